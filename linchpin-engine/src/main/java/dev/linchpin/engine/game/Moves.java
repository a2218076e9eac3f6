package dev.linchpin.engine.game;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where one actor can move from each feasible state.
 *
 * <p>States that differ only in the actor's options form a fibre, within which it moves at will, but for options that
 * go one way. A fibre is cut into groups of equal levels of those; within a group every move is legal, and from a
 * group to another either all are or none. So a group's states share where they can go: {@link #targets} lists the
 * groups, the state's own among them, and {@link #origins} those from which they can be reached.
 */
public final class Moves {
    private final int[] group;
    private final int groups;
    private final int parts;
    private final int[][] targetParts;
    private final int[][] originParts;
    private @Nullable Roster roster;

    private Moves(int[] group, int groups, int[][] targetParts, int[][] originParts) {
        this.group = group;
        this.groups = groups;
        this.parts = targetParts.length;
        this.targetParts = targetParts;
        this.originParts = originParts;
    }

    /**
     * Works out every actor's moves, in one pass over the states.
     *
     * @param ownOptions each actor's options
     */
    static List<Moves> all(StateSpace space, FeasibleStates states, Rules rules, int[][] ownOptions) {
        List<Builder> builders = Arrays.stream(ownOptions)
                .map(own -> new Builder(space, states.count(), rules, own))
                .toList();
        StateBlock block = new StateBlock(space);
        for (int first = 0; first < states.count(); first += StateBlock.CAPACITY) {
            states.fill(block, first);
            for (Builder builder : builders) {
                builder.add(block, first);
            }
        }
        return builders.parallelStream().map(Builder::build).toList();
    }

    private static final class Builder {
        private final Rules rules;
        private final StateSpace space;
        private final int[] oneWay;
        private final long[] fibreStrides;
        private final int[] partStrides;
        private final long[] fibre;
        private final int[] part;
        private final long fibres;
        private final int parts;

        Builder(StateSpace space, int states, Rules rules, int[] own) {
            this.rules = rules;
            this.space = space;
            boolean[] mine = new boolean[space.options()];
            Arrays.stream(own).forEach(o -> mine[o] = true);
            oneWay = Arrays.stream(rules.oneWayOptions()).filter(o -> mine[o]).toArray();
            fibreStrides = new long[mine.length];
            partStrides = new int[mine.length];
            long fibreStride = 1;
            for (int o = 0; o < mine.length; o++) {
                if (!mine[o]) {
                    fibreStrides[o] = fibreStride;
                    fibreStride *= space.radix(o);
                }
            }
            int partStride = 1;
            for (int o : oneWay) {
                partStrides[o] = partStride;
                partStride = Math.multiplyExact(partStride, space.radix(o));
            }
            fibres = fibreStride;
            parts = partStride;
            fibre = new long[states];
            part = new int[states];
        }

        void add(StateBlock block, int first) {
            for (int o = 0; o < fibreStrides.length; o++) {
                byte[] levels = block.levels(o);
                long fibreStride = fibreStrides[o];
                int partStride = partStrides[o];
                if (fibreStride > 0) {
                    for (int j = 0; j < block.count(); j++) {
                        fibre[first + j] += fibreStride * levels[j];
                    }
                } else if (partStride > 0) {
                    for (int j = 0; j < block.count(); j++) {
                        part[first + j] += partStride * levels[j];
                    }
                }
            }
        }

        Moves build() {
            int n = fibre.length;
            int used;
            if (fibres <= Math.max(4L * n, 1024)) {
                for (int s = 0; s < n; s++) {
                    part[s] += (int) fibre[s] * parts;
                }
                used = (int) fibres;
            } else {
                long[] distinct = Arrays.stream(fibre).sorted().distinct().toArray();
                for (int s = 0; s < n; s++) {
                    part[s] += Arrays.binarySearch(distinct, fibre[s]) * parts;
                }
                used = distinct.length;
            }
            int[][] targets = new int[parts][];
            int[][] origins = new int[parts][];
            for (int p = 0; p < parts; p++) {
                int here = p;
                targets[p] = IntStream.range(0, parts)
                        .filter(there -> legal(here, there))
                        .toArray();
                origins[p] = IntStream.range(0, parts)
                        .filter(there -> legal(there, here))
                        .toArray();
            }
            return new Moves(part, Math.multiplyExact(used, parts), targets, origins);
        }

        private boolean legal(int from, int to) {
            int fromRest = from;
            int toRest = to;
            for (int o : oneWay) {
                if (!rules.mayMove(o, fromRest % space.radix(o), toRest % space.radix(o))) {
                    return false;
                }
                fromRest /= space.radix(o);
                toRest /= space.radix(o);
            }
            return true;
        }
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

    /** Hands each state that a state can move to, other than itself, to a visitor, in ascending order of group. */
    public void forEachTarget(int state, IntConsumer visitor) {
        Roster roster = roster();
        int from = group[state];
        int part = from % parts;
        for (int other : targetParts[part]) {
            int target = from - part + other;
            for (int at = roster.start[target]; at < roster.start[target + 1]; at++) {
                if (roster.members[at] != state) {
                    visitor.accept(roster.members[at]);
                }
            }
        }
    }

    private synchronized Roster roster() {
        if (roster == null) {
            roster = new Roster(group, groups);
        }
        return roster;
    }

    /** The states group by group, made when first asked for. */
    private static final class Roster {
        final int[] start;
        final int[] members;

        Roster(int[] group, int groups) {
            start = new int[groups + 1];
            for (int g : group) {
                start[g + 1]++;
            }
            for (int g = 0; g < groups; g++) {
                start[g + 1] += start[g];
            }
            int[] next = Arrays.copyOf(start, groups);
            members = new int[group.length];
            for (int s = 0; s < group.length; s++) {
                members[next[group[s]]++] = s;
            }
        }
    }

    private int[] shifted(int from, int[][] reach) {
        int part = from % parts;
        int first = from - part;
        return Arrays.stream(reach[part]).map(other -> first + other).toArray();
    }
}
