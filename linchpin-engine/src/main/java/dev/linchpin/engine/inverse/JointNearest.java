package dev.linchpin.engine.inverse;

import dev.linchpin.engine.inverse.Placing.Stage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The nearest orders, of several actors together, in which any condition on their ranks holds.
 *
 * <p>Method: orders are built from the worst state up, the cheapest first: to place a state costs a swap for each state
 * not yet placed that it now stands above. Once the condition is met the rest keeps its present order at no cost. Exact
 * and deterministic; among orders equally near, one. Cost: exponential in the number of swaps, and so bounded.
 */
final class JointNearest {
    private final List<Leeway> leeways;
    private final Placing placing;
    private final int state;
    private long workLeft;

    /**
     * Prepares a search.
     *
     * @param state the state in question
     */
    JointNearest(List<Leeway> leeways, int state, long mostWork) {
        this.leeways = leeways;
        placing = new Placing(leeways);
        this.state = state;
        workLeft = mostWork;
    }

    private record Node(Stage stage, long cost, @Nullable Node before, List<Integer> choice) {}

    /** Returns each actor's order; null where no orders meet the condition. */
    @Nullable
    List<NearestOrder> find(RankCondition condition) throws BeyondBounds {
        PriorityQueue<Node> queue = new PriorityQueue<>(Comparator.comparingLong(Node::cost));
        Set<Stage> seen = new HashSet<>();
        queue.add(new Node(Placing.start(condition), 0, null, List.of()));
        while (!queue.isEmpty()) {
            Node node = queue.remove();
            Stage stage = node.stage;
            if (stage.left().isAlways()) {
                return orders(node);
            }
            if (stage.left().isNever() || !seen.add(stage)) {
                continue;
            }
            workLeft -= placing.choices(stage).size() * stage.left().size();
            if (workLeft < 0) {
                throw new BeyondBounds();
            }
            Stage next = placing.isDone(stage) ? placing.next(stage) : null;
            if (next != null) {
                queue.add(new Node(next, node.cost, node, List.of()));
                continue;
            }
            for (List<Integer> choice : placing.choices(stage)) {
                queue.add(new Node(placing.with(stage, choice), node.cost + cost(stage, choice), node, choice));
            }
        }
        return null;
    }

    /** How many pairs a choice turns round with what is not yet placed. */
    private long cost(Stage stage, List<Integer> choice) {
        Leeway leeway = placing.leeway(stage);
        int rank = leeway.rank(choice.getFirst());
        long passed = 0;
        for (List<Integer> waiting : placing.choices(stage)) {
            passed += leeway.rank(waiting.getFirst()) < rank ? waiting.size() : 0;
        }
        for (int later = stage.classes() + 1; later < leeway.chain().size(); later++) {
            List<Integer> waiting = leeway.chain().get(later);
            passed += leeway.rank(waiting.getFirst()) < rank ? waiting.size() : 0;
        }
        return passed * choice.size();
    }

    private List<NearestOrder> orders(Node last) {
        List<List<List<Integer>>> placed = new ArrayList<>();
        leeways.forEach(leeway -> placed.add(new ArrayList<>()));
        for (Node node = last; node.before != null; node = node.before) {
            if (!node.choice.isEmpty()) {
                placed.get(node.stage.turn()).addFirst(node.choice);
            }
        }
        List<NearestOrder> orders = new ArrayList<>();
        for (int k = 0; k < leeways.size(); k++) {
            orders.add(order(leeways.get(k), placed.get(k)));
        }
        return orders;
    }

    /** An order from what was placed of it, the worst first, and then the rest as it stands. */
    private NearestOrder order(Leeway leeway, List<List<Integer>> placed) {
        BitSet waiting = new BitSet();
        waiting.set(0, leeway.states());
        placed.forEach(choice -> choice.forEach(waiting::clear));
        List<List<Integer>> worstFirst = new ArrayList<>(placed);
        for (List<Integer> equal : leeway.present()) {
            List<Integer> rest = equal.stream().filter(waiting::get).toList();
            if (!rest.isEmpty()) {
                worstFirst.add(rest);
            }
        }
        return NearestOrder.of(leeway, worstFirst, state);
    }
}
