package dev.linchpin.engine.game;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which feasible states differ only in one actor's options: what sweeps over all states need, where {@link Moves} looks
 * forward from one.
 *
 * <p>States that differ only in the actor's options form a fibre, within which it moves at will, but for options that
 * go one way. A fibre is cut into groups of equal levels of those; within a group every move is legal, and from a
 * group to another either all are or none. So a group's states share where they can go: {@link #targets} lists the
 * groups, the state's own among them, and {@link #origins} those from which they can be reached.
 */
public final class Fibres {
    private final int[] group;
    private final int groups;
    private final int parts;
    private final int[][] targetParts;
    private final int[][] originParts;

    private Fibres(int[] group, int groups, int[][] targetParts, int[][] originParts) {
        this.group = group;
        this.groups = groups;
        this.parts = targetParts.length;
        this.targetParts = targetParts;
        this.originParts = originParts;
    }

    /**
     * Works out every actor's fibres. Cost: for n states and k options, O(n·k) time and n ints an actor.
     *
     * @param ownOptions each actor's options
     */
    static List<Fibres> all(StateSpace space, FeasibleStates states, Rules rules, int[][] ownOptions) {
        return Arrays.stream(ownOptions)
                .parallel()
                .map(own -> of(space, states, rules, own))
                .toList();
    }

    private static Fibres of(StateSpace space, FeasibleStates states, Rules rules, int[] own) {
        int[] oneWay = Arrays.stream(own).filter(rules::isOneWay).toArray();
        int parts = 1;
        for (int o : oneWay) {
            parts = Math.multiplyExact(parts, space.radix(o));
        }
        int[] group = new int[states.count()];
        int groups = number(space, states, weights(space, own, oneWay), parts, group);
        int[][] targets = new int[parts][];
        int[][] origins = new int[parts][];
        Arrays.setAll(targets, part -> partsFrom(part, space, oneWay, (o, from, to) -> rules.mayMove(o, from, to)));
        Arrays.setAll(origins, part -> partsFrom(part, space, oneWay, (o, from, to) -> rules.mayMove(o, to, from)));
        return new Fibres(group, groups, targets, origins);
    }

    /** What a step of each option adds to a group's number: the part runs fastest, then others' options in order. */
    private static long[] weights(StateSpace space, int[] own, int[] oneWay) {
        long[] weights = new long[space.options()];
        Arrays.fill(weights, -1);
        Arrays.stream(own).forEach(o -> weights[o] = 0);
        long weight = 1;
        for (int o : oneWay) {
            weights[o] = weight;
            weight *= space.radix(o);
        }
        for (int o = 0; o < weights.length; o++) {
            if (weights[o] < 0) {
                weights[o] = weight;
                weight *= space.radix(o);
            }
        }
        return weights;
    }

    /** Numbers the states' groups, those of fibres without states left out where these are many; returns how many. */
    private static int number(StateSpace space, FeasibleStates states, long[] weights, int parts, int[] group) {
        LevelSum number = new LevelSum(space, weights);
        if (number.greatest() < Math.max(4L * group.length, 1024)) {
            for (int s = 0; s < group.length; s++) {
                group[s] = (int) number.at(states.index(s));
            }
            return (int) number.greatest() + 1;
        }
        long[] fibres = new long[group.length];
        for (int s = 0; s < group.length; s++) {
            long sparse = number.at(states.index(s));
            fibres[s] = sparse / parts;
            group[s] = (int) (sparse % parts);
        }
        long[] distinct = Arrays.stream(fibres).sorted().distinct().toArray();
        for (int s = 0; s < group.length; s++) {
            group[s] += Arrays.binarySearch(distinct, fibres[s]) * parts;
        }
        return Math.multiplyExact(distinct.length, parts);
    }

    /** Whether an option's level may change so. */
    private interface Change {
        boolean isLegal(int option, int from, int to);
    }

    /** The parts, ascending, to which each of the options that go one way may change from where a part has it. */
    private static int[] partsFrom(int part, StateSpace space, int[] oneWay, Change change) {
        int[] found = {0};
        int stride = 1;
        for (int o : oneWay) {
            int from = part / stride % space.radix(o);
            int[] before = found;
            int below = stride;
            found = IntStream.range(0, space.radix(o))
                    .filter(to -> change.isLegal(o, from, to))
                    .flatMap(to -> Arrays.stream(before).map(other -> other + to * below))
                    .toArray();
            stride *= space.radix(o);
        }
        return found;
    }

    /** Returns how many groups there are; some may be empty. */
    public int groups() {
        return groups;
    }

    /** Returns the group of each state; owned by this object. */
    public int[] groupOfState() {
        return group;
    }

    /** Returns, for each of a fibre's parts, the parts that it can move to; owned by this object. */
    public int[][] targetParts() {
        return targetParts;
    }

    /** Returns, for each of a fibre's parts, the parts that can move to it; owned by this object. */
    public int[][] originParts() {
        return originParts;
    }

    /** Returns the groups that a state can move to, its own included. */
    public int[] targets(int state) {
        return shifted(group[state], targetParts);
    }

    /** Returns the groups from which a state can be reached, its own included. */
    public int[] origins(int state) {
        return shifted(group[state], originParts);
    }

    private int[] shifted(int from, int[][] reach) {
        int part = from % parts;
        int first = from - part;
        return Arrays.stream(reach[part]).map(other -> first + other).toArray();
    }
}
