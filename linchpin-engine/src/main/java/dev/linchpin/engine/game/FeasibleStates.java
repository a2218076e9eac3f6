package dev.linchpin.engine.game;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The settings that the rules allow, numbered from 0 in ascending order of index. A number is called an ordinal.
 *
 * <p>Where rules allow every setting an ordinal is the index, and nothing is stored.
 */
public final class FeasibleStates {
    /** Up to this many settings are all tried; of more, only those that no rule excludes half-way. */
    private static final long MOST_TO_SCAN = 1L << 27;

    private final StateSpace space;
    private final long @Nullable [] indices;
    private final int count;

    private FeasibleStates(StateSpace space, long @Nullable [] indices, int count) {
        this.space = space;
        this.indices = indices;
        this.count = count;
    }

    /**
     * Finds the feasible settings.
     *
     * <p>Cost: one look at each setting and rule, or, where settings are very many, at each part of a setting that no
     * single rule excludes.
     *
     * @param most how many there may be
     * @return the feasible settings; null where there are more than {@code most}
     */
    public static @Nullable FeasibleStates find(StateSpace space, Rules rules, int most) {
        if (rules.allowAll()) {
            return space.size() > most ? null : new FeasibleStates(space, null, (int) space.size());
        }
        Finder finder = new Finder(space, rules, most);
        boolean fits = space.size() <= MOST_TO_SCAN ? finder.scan() : finder.search(space.options() - 1, 0);
        return fits ? new FeasibleStates(space, Arrays.copyOf(finder.found, finder.count), finder.count) : null;
    }

    /** Returns how many there are. */
    public int count() {
        return count;
    }

    /** Returns whether every setting is feasible. */
    public boolean isAll() {
        return indices == null;
    }

    /** Returns the index of the state with an ordinal. */
    public long index(int ordinal) {
        return indices == null ? ordinal : indices[ordinal];
    }

    /** Returns the ordinal of the state with an index, or -1 if rules forbid it. */
    public int ordinal(long index) {
        if (indices == null) {
            return (int) index;
        }
        return Math.max(-1, Arrays.binarySearch(indices, index));
    }

    /** Fills a block with up to {@link StateBlock#CAPACITY} states from an ordinal on, and returns how many. */
    public int fill(StateBlock block, int fromOrdinal) {
        int filled = Math.min(StateBlock.CAPACITY, count - fromOrdinal);
        if (indices == null) {
            block.fillRange(fromOrdinal, filled);
        } else {
            block.fill(indices, fromOrdinal, filled);
        }
        return filled;
    }

    /** Returns the state with an ordinal as text. */
    public String text(int ordinal) {
        return space.text(index(ordinal));
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
