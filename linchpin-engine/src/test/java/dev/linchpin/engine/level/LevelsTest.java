package dev.linchpin.engine.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.linchpin.engine.fixture.BruteForce;
import dev.linchpin.engine.fixture.Medians;
import dev.linchpin.engine.fixture.NaiveLevels;
import dev.linchpin.engine.fixture.RandomDossiers;
import dev.linchpin.engine.fixture.RandomDossiers.Mix;
import dev.linchpin.engine.fixture.Sketch;
import dev.linchpin.engine.game.Cluster;
import dev.linchpin.engine.game.Game;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.OutcomeVariable.Shape;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.junit.jupiter.api.Test;

class LevelsTest {
    @Test
    void levelsAndUtilitiesEqualPlainIteration() {
        RandomDossiers dossiers = new RandomDossiers(20_260_320, Mix.CAUSES);
        int cycles = 0;
        int saturatingCycles = 0;
        for (int k = 0; k < 400; k++) {
            Dossier dossier = dossiers.next();
            Game game = Medians.game(dossier);
            CausalModel causes = CausalModel.of(game);
            for (Cluster cluster : causes.clusters()) {
                cycles += cluster.isCyclic() ? 1 : 0;
                saturatingCycles += cluster.isCyclic() && cluster.isSaturating() ? 1 : 0;
            }
            List<int[]> settings = BruteForce.settings(dossier);
            for (int index = 0; index < settings.size(); index += 1 + settings.size() / 20) {
                NaiveLevels naive = new NaiveLevels(dossier, settings.get(index));
                double[] levels = causes.levels(index);
                for (int v = 0; v < levels.length; v++) {
                    assertThat(levels[v]).isCloseTo(naive.level(v), within(1e-11));
                }
                LevelSheet sheet = causes.newSheet();
                sheet.fillRange(index, 1);
                double[] utility = new double[1];
                for (int i = 0; i < game.form().actors(); i++) {
                    String actor = dossier.actors().ids().get(i);
                    sheet.utilities(i, utility);
                    assertThat(utility[0]).isCloseTo(naive.utility(actor), within(1e-11));
                    assertThat(game.stakes(i).totalWeight())
                            .isCloseTo(NaiveLevels.totalWeight(dossier, actor), within(1e-12));
                }
            }
        }
        assertThat(cycles).isGreaterThan(100);
        assertThat(saturatingCycles).isGreaterThan(50);
    }

    @Test
    void blocksEqualOneByOneToTheBit() {
        RandomDossiers dossiers = new RandomDossiers(20_260_321, Mix.CAUSES);
        for (int k = 0; k < 150; k++) {
            Game game = Medians.game(dossiers.next());
            CausalModel causes = CausalModel.of(game);
            LevelSheet block = causes.newSheet();
            LevelSheet feasible = causes.newSheet();
            int size = (int) game.form().space().size();
            block.fillRange(0, size);
            feasible.fill(game.form().states(), 0);
            double[][] utilities = new double[game.form().actors()][size];
            for (int i = 0; i < utilities.length; i++) {
                block.utilities(i, utilities[i]);
            }
            LevelSheet single = causes.newSheet();
            double[] one = new double[1];
            for (int index = 0; index < size; index++) {
                single.fill(new long[] {index}, 0, 1);
                int ordinal = game.form().states().ordinal(index);
                for (int v = 0; v < game.outcomes().size(); v++) {
                    assertThat(block.levels(v)[index]).isEqualTo(single.levels(v)[0]);
                    if (ordinal >= 0) {
                        assertThat(feasible.levels(v)[ordinal]).isEqualTo(single.levels(v)[0]);
                    }
                }
                for (int i = 0; i < utilities.length; i++) {
                    single.utilities(i, one);
                    assertThat(utilities[i][index]).isEqualTo(one[0]);
                }
            }
        }
    }

    @Test
    void aChainBendsWhereItSaturates() {
        Game game = new Sketch()
                .actors("a")
                .option("a.x", 3, 0)
                .outcome("v", 0.1)
                .outcome("w", -0.2, Shape.SATURATING)
                .outcome("u", 0)
                .influence("a.x", "v", 0.6)
                .influence("v", "w", -0.5)
                .influence("w", "u", 0.5, Sketch.at("a.x", "l2"))
                .game();
        CausalModel causes = CausalModel.of(game);
        assertThat(causes.levels(0)).containsExactly(0.1, Math.tanh(-0.2 - 0.5 * 0.1), 0);
        assertThat(causes.levels(1)[0]).isEqualTo(0.1 + 0.6 / 2);
        double half = Math.tanh(-0.2 - 0.5 * 0.7);
        assertThat(causes.levels(2)[1]).isCloseTo(half, within(1e-15));
        assertThat(causes.levels(2)[2]).isCloseTo(0.5 * half, within(1e-15));
    }

    @Test
    void aLinearCycleIsSolvedDirectly() {
        Game game = new Sketch()
                .actors("a")
                .options("a.x", "a.y")
                .outcome("u", 0.3)
                .outcome("v", -0.1)
                .outcome("w", 0)
                .influence("a.x", "u", 0.5)
                .influence("u", "v", 0.9)
                .influence("v", "w", -0.8)
                .influence("w", "u", 0.7)
                .influence("v", "u", 0.3, Sketch.taken("a.y"))
                .game();
        CausalModel causes = CausalModel.of(game);
        for (int index = 0; index < 4; index++) {
            double[][] gap = {{1, index >= 2 ? -0.3 : 0, -0.7}, {-0.9, 1, 0}, {0, 0.8, 1}};
            double[] expected = new LUDecomposition(new Array2DRowRealMatrix(gap))
                    .getSolver()
                    .solve(new ArrayRealVector(new double[] {0.3 + 0.5 * (index % 2), -0.1, 0}))
                    .toArray();
            assertThat(causes.levels(index)).containsExactly(expected, within(1e-14));
        }
    }

    @Test
    void aCycleNearTheBrinkIsStillExact() {
        Game game = new Sketch()
                .actors("a")
                .options("a.x")
                .outcome("u", 0.01, Shape.SATURATING)
                .outcome("v", 0)
                .influence("a.x", "u", 0.2)
                .influence("u", "v", 0.999)
                .influence("v", "u", 0.999)
                .game();
        double[] levels = CausalModel.of(game).levels(1);
        assertThat(levels[0]).isCloseTo(Math.tanh(0.21 + 0.999 * levels[1]), within(1e-13));
        assertThat(levels[1]).isCloseTo(0.999 * levels[0], within(1e-13));
    }

    @Test
    void anUncertifiedCycleIsRefused() {
        Game game = new Sketch()
                .actors("a")
                .options("a.x")
                .outcome("u", 0, Shape.SATURATING)
                .influence("u", "u", 1)
                .game();
        assertThatThrownBy(() -> CausalModel.of(game))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("spectral radius");
    }
}
