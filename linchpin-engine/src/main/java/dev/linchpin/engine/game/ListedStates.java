package dev.linchpin.engine.game;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All feasible states, numbered in ascending order of index. Immutable. */
final class ListedStates extends FeasibleStates {
    /** Up to this many settings are all tried; of more, only those that no rule excludes half-way. */
    private static final long MOST_TO_SCAN = 1L << 27;

    private final long @Nullable [] indices;
    private final int count;

    private ListedStates(StateSpace space, long @Nullable [] indices, int count) {
        super(space);
        this.indices = indices;
        this.count = count;
    }

    static @Nullable ListedStates list(StateSpace space, Rules rules, int most) {
        if (rules.allowAll()) {
            return space.size() > most ? null : new ListedStates(space, null, (int) space.size());
        }
        Finder finder = new Finder(space, rules, most);
        boolean fits = space.size() <= MOST_TO_SCAN ? finder.scan() : finder.search(space.options() - 1, 0);
        return fits ? new ListedStates(space, Arrays.copyOf(finder.found, finder.count), finder.count) : null;
    }

    @Override
    FeasibleStates holding(Rules rules, int[] held) {
        long[] kept = IntStream.range(0, count)
                .mapToLong(this::index)
                .filter(index -> IntStream.range(0, held.length)
                        .allMatch(option -> held[option] < 0 || space.level(index, option) == held[option]))
                .toArray();
        return new ListedStates(space, kept, kept.length);
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public boolean isListed() {
        return true;
    }

    @Override
    public boolean isAll() {
        return indices == null;
    }

    @Override
    public long index(int ordinal) {
        return indices == null ? ordinal : indices[ordinal];
    }

    @Override
    public int ordinal(long index) {
        if (indices == null) {
            return (int) index;
        }
        return Math.max(-1, Arrays.binarySearch(indices, index));
    }

    @Override
    int number(long index) {
        return ordinal(index);
    }

    @Override
    public int fill(StateBlock block, int fromOrdinal) {
        int filled = Math.min(block.capacity(), count - fromOrdinal);
        if (indices == null) {
            block.fillRange(fromOrdinal, filled);
        } else {
            block.fill(indices, fromOrdinal, filled);
        }
        return filled;
    }

    private static final class Finder {
        private final StateSpace space;
        private final Rules rules;
        private final int most;
        private final int[] levels;
        private long[] found = new long[1024];
        private int count;

        Finder(StateSpace space, Rules rules, int most) {
            this.space = space;
            this.rules = rules;
            this.most = most;
            levels = new int[space.options()];
            Arrays.fill(levels, -1);
        }

        boolean scan() {
            StateBlock block = new StateBlock(space);
            boolean[] allowed = new boolean[StateBlock.CAPACITY];
            for (long first = 0; first < space.size(); first += StateBlock.CAPACITY) {
                int filled = (int) Math.min(StateBlock.CAPACITY, space.size() - first);
                block.fillRange(first, filled);
                rules.allow(block, allowed);
                for (int j = 0; j < filled; j++) {
                    if (allowed[j] && !add(first + j)) {
                        return false;
                    }
                }
            }
            return true;
        }

        /** Sets the options from {@code option} down, the last first, so that indices come in ascending order. */
        boolean search(int option, long index) {
            if (option < 0) {
                return add(index);
            }
            boolean fits = true;
            for (int level = 0; fits && level < space.radix(option); level++) {
                levels[option] = level;
                if (!rules.forbidAll(levels)) {
                    fits = search(option - 1, index + level * space.stride(option));
                }
            }
            levels[option] = -1;
            return fits;
        }

        private boolean add(long index) {
            if (count == most) {
                return false;
            }
            if (count == found.length) {
                found = Arrays.copyOf(found, (int) Math.min(most, count * 2L));
            }
            found[count++] = index;
            return true;
        }
    }
}
