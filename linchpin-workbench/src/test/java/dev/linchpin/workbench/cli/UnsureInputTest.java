package dev.linchpin.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.ensemble.Ensemble;
import dev.linchpin.ensemble.EnsemblePlan;
import dev.linchpin.ensemble.EnsembleResult;
import dev.linchpin.ensemble.Studies;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.ensemble.run.Patience;
import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.language.DossierReader;
import dev.linchpin.report.Findings;
import dev.linchpin.report.Provenance;
import dev.linchpin.report.json.RunJson;
import dev.linchpin.workbench.cli.CommandLineRun.Result;
import dev.linchpin.workbench.session.ExitStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is doubtful or degenerate is told of, or has a result that can be said; no number is ever missing its value. */
class UnsureInputTest {
    private static final List<String> COMMANDS = List.of("run", "linchpins", "levers", "friction", "evidence");

    private static final String PORT = """
            linchpin: 1
            title: A port
            question: Will it close?
            actors: {port: {}, town: {}}
            options: {port.closes: {}, town.protests: {}}
            outcomes: {trade: {}, calm: {}}
            influences:
              - {from: port.closes, raises: trade, by: SIZE, evidence: [EVIDENCE]}
              - {from: port.closes, lowers: calm, by: 0.3, evidence: [rumour]}
              - {from: town.protests, lowers: calm, by: 0.2, evidence: [rumour]}
            interests:
              port: WANTS
              town: {wants: {calm: 0.5}}
            sources: {post: {title: The Post, reliability: A}, star: {title: The Star, reliability: A}}
            evidence:
              rumour: {source: post, says: It would pay., hedge: HEDGE, credibility: 1, bears-on: {h: C}}
              denial: {source: star, says: It would not., hedge: HEDGE, credibility: 1, bears-on: {h: I}}
            hypotheses:
              h: {says: The port closes, claim: CLAIM}
            """;

    @TempDir
    Path folder;

    private static String port(String size, String cites, String hedge, String claim) {
        return PORT.replace("SIZE", size)
                .replace("EVIDENCE", cites)
                .replace("HEDGE", hedge)
                .replace("WANTS", "{wants: {trade: 0.2 to 0.6, calm: 0.35 to 0.45}}")
                .replace("CLAIM", claim);
    }

    private static String plain() {
        return port("0.5", "rumour", "0.8", "port.closes");
    }

    private List<String> warnings(String text) throws IOException {
        Examples.write(folder, "port.yaml", text);
        List<String> codes = new ArrayList<>();
        CommandLineRun.in(folder)
                .run("check", "port.yaml", "--json")
                .json()
                .get("diagnostics")
                .forEach(it -> codes.add(it.get("code").asString()));
        return codes;
    }

    /** Runs every command that finds something; each must say numbers only. */
    private JsonNode run(String text, int draws) throws IOException {
        Examples.write(folder, "port.yaml", text);
        JsonNode run = null;
        for (String command : COMMANDS) {
            List<String> words = new ArrayList<>(List.of(command, "port.yaml", "--json"));
            if (!command.equals("friction") && !command.equals("evidence")) {
                words.addAll(List.of("--draws", Integer.toString(draws)));
            }
            Result result = CommandLineRun.in(folder).run(words.toArray(new String[0]));
            assertThat(result.status()).as(command + result.err()).isEqualTo(ExitStatus.DONE);
            assertNumbersOnly(result.out());
            run = run == null ? result.json() : run;
        }
        return Objects.requireNonNull(run);
    }

    private static void assertNumbersOnly(String json) {
        assertThat(json).doesNotContain("NaN", "Infinity");
    }

    private static double probability(JsonNode run) {
        return run.at("/hypotheses/0/probability").asDouble(-1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 60})
    void zeroOneOrFewDraws(int draws) throws IOException {
        JsonNode run = run(plain(), draws);
        assertThat(run.get("draws").asInt()).isEqualTo(draws);
        assertThat(run.at("/hypotheses/0/interval").isNull()).isEqualTo(draws == 0);
        assertThat(probability(run)).isBetween(0.0, 1.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 60})
    void aRangeWithoutWidthIsItsNumber(int draws) throws IOException {
        JsonNode exact = run(plain(), draws);
        JsonNode flat = run(port("0.5 to 0.5", "rumour", "0.8", "port.closes"), draws);
        assertThat(flat.get("hypotheses")).isEqualTo(exact.get("hypotheses"));
        assertThat(flat.get("stances")).isEqualTo(exact.get("stances"));
        String nothingVaries = plain().replace("0.2 to 0.6", "0.4 to 0.4").replace("0.35 to 0.45", "0 to 0");
        assertThat(run(nothingVaries, draws).get("stances")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"port.closes or not port.closes, 1", "port.closes and not port.closes, 0"})
    void aClaimThatNoStateDecidesIsWarnedOfAndCertain(String claim, double probability) throws IOException {
        String text = port("0.5", "rumour", "0.8", claim);
        assertThat(warnings(text)).contains("claim.constant");
        assertThat(probability(run(text, 0))).isEqualTo(probability);
        assertThat(probability(run(text, 60))).isEqualTo(probability);
    }

