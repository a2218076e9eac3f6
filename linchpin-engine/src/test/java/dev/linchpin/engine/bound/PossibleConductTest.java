package dev.linchpin.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.fixture.Chance;
import dev.linchpin.engine.fixture.RandomDossiers;
import dev.linchpin.engine.fixture.RandomDossiers.Mix;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.path.Chain;
import dev.linchpin.engine.path.Conduct;
import dev.linchpin.engine.path.Start;
import dev.linchpin.engine.stability.Witness;
import dev.linchpin.model.Dossier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever actors do in one of several games is among what they may do where only all those games' orders are known. */
class PossibleConductTest {
    private static PossibleOrder among(List<Analysis> games) {
        return (actor, state, other) -> {
            int possible = 0;
            for (Analysis game : games) {
                int sign = Long.compare(
                        game.order().value(actor, state), game.order().value(actor, other));
                possible |= sign < 0 ? PossibleOrder.WORSE : sign > 0 ? PossibleOrder.BETTER : PossibleOrder.EQUAL;
            }
            return possible;
        };
    }

    @Test
    void whatIsDoneIsPossibleAndWhatIsSureIsDone() {
        RandomDossiers dossiers = new RandomDossiers(41, Mix.CAUSES);
        Chance chance = new Chance(42);
        int sure = 0;
        int open = 0;
        for (int k = 0; k < 60; k++) {
            Dossier dossier = dossiers.next();
            GameForm form = GameForm.of(dossier);
            List<Analysis> games = RandomGames.of(dossier, form, chance, 3, 0.2).stream()
                    .map(Analysis::of)
                    .toList();
            Game any = games.getFirst().game();
            PossibleConduct possible = new PossibleConduct(new MoveTable(any), among(games), Integer.MAX_VALUE);
            for (int state = 0; state < Math.min(40, form.states().count()); state++) {
                for (int actor = 0; actor < form.actors(); actor++) {
                    PossibleMoves moves = possible.moves(state, actor);
                    sure += moves.isSure() ? 1 : 0;
                    open += moves.isSure() ? 0 : 1;
                    for (Analysis game : games) {
                        Witness witness = game.witness();
                        List<Integer> done = witness.wouldMoveTo(state, actor, witness.foresight(actor));
                        assertThat(moves.targets()).containsAll(done);
                        assertThat(moves.mayStay() || !done.isEmpty()).isTrue();
                        if (moves.isSure()) {
                            assertThat(done).containsExactlyInAnyOrderElementsOf(moves.targets());
                        }
                    }
                }
            }
        }
        assertThat(sure).isGreaterThan(500);
        assertThat(open).isGreaterThan(50);
    }

    @Test
    void whereThingsEndIsAmongWhereTheyMay() {
        RandomDossiers dossiers = new RandomDossiers(43, Mix.CAUSES);
        Chance chance = new Chance(44);
        for (int k = 0; k < 60; k++) {
            Dossier dossier = dossiers.next();
            GameForm form = GameForm.of(dossier);
            List<Analysis> games = RandomGames.of(dossier, form, chance, 3, 0.2).stream()
                    .map(Analysis::of)
                    .toList();
            int now = games.getFirst().now();
            PossibleConduct possible =
                    new PossibleConduct(new MoveTable(games.getFirst().game()), among(games), Integer.MAX_VALUE);
            PossibleChain all = PossibleChain.from(
                    List.of(now), form.actors(), possible::moves, form.states().count());
            assertThat(all).isNotNull();
            for (Analysis game : games) {
                Chain chain = Chain.from(now, Conduct.of(game.witness()));
                assertThat(all.states()).containsAll(chain.states());
                assertThat(all.ends())
                        .containsAll(chain.ends().stream().map(Start::state).toList());
                if (all.isSure()) {
                    assertThat(chain.states()).containsExactlyInAnyOrderElementsOf(all.states());
                }
            }
        }
    }
}
