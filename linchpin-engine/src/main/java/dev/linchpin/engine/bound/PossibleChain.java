package dev.linchpin.engine.bound;

import dev.linchpin.engine.kernel.StrongComponents;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where things may go from where they start, and where they may end: every chain that the numbers allow runs within.
 * Immutable.
 *
 * @param states the states that may be reached, by ordinal, in the order found
 * @param ends those in which things may rest or cycle for ever
 * @param isSure whether the numbers allow but one chain
 */
public record PossibleChain(List<Integer> states, List<Integer> ends, boolean isSure) {
    /** Copies the lists. */
    public PossibleChain {
        states = List.copyOf(states);
        ends = List.copyOf(ends);
    }

    /** What an actor may do in a state of the true game. */
    @FunctionalInterface
    public interface Outlook {
        /** Returns what an actor may do in a state. */
        PossibleMoves moves(int state, int actor);
    }

    /**
     * Follows what actors may do.
     *
     * @param starts the states in which things may start
     * @param actors how many actors there are
     * @param most how many states may be reached
     * @return null if more than that may be
     */
    public static @Nullable PossibleChain from(List<Integer> starts, int actors, Outlook outlook, int most) {
        List<Integer> states = new ArrayList<>();
        Map<Integer, Integer> places = new HashMap<>();
        starts.forEach(start -> place(start, states, places));
        List<int[]> targets = new ArrayList<>();
        List<Boolean> mayRest = new ArrayList<>();
        boolean isSure = true;
        for (int at = 0; at < states.size(); at++) {
            List<Integer> out = new ArrayList<>();
            boolean rests = true;
            for (int actor = 0; actor < actors; actor++) {
                PossibleMoves moves = outlook.moves(states.get(at), actor);
                moves.targets().forEach(target -> out.add(place(target, states, places)));
                rests &= moves.mayStay();
                isSure &= moves.isSure();
            }
            if (states.size() > most) {
                return null;
            }
            targets.add(out.stream().mapToInt(to -> to).distinct().toArray());
            mayRest.add(rests);
        }
        return new PossibleChain(states, ends(states, targets, mayRest), isSure);
    }

    private static int place(int state, List<Integer> states, Map<Integer, Integer> places) {
        return places.computeIfAbsent(state, s -> {
            states.add(s);
            return states.size() - 1;
        });
    }

    private static List<Integer> ends(List<Integer> states, List<int[]> targets, List<Boolean> mayRest) {
        List<Integer> ends = new ArrayList<>();
        for (int[] part : StrongComponents.of(targets.toArray(int[][]::new))) {
            for (int at : part) {
                if (part.length > 1 || mayRest.get(at)) {
                    ends.add(states.get(at));
                }
            }
        }
        return ends;
    }
}
