package dev.linchpin.engine.inverse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The nearest order in which one actor's condition on what is no better than a state holds.
 *
 * <p>What counts is which of the states now above the one in question fall to it or below. For a fall of the set D, the
 * state in question passes each of D, and each of D passes whatever stays above and was below it; nothing else need
 * change, and ties break or last as is best. So each state up to the highest of D costs a swap at least, and one at most
 * where all of them fall: if the state in question is free it climbs, class by class, as far as it must, and only in the
 * last class is there anything to choose. If it is fixed the cheapest set is searched, cheapest first.
 *
 * <p>Cost: one look at the condition a doubling of the height; where a set must be searched, exponential at worst, and
 * so bounded.
 */
final class NearestSearch {
    private final RankCondition condition;
    private final Leeway leeway;
    private final int state;
    private int workLeft;

    /**
     * Prepares a search.
     *
     * @param condition comparisons of the actor's with {@code state}, of pairs whose order is open
     */
    NearestSearch(RankCondition condition, Leeway leeway, int state, int mostWork) {
        this.condition = condition;
        this.leeway = leeway;
        this.state = state;
        workLeft = mostWork;
    }

    /** States that stay or fall together, ranked alike, and what their fall costs besides what stays below them. */
    private record Falling(List<Integer> states, int rank, long cost) {}

    /** Returns the nearest order that meets the condition; null where none does. */
    @Nullable
    NearestOrder find() throws BeyondBounds {
        BitSet fallen = leeway.isFree(state) ? climbed() : searched(staying(leeway.rank(state)), candidates());
        return fallen == null ? null : order(fallen);
    }

