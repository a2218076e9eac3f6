package dev.linchpin.engine.inverse;

import dev.linchpin.engine.inverse.Placing.Stage;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many orders, of several actors together, meet any condition on their ranks.
 *
 * <p>Method: orders are built from the worst state up; what remains to be counted depends on which states are placed and
 * on what is left of the condition, and is remembered by these. Free states that the condition does not name are put in
 * afterwards. Exact and deterministic. Cost: up to 2^f stages for f free states named, times the conditions that may be
 * left, and so bounded.
 */
final class JointCount {
    private final List<Leeway> whole;
    private final List<Leeway> named;
    private final Placing placing;
    private final Map<Stage, BigInteger> known = new HashMap<>();
    private long workLeft;

    private JointCount(List<Leeway> whole, List<Leeway> named, long mostWork) {
        this.whole = whole;
        this.named = named;
        placing = new Placing(named);
        workLeft = mostWork;
    }

    /** Counts the orders of some actors that meet a condition. */
    static OrderCount of(RankCondition condition, List<Leeway> leeways, long mostWork) throws BeyondBounds {
        List<Leeway> named = leeways.stream()
                .map(leeway -> leeway.without(unnamed(condition, leeway)))
                .toList();
        return new JointCount(leeways, named, mostWork).of(condition);
    }

    private static BitSet unnamed(RankCondition condition, Leeway leeway) {
        BitSet unnamed = new BitSet();
        leeway.free().forEach(unnamed::set);
        condition.forEachComparison(comparison -> {
            if (comparison.actor() == leeway.actor()) {
                unnamed.clear(comparison.state());
                unnamed.clear(comparison.than());
            }
        });
        return unnamed;
    }

    private OrderCount of(RankCondition condition) throws BeyondBounds {
        BigInteger count = count(Placing.start(condition));
        BigInteger all = BigInteger.ONE;
        for (int k = 0; k < whole.size(); k++) {
            BigInteger orders = whole.get(k).orders();
            count = count.multiply(orders.divide(named.get(k).orders()));
            all = all.multiply(orders);
        }
        return new OrderCount(count, all);
    }

    private BigInteger count(Stage stage) throws BeyondBounds {
        if (stage.left().isNever()) {
            return BigInteger.ZERO;
        }
        if (placing.isDone(stage)) {
            Stage next = placing.next(stage);
            BigInteger rest = arrangements(stage);
            return next == null ? rest : rest.multiply(count(next));
        }
        BigInteger found = known.get(stage);
        if (found == null) {
            workLeft -= placing.choices(stage).size() * stage.left().size();
            if (workLeft < 0) {
                throw new BeyondBounds();
            }
            found = BigInteger.ZERO;
            for (List<Integer> choice : placing.choices(stage)) {
                found = found.add(count(placing.with(stage, choice)));
            }
            known.put(stage, found);
        }
        return found;
    }

    /** In how many ways what is not yet placed can be arranged. */
    private BigInteger arrangements(Stage stage) {
        Leeway leeway = placing.leeway(stage);
        int classes = leeway.chain().size() - stage.classes();
        return Arrangements.inserted(
                classes, leeway.free().size() - stage.placed().cardinality());
    }
}
