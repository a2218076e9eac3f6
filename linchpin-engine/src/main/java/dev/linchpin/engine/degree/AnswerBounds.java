package dev.linchpin.engine.degree;

/**
 * Between which the worst rank lies that answers can bring an actor to, for each state to which it may have moved.
 */
final class AnswerBounds {
    /** The bounds where nothing is ever answered. */
    static final AnswerBounds NO_ANSWERS = new AnswerBounds(new int[0], new int[0], new int[0]);

    private final int[] low;
    private final int[] high;
    private final int[] clear;

    /**
     * Holds bounds, each over the state itself and the ends of answers.
     *
     * @param low what no end lies below
     * @param high what the lowest end lies at or below
     * @param clear what the lowest end lies at or below that stands in no pair of unknown preference, nor leads there
     */
    AnswerBounds(int[] low, int[] high, int[] clear) {
        this.low = low;
        this.high = high;
        this.clear = clear;
    }

    /** Returns what bounds say of whether a move is answered. */
    Answered judge(Comparison comparison, Reading reading, int from, int to) {
        if (this == NO_ANSWERS) {
            return Answered.NO;
        }
        int here = comparison.rank()[from];
        boolean paired = comparison.paired().get(from);
        int mayDeter;
        int surelyDeters;
        int lowest = high[to];
        if (reading.yieldsToUnknown()) {
            surelyDeters = comparison.surelyAbove(here) - 1;
            mayDeter = paired ? Integer.MAX_VALUE : surelyDeters;
        } else {
            int below = comparison.surelyBelow(here);
            surelyDeters = below == here - 1 ? here : below;
            mayDeter = here;
            lowest = paired ? clear[to] : lowest;
        }
        if (low[to] > mayDeter) {
            return Answered.NO;
        }
        // only what ranks below the state moved to is surely another state
        return lowest <= surelyDeters && lowest < comparison.rank()[to] ? Answered.YES : Answered.UNDECIDED;
    }

    /** Whether a move is answered. */
    enum Answered {
        YES,
        NO,
        UNDECIDED
    }
}
