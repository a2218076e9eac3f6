package dev.linchpin.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.linchpin.workbench.cli.CommandLineRun.Result;
import dev.linchpin.workbench.session.ExitStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class LeverageCommandTest {
    /** The protest costs the upper state more than closing its dam gains it, so it stays open. */
    private static final String DAM = """
            linchpin: 1
            title: A dam
            question: Is it closed?
            actors: {upper: {name: Upper}, lower: {name: Lower}, guest: {name: Guest}}
            options:
              upper.closes: {name: Close, now: no}
              lower.protests: {name: Protest, now: no}
            outcomes: {power: {name: Power}, harvest: {name: Harvest, base: 0.5}, standing: {name: Standing}}
            influences:
              - {from: upper.closes, raises: power, by: 0.4 to 0.6}
              - {from: upper.closes, lowers: harvest, by: 0.4}
              - {from: lower.protests, lowers: standing, by: 0.5, when: upper.closes}
            interests:
              upper: {wants: {power: 0.5, standing: 0.7}}
              lower: {wants: {harvest: 0.6}, fears: {standing: 0.2}}
            hypotheses:
              closed: {says: It is closed, claim: upper.closes}
              mute: {says: Nobody knows}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeDossier() throws IOException {
        Examples.write(folder, "dam.yaml", DAM);
    }

    private Result run(String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(command, "dam.yaml"));
        all.addAll(List.of(arguments));
        return CommandLineRun.in(folder).run(all.toArray(new String[0]));
    }

    @Test
    void leversAreTriedInDraws() {
        Result result = run("levers", "--sponsor", "lower", "--target", "closed", "--draws", "20", "--width", "100");
        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains("WHAT COULD BE PULLED", "Means of 20 draws", "never “Protest”", "+100", "95 %");
        JsonNode json = run("levers", "--sponsor", "lower", "--target", "closed", "--draws", "20", "--json")
                .json();
        assertThat(json.at("/draws").asInt()).isEqualTo(20);
        assertThat(json.at("/aims/0/base").asDouble()).isZero();
        JsonNode best = json.at("/levers/0");
        assertThat(best.at("/sponsor").asString()).isEqualTo("lower");
        assertThat(best.at("/target").asString()).isEqualTo("closed");
        assertThat(best.at("/pulls/0/option").asString()).isEqualTo("lower.protests");
        assertThat(best.at("/pulls/0/level").asString()).isEqualTo("no");
        assertThat(best.at("/gain").asDouble()).isEqualTo(1);
        assertThat(best.at("/cost").asDouble()).isCloseTo(0.24 / 0.8, within(1e-9));
        assertThat(best.at("/pareto").asBoolean()).isTrue();
        assertThat(run("levers", "--draws", "20", "--seed", "1", "--json").out())
                .isEqualTo(run("levers", "--draws", "20", "--json").out());
    }

    @Test
    void aTargetMayBeNegatedAndSponsorsMayPullTogether() {
        JsonNode json = run(
                        "levers",
                        "--sponsor",
                        "upper,lower",
                        "--target",
                        "not closed",
                        "--size",
                        "1",
                        "--draws",
                        "0",
                        "--json")
                .json();
        assertThat(json.at("/aims/0/target").asString()).isEqualTo("not closed");
        assertThat(json.at("/aims/0/sponsors")).hasSize(2);
        assertThat(json.at("/aims/0/base").asDouble()).isEqualTo(1);
        // two options of two levels, and the two ends of one influence
        assertThat(json.get("levers")).hasSize(6);
        assertThat(json.at("/levers/0/interval").isNull()).isTrue();
        JsonNode all = run("levers", "--draws", "0", "--json").json();
        assertThat(all.get("aims")).hasSize(4);
        assertThat(run("levers", "--target", "closed", "--draws", "0", "--json")
                        .json()
                        .get("aims"))
                .hasSize(2);
    }

    @Test
    void whatCannotBeAskedIsRefusedWithAdvice() {
        refused("Did you mean", "levers", "--sponsor", "uper");
        refused("Did you mean", "levers", "--target", "closd");
        refused("claim", "levers", "--target", "mute");
        refused("--size takes", "levers", "--size", "0");
        refused("--draws takes", "levers", "--draws", "-1");
        refused("--threads takes", "levers", "--threads", "0");
        refused("--sampling", "levers", "--sampling", "evenly");
        refused("--threads takes", "friction", "--threads", "2000");
        refused("--draws", "friction", "--draws", "10");
    }

    private void refused(String advice, String command, String... arguments) {
        Result result = run(command, arguments);
        assertThat(result.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(result.err()).contains(advice);
    }

    @Test
    void threadsChangeNotAByteAndSamplingTheDraws() {
        String alone = run("levers", "--draws", "40", "--sampling", "sobol", "--threads", "1", "--json")
                .out();
        assertThat(run("levers", "--draws", "40", "--sampling", "sobol", "--threads", "3", "--json")
                        .out())
                .isEqualTo(alone)
                .isNotEqualTo(run("levers", "--draws", "40", "--json").out());
        assertThat(run("friction", "--threads", "1", "--json").out())
                .isEqualTo(run("friction", "--threads", "3", "--json").out());
    }

    @Test
    void tooManySetsOfOptionsAreRefused() throws IOException {
        StringBuilder many = new StringBuilder(DAM);
        StringBuilder options = new StringBuilder();
        for (int o = 0; o < 16; o++) {
            options.append("  guest.act").append(o).append(": {name: Act}\n");
        }
        many.insert(many.indexOf("outcomes:"), options);
        Examples.write(folder, "dam.yaml", many.toString());
        refused("give a smaller --size", "levers", "--sponsor", "guest", "--size", "6");
    }

    @Test
    void partnersAreWeighed() {
        Result result = run("friction");
        assertThat(result.status()).isZero();
        // the one wants standing and the other fears it; only the gate's act moves it, and not as things stand
        assertThat(result.out()).contains("A dam");
        JsonNode json = run("friction", "--json").json();
        assertThat(json.at("/friction/0/over").asString()).isEqualTo("standing");
        assertThat(json.at("/friction/0/score").asDouble()).isZero();
        assertThat(json.get("exchange")).hasSize(3);
        assertThat(json.get("proxies")).isEmpty();
        assertThat(json.get("levers")).isNull();
    }

    @Test
    void aRunHasThemToo() {
        JsonNode run = run("run", "--json").json();
        assertThat(run.get("levers")).isNotEmpty();
        assertThat(run.get("friction"))
                .isEqualTo(run("friction", "--json").json().get("friction"));
        assertThat(run.get("exchange")).hasSize(3);
    }
}
