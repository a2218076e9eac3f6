package dev.linchpin.engine.stability;

import dev.linchpin.model.Foresight;

/**
 * Limited-move stability: an actor that looks some moves ahead, and takes all movers to do so as far as moves are left,
 * would rather stay.
 *
 * <p>With h moves left an actor who is to move foresees, after each of its moves, that one of the others who would move
 * with h − 1 left goes on: of several the one whose going on ends worst for it; if none would, things end there. It
 * moves where the best that it so foresees is better than staying, and only then. Kilgour 1985 (two actors); Kilgour,
 * Hipel and Fang 1987; Fang, Hipel and Kilgour 1993.
 *
 * @param moves how many moves it looks ahead, from 1
 */
public record LimitedMove(int moves) implements Concept {
    /** Checks the number. */
    public LimitedMove {
        if (moves < 1 || moves > Foresight.MOST_MOVES) {
            throw new IllegalArgumentException(
                    "The moves looked ahead (%d) must be 1 to %d.".formatted(moves, Foresight.MOST_MOVES));
        }
    }

    @Override
    public String code() {
        return Foresight.limited(moves).word();
    }

    @Override
    public String label() {
        return moves == 1 ? "limited to 1 move" : "limited to " + moves + " moves";
    }
}
