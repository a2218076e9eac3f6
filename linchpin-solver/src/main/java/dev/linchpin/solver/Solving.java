package dev.linchpin.solver;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;

/** How CP-SAT is asked: one worker and one seed, so that the same question has the same answer. */
final class Solving {
    private static final int SEED = 1;

    private Solving() {}

    /**
     * Loads the solver's native library; does nothing where it is loaded.
     *
     * @throws SolverUnavailable if there is none for this machine
     */
    static void load() {
        try {
            Loader.loadNativeLibraries();
        } catch (RuntimeException | LinkageError e) {
            throw new SolverUnavailable(e);
        }
    }

    /** Returns a solver with our parameters. */
    static CpSolver solver() {
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(SEED)
                // presolving has called games without equilibria that have some: see the decision on OR-Tools
                .setCpModelPresolve(false)
                .setLinearizationLevel(0)
                // an interrupt is the JVM's to handle
                .setCatchSigintSignal(false);
        return solver;
    }

    /**
     * Returns whether something was found; if not, there is nothing.
     *
     * @throws IllegalStateException if the solver gave up, which it has no reason to
     */
    static boolean isFound(CpSolverStatus status) {
        return switch (status) {
            case OPTIMAL, FEASIBLE -> true;
            case INFEASIBLE -> false;
            case UNKNOWN, MODEL_INVALID, UNRECOGNIZED ->
                throw new IllegalStateException("The solver answered %s.".formatted(status));
        };
    }

    /** Returns the level that a solver found for an option. */
    static int level(CpSolver solver, Circuit circuit, LevelLiterals setting, int option) {
        int level = 0;
        while (setting.highest(option) > level
                && solver.booleanValue(circuit.variable(setting.atLeast(option, level + 1)))) {
            level++;
        }
        return level;
    }
}