    @Test
    void evidenceThatContradictsItselfIsEven() throws IOException {
        JsonNode run = run(port("0.5", "rumour, {against: denial}", "0.8", "port.closes"), 60);
        JsonNode sure = run(port("0.5", "rumour", "0.8", "port.closes"), 60);
        assertThat(there(run)).isEqualTo(0.5);
        assertThat(there(sure)).isGreaterThan(0.7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "almost certain"})
    void certaintyOnBothSidesIsWarnedOfAndEven(String hedge) throws IOException {
        String text = port("0.5", "rumour, {against: denial}", hedge, "port.closes");
        assertThat(warnings(text)).contains("evidence.contradiction");
        assertThat(there(run(text, 60))).isEqualTo(0.5);
        assertThat(there(run(text, 0))).isEqualTo(0.5);
    }

    private static double there(JsonNode run) {
        for (JsonNode linchpin : run.get("linchpins")) {
            if (linchpin.get("quantity").asString().equals("port.closes->trade.there")) {
                return linchpin.get("median").asDouble();
            }
        }
        throw new AssertionError("No quantity says whether the link is there.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | share.sum | true",
                "1 | rest | share.rest-nothing | false",
                "0.6 to 0.9 | 0.5 to 0.8 | share.divided | false",
                "0.3 | 0.3 | share.divided | false",
            })
    void sharesThatCannotSumAreToldOf(String one, String other, String code, boolean isError) throws IOException {
        String text = plain().replace(
                        "port: {}", "port: {factions: {dock: {share: %s}, hall: {share: %s}}}".formatted(one, other))
                .replace(
                        "{wants: {trade: 0.2 to 0.6, calm: 0.35 to 0.45}}",
                        "{dock: {wants: {trade: 0.2 to 0.6}}, hall: {wants: {calm: 0.4}}}");
        assertThat(warnings(text)).contains(code);
        if (isError) {
            assertThat(CommandLineRun.in(folder)
                            .run("run", "port.yaml", "--json")
                            .status())
                    .isEqualTo(ExitStatus.BAD_DOSSIER);
        } else {
            assertThat(probability(run(text, 60))).isBetween(0.0, 1.0);
        }
    }

    /** Stopped before the first draw it is the medians alone, stopped later it rests on the draws until then. */
    @ParameterizedTest
    @ValueSource(ints = {0, 100})
    void aRunThatIsStoppedSaysWhatItRestsOn(int after) throws IOException {
        Study study = Objects.requireNonNull(Studies.of(
                        Objects.requireNonNull(DossierReader.read("port.yaml", plain().getBytes(StandardCharsets.UTF_8))
                                .dossier()),
                        WhatIf.NOTHING,
                        1L << 30)
                .study());
        EnsembleResult stopped =
                Ensemble.run(study.circumstances(), EnsemblePlan.plain(100_000), Runner.parallel(2), over(after));
        assertThat(stopped.draws()).isBetween(after, 99_999);
        Study drawn = study.withDraws(stopped);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        Provenance provenance = new Provenance("port.yaml", "", "", 1, stopped.counted());
        RunJson.write(json, provenance, drawn, Findings.NONE, List.of());
        String text = json.toString(StandardCharsets.UTF_8);
        assertNumbersOnly(text);
        JsonNode run = JsonMapper.shared().readTree(text);
        assertThat(run.get("draws").asInt()).isEqualTo(stopped.counted());
        assertThat(run.at("/hypotheses/0/interval").isNull()).isEqualTo(stopped.counted() == 0);
        assertThat(probability(run)).isBetween(0.0, 1.0);
    }

    private static Patience over(int after) {
        return new Patience() {
            private volatile boolean isOver = after == 0;

            @Override
            public boolean isOver() {
                return isOver;
            }

            @Override
            public void hear(int done, int count) {
                isOver |= done >= after;
            }
        };
    }
}
