package dev.linchpin.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.fixture.BruteForce;
import dev.linchpin.engine.fixture.Chance;
import dev.linchpin.engine.fixture.Medians;
import dev.linchpin.engine.fixture.RandomDossiers;
import dev.linchpin.engine.fixture.RandomDossiers.Mix;
import dev.linchpin.engine.stability.StabilityConcept;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

/** The pass over groups equals a look at every improvement, for values and bounds of any kind. */
class ImprovementBoundTest {
    @Test
    void equalsALookAtEveryImprovement() {
        RandomDossiers dossiers = new RandomDossiers(20_260_361, Mix.STABILITY);
        Chance chance = new Chance(20_260_362);
        int kept = 0;
        int broken = 0;
        for (int game = 0; game < 300; game++) {
            Analysis analysis = Analysis.of(Medians.game(dossiers.next()));
            int[][][] moves = BruteForce.moves(analysis.game().dossier());
            for (int i = 0; i < moves.length; i++) {
                int[] value = any(moves[i].length, chance);
                int[] bound = any(moves[i].length, chance);
                Mover mover = analysis.stability().steps(StabilityConcept.GMR).get(i);
                BitSet found = ImprovementBound.keptBy(mover, value, bound);
                BitSet expected = expected(moves[i], analysis.ranks().rank(i), value, bound);
                assertThat(found).isEqualTo(expected);
                kept += expected.cardinality();
                broken += moves[i].length - expected.cardinality();
            }
        }
        assertThat(kept).isGreaterThan(1_000);
        assertThat(broken).isGreaterThan(1_000);
    }

    private static int[] any(int length, Chance chance) {
        int[] any = new int[length];
        for (int s = 0; s < length; s++) {
            any[s] = chance.between(-1, 9);
        }
        return any;
    }

    private static BitSet expected(int[][] moves, int[] rank, int[] value, int[] bound) {
        BitSet kept = new BitSet();
        for (int s = 0; s < moves.length; s++) {
            boolean keeps = true;
            for (int to : moves[s]) {
                keeps &= rank[to] <= rank[s] || value[to] <= bound[s];
            }
            kept.set(s, keeps);
        }
        return kept;
    }
}
