package dev.linchpin.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.fixture.BruteForce;
import dev.linchpin.engine.fixture.Medians;
import dev.linchpin.engine.fixture.RandomDossiers;
import dev.linchpin.engine.fixture.RandomDossiers.Mix;
import dev.linchpin.engine.stability.StabilityConcept;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What movers reach, class by class, is what following their moves one by one finds. */
class ClosureTest {
    private int oneWay;

    @Test
    void reachesWhatMovesReach() {
        RandomDossiers dossiers = new RandomDossiers(20_261_127, Mix.STABILITY);
        for (int game = 0; game < 500; game++) {
            Analysis analysis = Analysis.of(Medians.game(dossiers.next()));
            List<Mover> movers = analysis.stability().steps(StabilityConcept.GMR);
            int[][][] moves = BruteForce.moves(analysis.game().dossier());
            check(movers, moves);
            check(movers.subList(1, movers.size()), Arrays.copyOfRange(moves, 1, moves.length));
        }
        assertThat(oneWay).isGreaterThan(500);
    }

    private void check(List<Mover> movers, int[][][] moves) {
        int n = moves.length == 0 ? 0 : moves[0].length;
        Closure closure = Closure.of(n, movers);
        BitSet[] reached = new BitSet[closure.classes()];
        for (int c = closure.classes() - 1; c >= 0; c--) {
            reached[c] = new BitSet();
            for (int s : closure.members(c)) {
                assertThat(closure.classOfState()[s]).isEqualTo(c);
                reached[c].set(s);
            }
            for (int next : closure.successors(c)) {
                assertThat(next).as("a later class").isGreaterThan(c);
                reached[c].or(reached[next]);
                oneWay++;
            }
        }
        for (int s = 0; s < n; s++) {
            assertThat(reached[closure.classOfState()[s]]).isEqualTo(follow(moves, s));
        }
    }

    private static BitSet follow(int[][][] moves, int state) {
        BitSet seen = new BitSet();
        seen.set(state);
        boolean grown = true;
        while (grown) {
            BitSet before = (BitSet) seen.clone();
            for (int[][] mover : moves) {
                before.stream().forEach(from -> {
                    for (int to : mover[from]) {
                        seen.set(to);
                    }
                });
            }
            grown = !seen.equals(before);
        }
        return seen;
    }
}
