package dev.linchpin.engine.kernel;

/**
 * How one actor's moves lie in a cube: a grid of states, one bit of a state's number for each of its digits, in which
 * the actor changes its own bits at will and no others.
 *
 * <p>States among which it can move make a fibre; there is one for each setting of the others' bits. Fibres are worked
 * through in tiles, so that what is read together lies together: a tile has a row for each setting of the actor's bits
 * above the columns', and the columns, which follow each other in memory, are all settings of the lowest bits. The
 * place of a state in its tile is its row times the number of columns, plus its column.
 */
final class CubeFibres {
    /** How many states there are. */
    final int states;
    /** How many columns a tile has, and of how many bits that is 2 to the power. */
    final int columns;

    final int columnBits;
    /** For each row of a tile, how far its states lie behind the first row's. */
    final int[] rowOffset;
    /** How many tiles there are. */
    final int tiles;
    /** The first column of each fibre of a tile. */
    final int[] firstColumn;
    /** For each state of a tile's first fibre, its place in the tile. */
    final int[] place;
    /** For each state of a tile's first fibre, how far it lies behind the tile's first state. */
    final int[] offset;
    /** The actor's bits. */
    final int own;

    private final int outer;

    /**
     * Prepares tiles.
     *
     * @param bits how many bits a state's number has
     * @param own the actor's bits
     * @param columnBits how many bits a tile's columns take, at most {@code bits}
     */
    CubeFibres(int bits, int own, int columnBits) {
        this.own = own;
        this.columnBits = columnBits;
        states = 1 << bits;
        columns = 1 << columnBits;
        int low = columns - 1;
        int rows = 1 << Integer.bitCount(own & ~low);
        rowOffset = new int[rows];
        for (int row = 0; row < rows; row++) {
            rowOffset[row] = Integer.expand(row, own & ~low);
        }
        outer = (states - 1) & ~own & ~low;
        tiles = 1 << Integer.bitCount(outer);
        firstColumn = new int[1 << Integer.bitCount(low & ~own)];
        for (int fibre = 0; fibre < firstColumn.length; fibre++) {
            firstColumn[fibre] = Integer.expand(fibre, low & ~own);
        }
        int inRow = 1 << Integer.bitCount(own & low);
        place = new int[rows * inRow];
        offset = new int[place.length];
        for (int at = 0; at < place.length; at++) {
            int column = Integer.expand(at % inRow, own & low);
            place[at] = at / inRow * columns + column;
            offset[at] = rowOffset[at / inRow] + column;
        }
    }

    /** Returns how many states a fibre has. */
    int fibreSize() {
        return place.length;
    }

    /** Returns how many states a tile has. */
    int tileSize() {
        return rowOffset.length * columns;
    }

    /** Returns the first state of a tile. */
    int firstState(int tile) {
        return Integer.expand(tile, outer);
    }

    /** Copies a tile's values. */
    void load(int[] values, int firstState, int[] tile) {
        for (int row = 0; row < rowOffset.length; row++) {
            System.arraycopy(values, firstState + rowOffset[row], tile, row << columnBits, columns);
        }
    }

    /** Copies a tile's values back. */
    void store(int[] tile, int firstState, int[] values) {
        for (int row = 0; row < rowOffset.length; row++) {
            System.arraycopy(tile, row << columnBits, values, firstState + rowOffset[row], columns);
        }
    }
}
