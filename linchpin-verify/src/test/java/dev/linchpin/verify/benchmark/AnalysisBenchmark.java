package dev.linchpin.verify.benchmark;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.stability.StabilityConcept;
import dev.linchpin.model.Dossier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Whole analyses of four actors: from the dossier to the counts of all five concepts' equilibria. */
@State(Scope.Benchmark)
public class AnalysisBenchmark {
    /** How many options there are. */
    @Param({"10", "16", "20"})
    public int options;

    private Dossier free;
    private Dossier ruled;

    /** Makes the dossiers. */
    @Setup
    public void prepare() {
        free = SampleDossier.free(4, options).dossier();
        ruled = SampleDossier.free(4, options).ruled().dossier();
    }

    /** All settings feasible. */
    @Benchmark
    public int free() {
        return analyse(free);
    }

    /** Rules that forbid, and options that go one way. */
    @Benchmark
    public int ruled() {
        return analyse(ruled);
    }

    private static int analyse(Dossier dossier) {
        Analysis analysis = Analysis.of(SampleDossier.game(dossier));
        int stable = 0;
        for (StabilityConcept concept : StabilityConcept.USUAL) {
            stable += analysis.stability().equilibria(concept).cardinality();
        }
        return stable;
    }
}
