package dev.linchpin.engine.level;

import dev.linchpin.engine.game.Condition;
import dev.linchpin.engine.game.FeasibleStates;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.Game.Stake;
import dev.linchpin.engine.game.Mechanism.Link;
import dev.linchpin.engine.game.StateBlock;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The levels of all outcomes, and the actors' utilities, in a block of settings.
 *
 * <p>A setting's numbers come from the same operations in the same order whatever block it is worked out in, so that
 * they are equal to the bit. Cost: one multiplication and addition a setting and link; where a gate stands on a linear
 * cycle, one inversion for each of its gates' settings that occurs. One thread at a time; refilled in place.
 */
public final class LevelSheet {
    private final Game game;
    private final List<Stage> stages;
    private final StateBlock block;
    private final double[][] levels;
    private final double[][] shares;
    private final boolean[] open;
    private final Map<Stage, Map<List<Boolean>, double[][]>> inverses = new HashMap<>();

    LevelSheet(Game game, List<Stage> stages, int capacity) {
        this.game = game;
        this.stages = stages;
        block = new StateBlock(game.form().space(), capacity);
        open = new boolean[capacity];
        levels = new double[game.outcomes().size()][capacity];
        shares = new double[game.form().space().options()][capacity];
    }

    /** Works out {@code count} settings by index, from a place in an array. */
    public void fill(long[] indices, int from, int count) {
        block.fill(indices, from, count);
        work();
    }

    /** Works out {@code count} settings whose indices follow each other. */
    public void fillRange(long firstIndex, int count) {
        block.fillRange(firstIndex, count);
        work();
    }

    /** Works out feasible states from an ordinal on, and returns how many. */
    public int fill(FeasibleStates states, int fromOrdinal) {
        int filled = states.fill(block, fromOrdinal);
        work();
        return filled;
    }

    /** Returns the settings. */
    public StateBlock block() {
        return block;
    }

    /** Returns an outcome's levels, one a setting; owned by the sheet. */
    public double[] levels(int outcome) {
        return levels[outcome];
    }

    /** Writes an actor's utilities, one a setting; its given preferences are not looked at. */
    public void utilities(int actor, double[] utilities) {
        Arrays.fill(utilities, 0, block.count(), 0);
        for (Stake stake : game.stakes(actor).stakes()) {
            add(cause(stake.isOption(), stake.target()), stake.weight(), utilities);
        }
    }

    private void work() {
        for (int option = 0; option < shares.length; option++) {
            share(option);
        }
        for (Stage stage : stages) {
            for (int member : stage.cluster().members()) {
                Arrays.fill(
                        levels[member],
                        0,
                        block.count(),
                        game.outcomes().get(member).base());
            }
            for (Link link : stage.outside()) {
                add(link, levels[link.to()]);
            }
            if (stage.solver() != null) {
                solve(stage, stage.solver());
            } else if (stage.cluster().isSaturating()) {
                double[] sums = levels[stage.cluster().members().getFirst()];
                for (int j = 0; j < block.count(); j++) {
                    sums[j] = StrictMath.tanh(sums[j]);
                }
            }
        }
    }

    private void add(Link link, double[] sums) {
        Condition gate = link.gate();
        if (gate == null) {
            add(cause(link.fromOption(), link.from()), link.weight(), sums);
            return;
        }
        gate.holds(block, open);
        double weight = link.weight();
        double[] cause = cause(link.fromOption(), link.from());
        for (int j = 0; j < block.count(); j++) {
            sums[j] += open[j] ? weight * cause[j] : 0;
        }
    }

    private void add(double[] cause, double weight, double[] sums) {
        int count = block.count();
        for (int j = 0; j < count; j++) {
            sums[j] += weight * cause[j];
        }
    }

    /** Returns the level of an outcome, or an option's share of its highest level. */
    private double[] cause(boolean isOption, int place) {
        return isOption ? shares[place] : levels[place];
    }

    private void share(int option) {
        byte[] column = block.levels(option);
        double[] share = shares[option];
        double[] ofLevel = new double[game.form().space().radix(option)];
        Arrays.setAll(ofLevel, level -> (double) level / (ofLevel.length - 1));
        for (int j = 0; j < block.count(); j++) {
            share[j] = ofLevel[column[j]];
        }
    }

    /** Solves a cycle setting by setting; {@code levels} of its members hold what acts on them from outside. */
    private void solve(Stage stage, CycleSolver solver) {
        List<Integer> members = stage.cluster().members();
        int n = members.size();
        List<Link> gated =
                stage.inside().stream().filter(link -> link.gate() != null).toList();
        boolean[][] truths = new boolean[gated.size()][block.count()];
        for (int g = 0; g < truths.length; g++) {
            Condition gate = gated.get(g).gate();
            if (gate != null) {
                gate.holds(block, truths[g]);
            }
        }
        double[] outside = new double[n];
        double[] solved = new double[n];
        for (int j = 0; j < block.count(); j++) {
            for (int i = 0; i < n; i++) {
                outside[i] = levels[members.get(i)][j];
            }
            int setting = j;
            Boolean[] openGates = new Boolean[truths.length];
            Arrays.setAll(openGates, g -> truths[g][setting]);
            double[][] matrix = inverses.computeIfAbsent(stage, s -> new HashMap<>())
                    .computeIfAbsent(List.of(openGates), key -> matrix(stage, solver, key));
            if (solver.isLinear()) {
                for (int i = 0; i < n; i++) {
                    solved[i] = CycleSolver.dot(matrix[i], outside);
                }
            } else {
                solver.solve(matrix, outside, solved);
            }
            for (int i = 0; i < n; i++) {
                levels[members.get(i)][j] = solved[i];
            }
        }
    }

    /** What members add to each other under a setting of the gates; of a linear cycle, the inverse of the gap. */
    private static double[][] matrix(Stage stage, CycleSolver solver, List<Boolean> openGates) {
        List<Integer> members = stage.cluster().members();
        double[][] inside = new double[members.size()][members.size()];
        int gate = 0;
        for (Link link : stage.inside()) {
            boolean works = link.gate() == null || openGates.get(gate++);
            if (works) {
                int to = Collections.binarySearch(members, link.to());
                inside[to][Collections.binarySearch(members, link.from())] += link.weight();
            }
        }
        return solver.isLinear() ? CycleSolver.inverse(inside) : inside;
    }
}
