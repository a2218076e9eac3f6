package dev.linchpin.engine.inverse;

import dev.linchpin.engine.inverse.RankCondition.Comparison;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many orders meet a condition.
 *
 * @param count how many do
 * @param of how many there are
 */
public record OrderCount(BigInteger count, BigInteger of) {
    /** The one order of nobody. */
    static final OrderCount ONE = new OrderCount(BigInteger.ONE, BigInteger.ONE);

    /** Returns the share of the orders that meet it, in [0, 1]. */
    public double share() {
        return new BigDecimal(count)
                .divide(new BigDecimal(of), MathContext.DECIMAL128)
                .doubleValue();
    }

    /** Returns this count together with one of orders that vary apart from these. */
    OrderCount times(OrderCount other) {
        return new OrderCount(count.multiply(other.count), of.multiply(other.of));
    }

    /**
     * Counts the orders of one actor that meet a condition on which states are no better than one.
     *
     * <p>An order with k states at or below the one in question can be had in as many ways as those k can be arranged
     * times those in which the rest can; so sets are counted by size, for each place that the state in question can
     * take among the fixed ones, and weighed.
     *
     * @param condition comparisons of the actor's with {@code state}, of pairs whose order is open
     */
    static OrderCount of(RankCondition condition, Leeway leeway, int state, long mostWork) throws BeyondBounds {
        SizeCount sizes = new SizeCount(mostWork);
        List<List<Integer>> chain = leeway.chain();
        int free = leeway.free().size();
        BigInteger total = BigInteger.ZERO;
        if (leeway.isFree(state)) {
            BitSet below = new BitSet();
            for (int gap = 0; gap <= chain.size(); gap++) {
                if (gap > 0) {
                    chain.get(gap - 1).forEach(below::set);
                }
                RankCondition left = condition.where(comparison -> placed(comparison, leeway, below));
                total = total.add(weighed(sizes.of(left, free - 1), gap, chain.size() - gap));
            }
        } else {
            int place = 0;
            while (!chain.get(place).contains(state)) {
                place++;
            }
            total = weighed(sizes.of(condition, free), place, chain.size() - 1 - place);
        }
        return new OrderCount(total, leeway.orders());
    }

    private static @Nullable Boolean placed(Comparison comparison, Leeway leeway, BitSet below) {
        return leeway.isFree(comparison.state()) ? null : below.get(comparison.state());
    }

    /** Sums the arrangements of sets with so many classes of fixed states below and above them. */
    private static BigInteger weighed(BigInteger[] bySize, int below, int above) {
        BigInteger sum = BigInteger.ZERO;
        for (int k = 0; k < bySize.length; k++) {
            if (bySize[k].signum() != 0) {
                sum = sum.add(bySize[k]
                        .multiply(Arrangements.inserted(below, k))
                        .multiply(Arrangements.inserted(above, bySize.length - 1 - k)));
            }
        }
        return sum;
    }
}
