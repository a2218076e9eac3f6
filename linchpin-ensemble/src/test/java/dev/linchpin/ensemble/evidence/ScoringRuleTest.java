package dev.linchpin.ensemble.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.linchpin.ensemble.evidence.ScoringRule.Band;
import dev.linchpin.model.evidence.Consistency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Matrices scored as three other tools score them. */
class ScoringRuleTest {
    private static final Path TOOLS =
            Path.of(System.getProperty("linchpin.root"), "..", "shared", "data", "competing-hypotheses.json");

    @TestFactory
    List<DynamicTest> everyMatrixScoresAsInTheThreeTools() throws IOException {
        boolean there = Files.isRegularFile(TOOLS);
        if (!there) {
            System.out.println("SKIPPED: the scores of other tools are not there (" + TOOLS + ")");
        }
        assumeTrue(there, "the scores of other tools are not there: " + TOOLS);
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode matrix : new JsonMapper().readTree(TOOLS.toFile()).get("cases")) {
            tests.add(DynamicTest.dynamicTest(matrix.get("id").asString(), () -> check(matrix)));
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(3);
        return tests;
    }

    private static void check(JsonNode matrix) {
        JsonNode results = matrix.get("results");
        List<List<Consistency>> rows = new ArrayList<>();
        for (JsonNode row : matrix.get("matrix")) {
            List<Consistency> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(Consistency.valueOf(cell.asString())));
            rows.add(cells);
        }
        int hypotheses = matrix.get("hypotheses").size();
        List<Double> ones = Collections.nCopies(rows.size(), 1.0);
        Scores burton = ScoringRule.BURTON.score(rows, ones, hypotheses);
        Scores parc = ScoringRule.PARC.score(rows, ones, hypotheses);
        Scores open = ScoringRule.OPEN_SYNTHESIS.score(rows, ones, hypotheses);
        List<Double> unweighted = numbers(results.get("inconsistency_burton_parc_unweighted"));
        assertThat(burton.inconsistency()).isEqualTo(unweighted);
        assertThat(parc.inconsistency().stream().map(score -> 0 - score)).isEqualTo(unweighted);
        assertThat(ScoringRule.LINCHPIN.score(rows, ones, hypotheses).inconsistency())
                .isEqualTo(unweighted);
        assertThat(burton.leaders()).isEqualTo(places(results.get("leaders")));
        assertThat(parc.leaders()).isEqualTo(burton.leaders());
        assertThat(burton.spreads()).isEqualTo(numbers(results.get("burton_diagnosticity")));
        assertThat(parc.spreads()).containsOnlyNulls();
        assertThat(open.inconsistency()).isEqualTo(numbers(results.get("open_synthesis_inconsistency")));
        assertThat(open.consistency()).isEqualTo(numbers(results.get("open_synthesis_consistency")));
        List<Double> spreads = numbers(results.get("open_synthesis_diagnosticity"));
        for (int e = 0; e < rows.size(); e++) {
            assertThat(open.spreads().get(e)).isCloseTo(spreads.get(e), within(1e-12));
            JsonNode without = results.get("leave_one_out").get(e);
            assertThat(burton.leadersWithout().get(e)).isEqualTo(places(without.get("leaders")));
            assertThat(burton.turnsOn(e)).isEqualTo(without.get("changed").asBoolean());
        }
        if (!results.get("weighted_burton").isNull()) {
            List<Band> credibility = bands(matrix.get("credibility"));
            List<Band> relevance = bands(matrix.get("relevance"));
            List<Double> byCredibility =
                    credibility.stream().map(ScoringRule.BURTON::weight).toList();
            List<Double> byBoth = new ArrayList<>();
            for (int e = 0; e < rows.size(); e++) {
                byBoth.add(ScoringRule.PARC.weight(credibility.get(e)) * ScoringRule.PARC.weight(relevance.get(e)));
            }
            assertThat(ScoringRule.BURTON.score(rows, byCredibility, hypotheses).inconsistency())
                    .isEqualTo(numbers(results.get("weighted_burton")));
            List<Double> parcWeighted =
                    ScoringRule.PARC.score(rows, byBoth, hypotheses).inconsistency();
            for (int h = 0; h < hypotheses; h++) {
                assertThat(parcWeighted.get(h))
                        .isCloseTo(numbers(results.get("weighted_parc")).get(h), within(1e-12));
            }
        }
    }

    @Test
    void ourRuleWeighsByReliance() {
        List<List<Consistency>> rows =
                List.of(List.of(Consistency.I, Consistency.CC), List.of(Consistency.N, Consistency.II));
        Scores scores = ScoringRule.LINCHPIN.score(rows, List.of(0.64, 0.24), 2);
        assertThat(scores.inconsistency()).containsExactly(0.64, 0.48);
        assertThat(scores.leaders()).containsExactly(1);
        assertThat(scores.leadersWithout()).containsExactly(List.of(0), List.of(1));
        assertThat(ScoringRule.LINCHPIN.weight(0.37)).isEqualTo(0.37);
    }

    @Test
    void bandsPartTheUnitInThirds() {
        assertThat(Band.of(0)).isEqualTo(Band.LOW);
        assertThat(Band.of(0.32)).isEqualTo(Band.LOW);
        assertThat(Band.of(0.36)).isEqualTo(Band.MEDIUM);
        assertThat(Band.of(0.68)).isEqualTo(Band.HIGH);
        assertThat(Band.of(1)).isEqualTo(Band.HIGH);
        assertThat(ScoringRule.BURTON.weight(0.8)).isEqualTo(2);
        assertThatThrownBy(() -> ScoringRule.LINCHPIN.weight(Band.LOW)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rulesAreFoundByTheirWord() {
        assertThat(ScoringRule.all()).allMatch(rule -> rule.equals(ScoringRule.find(rule.id())));
        assertThat(ScoringRule.find("heuer")).isNull();
    }

    @Test
    void equalScoresAreTiedUnlessTheRuleCountsWhatSpeaksFor() {
        List<List<Consistency>> rows = List.of(List.of(Consistency.C, Consistency.CC));
        assertThat(ScoringRule.BURTON.score(rows, List.of(1.0), 2).leaders()).containsExactly(0, 1);
        assertThat(ScoringRule.OPEN_SYNTHESIS.score(rows, List.of(1.0), 2).leaders())
                .containsExactly(1);
        assertThat(ScoringRule.BURTON.score(List.of(), List.of(), 0).leaders()).isEmpty();
    }

    private static List<Double> numbers(JsonNode array) {
        List<Double> numbers = new ArrayList<>();
        array.forEach(number -> numbers.add(number.asDouble()));
        return numbers;
    }

    private static List<Integer> places(JsonNode array) {
        List<Integer> places = new ArrayList<>();
        array.forEach(place -> places.add(place.asInt()));
        return places;
    }

    private static List<Band> bands(JsonNode array) {
        List<Band> bands = new ArrayList<>();
        array.forEach(band -> bands.add(Band.valueOf(band.asString().toUpperCase(Locale.ROOT))));
        return bands;
    }
}
