package dev.linchpin.solver;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.game.StateSpace;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;

/**
 * What an actor can do better by its own options alone, judged by the engine's own numbers.
 *
 * <p>Where its own options have few settings all are tried, else a constraint model looks for a better one among those
 * that no rounding can rule out. Either way it is exact: what is returned is better, and where nothing is there is
 * nothing better.
 */
final class BestResponse {
    private final GameForm form;
    private final StateSpace space;
    private final ExactValues values;
    private final List<Liking> likings;
    private final Strategies strategies;
    private final int mostToTry;

    /**
     * Prepares to look for better strategies.
     *
     * @param mostToTry how many settings of an actor's own options may be tried one by one
     */
    BestResponse(GameForm form, ExactValues values, List<Liking> likings, int mostToTry) {
        this.form = form;
        space = form.space();
        this.values = values;
        this.likings = likings;
        this.mostToTry = mostToTry;
        strategies = new Strategies(form);
    }

    /** Returns a state that an actor can move to and prefers, by index; empty where there is none. */
    OptionalLong find(int actor, long index) {
        return strategies.count(actor) <= mostToTry ? byTrying(actor, index) : bySolving(actor, index);
    }

    private OptionalLong byTrying(int actor, long index) {
        long[] reach = strategies.reach(actor, index);
        long[] worth = values.values(actor, reach);
        long best = values.value(actor, index);
        OptionalLong found = OptionalLong.empty();
        for (int k = 0; k < reach.length; k++) {
            if (worth[k] > best) {
                best = worth[k];
                found = OptionalLong.of(reach[k]);
            }
        }
        return found;
    }

    private OptionalLong bySolving(int actor, long index) {
        int[] own = form.ownOptions(actor);
        Circuit circuit = new Circuit();
        Formulas formulas = new Formulas(circuit);
        LevelLiterals here = LevelLiterals.known(space, index);
        LevelLiterals to = here.free(circuit, own);
        circuit.requireSome(List.of(formulas.all(form.rules().conditions(), to)));
        for (int option : own) {
            circuit.requireSome(List.of(formulas.mayMove(form.rules(), option, here, to)));
        }
        long value = values.value(actor, index);
        likings.get(actor).seekBetter(formulas, to, value);
        while (true) {
            CpSolver solver = Solving.solver();
            CpSolverStatus status = solver.solve(circuit.model());
            if (!Solving.isFound(status)) {
                return OptionalLong.empty();
            }
            long found = index;
            for (int option : own) {
                found = space.with(found, option, Solving.level(solver, circuit, to, option));
            }
            if (values.value(actor, found) > value) {
                return OptionalLong.of(found);
            }
            exclude(circuit, to, found, actor);
        }
    }

    /** States that differ from it in options alone that the actor's order does not read are worth the same. */
    private void exclude(Circuit circuit, LevelLiterals to, long found, int actor) {
        BitSet read = likings.get(actor).options();
        circuit.requireSome(Arrays.stream(form.ownOptions(actor))
                .filter(read::get)
                .map(option -> ~to.at(circuit, option, space.level(found, option)))
                .boxed()
                .toList());
    }
}
