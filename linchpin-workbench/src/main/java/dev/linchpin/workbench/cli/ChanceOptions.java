package dev.linchpin.workbench.cli;

import dev.linchpin.ensemble.EnsemblePlan;
import dev.linchpin.ensemble.random.Sampling;
import picocli.CommandLine.Option;

/** Which random draws to make. */
final class ChanceOptions {
    @Option(names = "--seed", paramLabel = "N", description = "The seed of draws (default: ${DEFAULT-VALUE}).")
    long seed = EnsemblePlan.USUAL_SEED;

    @Option(
            names = "--sampling",
            paramLabel = "HOW",
            description =
                    "How draws are spread: plain, latin (each quantity evenly) or sobol (evenly in many quantities"
                            + " at once; default: plain).")
    Sampling sampling = Sampling.PLAIN;
}
