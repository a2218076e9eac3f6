package dev.linchpin.solver;

/** The constraint solver's native library cannot be loaded on this machine. */
public final class SolverUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    SolverUnavailable(Throwable cause) {
        super(
                "The constraint solver that symbolic search needs cannot be loaded on this machine (%s, %s)."
                        .formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
                cause);
    }
}
