package dev.linchpin.engine.stability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.fixture.BruteForce;
import dev.linchpin.engine.fixture.Listing;
import dev.linchpin.engine.fixture.Medians;
import dev.linchpin.engine.fixture.RandomDossiers;
import dev.linchpin.engine.fixture.RandomDossiers.Mix;
import dev.linchpin.engine.fixture.Sketch;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Rule;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

/** The fast judgement equals the one straight from the definitions, for every state, actor and concept. */
class RandomGamesTest {
    private static final int GAMES = 2_600;

    private int states;
    private int comparisons;
    private int free;
    private int cubes;
    private int stable;

    @Test
    void fastEqualsReference() {
        RandomDossiers ruled = new RandomDossiers(20_260_301, Mix.STABILITY);
        RandomDossiers unruled = new RandomDossiers(20_260_302, Mix.FREE);
        for (int game = 0; game < GAMES; game++) {
            judge(ruled.next());
            judge(unruled.next());
        }
        System.out.printf(
                "Fast against reference: %,d games (%,d of them free, judged by rules as well, %,d cubes),"
                        + " %,d states, %,d comparisons, %,d of them stable.%n",
                2 * GAMES, free, cubes, states, comparisons, stable);
        assertThat(2 * GAMES).isGreaterThanOrEqualTo(5_000);
        assertThat(free).isBetween(2_000, 2 * GAMES - 1_000);
        assertThat(cubes).isGreaterThan(500);
        assertThat(stable).as("neither all nor none").isBetween(comparisons / 10, comparisons * 9 / 10);
    }

    private void judge(Dossier dossier) {
        Analysis analysis = Analysis.of(Medians.game(dossier));
        ReferenceStability reference = new ReferenceStability(analysis.game().form(), analysis.ranks());
        Analysis ruled = analysis.game().form().isFree() ? Analysis.of(Medians.game(hindered(dossier))) : analysis;
        assertThat(ruled.game().form().isFree()).isFalse();
        free += analysis.game().form().isFree() ? 1 : 0;
        cubes += CubeJudge.find(analysis.game().form(), analysis.ranks(), () -> {}) == null ? 0 : 1;
        int n = analysis.game().form().states().count();
        states += n;
        for (int i = 0; i < analysis.game().form().actors(); i++) {
            assertThat(ruled.ranks().rank(i)).isEqualTo(analysis.ranks().rank(i));
            for (StabilityConcept concept : StabilityConcept.values()) {
                BitSet expected = reference.stable(i, concept);
                assertThat(analysis.stability().stable(i, concept))
                        .as("%s for actor %d of %s", concept, i, parts(dossier))
                        .isEqualTo(expected);
                assertThat(ruled.stability().stable(i, concept))
                        .as("%s for actor %d by rules of %s", concept, i, parts(dossier))
                        .isEqualTo(expected);
                comparisons += n;
                stable += expected.cardinality();
            }
            assertInclusions(analysis.stability(), i);
        }
    }

    private static void assertInclusions(Stability stability, int actor) {
        assertWithin(stability, actor, StabilityConcept.NASH, StabilityConcept.CSEQ);
        assertWithin(stability, actor, StabilityConcept.CSEQ, StabilityConcept.SEQ);
        assertWithin(stability, actor, StabilityConcept.SEQ, StabilityConcept.GMR);
        assertWithin(stability, actor, StabilityConcept.NASH, StabilityConcept.SSEQ);
        assertWithin(stability, actor, StabilityConcept.SSEQ, StabilityConcept.SEQ);
        assertWithin(stability, actor, StabilityConcept.SSEQ, StabilityConcept.SMR);
        assertWithin(stability, actor, StabilityConcept.NASH, StabilityConcept.SIM);
        assertWithin(stability, actor, StabilityConcept.SMR, StabilityConcept.GMR);
    }

    private static void assertWithin(Stability stability, int actor, StabilityConcept in, StabilityConcept of) {
        BitSet outside = (BitSet) stability.stable(actor, in).clone();
        outside.andNot(stability.stable(actor, of));
        assertThat(outside.isEmpty()).as("%s within %s", in, of).isTrue();
    }

    /**
     * Two who climb a staircase by turns, twenty steps, at whose top a third loses what it gained: more turns than
     * rounds are tried for, so that the sweep must find it.
     */
    @Test
    void longAnswersAreFound() {
        Sketch sketch = new Sketch().actors("ann", "bob", "cat").options("cat.dares");
        String before = "cat.dares";
        for (int step = 0; step < 10; step++) {
            String ann = "ann.x" + step;
            String bob = "bob.x" + step;
            sketch.options(ann, bob)
                    .rule(new Rule.OnlyIf(ann, Sketch.taken(before)))
                    .rule(new Rule.OnlyIf(bob, Sketch.taken(ann)))
                    .interest("ann", ann, 0.1)
                    .interest("bob", bob, 0.1);
            before = bob;
        }
        Dossier dossier = sketch.interest("cat", "cat.dares", 0.5)
                .interest("cat", before, -0.9)
                .dossier();
        Analysis analysis = Analysis.of(Medians.game(dossier));
        assertThat(analysis.game().form().states().count()).isEqualTo(22);
        ReferenceStability reference = new ReferenceStability(analysis.game().form(), analysis.ranks());
        for (int i = 0; i < 3; i++) {
            for (StabilityConcept concept : StabilityConcept.values()) {
                assertThat(analysis.stability().stable(i, concept)).isEqualTo(reference.stable(i, concept));
            }
        }
        assertThat(analysis.stability().stable(2, StabilityConcept.NASH).get(0)).isFalse();
        assertThat(analysis.stability().stable(2, StabilityConcept.CSEQ).get(0)).isTrue();
        assertThat(analysis.witness().verdict(0, 2, StabilityConcept.CSEQ))
                .isInstanceOfSatisfying(
                        Verdict.Deterred.class,
                        deterred -> assertThat(deterred.sanctions().getFirst().answer())
                                .hasSize(20));
    }

    @Test
    void referenceEqualsAListingThatKnowsNothingOfTheEngine() {
        RandomDossiers dossiers = new RandomDossiers(20_260_303, Mix.STABILITY);
        for (int game = 0; game < 400; game++) {
            Dossier dossier = dossiers.next();
            Analysis analysis = Analysis.of(Medians.game(dossier));
            ReferenceStability reference =
                    new ReferenceStability(analysis.game().form(), analysis.ranks());
            Listing listing = BruteForce.listing(analysis);
            for (int i = 0; i < analysis.game().form().actors(); i++) {
                for (StabilityConcept concept : StabilityConcept.values()) {
                    assertThat(reference.stable(i, concept))
                            .as("%s for actor %d of %s", concept, i, parts(dossier))
                            .isEqualTo(listing.stable(i, concept));
                }
            }
        }
    }

    /** Returns the dossier with a rule that forbids nothing, which keeps it off the way of free games. */
    static Dossier hindered(Dossier dossier) {
        Formula some = new Formula.Taken(dossier.options().all().getFirst().id());
        return dossier.toBuilder()
                .add(new Rule.Never(new Formula.Joined(Formula.Connective.AND, some, new Formula.Not(some))))
                .build();
    }

    private static String parts(Dossier dossier) {
        return "%s, %s, %s, %s, %s, %s"
                .formatted(
                        dossier.options(),
                        dossier.rules(),
                        dossier.outcomes(),
                        dossier.influences(),
                        dossier.interests(),
                        dossier.preferences());
    }
}
