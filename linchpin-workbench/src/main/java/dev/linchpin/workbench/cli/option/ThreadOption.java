package dev.linchpin.workbench.cli.option;

import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.workbench.session.WrongUsage;
import picocli.CommandLine.Option;

/** By how many threads to work. */
public final class ThreadOption {
    private static final int MOST_THREADS = 1024;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads to work on (default: as many as there are processors). The result is the"
                    + " same.")
    int threads = Runtime.getRuntime().availableProcessors();

    /**
     * Returns who works.
     *
     * @throws WrongUsage if there cannot be so many threads
     */
    public Runner runner() {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new WrongUsage(
                    "There cannot be %,d threads.".formatted(threads),
                    "--threads takes 1 to %,d.".formatted(MOST_THREADS));
        }
        return Runner.parallel(threads);
    }
}
