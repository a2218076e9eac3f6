package dev.linchpin.engine.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.linchpin.engine.fixture.BruteForce;
import dev.linchpin.engine.fixture.Medians;
import dev.linchpin.engine.fixture.NaiveLevels;
import dev.linchpin.engine.fixture.RandomDossiers;
import dev.linchpin.engine.fixture.RandomDossiers.Mix;
import dev.linchpin.engine.fixture.Sketch;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.level.CausalModel;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Foresight;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Preference;
import dev.linchpin.model.StateRules;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RanksTest {
    @Test
    void roundsHalvesUp() {
        assertThat(Ranks.rounded(0.5, 1)).isEqualTo(1);
        assertThat(Ranks.rounded(0.499, 1)).isZero();
        assertThat(Ranks.rounded(-0.5, 1)).isZero();
        assertThat(Ranks.rounded(-0.501, 1)).isEqualTo(-1);
        assertThat(Ranks.rounded(-1.5, 1)).isEqualTo(-1);
        assertThat(Ranks.rounded(3e-9, 2e-9)).isEqualTo(2);
    }

    @Test
    void numbersGivenAreRanked() {
        Ranks ranks = Ranks.of(new long[][] {{7, -3, 7, 40}, {0, 0, 0, 0}});
        assertThat(ranks.rank(0)).containsExactly(1, 0, 1, 2);
        assertThat(ranks.ascending(0)).containsExactly(1, 0, 2, 3);
        assertThat(ranks.rank(1)).containsOnly(0);
    }

    /** The total weight is 2, and so the grid 2e-9. */
    @Test
    void lessThanTheGridIsATie() {
        Dossier dossier = new Sketch()
                .actors("a", "idle")
                .options("a.x", "a.y", "idle.z")
                .outcome("v", 0)
                .outcome("w", 0)
                .influence("a.x", "v", 0.9e-9)
                .influence("a.y", "v", 1.1e-9)
                .interest("a", "v", 1)
                .interest("a", "w", -1)
                .dossier();
        Ranks ranks = Ranks.of(CausalModel.of(Medians.game(dossier)));
        assertThat(ranks.rank(0)).containsExactly(0, 0, 1, 1, 0, 0, 1, 1);
        assertThat(ranks.rank(1)).as("an actor that nothing moves").containsOnly(0);
        assertThat(ranks.ascending(0)).containsExactly(0, 1, 4, 5, 2, 3, 6, 7);
    }

    @Test
    void factionsCountByTheirShares() {
        Dossier dossier = new Sketch()
                .actor("a", Foresight.CREDIBLE, Map.of("hawks", 0.4, "doves", 0.6))
                .options("a.x", "a.y")
                .interest("a", "hawks", "a.x", 0.9)
                .interest("a", "doves", "a.x", -0.6)
                .interest("a", "doves", "a.y", 0.01)
                .dossier();
        assertThat(Ranks.of(CausalModel.of(Medians.game(dossier))).rank(0))
                .as("0.36 - 0.36 is a tie")
                .containsExactly(0, 0, 1, 1);
    }

    @Test
    void randomPreferencesRankAsTheirMeaningDoes() {
        RandomDossiers dossiers = new RandomDossiers(20_260_323, Mix.CAUSES);
        int given = 0;
        for (int k = 0; k < 200; k++) {
            Dossier dossier = dossiers.next();
            Game game = Medians.game(dossier);
            Ranks ranks = Ranks.of(CausalModel.of(game));
            List<int[]> states = BruteForce.states(dossier);
            for (int i = 0; i < game.form().actors(); i++) {
                String actor = dossier.actors().ids().get(i);
                int[] rank = ranks.rank(i);
                Preference preference = dossier.preferences().find(actor);
                given += preference == null ? 0 : 1;
                assertThat(Arrays.stream(rank).distinct().count())
                        .as("no rank is left out")
                        .isEqualTo(Arrays.stream(rank).max().orElseThrow() + 1L);
                double[] utility = states.stream()
                        .mapToDouble(state -> new NaiveLevels(dossier, state).utility(actor))
                        .toArray();
                double grid = 1e-9 * NaiveLevels.totalWeight(dossier, actor);
                for (int s = 0; s < states.size(); s += 3) {
                    for (int t = 0; t < states.size(); t += 2) {
                        int wanted = preference == null
                                ? compare(utility[s] - utility[t], grid)
                                : compare(dossier, preference, states.get(s), states.get(t));
                        if (wanted != UNSURE) {
                            assertThat(Integer.signum(Integer.compare(rank[s], rank[t])))
                                    .isEqualTo(wanted);
                        }
                    }
                }
            }
        }
        assertThat(given).isGreaterThan(100);
    }

    /** Two utilities so near each other that rounding decides. */
    private static final int UNSURE = 2;

    private static int compare(double difference, double grid) {
        if (grid == 0) {
            return 0;
        }
        return Math.abs(difference) < 2 * grid ? UNSURE : (int) Math.signum(difference);
    }

    private static int compare(Dossier dossier, Preference preference, int[] s, int[] t) {
        return switch (preference) {
            case Preference.Ranking ranking -> Integer.compare(place(ranking, t), place(ranking, s));
            case Preference.Statements statements -> {
                StateRules formulas = StateRules.of(dossier);
                yield statements.statements().stream()
                        .mapToInt(said -> Boolean.compare(formulas.holds(said, s), formulas.holds(said, t)))
                        .filter(difference -> difference != 0)
                        .findFirst()
                        .orElse(0);
            }
        };
    }

    private static int place(Preference.Ranking ranking, int[] levels) {
        for (int c = 0; c < ranking.classes().size(); c++) {
            boolean matches = ranking.classes().get(c).stream().anyMatch(pattern -> {
                for (int o = 0; o < levels.length; o++) {
                    if (pattern.level(o) != levels[o]) {
                        return false;
                    }
                }
                return true;
            });
            if (matches) {
                return c;
            }
        }
        throw new AssertionError();
    }

    @Test
    void patternsCoverWhatTheyLeaveOpen() {
        Sketch sketch = new Sketch().actors("a").options("a.x").option("a.y", 3, 0);
        Game game = sketch.ranking("a", List.of(List.of("Y-"), List.of("N2", "N0"), List.of("N1")))
                .game();
        assertThat(Ranks.of(CausalModel.of(game)).rank(0)).containsExactly(1, 2, 0, 2, 1, 2);
        Game uncovered = new Sketch()
                .actors("a")
                .options("a.x", "a.y")
                .ranking("a", "Y-", "NY")
                .game();
        assertThatThrownBy(() -> Ranks.of(CausalModel.of(uncovered))).hasMessageContaining("NN");
    }

    /** Seventy statements, more than a long has bits. */
    @Test
    void anEarlierStatementOutweighsAllLaterOnes() {
        Sketch sketch = new Sketch().actors("a").options("a.x", "a.y");
        var later = new Formula[70];
        Arrays.fill(later, Sketch.taken("a.y"));
        later[0] = Sketch.taken("a.x");
        assertThat(Ranks.of(CausalModel.of(sketch.statements("a", later).game()))
                        .rank(0))
                .containsExactly(0, 2, 1, 3);
    }
}
