package dev.linchpin.ensemble.flip;

import dev.linchpin.engine.bound.Differences;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.Mechanism;
import dev.linchpin.engine.kernel.LongNumbering;
import dev.linchpin.engine.preference.Concern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one game in play is compared by: for every two settings that an actor compares, their contrast, shared by all
 * pairs that differ in the same way. One thread at a time.
 */
final class ContrastTable {
    /** No step of an actor's grid is greater, a size and a share being at most one. */
    private static final double GRID = 1e-9;

    private static final int MOST_PAIRS = 1 << 18;

    private final Game game;
    private final NumberHulls hulls;
    private final int quantities;
    private final Differences differences;
    private final List<Concern> concerns;
    private final boolean isMultilinear;
    private final int[] interests;
    private final boolean[] isBounded;
    private final Map<Key, Contrast> known = new HashMap<>();
    private final LongNumbering[] pairs;
    /** What pairs of states are compared by, for each actor by the number of the pair. */
    private final List<List<Asked>> ofPairs = new ArrayList<>();

    /** An actor, or an outcome counted on from the last one, and two settings. */
    private record Key(int what, long setting, long other) {
        // written out, since what records have costs more than all the rest of a look
        @Override
        public boolean equals(@Nullable Object that) {
            return that instanceof Key(int its, long one, long two) && what == its && setting == one && other == two;
        }

        // the hash that records have puts many settings in one place
        @Override
        public int hashCode() {
            return Long.hashCode((setting * 0x9E3779B97F4A7C15L + other) * 0xBF58476D1CE4E5B9L + what);
        }
    }

    ContrastTable(Game game, NumberHulls hulls, int quantities) {
        this.game = game;
        this.hulls = hulls;
        this.quantities = quantities;
        differences = new Differences(game);
        concerns = Concern.of(game);
        interests = game.dossier().actors().ids().stream()
                .mapToInt(id -> (int) game.dossier().interests().all().stream()
                        .filter(interest -> interest.actor().equals(id))
                        .count())
                .toArray();
        isBounded = new boolean[interests.length];
        for (int i = 0; i < isBounded.length; i++) {
            isBounded[i] = differences.isBounded(i);
        }
        pairs = new LongNumbering[interests.length];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = new LongNumbering();
            ofPairs.add(new ArrayList<>());
        }
        isMultilinear = game.outcomes().stream().noneMatch(Mechanism.Outcome::saturating);
    }

    Game game() {
        return game;
    }

    NumberHulls hulls() {
        return hulls;
    }

    Differences differences() {
        return differences;
    }

    /** Returns whether an actor's utility can be bounded. */
    boolean isBounded(int actor) {
        return isBounded[actor];
    }

    /** Returns how many interests an actor has. */
    int interests(int actor) {
        return interests[actor];
    }

    /**
     * A contrast, and whether it is asked the other way round.
     *
     * @param contrast the contrast; null if the actor does not care
     * @param isReversed whether it is of the second setting beside the first
     */
    record Asked(@Nullable Contrast contrast, boolean isReversed) {}

    /** Returns an actor's contrast between two states, given by their ordinals; kept for when it is asked again. */
    Asked ofStates(int actor, int state, int other) {
        long pair = (long) state << Integer.SIZE | other;
        int number = pairs[actor].find(pair);
        if (number >= 0) {
            return ofPairs.get(actor).get(number);
        }
        if (pairs[actor].count() >= MOST_PAIRS) {
            pairs[actor].clear();
            ofPairs.get(actor).clear();
        }
        var states = game.form().states();
        Asked asked = contrast(actor, states.index(state), states.index(other));
        pairs[actor].add(pair);
        ofPairs.get(actor).add(asked);
        return asked;
    }

    /** Returns an actor's contrast between two settings, given by their indices. */
    Asked contrast(int actor, long setting, long other) {
        long differing = 0;
        for (long joint : concerns.get(actor).joint()) {
            if (cut(setting, joint) != cut(other, joint)) {
                differing |= joint;
            }
        }
        long one = cut(setting, differing);
        long two = cut(other, differing);
        if (differing == 0) {
            return new Asked(null, false);
        }
        Key key = new Key(actor, Math.max(one, two), Math.min(one, two));
        Contrast contrast = known.computeIfAbsent(
                key,
                k -> new Contrast(
                        known.size(),
                        hulls,
                        quantities,
                        box -> differences.utility(actor, k.setting, k.other, box),
                        isMultilinear,
                        GRID * Math.max(1, interests[actor])));
        return new Asked(contrast, one < two);
    }

    /** Returns the utility of a setting to an actor. */
    Contrast utility(int actor, long setting) {
        Key key = new Key(actor, setting, Differences.NONE);
        return known.computeIfAbsent(
                key,
                k -> new Contrast(
                        known.size(),
                        hulls,
                        quantities,
                        box -> differences.utility(actor, setting, Differences.NONE, box),
                        isMultilinear,
                        Double.NaN));
    }

    /** Returns the level of an outcome in a setting. */
    Contrast level(int outcome, long setting) {
        Key key = new Key(game.form().actors() + outcome, setting, Differences.NONE);
        return known.computeIfAbsent(
                key,
                k -> new Contrast(
                        known.size(),
                        hulls,
                        quantities,
                        box -> differences.level(outcome, setting, box),
                        isMultilinear,
                        Double.NaN));
    }

    private long cut(long index, long options) {
        long cut = 0;
        for (long left = options; left != 0; left &= left - 1) {
            int option = Long.numberOfTrailingZeros(left);
            cut += game.form().space().level(index, option)
                    * game.form().space().stride(option);
        }
        return cut;
    }
}
