package dev.linchpin.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.linchpin.engine.fixture.Chance;
import dev.linchpin.engine.fixture.RandomDossiers;
import dev.linchpin.engine.fixture.RandomDossiers.Mix;
import dev.linchpin.engine.fixture.Sketch;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.level.CausalModel;
import dev.linchpin.engine.level.LevelSheet;
import dev.linchpin.model.Dossier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bounds hold what they bound, in random games whose numbers move; and are exact where one number moves alone. */
class DifferencesTest {
    private static final double ROUNDING = 1e-12;

    private static double[] utilities(Game game, int actor, long... settings) {
        LevelSheet sheet = CausalModel.of(game).newSheet();
        double[] utilities = new double[settings.length];
        for (int k = 0; k < settings.length; k++) {
            double[] one = new double[1];
            sheet.fill(settings, k, 1);
            sheet.utilities(actor, one);
            utilities[k] = one[0];
        }
        return utilities;
    }

    private static NumberBox hull(List<Game> games, NumberPlaces places) {
        double[] low = places.numbers(games.getFirst());
        double[] high = low.clone();
        for (Game game : games) {
            double[] numbers = places.numbers(game);
            for (int n = 0; n < low.length; n++) {
                low[n] = Math.min(low[n], numbers[n]);
                high[n] = Math.max(high[n], numbers[n]);
            }
        }
        return new NumberBox(low, high);
    }

    @Test
    void everyDifferenceLiesWithinItsBounds() {
        RandomDossiers dossiers = new RandomDossiers(31, Mix.CAUSES);
        Chance chance = new Chance(32);
        int bounded = 0;
        for (int k = 0; k < 60; k++) {
            Dossier dossier = dossiers.next();
            GameForm form = GameForm.of(dossier);
            List<Game> games = RandomGames.of(dossier, form, chance, 8, 0.5);
            Differences differences = new Differences(games.getFirst());
            NumberBox box = hull(games, differences.places());
            for (int times = 0; times < 20; times++) {
                int actor = chance.between(0, form.actors() - 1);
                long one = form.states().index(chance.between(0, form.states().count() - 1));
                long other = form.states().index(chance.between(0, form.states().count() - 1));
                if (differences.isBounded(actor)) {
                    bounded++;
                    Response response = differences.utility(actor, one, other, box);
                    double low = response.low();
                    double high = response.high();
                    double[] base = differences.places().numbers(games.getFirst());
                    double[] first = utilities(games.getFirst(), actor, one, other);
                    for (Game game : games) {
                        double[] utility = utilities(game, actor, one, other);
                        double difference = utility[0] - utility[1];
                        assertThat(difference).isBetween(low - ROUNDING, high + ROUNDING);
                        // and it responds within the slopes' bounds
                        double[] numbers = differences.places().numbers(game);
                        double least = first[0] - first[1];
                        double greatest = least;
                        for (int n = 0; n < numbers.length; n++) {
                            double moved = numbers[n] - base[n];
                            least += Math.min(moved * response.slopeLow(n), moved * response.slopeHigh(n));
                            greatest += Math.max(moved * response.slopeLow(n), moved * response.slopeHigh(n));
                        }
                        assertThat(difference).isBetween(least - ROUNDING, greatest + ROUNDING);
                    }
                }
            }
        }
        assertThat(bounded).isGreaterThan(300);
    }

    @Test
    void aNumberThatMovesAloneIsBoundedExactly() {
        // two ways from the act to what is wanted, against each other: 0.5·0.4 − 0.3·0.6·w
        Game game = new Sketch()
                .actors("a")
                .options("a.acts")
                .outcome("one", 0)
                .outcome("two", 0)
                .outcome("end", 0)
                .influence("a.acts", "one", 0.5)
                .influence("a.acts", "two", 0.3)
                .influence("one", "end", 0.4)
                .influence("two", "end", -0.6)
                .interest("a", "end", 1)
                .game();
        Differences differences = new Differences(game);
        double[] low = differences.places().numbers(game);
        double[] high = low.clone();
        low[differences.places().weight(0)] = 0.2;
        high[differences.places().weight(0)] = 0.9;
        Response response = differences.utility(0, 1, 0, new NumberBox(low, high));
        assertThat(response.low()).isCloseTo(0.2 * 0.4 - 0.18, within(1e-15));
        assertThat(response.high()).isCloseTo(0.9 * 0.4 - 0.18, within(1e-15));
        assertThat(response.slopeLow(differences.places().weight(0))).isEqualTo(0.4);
        assertThat(response.slopeHigh(differences.places().weight(0))).isEqualTo(0.4);
    }

    @Test
    void whatFollowsFromACycleIsNotBounded() {
        Game game = new Sketch()
                .actors("a", "b")
                .options("a.acts")
                .outcome("one", 0)
                .outcome("two", 0)
                .outcome("end", 0)
                .influence("a.acts", "one", 0.5)
                .influence("one", "two", 0.3)
                .influence("two", "one", 0.4)
                .influence("two", "end", 0.6)
                .interest("a", "end", 1)
                .interest("b", "a.acts", 1)
                .game();
        Differences differences = new Differences(game);
        assertThat(differences.isBounded(0)).isFalse();
        assertThat(differences.isBounded(1)).isTrue();
        assertThat(differences.isBoundedLevel(2)).isFalse();
    }
}