    /** The states that fall where the state in question climbs. */
    private @Nullable BitSet climbed() throws BeyondBounds {
        int now = leeway.rank(state);
        int[] heights = IntStream.range(0, leeway.states())
                .map(leeway::rank)
                .filter(rank -> rank >= now)
                .sorted()
                .distinct()
                .toArray();
        int low = 0;
        int high = heights.length - 1;
        if (staying(heights[high]).isNever()) {
            return null;
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (staying(heights[middle]).isAlways()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        if (low == 0) {
            return new BitSet();
        }
        int below = heights[low - 1];
        BitSet fallen = searched(upTo(below), lastClass(heights[low]));
        for (int s = 0; fallen != null && s < leeway.states(); s++) {
            if (leeway.rank(s) > now && leeway.rank(s) <= below) {
                fallen.set(s);
            }
        }
        return fallen;
    }

    /** The condition where exactly the states up to a rank are no better. */
    private RankCondition staying(int height) {
        return leeway.isFree(state)
                ? condition.where(comparison -> leeway.rank(comparison.state()) <= height)
                : upTo(height);
    }

    /** The condition where states up to a rank are no better, and the others may become so. */
    private RankCondition upTo(int height) {
        return condition.where(comparison -> leeway.rank(comparison.state()) <= height ? true : null);
    }

    /** What may fall of one class: its fixed states together, each free one alone. */
    private List<Falling> lastClass(int rank) {
        List<Falling> found = new ArrayList<>();
        List<Integer> fixed = new ArrayList<>();
        for (int s = 0; s < leeway.states(); s++) {
            if (leeway.rank(s) == rank) {
                if (leeway.isFree(s)) {
                    found.add(new Falling(List.of(s), rank, 1));
                } else {
                    fixed.add(s);
                }
            }
        }
        if (!fixed.isEmpty()) {
            found.add(new Falling(fixed, rank, fixed.size()));
        }
        return found;
    }

    /** What may fall below a fixed state: each free one above it, past it and the fixed ones level with it or between. */
    private List<Falling> candidates() {
        List<Falling> found = new ArrayList<>();
        int fixedBelow = 0;
        for (List<Integer> equal : leeway.present()) {
            int rank = leeway.rank(equal.getFirst());
            if (rank < leeway.rank(state)) {
                continue;
            }
            for (int s : equal) {
                if (leeway.isFree(s) && rank > leeway.rank(state)) {
                    found.add(new Falling(List.of(s), rank, fixedBelow));
                }
            }
            fixedBelow += (int) equal.stream().filter(s -> !leeway.isFree(s)).count();
        }
        return found;
    }

    /** Where a search stands: what is left of the condition once some candidates have fallen and some stayed. */
    private record Node(
            int next,
            RankCondition left,
            int stayedBelow,
            int stayedBeside,
            long cost,
            @Nullable Node before,
            boolean falls) {}

    private record Place(int next, RankCondition left, int stayedBelow, int stayedBeside) {}

    /** The cheapest candidates whose fall meets what is left of the condition. */
    private @Nullable BitSet searched(RankCondition left, List<Falling> candidates) throws BeyondBounds {
        PriorityQueue<Node> queue = new PriorityQueue<>(
                Comparator.comparingLong(Node::cost).thenComparing(Node::next, Comparator.reverseOrder()));
        Set<Place> seen = new HashSet<>();
        queue.add(new Node(0, left, 0, 0, 0, null, false));
        while (!queue.isEmpty()) {
            Node node = queue.remove();
            if (node.left.isAlways()) {
                return fallen(node, candidates);
            }
            if (node.left.isNever()
                    || node.next == candidates.size()
                    || !seen.add(new Place(node.next, node.left, node.stayedBelow, node.stayedBeside))) {
                continue;
            }
            if (workLeft-- <= 0) {
                throw new BeyondBounds();
            }
            Falling candidate = candidates.get(node.next);
            boolean sameClass = node.next > 0 && candidates.get(node.next - 1).rank == candidate.rank;
            int below = sameClass ? node.stayedBelow : node.stayedBelow + node.stayedBeside;
            int beside = sameClass ? node.stayedBeside : 0;
            queue.add(new Node(
                    node.next + 1,
                    decided(node.left, candidate, true),
                    below,
                    beside,
                    node.cost + candidate.cost + below,
                    node,
                    true));
            queue.add(new Node(
                    node.next + 1, decided(node.left, candidate, false), below, beside + 1, node.cost, node, false));
        }
        return null;
    }

    private static RankCondition decided(RankCondition left, Falling candidate, boolean falls) {
        return left.where(comparison -> candidate.states.contains(comparison.state()) ? falls : null);
    }

    private static BitSet fallen(Node last, List<Falling> candidates) {
        BitSet fallen = new BitSet();
        for (Node node = last; node.before != null; node = node.before) {
            if (node.falls) {
                candidates.get(node.next - 1).states.forEach(fallen::set);
            }
        }
        return fallen;
    }

    /** The present order with some states put just below the one in question, and it below what it was tied with. */
    private NearestOrder order(BitSet fallen) {
        int now = leeway.rank(state);
        List<List<Integer>> worstFirst = new ArrayList<>();
        List<List<Integer>> staying = new ArrayList<>();
        List<Integer> own = new ArrayList<>();
        List<Integer> fell = new ArrayList<>();
        for (List<Integer> equal : leeway.present()) {
            if (leeway.rank(equal.getFirst()) < now) {
                worstFirst.add(equal);
            } else if (leeway.rank(equal.getFirst()) == now) {
                own.addAll(equal);
            } else {
                add(staying, equal.stream().filter(s -> !fallen.get(s)).toList());
                fell.addAll(equal.stream().filter(fallen::get).toList());
            }
        }
        if (fell.isEmpty()) {
            worstFirst.add(own);
        } else {
            // what was level with the state in question stays below what falls past it
            boolean fixed = !leeway.isFree(state);
            List<Integer> with = own.stream()
                    .filter(s -> s == state || (fixed && !leeway.isFree(s)))
                    .toList();
            add(worstFirst, own.stream().filter(s -> !with.contains(s)).toList());
            classes(fell).forEach(equal -> add(worstFirst, equal));
            worstFirst.add(with);
        }
        worstFirst.addAll(staying);
        return NearestOrder.of(leeway, worstFirst, state);
    }

    private List<List<Integer>> classes(List<Integer> states) {
        List<List<Integer>> classes = new ArrayList<>();
        for (int s : states) {
            if (classes.isEmpty() || leeway.rank(classes.getLast().getFirst()) != leeway.rank(s)) {
                classes.add(new ArrayList<>());
            }
            classes.getLast().add(s);
        }
        return classes;
    }

    private static void add(List<List<Integer>> classes, List<Integer> states) {
        if (!states.isEmpty()) {
            classes.add(states);
        }
    }
}
