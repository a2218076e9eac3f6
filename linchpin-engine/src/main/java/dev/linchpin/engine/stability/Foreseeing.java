package dev.linchpin.engine.stability;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.preference.Order;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * What actors that look some moves ahead foresee, from one state at a time.
 *
 * <p>The same as {@link dev.linchpin.engine.kernel.LookAhead}, forwards: only what can be reached within those moves is
 * looked at, and each state, actor and number of moves once. Memory: some 100 bytes for each of these. One thread at a
 * time.
 */
final class Foreseeing {
    /** What is kept of a place takes the room of much more than a look at a move, and counts as this many. */
    private static final int LOOKS_PER_PLACE = 64;

    private final GameForm form;
    private final Order order;
    private final IntConsumer looked;
    private final Map<Place, Choice> choices = new HashMap<>();

    /**
     * Prepares to look ahead.
     *
     * @param looked is told of each stretch of looks how many they are, and may refuse more by throwing
     */
    Foreseeing(GameForm form, Order order, IntConsumer looked) {
        this.form = form;
        this.order = order;
        this.looked = looked;
    }

    /** Who is to move where, with how many moves left. */
    private record Place(int moves, int actor, int state) {}

    /** Returns how often somebody was asked where it would move. */
    int looks() {
        return choices.size();
    }

    /** Returns the state that an actor with some moves left would move to; the state itself where it would stay. */
    int pick(int moves, int actor, int state) {
        return moves == 0 ? state : choice(moves, actor, state).pick;
    }

    private Choice choice(int moves, int actor, int state) {
        Place place = new Place(moves, actor, state);
        Choice known = choices.get(place);
        if (known == null) {
            looked.accept(LOOKS_PER_PLACE);
            known = new Choice(moves - 1, actor, state);
            form.moves(actor).forEachTarget(state, known::consider);
            choices.put(place, known);
        }
        return known;
    }

    /** The best of an actor's moves, as far as they were looked at. */
    private final class Choice {
        final int left;
        final int actor;
        final int here;
        int pick;
        int end;
        long value;

        Choice(int left, int actor, int state) {
            this.left = left;
            this.actor = actor;
            here = state;
            pick = state;
            end = state;
            value = order.value(actor, state);
        }

        void consider(int to) {
            looked.accept(1);
            int endThere = after(left, actor, to);
            long valueThere = order.value(actor, endThere);
            boolean isEqual =
                    pick != here && valueThere == value && form.states().compare(to, pick) < 0;
            if (valueThere > value || isEqual) {
                pick = to;
                end = endThere;
                value = valueThere;
            }
        }
    }

    /** Where things end if an actor is to move. */
    private int end(int moves, int actor, int state) {
        return moves == 0 ? state : choice(moves, actor, state).end;
    }

    /** Returns where things end if an actor has just moved to a state, the others having some moves left. */
    int after(int moves, int actor, int state) {
        int other = next(moves, actor, state);
        return other < 0 ? state : end(moves, other, state);
    }

    /** Who goes on after an actor's move, of several the one that ends worst for it; -1 where nobody does. */
    private int next(int moves, int actor, int state) {
        int next = -1;
        long worst = Long.MAX_VALUE;
        for (int other = 0; other < form.actors(); other++) {
            if (other != actor && pick(moves, other, state) != state) {
                long value = order.value(actor, end(moves, other, state));
                if (next < 0 || value < worst) {
                    next = other;
                    worst = value;
                }
            }
        }
        return next;
    }

    /** Returns the moves foreseen after an actor's own, in order. */
    List<Step> answer(int moves, int actor, int state) {
        List<Step> steps = new ArrayList<>();
        int last = actor;
        int at = state;
        for (int left = moves; left > 0; left--) {
            int mover = next(left, last, at);
            if (mover < 0) {
                break;
            }
            int to = pick(left, mover, at);
            steps.add(new Step(mover, at, to));
            last = mover;
            at = to;
        }
        return steps;
    }
}
