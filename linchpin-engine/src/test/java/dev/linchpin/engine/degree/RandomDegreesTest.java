package dev.linchpin.engine.degree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.fixture.Medians;
import dev.linchpin.engine.fixture.RandomDegrees;
import dev.linchpin.engine.fixture.RandomDossiers;
import dev.linchpin.engine.fixture.RandomDossiers.Mix;
import dev.linchpin.engine.stability.Stability;
import dev.linchpin.engine.stability.StabilityConcept;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Strength and readings of random games equal the definitions, for every state, actor and concept. */
class RandomDegreesTest {
    private static final int GAMES = 2_500;
    private static final List<StabilityConcept> STRENGTHS = Stream.concat(
                    Stream.of(StabilityConcept.NASH), Strength.CONCEPTS.stream())
            .toList();

    private int states;
    private int judged;
    private int strong;
    private int weak;
    private int unlikeRanks;

    @Test
    void fastEqualsReference() {
        RandomDossiers ruled = new RandomDossiers(20_260_341, Mix.STABILITY);
        RandomDossiers free = new RandomDossiers(20_260_342, Mix.FREE);
        RandomDegrees degrees = new RandomDegrees(20_260_343);
        for (int game = 0; game < GAMES; game++) {
            judge(Analysis.of(Medians.game(degrees.added(ruled.next()))));
            judge(Analysis.of(Medians.game(degrees.added(free.next()))));
        }
        System.out.printf(
                "Degrees: %,d games, %,d states, %,d judgements; %,d strongly deterred, %,d weakly; %,d readings unlike the ranks.%n",
                2 * GAMES, states, judged, strong, weak, unlikeRanks);
        assertThat(strong).as("answers that deter greatly").isGreaterThan(10_000);
        assertThat(weak).as("answers that deter, and not greatly").isGreaterThan(10_000);
        assertThat(unlikeRanks).as("what is unknown matters").isGreaterThan(10_000);
    }

    private void judge(Analysis analysis) {
        Stability stability = analysis.stability();
        Comparisons comparisons = Comparisons.of(analysis.game(), analysis.ranks(), analysis.order());
        Strength strength = Strength.of(stability, comparisons);
        Readings readings = Readings.of(stability, comparisons);
        ReferenceDegrees reference = new ReferenceDegrees(comparisons);
        states += analysis.game().form().states().count();
        for (int i = 0; i < analysis.game().form().actors(); i++) {
            for (StabilityConcept concept : STRENGTHS) {
                BitSet expected = reference.strong(i, concept);
                assertThat(strength.strong(i, concept))
                        .as("strong %s for actor %d", concept, i)
                        .isEqualTo(expected);
                judged += analysis.game().form().states().count();
                BitSet deterred = (BitSet) expected.clone();
                deterred.andNot(stability.stable(i, StabilityConcept.NASH));
                strong += deterred.cardinality();
                weak += strength.weak(i, concept).cardinality();
            }
            for (Reading reading : Reading.values()) {
                for (StabilityConcept concept : Readings.CONCEPTS) {
                    BitSet expected = reference.stable(i, concept, reading);
                    assertThat(readings.stable(i, concept, reading))
                            .as("%s of %s for actor %d", reading, concept, i)
                            .isEqualTo(expected);
                    judged += analysis.game().form().states().count();
                    BitSet unlike = (BitSet) expected.clone();
                    unlike.xor(stability.stable(i, concept));
                    unlikeRanks += unlike.cardinality();
                }
            }
            assertInclusions(i, strength, readings, stability);
        }
        assertEquilibria(strength, readings, stability);
    }

