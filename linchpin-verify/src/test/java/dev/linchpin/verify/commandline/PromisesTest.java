package dev.linchpin.verify.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What scripts may rely on, of every dossier. */
class PromisesTest {
    private static final Map<Path, JsonNode> RUNS = new HashMap<>();

    static List<Path> dossiers() throws IOException {
        return Dossiers.all();
    }

    private static JsonNode run(Path dossier) {
        return RUNS.computeIfAbsent(
                dossier, path -> Dossiers.run("run", path.toString(), "--json").json());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asString()));
        return texts;
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void everyPromisedKeyIsThere(Path dossier) {
        JsonNode run = run(dossier);
        assertThat(run.propertyNames())
                .contains(
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
                        "tripwires");
        assertThat(run.get("dossier").propertyNames()).contains("title", "path", "sha256");
        assertThat(run.get("equilibria").propertyNames())
                .containsExactly("nash", "gmr", "smr", "seq", "cseq", "foresight");
        for (JsonNode stance : run.get("stances")) {
            assertThat(stance.propertyNames())
                    .contains("actor", "option", "value", "p05", "p50", "p95", "mean", "least", "greatest", "paths");
        }
        for (JsonNode hypothesis : run.get("hypotheses")) {
            assertThat(hypothesis.propertyNames()).contains("id", "says", "claim", "holds", "probability", "interval");
        }
        for (String variants : List.of("phases", "epochs")) {
            for (JsonNode variant : run.get(variants)) {
                assertThat(variant.propertyNames())
                        .contains("id", "stances", "restingPoints", "unsettled", "hypotheses");
            }
        }
        for (JsonNode view : run.get("views")) {
            assertThat(view.propertyNames()).contains("actor", "equilibria", "stances", "restingPoints");
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void statesAreWrittenOverTheOptions(Path dossier) {
        JsonNode run = run(dossier);
        List<String> states = new ArrayList<>(List.of(run.get("now").asString()));
        run.get("restingPoints").forEach(point -> states.add(point.get("state").asString()));
        run.get("equilibria").forEach(concept -> states.addAll(texts(concept.get("states"))));
        List<String> options = texts(run.get("options"));
        for (String state : states) {
            assertThat(state).hasSize(options.size());
            for (int o = 0; o < options.size(); o++) {
                int levels = run.get("levels").get(options.get(o)).size();
                String letters = levels == 2 ? "NY" : "0123456789".substring(0, levels);
                assertThat(letters).contains(state.substring(o, o + 1));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void pathsAddUpToTheirStance(Path dossier) {
        JsonNode run = run(dossier);
        List<JsonNode> stances = new ArrayList<>();
        run.get("stances").forEach(stances::add);
        for (String variants : List.of("phases", "epochs", "views")) {
            run.get(variants).forEach(variant -> variant.get("stances").forEach(stances::add));
        }
        for (JsonNode stance : stances) {
            if (!stance.get("value").isNull()) {
                double sum = 0;
                for (JsonNode path : stance.get("paths")) {
                    sum += path.get("share").asDouble();
                }
                assertThat(stance.get("value").asDouble()).isBetween(-1.0, 1.0);
                assertThat(sum).isCloseTo(stance.get("value").asDouble(), offset(1e-9));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void probabilitiesAddUpToOne(Path dossier) {
        JsonNode run = run(dossier);
        List<JsonNode> chains = new ArrayList<>(List.of(run));
        for (String variants : List.of("phases", "epochs", "views", "yardsticks")) {
            run.get(variants).forEach(chains::add);
        }
        for (JsonNode chain : chains) {
            double sum = 0;
            for (JsonNode point : chain.get("restingPoints")) {
                sum += point.get("probability").asDouble();
            }
            for (JsonNode cycle : chain.get("unsettled")) {
                sum += cycle.get("probability").asDouble();
            }
            assertThat(sum).isCloseTo(1, offset(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void restingPointsAreEquilibriaUnlessSomeoneIsMistaken(Path dossier) {
        JsonNode run = run(dossier);
        JsonNode foresight = run.get("equilibria").get("foresight");
        if (run.get("views").isEmpty() && foresight.get("count").asInt() <= 1000) {
            List<String> equilibria = texts(foresight.get("states"));
            run.get("restingPoints")
                    .forEach(point ->
                            assertThat(equilibria).contains(point.get("state").asString()));
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void stabilityAgreesWithTheRun(Path dossier) {
        JsonNode run = run(dossier);
        JsonNode stability =
                Dossiers.run("stability", dossier.toString(), "--json").json();
        for (String concept : run.get("equilibria").propertyNames()) {
            assertThat(stability.get("equilibria").get(concept))
                    .isEqualTo(run.get("equilibria").get(concept));
        }
        assertThat(stability.get("options")).isEqualTo(run.get("options"));
        assertThat(stability.get("states").size())
                .isEqualTo(run.get("feasibleStates").asInt());
        List<String> actors = texts(stability.get("actors"));
        int nash = 0;
        for (JsonNode state : stability.get("states")) {
            boolean holds = true;
            for (String actor : actors) {
                holds &= state.get("stable").get(actor).get("nash").asBoolean();
            }
            nash += holds ? 1 : 0;
        }
        assertThat(nash)
                .isEqualTo(run.get("equilibria").get("nash").get("count").asInt());
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void aWhatIfThatSupposesNothingNewChangesNothing(Path dossier) {
        JsonNode run = run(dossier);
        String option = run.get("options").get(0).asString();
        String level = run.get("levels")
                .get(option)
                .get(level(run.get("now").asString().charAt(0)))
                .asString();
        JsonNode whatIf = Dossiers.run("what-if", dossier.toString(), option + "=" + level, "--json")
                .json();
        assertThat(whatIf.get("flips").isEmpty()).isTrue();
        assertThat(whatIf.get("after")).isEqualTo(whatIf.get("before"));
        JsonNode medians = Dossiers.run("run", dossier.toString(), "--draws", "0", "--first-look", "--json")
                .json();
        assertThat(whatIf.get("before").get("hypotheses")).isEqualTo(medians.get("hypotheses"));
    }

    private static int level(char letter) {
        return letter == 'N' ? 0 : letter == 'Y' ? 1 : letter - '0';
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void everyStanceCanBeExplained(Path dossier) {
        JsonNode run = run(dossier);
        for (JsonNode stance : run.get("stances")) {
            String actor = stance.get("actor").asString();
            String option = stance.get("option").asString();
            if (run.get("stances").size() > 40 && !option.startsWith(actor)) {
                continue; // of large dossiers, what each makes of its own options
            }
            JsonNode explained = Dossiers.run("explain", dossier.toString(), actor, option, "--json")
                    .json();
            assertThat(explained.get("value")).isEqualTo(stance.get("value"));
            assertThat(explained.get("paths")).isEqualTo(stance.get("paths"));
            for (JsonNode influence : explained.get("influences")) {
                assertThat(influence.get("there").asDouble()).isBetween(0.0, 1.0);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void checkFindsNoErrorInThem(Path dossier) {
        JsonNode check = Dossiers.run("check", dossier.toString(), "--json").json();
        for (JsonNode diagnostic : check.get("diagnostics")) {
            assertThat(diagnostic.get("severity").asString()).isNotEqualTo("ERROR");
            assertThat(diagnostic.get("file").asString()).isEqualTo(dossier.toString());
        }
    }
}
