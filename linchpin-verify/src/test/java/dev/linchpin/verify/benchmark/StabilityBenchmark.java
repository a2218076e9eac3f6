package dev.linchpin.verify.benchmark;

import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.level.CausalModel;
import dev.linchpin.engine.preference.Ranks;
import dev.linchpin.engine.stability.ReferenceStability;
import dev.linchpin.engine.stability.Stability;
import dev.linchpin.engine.stability.StabilityConcept;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Every state judged for three actors under all five concepts: all at once, and one by one from the definitions. */
@State(Scope.Benchmark)
public class StabilityBenchmark {
    /** How many options there are. */
    @Param({"6", "8"})
    public int options;

    private Game game;
    private GameForm form;
    private Ranks ranks;

    /** Ranks the states. */
    @Setup
    public void prepare() {
        game = SampleDossier.free(3, options).game();
        form = game.form();
        ranks = Ranks.of(CausalModel.of(game));
    }

    /** Judges all states at once. */
    @Benchmark
    public int fast() {
        Stability stability = Stability.of(game, ranks);
        int stable = 0;
        for (StabilityConcept concept : StabilityConcept.USUAL) {
            stable += stability.equilibria(concept).cardinality();
        }
        return stable;
    }

    /** Judges state by state. */
    @Benchmark
    public int reference() {
        ReferenceStability stability = new ReferenceStability(form, ranks);
        int stable = 0;
        for (StabilityConcept concept : StabilityConcept.USUAL) {
            for (int i = 0; i < form.actors(); i++) {
                stable += stability.stable(i, concept).cardinality();
            }
        }
        return stable;
    }
}
