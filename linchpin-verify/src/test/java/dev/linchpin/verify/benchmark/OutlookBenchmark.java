package dev.linchpin.verify.benchmark;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.path.Chain;
import dev.linchpin.engine.path.Conduct;
import dev.linchpin.engine.stance.Stances;
import dev.linchpin.model.OutcomeVariable.Shape;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a draw asks of a dossier of ten actors and eighteen options: what happens from now, and how actors stand. */
@State(Scope.Benchmark)
public class OutlookBenchmark {
    private Game game;
    private Game saturating;

    /** Makes the games. */
    @Setup
    public void prepare() {
        SampleDossier sample = new SampleDossier(10, 18, 20, 55, 5, true, Shape.LINEAR, false);
        game = sample.game();
        saturating = sample.shaped(Shape.SATURATING).game();
    }

    /** The chain from now, looking forward. */
    @Benchmark
    public Chain chainLookingForward() {
        return Analysis.of(game).chain();
    }

    /** The chain from now, with every state judged first. */
    @Benchmark
    public Chain chainJudgingAll() {
        Analysis analysis = Analysis.of(game);
        return Chain.from(analysis.now(), Conduct.of(analysis.stability()));
    }

    /** Every stance with its paths. */
    @Benchmark
    public Stances stances() {
        return Analysis.of(game).stancesAlone(game.form().space().now());
    }

    /** Every stance with its paths, where all outcomes saturate. */
    @Benchmark
    public Stances stancesSaturating() {
        return Analysis.of(saturating).stancesAlone(saturating.form().space().now());
    }

    /** Every stance with its paths and how it varies over all settings. */
    @Benchmark
    public Stances stancesWithSpread() {
        return Analysis.of(game).stances();
    }
}
