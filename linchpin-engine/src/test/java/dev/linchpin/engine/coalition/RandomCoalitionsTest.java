package dev.linchpin.engine.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.fixture.Medians;
import dev.linchpin.engine.fixture.RandomDossiers;
import dev.linchpin.engine.fixture.RandomDossiers.Causes;
import dev.linchpin.engine.fixture.RandomDossiers.Mix;
import dev.linchpin.engine.stability.StabilityConcept;
import dev.linchpin.model.Dossier;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The fast judgement of coalitions equals the one straight from the definitions, for every state and coalition. */
class RandomCoalitionsTest {
    private static final int GAMES = 2_500;
    private static final Mix RULED = new Mix(32, true, true, Causes.SIMPLE);
    private static final Mix FREE = new Mix(32, false, true, Causes.SIMPLE);

    private final Map<StabilityConcept, Integer> unstable = new EnumMap<>(StabilityConcept.class);
    private final Map<Integer, Integer> bySize = new TreeMap<>();
    private int comparisons;
    private int mixed;

    @Test
    void fastEqualsReference() {
        RandomDossiers ruled = new RandomDossiers(20_261_124, RULED);
        RandomDossiers free = new RandomDossiers(20_261_125, FREE);
        for (int game = 0; game < GAMES; game++) {
            judge(ruled.next());
            judge(free.next());
        }
        System.out.printf(
                "Coalitions, fast against reference: %,d games, %,d verdicts (coalitions by size: %s),"
                        + " %,d coalitions of mixed foresight; unstable: %s.%n",
                2 * GAMES, comparisons, bySize, mixed, unstable);
        assertThat(unstable.keySet()).isEqualTo(Coalitions.CONCEPTS);
        assertThat(unstable.values()).allMatch(count -> count > 10_000);
        assertThat(bySize.keySet()).containsExactly(1, 2, 3, 4, 5);
        assertThat(mixed).isGreaterThan(5_000);
    }

    private void judge(Dossier dossier) {
        Analysis analysis = Analysis.of(Medians.game(dossier));
        ReferenceCoalitions reference = new ReferenceCoalitions(analysis.game().form(), analysis.ranks());
        Coalitions coalitions = Coalitions.of(analysis.stability());
        int n = analysis.game().form().states().count();
        int actors = analysis.game().form().actors();
        for (Coalition coalition : Coalition.all(actors, 1, actors)) {
            bySize.merge(coalition.size(), 1, Integer::sum);
            for (StabilityConcept concept : Coalitions.CONCEPTS) {
                BitSet expected = reference.stable(coalition, concept);
                assertThat(coalitions.stable(coalition, concept))
                        .as("%s for %s of %s, %s", concept, coalition, dossier.options(), dossier.rules())
                        .isEqualTo(expected);
                if (coalition.size() == 1) {
                    assertThat(analysis.stability().stable(coalition.members().getFirst(), concept))
                            .isEqualTo(expected);
                }
                comparisons += n;
                unstable.merge(concept, n - expected.cardinality(), Integer::sum);
            }
            assertThat(coalitions.stable(coalition))
                    .as("own foresight of %s", coalition)
                    .isEqualTo(reference.stable(coalition, coalitions.foresight(coalition)));
            mixed += coalitions.foresight(coalition).size() > 1 ? 1 : 0;
        }
        assertInclusions(coalitions, actors);
    }

    private static void assertInclusions(Coalitions coalitions, int actors) {
        for (Coalition coalition : Coalition.all(actors, 1, actors)) {
            assertWithin(coalitions, coalition, StabilityConcept.NASH, StabilityConcept.CSEQ);
            assertWithin(coalitions, coalition, StabilityConcept.CSEQ, StabilityConcept.SEQ);
            assertWithin(coalitions, coalition, StabilityConcept.SEQ, StabilityConcept.GMR);
            assertWithin(coalitions, coalition, StabilityConcept.NASH, StabilityConcept.SMR);
            assertWithin(coalitions, coalition, StabilityConcept.SMR, StabilityConcept.GMR);
        }
    }

    private static void assertWithin(
            Coalitions coalitions, Coalition coalition, StabilityConcept in, StabilityConcept of) {
        BitSet outside = (BitSet) coalitions.stable(coalition, in).clone();
        outside.andNot(coalitions.stable(coalition, of));
        assertThat(outside.isEmpty()).as("%s within %s", in, of).isTrue();
    }
}
