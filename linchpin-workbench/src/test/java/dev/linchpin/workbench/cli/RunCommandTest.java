package dev.linchpin.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.linchpin.workbench.cli.CommandLineRun.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RunCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeDossier() throws IOException {
        Examples.write(folder, "dam.yaml", Examples.DAM);
    }

    private Result run(String... arguments) {
        return CommandLineRun.in(folder).run(arguments);
    }

    private JsonNode json() {
        Result result = run("run", "dam.yaml", "--draws", "0", "--json");
        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        return result.json();
    }

    @Test
    void theReportStartsWithTheVerdictAndGoesIntoDetail() {
        Result result = run("run", "dam.yaml");
        assertThat(result.status()).isZero();
        assertThat(result.out()).startsWith("Two neighbours and a dam\n");
        List<String> headings = result.out()
                .lines()
                .filter(line -> line.matches("[A-Z][A-Z ,]+"))
                .toList();
        assertThat(headings)
                .containsExactly(
                        "VERDICT",
                        "WHERE IT COMES TO REST",
                        "WHAT IS HELD BACK, AND BY WHOM",
                        "HOW THE ACTORS STAND",
                        "WHY THEY STAND SO",
                        "WHAT CARRIES THE CONCLUSION",
                        "WHAT IT WOULD TAKE",
                        "WHERE VERDICTS FAIL",
                        "PHASE BY PHASE",
                        "IN OTHER TIMES",
                        "AS UPPER STATE SEES IT",
                        "READ BY OTHER YARDSTICKS",
                        "WHAT COULD HOLD",
                        "TRIPWIRES");
    }

    @Test
    void warningsComeLast() throws IOException {
        Examples.write(folder, "doubtful.yaml", Examples.DAM.replace("by: 0.6, evidence: [power]", "by: 0.6"));
        Result result = run("run", "doubtful.yaml");
        assertThat(result.status()).isZero();
        assertThat(result.out().substring(result.out().lastIndexOf("\n\n") + 2))
                .startsWith("WARNINGS\n  • ")
                .contains("(line 16)");
        assertThat(run("run", "doubtful.yaml", "--json")
                        .json()
                        .at("/warnings/0/severity")
                        .asString())
                .isEqualTo("WARNING");
    }

    @Test
    void whatIsHeldBackIsNamedWithTheAnswer() {
        assertThat(run("run", "dam.yaml").out().replaceAll("\\s+", " "))
                .contains("Upper state Close the dam Lower state: Strike at the dam");
    }

    @Test
    void jsonHasThePromisedKeysInOrder() {
        assertThat(json().propertyNames())
                .containsSubsequence(
                        "dossier",
                        "version",
                        "seed",
                        "draws",
                        "options",
                        "feasibleStates",
                        "now",
                        "equilibria",
                        "restingPoints",
                        "unsettled",
                        "stances",
                        "hypotheses",
                        "linchpins",
                        "minimalFlips",
                        "levers",
                        "friction",
                        "proxies",
                        "exchange",
                        "evidence",
                        "warnings",
                        "phases",
                        "epochs",
                        "views",
                        "tripwires")
                .contains("deterred", "yardsticks");
    }

    @Test
    void jsonNamesThingsById() {
        JsonNode json = json();
        assertThat(json.at("/dossier/title").asString()).isEqualTo("Two neighbours and a dam");
        assertThat(json.at("/dossier/path").asString()).isEqualTo("dam.yaml");
        assertThat(json.at("/dossier/sha256").asString()).matches("[0-9a-f]{64}");
        assertThat(json.at("/draws").asInt()).isZero();
        assertThat(texts(json.at("/options"))).containsExactly("upper.closes", "upper.helps", "lower.strikes");
        assertThat(json.at("/feasibleStates").asInt()).isEqualTo(12);
        assertThat(json.at("/now").asString()).isEqualTo("N1N");
        assertThat(json.at("/equilibria").propertyNames())
                .containsExactly("nash", "gmr", "smr", "seq", "cseq", "foresight");
        assertThat(json.at("/equilibria/nash/count").asInt())
                .isEqualTo(json.at("/equilibria/nash/states").size());
        assertThat(json.at("/hypotheses/0/id").asString()).isEqualTo("open");
        assertThat(json.at("/hypotheses/0/holds").asBoolean()).isTrue();
        assertThat(json.at("/hypotheses/0/interval").isNull()).isTrue();
    }

    @Test
    void jsonStancesAddUp() {
        JsonNode stances = json().get("stances");
        assertThat(stances.size()).isEqualTo(6);
        for (JsonNode stance : stances) {
            double sum = 0;
            for (JsonNode path : stance.get("paths")) {
                sum += path.get("share").asDouble();
            }
            assertThat(sum).isCloseTo(stance.get("value").asDouble(), offset(1e-9));
            assertThat(stance.get("p50").isNull()).isTrue();
        }
    }

    @Test
    void jsonProbabilitiesAddUp() {
        JsonNode json = json();
        double sum = 0;
        for (JsonNode point : json.get("restingPoints")) {
            sum += point.get("probability").asDouble();
        }
        for (JsonNode cycle : json.get("unsettled")) {
            sum += cycle.get("probability").asDouble();
        }
        assertThat(sum).isCloseTo(1, offset(1e-9));
    }

    @Test
    void jsonHasPhasesEpochsViewsAndDeterrence() {
        JsonNode json = json();
        assertThat(json.at("/phases/1/id").asString()).isEqualTo("later");
        assertThat(json.at("/phases/1/hypotheses/0/holds").asBoolean()).isFalse();
        assertThat(json.at("/epochs/0/id").asString()).isEqualTo("before");
        assertThat(json.at("/views/0/actor").asString()).isEqualTo("upper");
        assertThat(json.at("/views/0/equilibria/cseq/count").isNumber()).isTrue();
        assertThat(json.at("/tripwires/0/becomes").asString()).isEqualTo("yes");
        JsonNode deterred = json.at("/deterred/0");
        assertThat(deterred.get("actor").asString()).isEqualTo("upper");
        assertThat(texts(deterred.get("by"))).containsExactly("lower");
        assertThat(deterred.at("/changes/0/option").asString()).isEqualTo("upper.closes");
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asString()));
        return texts;
    }

    @Test
    void theSameDossierGivesTheSameBytes() {
        assertThat(run("run", "dam.yaml", "--json").out())
                .isEqualTo(run("run", "dam.yaml", "--json").out());
        assertThat(run("run", "dam.yaml").out())
                .isEqualTo(run("run", "dam.yaml").out());
    }

    @Test
    void drawsGiveIntervalsAndQuantiles() {
        Result result = run("run", "dam.yaml", "--draws", "300", "--seed", "7", "--json");
        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        JsonNode json = result.json();
        assertThat(json.get("draws").asInt()).isEqualTo(300);
        assertThat(json.get("seed").asInt()).isEqualTo(7);
        JsonNode open = json.at("/hypotheses/0");
        assertThat(open.at("/interval/0").asDouble())
                .isLessThanOrEqualTo(open.get("probability").asDouble());
        assertThat(open.at("/interval/1").asDouble())
                .isGreaterThanOrEqualTo(open.get("probability").asDouble());
        for (JsonNode stance : json.get("stances")) {
            assertThat(stance.get("p05").asDouble())
                    .isLessThanOrEqualTo(stance.get("p50").asDouble());
            assertThat(stance.get("p50").asDouble())
                    .isLessThanOrEqualTo(stance.get("p95").asDouble());
        }
        double rests = 0;
        for (JsonNode state : json.get("reached")) {
            rests += state.get("probability").asDouble();
        }
        assertThat(rests + json.get("unsettledShare").asDouble()).isCloseTo(1, offset(1e-9));
        assertThat(run("run", "dam.yaml", "--draws", "300").out()).contains("300 draws", "95 % interval");
    }

    @Test
    void aFirstLookIsTheVerdictAndTheStances() {
        Result look = run("run", "dam.yaml", "--draws", "200", "--first-look");
        assertThat(look.status()).isZero();
        Result whole = run("run", "dam.yaml", "--draws", "200");
        assertThat(look.out()
                        .lines()
                        .takeWhile(line -> !line.startsWith("WHAT IS HELD"))
                        .limit(20))
                .containsExactlyElementsOf(whole.out().lines().limit(20).toList());
        assertThat(look.out()).contains("HOW THE ACTORS STAND").doesNotContain("WHAT CARRIES");
        JsonNode json = run("run", "dam.yaml", "--draws", "200", "--first-look", "--json")
                .json();
        assertThat(json.get("linchpins").size()).isZero();
        assertThat(json.at("/hypotheses/0/interval").isArray()).isTrue();
    }

    @Test
    void threadsChangeNotAByte() {
        List<String> outputs = List.of("1", "2", "3").stream()
                .map(threads -> run("run", "dam.yaml", "--draws", "200", "--json", "--threads", threads)
                        .out())
                .distinct()
                .toList();
        assertThat(outputs).hasSize(1);
    }

    @Test
    void drawsThatCannotBeAreWrongUsage() {
        for (List<String> wrong : List.of(
                List.of("--draws", "-1"),
                List.of("--draws", "many"),
                List.of("--draws", "2000000000"),
                List.of("--threads", "0"),
                List.of("--sampling", "random"),
                List.of("--precision", "0"),
                List.of("--precision", "NaN"),
                List.of("--precision", "0.1", "--draws", "0"))) {
            List<String> arguments = new ArrayList<>(List.of("run", "dam.yaml"));
            arguments.addAll(wrong);
            assertThat(run(arguments.toArray(String[]::new)).status())
                    .as("%s", wrong)
                    .isEqualTo(2);
        }
    }

    @Test
    void precisionMakesAsManyDrawsAsItTakes() {
        JsonNode json = run("run", "dam.yaml", "--draws", "100", "--precision", "0.05", "--sampling", "sobol", "--json")
                .json();
        assertThat(json.get("draws").asInt()).isGreaterThanOrEqualTo(100);
        for (JsonNode hypothesis : json.get("hypotheses")) {
            if (!hypothesis.get("interval").isNull()) {
                assertThat(hypothesis.at("/interval/1").asDouble()
                                - hypothesis.at("/interval/0").asDouble())
                        .isLessThanOrEqualTo(0.05);
            }
        }
    }

    @Test
    void widthIsHonoured() {
        for (String width : List.of("40", "72", "132")) {
            assertThat(run("run", "dam.yaml", "--width", width).out().lines())
                    .allMatch(line -> line.codePointCount(0, line.length()) <= Integer.parseInt(width));
        }
    }
}
