package dev.linchpin.engine.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Actors who move together.
 *
 * @param members their places in the dossier, ascending
 */
public record Coalition(List<Integer> members) {
    /** Sorts the members and leaves out repeats. */
    public Coalition {
        members = members.stream().sorted().distinct().toList();
        if (members.isEmpty()) {
            throw new IllegalArgumentException("A coalition has members.");
        }
    }

    /** Returns the coalition of some actors. */
    public static Coalition of(int... members) {
        return new Coalition(Arrays.stream(members).boxed().toList());
    }

    /**
     * Returns the coalitions of some actors, the smallest first, those of one size by their members in order.
     *
     * @param actors how many actors there are
     * @param least how many members a coalition has at least
     * @param most how many it has at most
     */
    public static List<Coalition> all(int actors, int least, int most) {
        List<Coalition> found = new ArrayList<>();
        for (int size = least; size <= Math.min(most, actors); size++) {
            choose(new ArrayList<>(), 0, actors, size, found);
        }
        return found;
    }

    private static void choose(List<Integer> chosen, int from, int actors, int size, List<Coalition> found) {
        if (chosen.size() == size) {
            found.add(new Coalition(chosen));
            return;
        }
        for (int actor = from; actor < actors; actor++) {
            chosen.add(actor);
            choose(chosen, actor + 1, actors, size, found);
            chosen.removeLast();
        }
    }

    /** Returns how many members it has. */
    public int size() {
        return members.size();
    }

    /** Returns whether an actor is a member. */
    public boolean has(int actor) {
        return members.contains(actor);
    }

    /** Returns whether every member is one of another coalition's. */
    public boolean isWithin(Coalition other) {
        return other.members.containsAll(members);
    }
}
