package dev.linchpin.verify.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.engine.preference.Ranks;
import dev.linchpin.engine.stability.Stability;
import dev.linchpin.engine.stability.StabilityConcept;
import dev.linchpin.model.OutcomeVariable.Shape;
import dev.linchpin.verify.benchmark.SampleDossier;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

/** Rounds of credibility: equal to their definition, and bracketing each other as the page on them says. */
class CredibilityRoundsTest {
    private static final int SMALL_GAMES = 120;
    private static final int BEYOND_THE_LAST = 3;

    private int games;
    private int settled;
    private int late;

    @Test
    void theyEqualTheirDefinition() {
        for (Family family : Family.values()) {
            // rules of sample dossiers speak of six options
            int options = family == Family.RULED || family == Family.SIX_STRICT ? 6 : 4;
            for (int number = 0; number < (options == 6 ? SMALL_GAMES / 3 : SMALL_GAMES); number++) {
                Stability stability = family.game(options, number);
                CredibilityRounds rounds = CredibilityRounds.of(stability);
                RoundsByDefinition reference =
                        new RoundsByDefinition(stability.game().form(), stability.ranks());
                for (int round = 0; round <= rounds.last() + BEYOND_THE_LAST; round++) {
                    for (int i = 0; i < family.actors(); i++) {
                        assertThat(rounds.stable(round, i))
                                .as("round %d of %s, %d options, game %d", round, family, options, number)
                                .isEqualTo(reference.stable(round, i));
                    }
                }
                games++;
                settled += rounds.settles() ? 1 : 0;
                late += rounds.last() > 2 ? 1 : 0;
            }
        }
        System.out.printf(
                "Rounds against their definition: %,d games, %,d of them settle, %,d have a third round.%n",
                games, settled, late);
        assertThat(games).isGreaterThanOrEqualTo(500);
        assertThat(settled).as("some settle and some do not").isBetween(games / 20, games * 19 / 20);
        assertThat(late).as("some have a round that CSEQ lacks").isGreaterThan(games / 20);
    }

    @Test
    void oddRoundsFallAndEvenOnesRise() {
        for (Family family : Family.values()) {
            for (int number = 0; number < 80; number++) {
                Stability stability = family.game(8, number);
                CredibilityRounds rounds = CredibilityRounds.of(stability);
                for (int i = 0; i < family.actors(); i++) {
                    assertThat(rounds.stable(0, i)).isEqualTo(stability.stable(i, StabilityConcept.NASH));
                    assertThat(rounds.stable(1, i)).isEqualTo(stability.stable(i, StabilityConcept.SEQ));
                    assertThat(rounds.stable(2, i)).isEqualTo(stability.stable(i, StabilityConcept.CSEQ));
                    for (int round = 0; round <= rounds.last() + BEYOND_THE_LAST; round++) {
                        boolean even = round % 2 == 0;
                        assertWithin(
                                rounds.stable(even ? round : round + 2, i), rounds.stable(even ? round + 2 : round, i));
                        assertWithin(
                                rounds.stable(even ? round : round + 1, i), rounds.stable(even ? round + 1 : round, i));
                    }
                }
            }
        }
    }

    /**
     * Of two actors without ties: what two steps in doubt lead to is worse for the first's mover than where it was.
     * Of linear outcomes: each improvement adds to a sum that no other takes from.
     */
    @Test
    void theySettleWhereStepsInDoubtCannotGoOnForEver() {
        for (int options = 3; options <= 8; options++) {
            for (int number = 0; number < 100; number++) {
                assertThat(CredibilityRounds.of(Family.TWO_STRICT.game(options, number))
                                .settles())
                        .isTrue();
                assertThat(CredibilityRounds.of(Family.LINEAR.game(Math.max(4, options), number))
                                .settles())
                        .isTrue();
            }
        }
    }

    /** In matching pennies every step is answered where none of the last round's was, and none where all were. */
    @Test
    void matchingPenniesNeverSettles() {
        Stability stability = Stability.of(
                new SampleDossier(2, 2, 0, 0, 0, false, Shape.LINEAR, false).game(),
                Ranks.of(new long[][] {{1, 0, 0, 1}, {0, 1, 1, 0}}));
        CredibilityRounds rounds = CredibilityRounds.of(stability);
        assertThat(rounds.settles()).isFalse();
        for (int round = 0; round < 6; round++) {
            assertThat(rounds.equilibria(round).cardinality()).isEqualTo(round % 2 == 0 ? 0 : 4);
        }
    }

    private static void assertWithin(BitSet in, BitSet of) {
        BitSet outside = (BitSet) in.clone();
        outside.andNot(of);
        assertThat(outside.isEmpty()).as("%s within %s", in, of).isTrue();
    }
}
