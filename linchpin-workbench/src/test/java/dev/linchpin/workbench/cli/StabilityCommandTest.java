package dev.linchpin.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.workbench.cli.CommandLineRun.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class StabilityCommandTest {
    /** The prisoner's dilemma: each prefers to confess whatever the other does. */
    private static final String DILEMMA = """
            linchpin: 1
            title: Two prisoners
            question: Will they keep silent?
            actors: {row: {name: Row}, column: {name: Column}}
            options:
              row.silent: {name: Keep silent, now: yes}
              column.silent: {name: Keep silent, now: yes}
            preferences:
              row: {ranking: ["NY", "YY", "NN", "YN"]}
              column: {ranking: ["YN", "YY", "NN", "NY"]}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeDossier() throws IOException {
        Examples.write(folder, "dilemma.yaml", DILEMMA);
    }

    private Result stability(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "stability";
        all[1] = "dilemma.yaml";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return CommandLineRun.in(folder).run(all);
    }

    @Test
    void everyStateIsJudgedForEveryActorAndConcept() {
        JsonNode json = stability("--json").json();
        List<String> states = new ArrayList<>();
        json.get("states").forEach(state -> states.add(state.get("state").asString()));
        assertThat(states).containsExactly("NN", "YN", "NY", "YY");
        JsonNode silent = json.get("states").get(3);
        assertThat(silent.at("/rank/row").asInt()).isEqualTo(2);
        assertThat(silent.at("/stable/row").propertyNames())
                .containsExactly("nash", "gmr", "smr", "seq", "cseq", "sseq", "sim");
        assertThat(silent.at("/stable/row/nash").asBoolean()).isFalse();
        assertThat(silent.at("/stable/row/gmr").asBoolean()).isTrue();
        assertThat(json.at("/equilibria/nash/states/0").asString()).isEqualTo("NN");
        assertThat(json.at("/equilibria/gmr/count").asInt()).isEqualTo(2);
        assertThat(json.at("/options/1").asString()).isEqualTo("column.silent");
    }

    @Test
    void aSummaryListsNoStates() {
        JsonNode json = stability("--json", "--summary").json();
        assertThat(json.has("states")).isFalse();
        assertThat(json.at("/equilibria/nash").has("states")).isFalse();
        assertThat(json.at("/equilibria/nash/count").asInt()).isEqualTo(1);
        assertThat(stability("--summary").out()).contains("Nash").doesNotContain("YY");
    }

    @Test
    void conceptsCanBeChosen() {
        JsonNode json = stability("--json", "--concepts", "gmr,nash").json();
        assertThat(json.get("equilibria").propertyNames()).containsExactly("nash", "gmr", "foresight");
        assertThat(json.at("/states/0/stable/row").propertyNames()).containsExactly("nash", "gmr");
        Result wrong = stability("--concepts", "nosh");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("\"nosh\"", "nash, gmr, smr, seq, cseq");
    }

    @Test
    void aTableShowsWhatHolds() {
        assertThat(stability().out().lines().map(String::strip))
                .contains(
                        "NN      ✓     ✓    ✓    ✓    ✓     ✓     ✓    ✓",
                        "YY now        ✓    ✓    ✓    ✓     ✓     ✓    ✓");
    }

    @Test
    void actorsMayLookSomeMovesAhead() {
        JsonNode json = stability("--json", "--concepts", "non-myopic,limited-2,sim,limited-1")
                .json();
        assertThat(json.get("equilibria").propertyNames())
                .containsExactly("sim", "limited-1", "limited-2", "non-myopic", "foresight");
        assertThat(json.at("/equilibria/limited-1/states")).hasSize(1);
        assertThat(json.at("/equilibria/limited-2/states").valueStream().map(JsonNode::asString))
                .containsExactly("NN", "YY");
        assertThat(json.at("/states/3/stable/row/limited-1").asBoolean()).isFalse();
        assertThat(json.at("/states/3/stable/row/non-myopic").asBoolean()).isTrue();
        assertThat(stability("--concepts", "limited-100").err()).contains("limited-N with N from 1 to 99");
    }

    @Test
    void coalitionsAreJudgedWhereAskedFor() {
        assertThat(stability("--json").json().has("coalitions")).isFalse();
        JsonNode json = stability("--json", "--coalitions").json().get("coalitions");
        assertThat(json.get("judged").asInt()).isEqualTo(1);
        assertThat(json.at("/stable/nash/equilibria").asInt()).isEqualTo(1);
        assertThat(json.at("/stable/nash/unbroken").asInt()).isZero();
        assertThat(json.at("/stable/gmr/unbroken").asInt()).isEqualTo(1);
        JsonNode breach = json.get("breaking").get(0);
        assertThat(breach.get("state").asString()).isEqualTo("NN");
        assertThat(breach.get("concept").asString()).isEqualTo("nash");
        assertThat(breach.get("coalition").toString()).isEqualTo("[\"row\",\"column\"]");
        assertThat(breach.get("improvement").asString()).isEqualTo("YY");
        assertThat(breach.at("/path/0/to").asString()).isEqualTo("YN");
        assertThat(json.get("deterred")).as("nobody outside could answer").isEmpty();
        assertThat(stability("--coalitions").out()).contains("AGAINST COALITIONS", "Row: Keep silent, then Column:");
        assertThat(stability("--coalition-size", "2", "--json").json().get("coalitions"))
                .isEqualTo(json);
        assertThat(stability("--coalition-size", "9").status()).isZero();
    }

    @Test
    void whatACoalitionWouldDoButForTheAnswerIsSaid() throws IOException {
        Examples.write(folder, "dilemma.yaml", """
                linchpin: 1
                title: A pact
                question: Will they join?
                actors: {ann: {}, bob: {}, cat: {}}
                options: {ann.joins: {}, bob.joins: {}, cat.pushes: {}}
                preferences:
                  ann: {statements: ["not cat.pushes", "ann.joins and bob.joins"]}
                  bob: {statements: ["not cat.pushes", "ann.joins and bob.joins"]}
                  cat: {statements: ["cat.pushes iff (ann.joins and bob.joins)"]}
                """);
        JsonNode json = stability("--json", "--coalition-size", "2").json().get("coalitions");
        JsonNode deterred = json.get("deterred").get(0);
        assertThat(deterred.get("state").asString()).isEqualTo("NNN");
        assertThat(deterred.get("concept").asString()).isEqualTo("gmr");
        assertThat(deterred.get("coalition").toString()).isEqualTo("[\"ann\",\"bob\"]");
        assertThat(deterred.get("improvement").asString()).isEqualTo("YYN");
        assertThat(deterred.get("path").size()).isEqualTo(2);
        assertThat(deterred.at("/answer/0/actor").asString()).isEqualTo("cat");
        assertThat(deterred.at("/answer/0/to").asString()).isEqualTo("YYY");
    }

    @Test
    void aCoalitionOfOneIsNone() {
        Result result = stability("--coalition-size", "1");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("--coalition-size is 1.", "two members or more");
    }

    /** Forty actors have ten thousand coalitions of up to three, and a trillion of all sizes. */
    @Test
    void ofManyActorsPairsAndTriplesAreJudged() throws IOException {
        StringBuilder actors = new StringBuilder("actors: {");
        StringBuilder options = new StringBuilder("options:\n");
        for (int i = 0; i < 40; i++) {
            actors.append("a").append(i).append(": {}, ");
            if (i < 8) {
                options.append("  a").append(i).append(".acts: {}\n");
            }
        }
        String dossier = "linchpin: 1\ntitle: Many\nquestion: Who?\n" + actors + "}\n" + options;
        Examples.write(folder, "dilemma.yaml", dossier);
        assertThat(stability("--coalitions", "--concepts", "nash", "--json")
                        .json()
                        .at("/coalitions/judged")
                        .asInt())
                .isEqualTo(780 + 9_880);
        Result all = stability("--coalition-size", "40");
        assertThat(all.status()).isEqualTo(2);
        assertThat(all.err()).contains("would take too long", "--coalition-size 39");
    }

    @Test
    void degreesAreJudgedWhereAsked() throws IOException {
        Examples.write(folder, "dilemma.yaml", DILEMMA + """
                degrees:
                  row: {greatly: [[YY, NN]], unknown: [[YY, NY]]}
                  column: {greatly: [[YY, NY]]}
                """);
        assertThat(stability("--json").json().has("degrees")).isFalse();
        JsonNode degrees = stability("--json", "--degrees").json().get("degrees");
        assertThat(degrees.get("strength").propertyNames()).containsExactly("gmr", "smr", "seq", "cseq", "sseq");
        assertThat(degrees.at("/strength/gmr/strong/states/0").asString()).isEqualTo("NN");
        assertThat(degrees.at("/strength/gmr/weak/states/0").asString()).isEqualTo("YY");
        assertThat(degrees.get("unknown").propertyNames()).containsExactly("a", "b", "c", "d");
        assertThat(degrees.at("/unknown/a/nash/count").asInt()).isEqualTo(1);
        JsonNode silent = degrees.at("/states/3");
        assertThat(silent.get("state").asString()).isEqualTo("YY");
        assertThat(silent.at("/strong/row/seq").asBoolean()).isTrue();
        assertThat(silent.at("/strong/column/seq").asBoolean()).isFalse();
        assertThat(silent.at("/unknown/row/nash").asString()).isEqualTo("bd");
        assertThat(silent.at("/unknown/row/gmr").asString()).isEqualTo("abcd");
        assertThat(silent.at("/unknown/column/nash").asString()).isEmpty();
        JsonNode summary = stability("--json", "--degrees", "--summary", "--concepts", "gmr")
                .json()
                .get("degrees");
        assertThat(summary.has("states")).isFalse();
        assertThat(summary.at("/strength").propertyNames()).containsExactly("gmr");
        assertThat(summary.at("/strength/gmr/strong").propertyNames()).containsExactly("count");
        assertThat(stability("--degrees").out().lines().map(String::strip))
                .contains(
                        "NN     strong  strong  strong  strong  strong", "YY     weak    weak    weak    weak    weak")
                .contains("NN     abcd  abcd  abcd  abcd", "YY           abcd  abcd  abcd");
        assertThat(stability().out()).doesNotContain("weak", "UNKNOWN");
    }

    @Test
    void degreesThatAreNotThereOrTakeTooLongAreRefused() throws IOException {
        Result without = stability("--degrees");
        assertThat(without.status()).isEqualTo(2);
        assertThat(without.err()).contains("no degrees", "under \"degrees\"");
        StringBuilder options = new StringBuilder();
        for (int k = 0; k < 12; k++) {
            options.append("  row.o").append(k).append(": {}\n");
        }
        String large = DILEMMA.replace("options:\n", "options:\n" + options)
                .replaceAll("(?s)preferences:.*", "interests: {row: {wants: {row.o1: 0.5}}}\n");
        Examples.write(folder, "dilemma.yaml", large + "degrees: {row: {greatly: 0.3}}\n");
        assertThat(stability("--degrees", "--summary").status()).isZero();
        Examples.write(folder, "dilemma.yaml", large + "degrees: {row: {unknown: 0.3}}\n");
        Result unknown = stability("--degrees");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("16,384 states", "up to 8,192");
    }

    @Test
    void aDossierThatDoesNotFitSaysSoBeforeItStarts() throws IOException {
        StringBuilder options = new StringBuilder();
        for (int k = 0; k < 70; k++) {
            options.append("  row.o").append(k).append(": {}\n");
        }
        Examples.write(
                folder,
                "dilemma.yaml",
                DILEMMA.replace("options:\n", "options:\n" + options).replaceAll("(?s)preferences:.*", ""));
        Result result = stability();
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("states.too-many", "4,722,366,482,869,645,213,696 settings", "Drop, or tie");
    }

    @Test
    void symbolicSearchFindsWhatTheListingFinds() {
        JsonNode json = stability("--symbolic", "--json").json();
        assertThat(json.get("method").asString()).isEqualTo("symbolic");
        assertThat(json.get("exact").asBoolean()).isTrue();
        assertThat(json.get("complete").asBoolean()).isTrue();
        assertThat(json.at("/equilibria/nash/states"))
                .isEqualTo(stability("--json").json().at("/equilibria/nash/states"));
        assertThat(json.at("/states/0/stable/column").propertyNames())
                .containsExactly("nash", "gmr", "smr", "seq", "cseq");
        assertThat(stability("--symbolic").out()).contains("1 state, and no other");
    }

    @Test
    void symbolicSearchTakesGamesTooLargeToList() throws IOException {
        StringBuilder options = new StringBuilder();
        for (int k = 0; k < 58; k++) {
            options.append("  row.o").append(k).append(": {}\n");
        }
        String large = DILEMMA.replace("options:\n", "options:\n" + options).replaceAll("(?s)preferences:.*", "");
        Examples.write(folder, "dilemma.yaml", large + "interests: {row: {fears: {row.o7: strong}}}\n");
        JsonNode json = stability("--symbolic", "--most", "2", "--json").json();
        assertThat(json.get("complete").asBoolean()).isFalse();
        assertThat(json.at("/equilibria/nash/count").asInt()).isEqualTo(2);
        for (JsonNode state : json.at("/equilibria/nash/states")) {
            assertThat(state.asString()).hasSize(60).matches("[YN]{7}N[YN]{52}");
        }
        assertThat(stability("--symbolic", "--most", "2").out()).contains("there may be more");
    }

    @Test
    void symbolicSearchRefusesWhatIsNoSumAndWrongUsage() throws IOException {
        String bent = DILEMMA.replaceAll("(?s)preferences:.*", "")
                + "outcomes: {calm: {shape: saturating}}\ninterests: {row: {wants: {calm: strong}}}\n";
        assertThat(stability("--symbolic", "--coalitions").status()).isEqualTo(2);
        assertThat(stability("--most", "3").err()).contains("Add --symbolic");
        assertThat(stability("--symbolic", "--most", "0").status()).isEqualTo(2);
        Examples.write(folder, "dilemma.yaml", bent);
        Result refused = stability("--symbolic");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("symbolic.saturating", "calm");
    }

    @Test
    void localJudgesWhatCanBeReachedAsTheSweepDoes() {
        JsonNode whole =
                stability("--json", "--concepts", "nash,gmr,smr,seq,cseq,sseq").json();
        assertThat(whole.get("method").asString()).isEqualTo("all-states");
        assertThat(whole.get("exact").asBoolean()).isTrue();
        JsonNode local = stability("--local", "--json").json();
        assertThat(local.get("method").asString()).isEqualTo("local");
        assertThat(local.get("exact").asBoolean()).isTrue();
        assertThat(local.get("feasibleStates").isNull()).isTrue();
        assertThat(local.get("options")).isEqualTo(whole.get("options"));
        assertThat(local.get("states")).hasSize(1);
        assertThat(local.at("/states/0/state").asString()).isEqualTo("YY");
        assertThat(local.at("/states/0/stable")).isEqualTo(whole.at("/states/3/stable"));
        assertThat(local.at("/equilibria/cseq/states/0").asString()).isEqualTo("YY");
        assertThat(local.at("/equilibria/nash/count").asInt()).isZero();
        assertThat(local.at("/restingPoints/0/probability").asDouble()).isEqualTo(1);
        assertThat(stability("--local", "--json", "--summary").json().has("states"))
                .isFalse();
        assertThat(stability("--local").out()).contains("can be reached from now", "exact", "YY");
        assertThat(stability("--local", "--coalitions").status()).isEqualTo(2);
    }

    @Test
    void localJudgesWhereStatesCannotBeListed() throws IOException {
        Examples.write(folder, "dilemma.yaml", circle(10, 6));
        assertThat(stability().status()).isEqualTo(1);
        assertThat(stability().err()).contains("states.too-many", "--local");
        JsonNode json = stability("--local", "--json").json();
        assertThat(json.get("options")).hasSize(60);
        assertThat(json.get("restingPoints")).hasSize(1);
        assertThat(json.at("/restingPoints/0/state").asString()).isEqualTo("YYNNNN".repeat(10));
        assertThat(json.at("/equilibria/nash/states/0").asString()).isEqualTo("YYNNNN".repeat(10));
        assertThat(json.get("states").size()).isEqualTo(json.get("statesJudged").asInt());
    }

    @Test
    void localRefusesWhatANumberCannotTellApart() throws IOException {
        Examples.write(folder, "dilemma.yaml", circle(10, 7));
        Result result = stability("--local");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("states.too-many", "told apart");
    }

    @Test
    void foresightThatDoesNotComeAgainIsRefused() throws IOException {
        Examples.write(folder, "dilemma.yaml", eachWithAnOption(10, "credible"));
        assertThat(stability("--concepts", "nash").status()).isZero();
        Result result = stability("--concepts", "nash,non-myopic");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("foresight.endless", "within 1,024 moves", "limited-4");
        Examples.write(folder, "dilemma.yaml", eachWithAnOption(10, "non-myopic"));
        Result run = CommandLineRun.in(folder).run("run", "dilemma.yaml", "--json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().at("/diagnostics/0/code").asString()).isEqualTo("foresight.endless");
        assertThat(stability("--local").status()).isEqualTo(1);
        assertThat(stability("--local").err()).contains("local.too-far", "needs all states");
    }

    /** Actors with an option each, who rank states at random, no two alike. */
    private static String eachWithAnOption(int actors, String foresight) {
        Random random = new Random(1);
        List<String> states = new ArrayList<>();
        for (int state = 0; state < 1 << actors; state++) {
            String bits = "0".repeat(actors) + Integer.toBinaryString(state);
            states.add("\""
                    + bits.substring(bits.length() - actors).replace('0', 'N').replace('1', 'Y')
                    + "\"");
        }
        StringBuilder text = new StringBuilder("linchpin: 1\ntitle: A crowd\nquestion: Who acts?\nactors:\n");
        for (int i = 0; i < actors; i++) {
            text.append("  a%d: {name: A%d, foresight: %s}\n".formatted(i, i, foresight));
        }
        text.append("options:\n");
        for (int i = 0; i < actors; i++) {
            text.append("  a%d.acts: {name: Act as A%d}\n".formatted(i, i));
        }
        text.append("preferences:\n");
        for (int i = 0; i < actors; i++) {
            Collections.shuffle(states, random);
            text.append("  a%d: {ranking: [%s]}\n".formatted(i, String.join(", ", states)));
        }
        return text.toString();
    }

    /** Actors in a circle, each of whom wants its own options for their own sake and is hurt by its neighbour's. */
    private static String circle(int actors, int options) {
        StringBuilder text = new StringBuilder("linchpin: 1\ntitle: A circle\nquestion: Who acts?\nactors:\n");
        for (int i = 0; i < actors; i++) {
            text.append("  a%d: {name: A%d}\n".formatted(i, i));
        }
        text.append("options:\n");
        for (int i = 0; i < actors; i++) {
            for (int o = 0; o < options; o++) {
                text.append("  a%d.x%d: {name: X%d of A%d, now: %s}\n".formatted(i, o, o, i, o == 0 ? "yes" : "no"));
            }
        }
        text.append("outcomes:\n");
        for (int i = 0; i < actors; i++) {
            text.append("  peace%d: {name: Peace of A%d, base: 0.5}\n".formatted(i, i));
        }
        text.append("influences:\n");
        for (int i = 0; i < actors; i++) {
            text.append("  - {from: a%d.x0, lowers: peace%d, by: 0.3}\n".formatted(i, (i + 1) % actors));
            text.append("  - {from: a%d.x1, raises: peace%d, by: 0.2}\n".formatted(i, i));
        }
        text.append("interests:\n");
        for (int i = 0; i < actors; i++) {
            text.append("  a%d: {wants: {peace%d: 0.9, a%d.x0: 0.1}, fears: {".formatted(i, i, i));
            for (int o = 1; o < options; o++) {
                text.append("%sa%d.x%d: 0.0%d".formatted(o == 1 ? "" : ", ", i, o, o));
            }
            text.append("}}\n");
        }
        return text.toString();
    }
}