    private static void assertInclusions(int actor, Strength strength, Readings readings, Stability stability) {
        for (StabilityConcept concept : STRENGTHS) {
            assertWithin(strength.strong(actor, concept), stability.stable(actor, concept));
        }
        assertThat(strength.strong(actor, StabilityConcept.NASH))
                .isEqualTo(stability.stable(actor, StabilityConcept.NASH));
        List<StabilityConcept> ascending =
                List.of(StabilityConcept.NASH, StabilityConcept.CSEQ, StabilityConcept.SEQ, StabilityConcept.GMR);
        for (int k = 1; k < ascending.size(); k++) {
            assertWithin(strength.strong(actor, ascending.get(k - 1)), strength.strong(actor, ascending.get(k)));
        }
        assertWithin(strength.strong(actor, StabilityConcept.NASH), strength.strong(actor, StabilityConcept.SMR));
        assertWithin(strength.strong(actor, StabilityConcept.SMR), strength.strong(actor, StabilityConcept.GMR));
        assertWithin(strength.strong(actor, StabilityConcept.NASH), strength.strong(actor, StabilityConcept.SSEQ));
        assertWithin(strength.strong(actor, StabilityConcept.SSEQ), strength.strong(actor, StabilityConcept.SMR));
        assertWithin(strength.strong(actor, StabilityConcept.SSEQ), strength.strong(actor, StabilityConcept.SEQ));
        for (Reading reading : Reading.values()) {
            BitSet nash = readings.stable(actor, StabilityConcept.NASH, reading);
            BitSet gmr = readings.stable(actor, StabilityConcept.GMR, reading);
            for (StabilityConcept between : List.of(StabilityConcept.SMR, StabilityConcept.SEQ)) {
                assertWithin(nash, readings.stable(actor, between, reading));
                assertWithin(readings.stable(actor, between, reading), gmr);
            }
        }
        for (StabilityConcept concept : Readings.CONCEPTS) {
            assertWithin(readings.stable(actor, concept, Reading.A), readings.stable(actor, concept, Reading.C));
            assertWithin(readings.stable(actor, concept, Reading.B), readings.stable(actor, concept, Reading.D));
            if (concept != StabilityConcept.SEQ) {
                assertWithin(readings.stable(actor, concept, Reading.A), readings.stable(actor, concept, Reading.B));
                assertWithin(readings.stable(actor, concept, Reading.C), readings.stable(actor, concept, Reading.D));
            }
        }
    }

    private static void assertEquilibria(Strength strength, Readings readings, Stability stability) {
        for (StabilityConcept concept : Readings.CONCEPTS) {
            BitSet both = strength.strongEquilibria(concept);
            assertThat(both.intersects(strength.weakEquilibria(concept))).isFalse();
            both.or(strength.weakEquilibria(concept));
            assertThat(both).isEqualTo(stability.equilibria(concept));
            for (Reading reading : Reading.values()) {
                assertWithin(readings.equilibria(concept, reading), readings.stable(0, concept, reading));
            }
        }
    }

    private static void assertWithin(BitSet in, BitSet of) {
        BitSet outside = (BitSet) in.clone();
        outside.andNot(of);
        assertThat(outside.isEmpty()).isTrue();
    }

    @Test
    void withoutDegreesNothingIsStrongButNashAndEveryReadingIsTheRanks() {
        RandomDossiers dossiers = new RandomDossiers(20_260_344, Mix.STABILITY);
        for (int game = 0; game < 200; game++) {
            Analysis analysis = Analysis.of(Medians.game(dossiers.next()));
            Stability stability = analysis.stability();
            Comparisons comparisons = Comparisons.of(analysis.game(), analysis.ranks(), analysis.order());
            Strength strength = Strength.of(stability, comparisons);
            Readings readings = Readings.of(stability, comparisons);
            for (int i = 0; i < analysis.game().form().actors(); i++) {
                for (StabilityConcept concept : STRENGTHS) {
                    assertThat(strength.strong(i, concept)).isEqualTo(stability.stable(i, StabilityConcept.NASH));
                }
                for (StabilityConcept concept : Readings.CONCEPTS) {
                    for (Reading reading : Reading.values()) {
                        assertThat(readings.stable(i, concept, reading)).isEqualTo(stability.stable(i, concept));
                    }
                }
            }
        }
    }
}
