package dev.linchpin.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.workbench.cli.CommandLineRun.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CompareCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeDossiers() throws IOException {
        Examples.write(folder, "dam.yaml", Examples.DAM);
        Examples.write(
                folder,
                "later.yaml",
                Examples.DAM
                        .replace("raises: damage, by: 0.9", "raises: damage, by: 0")
                        .replace("fears: {power:", "fears: {damage: slight, power:")
                        .replace("says: The fields dry up.", "says: The fields dry up in June.")
                        .replace("  minds: {", "  friends: {says: They strike, claim: lower.strikes}\n  minds: {"));
    }

    private Result compare(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "compare";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandLineRun.in(folder).run(all);
    }

    @Test
    void whatDiffersComesFirstAndThenWhatThatChanges() {
        Result result = compare("dam.yaml", "later.yaml", "--draws", "0");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        assertThat(result.out()).isEqualTo("""
                Two dossiers side by side
                ═════════════════════════

                First   dam.yaml    Two neighbours and a dam  at the medians
                Second  later.yaml  Two neighbours and a dam  at the medians

                WHAT DIFFERS IN THE DOSSIERS
                  Parts that differ: 1 in influences, 1 in interests, 1 in evidence and 1 in
                  hypotheses.

                  Quantity               First  Second
                  ─────────────────────  ─────  ──────
                  lower.strikes->damage  0.9    0

                  Beside numbers
                  What is said             First               Second
                  ───────────────────────  ──────────────────  ──────────────────────────
                  evidence: harvest: says  The fields dry up.  The fields dry up in June.

                  Only in the second
                  • interests: lower.fears.damage (size slight)
                  • hypotheses: friends (says They strike; claim lower.strikes)

                WHAT THAT CHANGES
                  One verdict changes.

                  • The dam stays open: holds → does not hold

                  Hypothesis              First  Second
                  ──────────────────  ─────────  ──────
                  The dam stays open      100 %     0 %
                  They strike         not asked   100 %

                  Stances that change; those in sign first
                  Actor        Option                          First  Second
                  ───────────  ──────────────────────────────  ─────  ──────
                  Upper state  Lower state: Strike at the dam  −1.00    0.00
                  Upper state  Upper state: Close the dam      +0.37   +1.00

                WHERE IT COMES TO REST
                  First  Second  What differs from the first dossier's now
                  ─────  ──────  ───────────────────────────────────────────────────────────────
                  100 %     0 %  nothing
                    0 %    33 %  Upper state: Close the dam; Send help: some → none. Lower
                                 state: Strike at the dam
                    0 %    33 %  Upper state: Close the dam. Lower state: Strike at the dam
                    0 %    33 %  Upper state: Close the dam; Send help: some → much. Lower
                                 state: Strike at the dam

                WHAT COULD HOLD
                  Equilibria              First  Second
                  ──────────────────────  ─────  ──────
                  the actors' own             6       3
                  general metarational        6       3
                  symmetric metarational      6       3
                  sequential                  6       3
                  credible sequential         6       3
                """);
    }

    @Test
    void theSameModelWrittenOtherwiseIsTheSame() throws IOException {
        Examples.write(folder, "same.yaml", "# The same.\n" + Examples.DAM.replace("by: 0.1,", "by: 0.10,"));
        assertThat(compare("dam.yaml", "same.yaml").out())
                .contains("Nothing: they are the same model.")
                .contains("No verdict changes.")
                .contains("As many equilibria under every concept.");
    }

    @Test
    void jsonHasBothSides() {
        JsonNode json =
                compare("dam.yaml", "later.yaml", "--draws", "0", "--json").json();
        assertThat(json.at("/before/dossier/path").asString()).isEqualTo("dam.yaml");
        assertThat(json.at("/after/dossier/path").asString()).isEqualTo("later.yaml");
        assertThat(json.at("/quantities/0/quantity").asString()).isEqualTo("lower.strikes->damage");
        assertThat(json.at("/quantities/0/before").asString()).isEqualTo("0.9");
        assertThat(json.at("/quantities/0/after").asString()).isEqualTo("0");
        assertThat(json.at("/flips/0").asString()).isEqualTo("open");
        assertThat(json.at("/differences/0/section").asString()).isEqualTo("influences");
        assertThat(json.at("/differences/0/changes/0/key").asString()).isEqualTo("by");
        assertThat(json.at("/differences/0/onlyAfter").isNull()).isTrue();
        assertThat(json.at("/differences/1/id").asString()).isEqualTo("lower.fears.damage");
        assertThat(json.at("/differences/1/onlyBefore").isNull()).isTrue();
        assertThat(json.at("/differences/1/onlyAfter/size").asString()).isEqualTo("slight");
        assertThat(json.at("/hypotheses/0/before/holds").asBoolean()).isTrue();
        assertThat(json.at("/hypotheses/0/after/holds").asBoolean()).isFalse();
        assertThat(json.at("/hypotheses/2/id").asString()).isEqualTo("friends");
        assertThat(json.at("/hypotheses/2/before").isNull()).isTrue();
        assertThat(json.at("/restingPoints/0/levels/upper.closes").asString()).isEqualTo("no");
        assertThat(json.at("/restingPoints/0/before").asDouble()).isEqualTo(1);
        assertThat(json.at("/equilibria/foresight/before").isIntegralNumber()).isTrue();
        assertThat(json.at("/unsettled/before").asDouble()).isZero();
    }

    @Test
    void drawsGiveBothSidesIntervals() {
        String[] drawn = {"dam.yaml", "later.yaml", "--draws", "200", "--seed", "3", "--json"};
        JsonNode json = compare(drawn).json();
        assertThat(json.at("/before/draws").asInt()).isEqualTo(200);
        assertThat(json.at("/after/seed").asInt()).isEqualTo(3);
        for (String side : new String[] {"before", "after"}) {
            JsonNode alone = CommandLineRun.in(folder)
                    .run(
                            "run",
                            side.equals("before") ? "dam.yaml" : "later.yaml",
                            "--draws",
                            "200",
                            "--seed",
                            "3",
                            "--json")
                    .json();
            JsonNode found = json.at("/hypotheses/0/" + side);
            assertThat(found.at("/probability")).isEqualTo(alone.at("/hypotheses/0/probability"));
            assertThat(found.at("/interval")).isEqualTo(alone.at("/hypotheses/0/interval"));
            assertThat(json.at("/unsettled/" + side)).isEqualTo(alone.at("/unsettledShare"));
        }
        assertThat(json.at("/stances/0/drawnBefore/p05").isNumber()).isTrue();
        assertThat(compare("dam.yaml", "later.yaml", "--draws", "200").out())
                .contains("200 draws, seed 1")
                .contains("95 % interval");
    }

    @Test
    void oneOfThemMayComeFromStandardInput() {
        Result result = CommandLineRun.in(folder).reading(Examples.DAM).run("compare", "-", "dam.yaml");
        assertThat(result.out()).contains("Nothing: they are the same model.");
        assertThat(compare("-", "-").status()).isEqualTo(2);
        assertThat(compare("-", "-").err()).contains("Standard input cannot be both dossiers.");
    }

    @Test
    void whatCannotBeReadIsSaidOfTheFileThatItIsIn() throws IOException {
        Examples.write(folder, "wrong.yaml", Examples.WRONG);
        Result wrong = compare("dam.yaml", "wrong.yaml");
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.err()).contains("wrong.yaml:").contains("lowr");
        assertThat(compare("dam.yaml").status()).isEqualTo(2);
        assertThat(compare("dam.yaml", "absent.yaml").status()).isEqualTo(2);
    }
}
