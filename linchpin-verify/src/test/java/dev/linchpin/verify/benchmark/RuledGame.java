package dev.linchpin.verify.benchmark;

import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.level.CausalModel;
import dev.linchpin.engine.preference.Ranks;
import dev.linchpin.engine.stability.Stability;
import dev.linchpin.engine.stability.StabilityConcept;
import java.util.Locale;

/** Times the judgement of one game of 16 options under rules, from its ranks on. */
final class RuledGame {
    private static final int TURNS = 30;

    private RuledGame() {}

    /** Prints, as words: ms for five concepts, and how many states are feasible. */
    public static void main(String[] arguments) {
        Game game = SampleDossier.free(4, 16).ruled().game();
        Ranks ranks = Ranks.of(CausalModel.of(game));
        long best = Long.MAX_VALUE;
        for (int turn = 0; turn < TURNS; turn++) {
            long start = System.nanoTime();
            Stability stability = Stability.of(game, ranks);
            for (StabilityConcept concept : StabilityConcept.USUAL) {
                stability.equilibria(concept);
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf(
                Locale.ROOT, "%.3f %,d%n", best / 1e6, game.form().states().count());
    }
}
