package dev.linchpin.engine.preference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.engine.fixture.Medians;
import dev.linchpin.engine.fixture.RandomDossiers;
import dev.linchpin.engine.fixture.RandomDossiers.Mix;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.level.CausalModel;
import dev.linchpin.engine.level.LevelSheet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValuationTest {
    private static final int GAMES = 400;

    @Test
    void stateByStateTheValuesAreThoseOfASheet() {
        RandomDossiers dossiers = new RandomDossiers(20_261_124, Mix.STABILITY);
        int tabled = 0;
        for (int k = 0; k < GAMES; k++) {
            CausalModel causes = CausalModel.of(Medians.game(dossiers.next()));
            tabled += UtilityTables.find(causes) == null ? 0 : 1;
            check(causes);
        }
        assertThat(tabled).as("games whose utilities stand in tables").isGreaterThan(GAMES / 4);
    }

    private static void check(CausalModel causes) {
        Game game = causes.game();
        Valuation valuation = Valuation.of(causes);
        LevelSheet sheet = causes.newSheet(1);
        double[] utility = new double[1];
        for (int i = 0; i < game.form().actors(); i++) {
            for (int s = 0; s < game.form().states().count(); s++) {
                if (game.stakes(i).preference() == null) {
                    sheet.fill(new long[] {game.form().states().index(s)}, 0, 1);
                    sheet.utilities(i, utility);
                    assertThat(valuation.value(i, s))
                            .isEqualTo(Ranks.rounded(utility[0], game.stakes(i).grid()));
                }
                checkMoves(game, valuation, i, s);
            }
        }
    }

    private static void checkMoves(Game game, Valuation valuation, int actor, int state) {
        List<Integer> targets = new ArrayList<>();
        game.form().moves(actor).forEachTarget(state, targets::add);
        long prospects = valuation.prospects(actor, state);
        long own = game.form().ownBits(actor);
        assertThat((int) prospects & ~(int) (prospects >>> 32)).isZero();
        for (int to : targets) {
            boolean better = valuation.value(actor, to) > valuation.value(actor, state);
            assertThat(valuation.isBetter(actor, to, state)).isEqualTo(better);
            int strategy = (int) Long.compress(game.form().code(to), own);
            if (strategy < 32) {
                assertThat(prospects >>> strategy & 1).isLessThanOrEqualTo(better ? 1 : 0);
                assertThat(prospects >>> 32 >>> strategy & 1).isGreaterThanOrEqualTo(better ? 1 : 0);
            }
        }
        for (int other = 0; other < game.form().actors(); other++) {
            if (other != actor) {
                for (int to : targets) {
                    assertThat(valuation.floor(other, state)).isLessThanOrEqualTo(valuation.value(other, to));
                }
            }
        }
    }
}
