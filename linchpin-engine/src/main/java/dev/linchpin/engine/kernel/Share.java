package dev.linchpin.engine.kernel;

import java.util.stream.IntStream;

/** Shares work on many states out among processors, in stretches that touch different places. */
final class Share {
    /** Fewer states than this are worked through by one thread. */
    private static final int WORTH_WHILE = 1 << 15;
    /** Into how many stretches work is cut, so that processors end at nearly the same time. */
    private static final int STRETCHES = 64;

    private Share() {}

    /** A stretch of work. */
    interface Work {
        /**
         * Works through some items.
         *
         * @return whether anything changed
         */
        boolean on(int from, int to);
    }

    /** Returns whether work on so many states is shared out. */
    static boolean isWorthWhile(int states) {
        return states >= WORTH_WHILE;
    }

    /**
     * Works through items, several stretches at once where that is worth while.
     *
     * @param states how many states the items hold together
     * @param items how many items there are
     * @return whether anything changed
     */
    static boolean among(int states, int items, Work work) {
        if (!isWorthWhile(states)) {
            return work.on(0, items);
        }
        int stretches = Math.min(items, STRETCHES);
        return IntStream.range(0, stretches)
                        .parallel()
                        .map(s -> work.on(end(items, s, stretches), end(items, s + 1, stretches)) ? 1 : 0)
                        .sum()
                > 0;
    }

    private static int end(int items, int stretch, int stretches) {
        return (int) ((long) items * stretch / stretches);
    }
}
