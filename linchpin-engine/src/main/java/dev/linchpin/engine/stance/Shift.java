package dev.linchpin.engine.stance;

import dev.linchpin.engine.game.Cluster;
import dev.linchpin.engine.game.Condition;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.Mechanism.Link;
import dev.linchpin.engine.game.Mechanism.Outcome;
import dev.linchpin.engine.game.StateSpace;
import dev.linchpin.engine.level.CausalModel;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.jspecify.annotations.Nullable;

/**
 * What changes where one option goes from its lowest level to its highest and all others stay: each link's part.
 *
 * <p>A link adds weight × cause × gate. The change of that product is split evenly between its factors: the cause's
 * change counts with the mean of the gate's two settings, the gate's change with the mean of the cause's two levels.
 * With these coefficients the changes of all outcomes follow from each other exactly, cycles included.
 */
final class Shift {
    private final CausalModel causes;
    private final Game game;
    private final int option;
    private final double[] before;
    private final double[] after;
    private final double[] meanGate;
    private final double[] gateChange;
    private final double[] meanCause;
    private final Map<Integer, double[][]> gains = new HashMap<>();

    Shift(CausalModel causes, int option, long index) {
        this.causes = causes;
        this.game = causes.game();
        this.option = option;
        StateSpace space = game.form().space();
        long low = space.with(index, option, 0);
        long high = space.with(index, option, space.radix(option) - 1);
        before = causes.levels(low);
        after = causes.levels(high);
        List<Link> links = game.links();
        meanGate = new double[links.size()];
        gateChange = new double[links.size()];
        meanCause = new double[links.size()];
        int[] lowLevels = space.levels(low);
        int[] highLevels = space.levels(high);
        for (int e = 0; e < meanGate.length; e++) {
            Link link = links.get(e);
            double shut = open(link.gate(), lowLevels);
            double open = open(link.gate(), highLevels);
            meanGate[e] = (shut + open) / 2;
            gateChange[e] = open - shut;
            meanCause[e] = link.fromOption()
                    ? (share(space, lowLevels, link.from()) + share(space, highLevels, link.from())) / 2
                    : (before[link.from()] + after[link.from()]) / 2;
        }
    }

    private static double open(@Nullable Condition gate, int[] levels) {
        return gate == null || gate.holds(levels) ? 1 : 0;
    }

    private static double share(StateSpace space, int[] levels, int option) {
        return (double) levels[option] / (space.radix(option) - 1);
    }

    CausalModel causes() {
        return causes;
    }

    int option() {
        return option;
    }

    /** Returns what a unit of the link's cause adds. */
    double perUnit(int link) {
        return game.links().get(link).weight() * meanGate[link];
    }

    /** Returns what the option's own change adds by acting through the link; 0 for other options' and outcomes'. */
    double direct(int link) {
        Link it = game.links().get(link);
        return it.fromOption() && it.from() == option ? perUnit(link) : 0;
    }

    /** Returns what the option's change adds by opening or shutting the link. */
    double byGate(int link) {
        return game.links().get(link).weight() * meanCause[link] * gateChange[link];
    }

    /** Returns an outcome's level with the option at its lowest. */
    double before(int outcome) {
        return before[outcome];
    }

    /** Returns what adds up, with the option at its lowest, to an outcome's level before any saturation. */
    double sumBefore(int outcome) {
        Outcome it = game.outcomes().get(outcome);
        double level = before[outcome];
        return it.saturating() ? Math.log1p(2 * level / (1 - level)) / 2 : level;
    }

    /** Returns what a unit of each member of a cluster (column) adds to each member (row). */
    double[][] inside(int cluster) {
        Cluster it = causes.clusters().get(cluster);
        int n = it.members().size();
        double[][] inside = new double[n][n];
        for (int e = 0; e < meanGate.length; e++) {
            Link link = game.links().get(e);
            if (it.holdsInside(link)) {
                inside[Collections.binarySearch(it.members(), link.to())][
                                Collections.binarySearch(it.members(), link.from())] +=
                        perUnit(e);
            }
        }
        return inside;
    }

    /** Returns what a unit added at one outcome of a linear cluster adds to another, all ways round included. */
    double gain(int cluster, int entry, int exit) {
        Cluster it = causes.clusters().get(cluster);
        if (!it.isCyclic()) {
            return 1;
        }
        double[][] all = gains.computeIfAbsent(cluster, c -> {
            double[][] gap = inside(c);
            for (int i = 0; i < gap.length; i++) {
                for (int j = 0; j < gap.length; j++) {
                    gap[i][j] = (i == j ? 1 : 0) - gap[i][j];
                }
            }
            return new LUDecomposition(new Array2DRowRealMatrix(gap, false))
                    .getSolver()
                    .getInverse()
                    .getData();
        });
        return all[Collections.binarySearch(it.members(), exit)][Collections.binarySearch(it.members(), entry)];
    }
}
