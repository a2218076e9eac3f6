package dev.linchpin.engine.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.fixture.Listing;
import dev.linchpin.engine.fixture.Sketch;
import dev.linchpin.engine.game.StateSpace;
import dev.linchpin.engine.path.Conduct;
import dev.linchpin.engine.path.MoveKind;
import dev.linchpin.engine.path.Reach;
import dev.linchpin.engine.path.StatusQuo;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Conflicts of the literature, judged as two other programs judged them: states, moves, stability, equilibria. */
class PublishedConflictsTest {
    private static final Path CASES = Path.of(System.getProperty("linchpin.root"), "..", "shared", "cases");

    private static final List<StabilityConcept> PUBLISHED = List.of(
            StabilityConcept.NASH,
            StabilityConcept.GMR,
            StabilityConcept.SMR,
            StabilityConcept.SEQ,
            StabilityConcept.SSEQ,
            StabilityConcept.SIM);

    @TestFactory
    List<DynamicTest> everyCaseIsJudgedAsPublished() throws IOException {
        boolean there = Files.isDirectory(CASES);
        if (!there) {
            System.out.println("SKIPPED: the published conflicts are not there (" + CASES + ")");
        }
        assumeTrue(there, "the published conflicts are not there: " + CASES);
        try (Stream<Path> files = Files.list(CASES)) {
            List<Path> cases =
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
            assertThat(cases).hasSizeGreaterThanOrEqualTo(8);
            return cases.stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(), () -> check(new JsonMapper().readTree(file.toFile()))))
                    .toList();
        }
    }

    private static void check(JsonNode published) {
        List<String> actors = texts(published.get("decisionMakers"));
        Analysis analysis = Analysis.of(sketch(published, actors).game());
        List<String> states = texts(published.get("feasibleStates"));
        StateSpace space = analysis.game().form().space();
        assertThat(IntStream.range(0, analysis.game().form().states().count())
                        .mapToObj(s -> analysis.game().form().states().text(s))
                        .map(text -> text.replace('N', '0').replace('Y', '1')))
                .as("feasible states")
                .containsExactlyElementsOf(states);
        assertThat(space.options()).isEqualTo(published.get("options").size());

        int[][][] moves = new int[actors.size()][states.size()][];
        int[][] ranks = new int[actors.size()][states.size()];
        for (int i = 0; i < actors.size(); i++) {
            JsonNode listed = published.get("moves").get(actors.get(i));
            for (int s = 0; s < states.size(); s++) {
                moves[i][s] = numbers(listed.get(s));
                assertThat(moved(analysis, i, s)).as("moves").containsExactlyInAnyOrder(boxed(moves[i][s]));
            }
            JsonNode ranking = published.get("preferenceRanking").get(actors.get(i));
            for (int c = 0; c < ranking.size(); c++) {
                for (int s : numbers(ranking.get(c))) {
                    ranks[i][s] = -c;
                }
            }
        }
        for (StabilityConcept concept : PUBLISHED) {
            JsonNode stable = published.get("stable").get(concept.code());
            for (int i = 0; i < actors.size(); i++) {
                assertThat(analysis.stability().stable(i, concept))
                        .as("%s for %s", concept, actors.get(i))
                        .isEqualTo(set(stable.get(actors.get(i))));
            }
            assertThat(analysis.stability().equilibria(concept))
                    .as("%s equilibria", concept)
                    .isEqualTo(set(published.get("equilibria").get(concept.code())));
        }
        assertStatusQuo(published.get("statusQuoFromState1"), analysis);
        int[][] settings = states.stream()
                .map(text -> text.chars().map(c -> c - '0').toArray())
                .toArray(int[][]::new);
        Listing listing = new Listing(settings, moves, ranks);
        for (StabilityConcept concept : StabilityConcept.values()) {
            for (int i = 0; i < actors.size(); i++) {
                assertThat(analysis.stability().stable(i, concept))
                        .as("%s for %s, listed", concept, actors.get(i))
                        .isEqualTo(listing.stable(i, concept));
            }
            assertThat(analysis.stability().equilibria(concept)).isEqualTo(listing.equilibria(concept));
        }
    }

    private static void assertStatusQuo(JsonNode published, Analysis analysis) {
        StatusQuo statusQuo = StatusQuo.of(0, Conduct.of(analysis.witness()));
        assertDistances(published.get("byUM"), statusQuo.reach(MoveKind.LEGAL));
        assertDistances(published.get("byUIonly"), statusQuo.reach(MoveKind.IMPROVING));
    }

    private static void assertDistances(JsonNode published, Reach reach) {
        Map<String, Integer> found = new TreeMap<>();
        reach.states().forEach(s -> found.put(String.valueOf(s + 1), reach.distance(s)));
        Map<String, Integer> expected = new TreeMap<>();
        published
                .properties()
                .forEach(entry -> expected.put(entry.getKey(), entry.getValue().asInt()));
        assertThat(found).as("distances from the first state").isEqualTo(expected);
    }

    private static Sketch sketch(JsonNode published, List<String> actors) {
        Sketch sketch = new Sketch();
        IntStream.range(0, actors.size()).forEach(i -> sketch.actors("actor" + i));
        List<String> options = new ArrayList<>();
        for (JsonNode option : published.get("options")) {
            String id = "actor" + option.get("owner").asInt() + ".option"
                    + option.get("index").asInt();
            options.add(id);
            sketch.options(id);
        }
        for (JsonNode rule : published.get("infeasibleRules")) {
            Formula all = null;
            for (JsonNode part : rule) {
                Formula taken = Sketch.taken(options.get(part.get(0).asInt()));
                Formula one = part.get(1).asString().equals("Y") ? taken : Sketch.not(taken);
                all = all == null ? one : Sketch.and(all, one);
            }
            sketch.rule(new Rule.Never(all));
        }
        published.get("irreversibleOptions").properties().forEach(entry -> {
            String option = options.get(Integer.parseInt(entry.getKey()));
            sketch.rule(
                    entry.getValue().asString().equals("fwd") ? new Rule.OneWay(option) : new Rule.OneWayBack(option));
        });
        List<String> states = texts(published.get("feasibleStates"));
        for (int i = 0; i < actors.size(); i++) {
            List<List<String>> classes = new ArrayList<>();
            for (JsonNode tied : published.get("preferenceRanking").get(actors.get(i))) {
                classes.add(IntStream.of(numbers(tied))
                        .mapToObj(s -> states.get(s).replace('0', 'N').replace('1', 'Y'))
                        .toList());
            }
            sketch.ranking("actor" + i, classes);
        }
        return sketch;
    }

    private static List<Integer> moved(Analysis analysis, int actor, int state) {
        List<Integer> found = new ArrayList<>();
        analysis.stability().forEachMove(state, actor, found::add);
        return found;
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    /** The states that a list names, from 0. */
    private static int[] numbers(JsonNode list) {
        return list.valueStream().mapToInt(n -> n.asInt() - 1).toArray();
    }

    private static Integer[] boxed(int[] numbers) {
        return IntStream.of(numbers).boxed().toArray(Integer[]::new);
    }

    private static BitSet set(JsonNode list) {
        BitSet set = new BitSet();
        IntStream.of(numbers(list)).forEach(set::set);
        return set;
    }
}
