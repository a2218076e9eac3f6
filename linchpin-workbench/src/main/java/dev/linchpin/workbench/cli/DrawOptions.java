package dev.linchpin.workbench.cli;

import dev.linchpin.ensemble.EnsemblePlan;
import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.workbench.cli.option.ThreadOption;
import dev.linchpin.workbench.session.WrongUsage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How many draws to make, which, and by how many threads. */
final class DrawOptions {
    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "How many random draws to make of everything uncertain (default: ${DEFAULT-VALUE}); 0 leaves"
                    + " every quantity at its median.")
    int draws = EnsemblePlan.USUAL_DRAWS;

    @Mixin
    ChanceOptions chance = new ChanceOptions();

    @Option(
            names = "--precision",
            paramLabel = "W",
            description = "Go on drawing until every hypothesis's interval is no wider than W, such as 0.01.")
    @Nullable
    Double precision;

    @Mixin
    ThreadOption onThreads = new ThreadOption();

    /**
     * Returns the plan.
     *
     * @throws WrongUsage if there can be no such ensemble
     */
    EnsemblePlan plan() {
        refuseImpossible(draws);
        Double width = precision;
        if (width != null && !(width >= LEAST_PRECISION && width <= 1)) {
            throw new WrongUsage(
                    "No interval can be made %s wide.".formatted(width),
                    "--precision takes a width from %s to 1, such as 0.01.".formatted(LEAST_PRECISION));
        }
        if (width != null && draws == 0) {
            throw new WrongUsage("Without draws there is no precision.", "Leave out --draws 0, or --precision.");
        }
        return new EnsemblePlan(draws, chance.seed, chance.sampling);
    }

    /** Intervals narrower than this would take more draws than are made. */
    private static final double LEAST_PRECISION = 0.001;

    /**
     * Returns who works.
     *
     * @throws WrongUsage if there cannot be so many threads
     */
    Runner runner() {
        return onThreads.runner();
    }

    /**
     * Refuses a number of draws that there cannot be.
     *
     * @throws WrongUsage if it is one
     */
    static void refuseImpossible(int draws) {
        if (draws < 0 || draws > EnsemblePlan.MOST_DRAWS) {
            throw new WrongUsage(
                    "There cannot be %,d draws.".formatted(draws),
                    "--draws takes 0 to %,d.".formatted(EnsemblePlan.MOST_DRAWS));
        }
    }
}
