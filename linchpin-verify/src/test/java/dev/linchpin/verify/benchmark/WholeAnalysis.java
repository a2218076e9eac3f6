package dev.linchpin.verify.benchmark;

import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.level.CausalModel;
import dev.linchpin.engine.preference.Ranks;
import dev.linchpin.engine.stability.Stability;
import dev.linchpin.engine.stability.StabilityConcept;
import dev.linchpin.model.Dossier;
import java.util.function.Supplier;

/** Times one analysis, from the dossier to the counts of every concept's equilibria, in a process that does no more. */
public final class WholeAnalysis {
    private long last = System.nanoTime();

    private WholeAnalysis() {}

    /** Runs an analysis of so many actors and options, once or several times; {@code rules} adds rules. */
    public static void main(String[] arguments) {
        SampleDossier sample = SampleDossier.free(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        int times = Integer.parseInt(arguments[2]);
        Dossier dossier = (arguments.length > 3 ? sample.ruled() : sample).dossier();
        for (int k = 0; k < times; k++) {
            new WholeAnalysis().run(dossier);
        }
    }

    private void run(Dossier dossier) {
        long start = last;
        GameForm form = timed("form", () -> GameForm.of(dossier));
        Game game = timed("game", () -> Game.of(dossier, SampleDossier.draw(dossier), form));
        CausalModel causes = timed("causes", () -> CausalModel.of(game));
        Ranks ranks = timed("ranks", () -> Ranks.of(causes));
        Stability stability = timed("stability", () -> Stability.of(game, ranks));
        for (StabilityConcept concept : StabilityConcept.USUAL) {
            int count =
                    timed(concept.code(), () -> stability.equilibria(concept).cardinality());
            System.out.printf("(%,d) ", count);
        }
        System.out.printf("| all %.0f ms%n", (System.nanoTime() - start) / 1e6);
    }

    private <T> T timed(String stage, Supplier<T> work) {
        last = System.nanoTime();
        T result = work.get();
        System.out.printf("%s %.0f ", stage, (System.nanoTime() - last) / 1e6);
        return result;
    }
}
