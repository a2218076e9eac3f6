package dev.linchpin.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.linchpin.workbench.cli.CommandLineRun.Result;
import dev.linchpin.workbench.session.ExitStatus;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class EvidenceCommandTest {
    /** Two rivals and one by itself; three items of two origins, one of them a voice; a model that disagrees. */
    private static final String HARBOUR = """
            linchpin: 1
            title: A harbour
            question: Will the port close?
            actors: {port: {}}
            options: {port.closes: {}}
            outcomes: {trade: {}}
            influences:
              - {from: port.closes, lowers: trade, by: strong, evidence: [rumour, ledger, dock]}
              - {from: port.closes, raises: trade, by: slight, hedge: unlikely}
            interests: {port: {wants: {trade: strong}}}
            sources:
              post:   {title: The Post, reliability: A, origin: clerk}
              times:  {title: The Times, reliability: A, origin: clerk}
              tavern: {title: Talk in the tavern, reliability: A}
            evidence:
              rumour: {source: post, at: "¶1", says: It will close., hedge: 0.9, credibility: 1, bears-on: {shut: CC, open: II}}
              ledger: {source: times, at: "¶2", says: Orders for chains are out., hedge: 0.8, credibility: 1, bears-on: {shut: C, open: I}}
              dock:   {source: tavern, says: Dockers grumble., credibility: 1, if-true: 0.9, if-false: 0.8,
                       speaks-for: town.dockers, bears-on: {shut: C, gloom: CC}}
            populations: {town: {dockers: 0.1, others: rest}}
            hypotheses:
              open:  {says: The port stays open, prior: 0.5, claim: not port.closes}
              shut:  {says: The port closes, prior: 0.5, claim: port.closes}
              gloom: {says: The town is gloomy}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeDossier() throws IOException {
        Examples.write(folder, "harbour.yaml", HARBOUR);
    }

    private Result evidence(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "evidence";
        all[1] = "harbour.yaml";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return CommandLineRun.in(folder).run(all);
    }

    @Test
    void theMatrixTheScoresAndWhatItTurnsOnAreShown() {
        Result result = evidence("--width", "120");
        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains("THE HYPOTHESES AGAINST THE EVIDENCE", "Evidence and model disagree on H1")
                .contains("Least against: H2.")
                .contains("WHO IS HEARD, AND FOR HOW MANY THEY SPEAK", "nobody")
                .contains("WHAT WOULD BE SAID EITHER WAY")
                .contains("HOW SURELY EACH INFLUENCE IS THERE", "(¶2 ×4.00)", "the author's word");
        assertThat(result.out().lines().map(String::strip))
                .anyMatch(line -> line.startsWith("¶1") && line.contains("×9.00") && line.contains("yes"))
                .anyMatch(line -> line.startsWith("¶2") && line.contains("×2.00") && line.contains("no "));
    }

    @Test
    void jsonHasEveryNumber() {
        JsonNode json = evidence("--json").json();
        assertThat(json.get("scoring").asString()).isEqualTo("linchpin");
        JsonNode rivals = json.at("/rivalries/0");
        assertThat(rivals.at("/hypotheses/1/id").asString()).isEqualTo("shut");
        assertThat(rivals.at("/hypotheses/1/against").asDouble()).isZero();
        assertThat(rivals.at("/hypotheses/0/against").asDouble()).isEqualTo(3);
        double odds = rivals.at("/hypotheses/1/naive").asDouble()
                / rivals.at("/hypotheses/0/naive").asDouble();
        assertThat(odds).isCloseTo(9 * 0.9 / 0.8, within(1e-9));
        assertThat(rivals.at("/hypotheses/1/posterior").asDouble())
                .isLessThan(rivals.at("/hypotheses/1/naive").asDouble())
                .isGreaterThan(0.9);
        assertThat(rivals.at("/items/1/counted").asBoolean()).isFalse();
        assertThat(json.at("/rivalries/1/hypotheses/0/id").asString()).isEqualTo("gloom");
        assertThat(json.at("/items/0/cells/open").asString()).isEqualTo("II");
        assertThat(json.at("/disagreements/0/hypothesis").asString()).isEqualTo("open");
        assertThat(json.at("/likelihoods/0/ratio").asDouble()).isCloseTo(1.125, within(1e-12));
        JsonNode link = json.at("/influences/0");
        assertThat(link.at("/votes/1/counted").asBoolean()).isFalse();
        assertThat(link.at("/voices/0/strata/1/heard")).isEmpty();
        assertThat(link.get("naive").asDouble()).isGreaterThan(link.get("there").asDouble());
        JsonNode run =
                CommandLineRun.in(folder).run("run", "harbour.yaml", "--json").json();
        assertThat(run.at("/weighing/rivalries")).isEqualTo(json.get("rivalries"));
    }

    @Test
    void oneHypothesisIsShownWithItsRivals() {
        Result result = evidence("--hypothesis", "gloom");
        assertThat(result.out()).contains("The town is gloomy").doesNotContain("¶1", "HOW SURELY");
        JsonNode json = evidence("--hypothesis", "open", "--json").json();
        assertThat(json.get("rivalries")).hasSize(1);
        assertThat(json.get("items")).hasSize(2);
        assertThat(json.get("influences")).isNull();
    }

    @Test
    void otherToolsScoresCanBeHad() {
        assertThat(evidence("--scoring", "open-synthesis").out()).contains("by Open Synthesis", "Tool's");
        JsonNode json = evidence("--scoring", "burton", "--json").json();
        assertThat(json.at("/rivalries/0/hypotheses/0/against").asDouble()).isEqualTo(6);
        assertThat(json.at("/items/0/toolsOwn").asDouble()).isEqualTo(2);
        assertThat(evidence("--scoring", "parc", "--json")
                        .json()
                        .at("/rivalries/0/hypotheses/0/against")
                        .asDouble())
                .isCloseTo(-3 * Math.sqrt(2), within(1e-12));
    }

    @Test
    void whatThereIsNotIsRefusedWithAdvice() {
        Result scoring = evidence("--scoring", "burten");
        assertThat(scoring.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(scoring.err()).contains("burten", "burton");
        Result hypothesis = evidence("--hypothesis", "shutt");
        assertThat(hypothesis.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(hypothesis.err()).contains("shutt", "Did you mean");
    }

    @Test
    void aDossierWithoutEvidenceSaysSo() throws IOException {
        Examples.write(folder, "harbour.yaml", """
                linchpin: 1
                title: T
                question: Q
                actors: {a: {}}
                options: {a.o: {}}
                hypotheses: {h: {says: H, claim: a.o}}
                """);
        assertThat(evidence().out()).contains("The dossier gives no evidence on any influence or hypothesis.");
        assertThat(evidence("--hypothesis", "h").out()).contains("No evidence bears on “H”.");
    }
}
