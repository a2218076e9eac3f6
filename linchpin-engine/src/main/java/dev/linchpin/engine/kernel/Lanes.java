package dev.linchpin.engine.kernel;

/**
 * The innermost loops over the tiles of a cube whose columns are 64 or fewer: plainly, or many states at a time where
 * the JVM was started with the module {@code jdk.incubator.vector}. Either gives the same.
 */
interface Lanes {
    /** Returns the faster ones that this JVM has. */
    static Lanes fastest() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent() ? new VectorLanes() : new PlainLanes();
    }

    /**
     * Finds the greatest value of each fibre of a tile, and which states' ranks are no less.
     *
     * @param fibres the tiles
     * @param firstState the tile's first state
     * @param values what to find the greatest of
     * @param ranks what to hold against it
     * @param greatest receives, by column, the greatest of its fibre
     * @param least is lowered to the tile's values, place by place; of no length where that is not wanted
     * @param holds receives, by number, whether a state's rank is no less than the greatest of its fibre
     */
    void greatest(
            CubeFibres fibres, int firstState, int[] values, int[] ranks, int[] greatest, int[] least, long[] holds);

    /**
     * Finds which ranks are no less than each of two bounds.
     *
     * @param fromWord the first word of 64 states
     * @param toWord the word to stop before
     * @param first receives whether a state's rank is at least {@code firstBound}
     * @param second receives whether a state's rank is at least {@code secondBound}
     */
    void atLeast(int[] ranks, int firstBound, int secondBound, int fromWord, int toWord, long[] first, long[] second);
}
