package dev.linchpin.engine.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * What some movers can reach together, by moves of any of them in any order.
 *
 * <p>States that lead to each other form a class. Method: the states of each mover's group are joined (disjoint sets,
 * path halving, the least state leading); from group to group of a fibre moves go one way, and no detour leads
 * back, since the option that went one way would have to return. So classes are numbered with each before those it
 * leads to. Cost: for n states, m movers and fibres of p parts,
 * O(n·m·p) time and n ints, and for each pair of classes joined a look at what
 * the second is joined to. Deterministic.
 */
public final class Closure {
    private final int[] classOfState;
    private final int[][] members;
    private final int[][] successors;

    private Closure(int[] classOfState, int[][] members, int[][] successors) {
        this.classOfState = classOfState;
        this.members = members;
        this.successors = successors;
    }

    /**
     * Works out what movers reach.
     *
     * @param states how many states there are
     * @param movers those who move; any step of theirs counts
     */
    public static Closure of(int states, List<Mover> movers) {
        int[] leader = new int[states];
        Arrays.setAll(leader, s -> s);
        for (Mover mover : movers) {
            for (int g = 0; g < mover.groups(); g++) {
                for (int at = mover.groupStart[g] + 1; at < mover.groupStart[g + 1]; at++) {
                    join(leader, mover.members[mover.groupStart[g]], mover.members[at]);
                }
            }
        }
        int[] number = new int[states];
        int count = 0;
        for (int s = 0; s < states; s++) {
            int first = leader(leader, s);
            number[s] = first == s ? count++ : number[first];
        }
        int[][] successors = successors(number, count, movers);
        int[] place = inOrder(successors);
        for (int s = 0; s < states; s++) {
            number[s] = place[number[s]];
        }
        int[][] renumbered = new int[count][];
        for (int c = 0; c < count; c++) {
            renumbered[place[c]] =
                    Arrays.stream(successors[c]).map(to -> place[to]).toArray();
        }
        return new Closure(number, members(number, count), renumbered);
    }

    private static int leader(int[] leader, int state) {
        int at = state;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    private static void join(int[] leader, int one, int other) {
        int a = leader(leader, one);
        int b = leader(leader, other);
        leader[Math.max(a, b)] = Math.min(a, b);
    }

    private static int[][] members(int[] number, int count) {
        int[] size = new int[count];
        for (int c : number) {
            size[c]++;
        }
        int[][] members = new int[count][];
        Arrays.setAll(members, c -> new int[size[c]]);
        for (int s = number.length - 1; s >= 0; s--) {
            members[number[s]][--size[number[s]]] = s;
        }
        return members;
    }

    /** For each class, those that one move of somebody's leads to. */
    private static int[][] successors(int[] number, int count, List<Mover> movers) {
        int[][] found = new int[count][0];
        int[] used = new int[count];
        for (Mover mover : movers) {
            int parts = mover.targetParts.length;
            for (int g = 0; parts > 1 && g < mover.groups(); g++) {
                for (int target : mover.targetParts[g % parts]) {
                    int to = g - g % parts + target;
                    if (to != g && !isEmpty(mover, g) && !isEmpty(mover, to)) {
                        int c = number[mover.members[mover.groupStart[g]]];
                        if (used[c] == found[c].length) {
                            found[c] = Arrays.copyOf(found[c], Math.max(4, 2 * used[c]));
                        }
                        found[c][used[c]++] = number[mover.members[mover.groupStart[to]]];
                    }
                }
            }
        }
        for (int c = 0; c < count; c++) {
            found[c] = Arrays.stream(found[c], 0, used[c]).sorted().distinct().toArray();
        }
        return withoutShortcuts(found);
    }

    /** Leaves out of each class's successors those that are one of its other successors' too. */
    private static int[][] withoutShortcuts(int[][] successors) {
        int[][] found = new int[successors.length][];
        int[] shortOf = new int[successors.length];
        Arrays.fill(shortOf, -1);
        for (int c = 0; c < found.length; c++) {
            for (int next : successors[c]) {
                for (int further : successors[next]) {
                    shortOf[further] = c;
                }
            }
            int from = c;
            found[c] = Arrays.stream(successors[c])
                    .filter(to -> shortOf[to] != from)
                    .toArray();
        }
        return found;
    }

    private static boolean isEmpty(Mover mover, int group) {
        return mover.groupStart[group] == mover.groupStart[group + 1];
    }

    /** A place for each class, before the places of those it leads to. */
    private static int[] inOrder(int[][] successors) {
        int[] before = new int[successors.length];
        for (int[] from : successors) {
            for (int to : from) {
                before[to]++;
            }
        }
        int[] queue = new int[successors.length];
        int tail = 0;
        for (int c = 0; c < before.length; c++) {
            if (before[c] == 0) {
                queue[tail++] = c;
            }
        }
        int[] place = new int[successors.length];
        for (int head = 0; head < tail; head++) {
            place[queue[head]] = head;
            for (int to : successors[queue[head]]) {
                if (--before[to] == 0) {
                    queue[tail++] = to;
                }
            }
        }
        return place;
    }

    /** Returns how many classes there are. */
    public int classes() {
        return members.length;
    }

    /** Returns the class of each state; owned by this object. */
    public int[] classOfState() {
        return classOfState;
    }

    /** Returns the states of a class, ascending; owned by this object. */
    public int[] members(int one) {
        return members[one];
    }

    /**
     * Returns the classes, all of greater number, that a class leads to and through which it leads to all others;
     * owned by this object.
     */
    public int[] successors(int one) {
        return successors[one];
    }
}
