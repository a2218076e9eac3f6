package dev.linchpin.engine.bound;

import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.kernel.LongNumbering;
import dev.linchpin.engine.stability.Bearing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Where actors can move, kept once worked out, for many judgements of one form. One thread at a time. */
public final class MoveTable {
    private static final int MOST_KEPT = 1 << 21;

    private final Game game;
    private final Bearing bearing;
    private final List<Long> masks = new ArrayList<>();
    private final LongNumbering asked = new LongNumbering();
    /** Where the moves lead that were asked of, by number. */
    private final List<int[]> known = new ArrayList<>();

    /**
     * Prepares a table.
     *
     * @param game any game of the form, with any numbers
     */
    public MoveTable(Game game) {
        this.game = game;
        bearing = new Bearing(game);
    }

    Game game() {
        return game;
    }

    GameForm form() {
        return game.form();
    }

    Bearing bearing() {
        return bearing;
    }

    /** Returns the states that an actor can move to in which no option has moved but some, a bit an option. */
    int[] targets(int state, int actor, long movable) {
        int mask = masks.indexOf(movable);
        if (mask < 0) {
            mask = masks.size();
            masks.add(movable);
        }
        long key = (long) (mask * form().actors() + actor) << Integer.SIZE | state;
        int number = asked.find(key);
        if (number >= 0) {
            return known.get(number);
        }
        if (known.size() >= MOST_KEPT) {
            known.clear();
            asked.clear();
        }
        IntStream.Builder found = IntStream.builder();
        form().moves(actor).forEachTarget(state, movable, found::add);
        int[] targets = found.build().toArray();
        asked.add(key);
        known.add(targets);
        return targets;
    }
}
