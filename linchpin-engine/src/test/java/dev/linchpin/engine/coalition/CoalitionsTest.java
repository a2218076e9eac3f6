package dev.linchpin.engine.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.coalition.CoalitionVerdict.Deterred;
import dev.linchpin.engine.fixture.Sketch;
import dev.linchpin.engine.stability.StabilityConcept;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Rule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cases small enough to follow by hand, two of them from the literature. */
class CoalitionsTest {
    private static final Coalition BOTH = Coalition.of(0, 1);

    private static String text(Analysis analysis, int state) {
        return analysis.game().form().states().text(state);
    }

    private static List<String> breaches(Analysis analysis, StabilityConcept concept) {
        int actors = analysis.game().form().actors();
        List<String> found = new ArrayList<>();
        Coalitions.of(analysis.stability())
                .standing(Coalition.all(actors, 2, actors), concept, 100)
                .breaches()
                .forEach(breach -> found.add("%s by %s to %s in %d"
                        .formatted(
                                text(analysis, breach.state()),
                                breach.coalition().members(),
                                text(analysis, breach.improvement().end()),
                                breach.improvement().path().size())));
        return found;
    }

    /**
     * The groundwater conflict at Elmira: ministry (modify), company (delay, accept, abandon), townships (insist).
     * Ministry and company together lead from the state in which all wait to the one that history took.
     */
    @Test
    void atElmiraMinistryAndCompanyMoveTogether() {
        Analysis analysis = Analysis.of(new Sketch()
                .actors("moe", "uni", "lg")
                .options("moe.modifies", "uni.delays", "uni.accepts", "uni.abandons", "lg.insists")
                .rule(new Rule.Count(Rule.Bound.EXACTLY_ONE, List.of("uni.delays", "uni.accepts", "uni.abandons")))
                .rule(new Rule.OneWay("moe.modifies"))
                .rule(new Rule.OneWayBack("uni.delays"))
                .rule(new Rule.OneWay("uni.abandons"))
                .ranking("moe", "NNYNY", "NNYNN", "YNYNN", "YNYNY", "NYNNY", "NYNNN", "YYNNN", "YYNNY", "---Y-")
                .ranking("uni", "NYNNN", "YNYNN", "YNYNY", "NYNNY", "---Y-", "YYNNN", "NNYNN", "NNYNY", "YYNNY")
                .ranking("lg", "NNYNY", "NNYNN", "NYNNY", "NYNNN", "YNYNY", "YYNNY", "YNYNN", "YYNNN", "---Y-")
                .game());
        for (StabilityConcept concept : Coalitions.CONCEPTS) {
            assertThat(breaches(analysis, concept)).containsExactly("NYNNY by [0, 1] to YNYNY in 2");
        }
    }

    @Test
    void prisonersTogetherKeepSilent() {
        Analysis analysis = Analysis.of(new Sketch()
                .actors("row", "column")
                .options("row.silent", "column.silent")
                .ranking("row", "NY", "YY", "NN", "YN")
                .ranking("column", "YN", "YY", "NN", "NY")
                .game());
        for (StabilityConcept concept : Coalitions.CONCEPTS) {
            assertThat(breaches(analysis, concept)).containsExactly("NN by [0, 1] to YY in 2");
        }
    }

    /** One of two must hold the office; to hand it over both would have to move at once, and nobody can move first. */
    @Test
    void aForbiddenStateIsNotPassedThrough() {
        Sketch sketch = new Sketch()
                .actors("ann", "bob")
                .options("ann.holds", "bob.holds")
                .interest("ann", "bob.holds", 1)
                .interest("bob", "bob.holds", 1);
        assertThat(breaches(Analysis.of(sketch.game()), StabilityConcept.NASH)).isEmpty();
        sketch.rule(new Rule.Count(Rule.Bound.EXACTLY_ONE, List.of("ann.holds", "bob.holds")));
        Analysis analysis = Analysis.of(sketch.game());
        assertThat(analysis.stability().equilibria(StabilityConcept.NASH).cardinality())
                .isEqualTo(2);
        assertThat(breaches(analysis, StabilityConcept.NASH)).isEmpty();
    }

    /** What two gain by a pact two others undo, but only both together. */
    @Test
    void thoseOutsideAnswerOneAfterTheOther() {
        Analysis analysis = Analysis.of(new Sketch()
                .actors("ann", "bob", "cat", "dan")
                .options("ann.joins", "bob.joins", "cat.pushes", "dan.pushes")
                .rule(new Rule.OnlyIf("dan.pushes", Sketch.taken("cat.pushes")))
                .statements("ann", Sketch.not(Sketch.taken("dan.pushes")), pact())
                .statements("bob", Sketch.not(Sketch.taken("dan.pushes")), pact())
                .interest("cat", "cat.pushes", 1)
                .interest("dan", "dan.pushes", 1)
                .game());
        assertThat(text(analysis, 0)).isEqualTo("NNNN");
        Coalitions coalitions = Coalitions.of(analysis.stability());
        assertThat(coalitions.stable(BOTH, StabilityConcept.NASH).get(0)).isFalse();
        for (StabilityConcept concept :
                List.of(StabilityConcept.GMR, StabilityConcept.SMR, StabilityConcept.SEQ, StabilityConcept.CSEQ)) {
            assertThat(coalitions.stable(BOTH, concept).get(0)).isTrue();
            assertThat(new CoalitionWitness(analysis.stability()).verdict(0, BOTH, concept))
                    .isInstanceOfSatisfying(Deterred.class, deterred -> {
                        assertThat(deterred.sanctions()).hasSize(1);
                        assertThat(deterred.sanctions().getFirst().answer()).hasSize(2);
                    });
        }
    }

    private static Formula pact() {
        return Sketch.and(Sketch.taken("ann.joins"), Sketch.taken("bob.joins"));
    }

    @Test
    void aConceptWithoutAFormForCoalitionsIsRefused() {
        Analysis analysis = Analysis.of(new Sketch()
                .actors("ann", "bob", "cat")
                .options("ann.acts", "bob.acts", "cat.acts")
                .interest("ann", "ann.acts", 1)
                .interest("bob", "bob.acts", 1)
                .game());
        CoalitionWitness witness = new CoalitionWitness(analysis.stability());
        for (StabilityConcept concept : List.of(StabilityConcept.SSEQ, StabilityConcept.SIM)) {
            assertThatThrownBy(() -> Coalitions.of(analysis.stability()).stable(BOTH, concept))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> witness.verdict(0, BOTH, concept)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void coalitionsAreListedBySize() {
        assertThat(Coalition.all(3, 1, 3).stream().map(Coalition::members))
                .containsExactly(
                        List.of(0),
                        List.of(1),
                        List.of(2),
                        List.of(0, 1),
                        List.of(0, 2),
                        List.of(1, 2),
                        List.of(0, 1, 2));
        assertThat(Coalition.all(8, 2, 3)).hasSize(28 + 56);
        assertThat(Coalition.of(2, 0, 2)).isEqualTo(Coalition.of(0, 2));
        assertThat(BOTH.isWithin(Coalition.of(0, 1, 3))).isTrue();
        assertThat(Coalition.of(0, 2).isWithin(BOTH)).isFalse();
        assertThatThrownBy(Coalition::of).isInstanceOf(IllegalArgumentException.class);
    }
}
