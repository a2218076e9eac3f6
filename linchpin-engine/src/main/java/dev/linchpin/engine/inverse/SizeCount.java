package dev.linchpin.engine.inverse;

import dev.linchpin.engine.inverse.RankCondition.All;
import dev.linchpin.engine.inverse.RankCondition.Any;
import dev.linchpin.engine.inverse.RankCondition.Comparison;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many sets of states, by size, meet a condition where exactly they are no better than a given state.
 *
 * <p>Method: parts that share no state are counted apart and multiplied (parts of an {@code any} by what they leave
 * out); where all hang together the state that stands in most of them is taken in and left out in turn. What is left is
 * remembered. Exact and deterministic. Cost: linear in the parts for conditions whose parts share no states, as those
 * of Nash, GMR and SEQ are; otherwise exponential at worst, and so bounded.
 */
final class SizeCount {
    private final Map<RankCondition, BigInteger[]> known = new HashMap<>();
    private long workLeft;

    SizeCount(long mostWork) {
        workLeft = mostWork;
    }

    /**
     * Returns, by size, how many sets meet a condition.
     *
     * @param states how many states there are to choose from; those that the condition does not name are free
     */
    BigInteger[] of(RankCondition condition, int states) throws BeyondBounds {
        return widened(count(condition), states);
    }

    /** The count over the states that the condition names. */
    private BigInteger[] count(RankCondition condition) throws BeyondBounds {
        if (condition instanceof Comparison) {
            return new BigInteger[] {BigInteger.ZERO, BigInteger.ONE};
        }
        if (condition.parts().isEmpty()) {
            return new BigInteger[] {condition.isAlways() ? BigInteger.ONE : BigInteger.ZERO};
        }
        BigInteger[] found = known.get(condition);
        if (found == null) {
            found = work(condition);
            known.put(condition, found);
        }
        return found;
    }

    private BigInteger[] work(RankCondition condition) throws BeyondBounds {
        List<BitSet> named = new ArrayList<>();
        condition.parts().forEach(part -> named.add(statesOf(part)));
        List<List<Integer>> apart = apart(named);
        if (apart.size() == 1 && condition.parts().size() > 1) {
            return branched(condition, named);
        }
        boolean all = condition instanceof All;
        BigInteger[] product = {BigInteger.ONE};
        for (List<Integer> together : apart) {
            List<RankCondition> parts =
                    together.stream().map(condition.parts()::get).toList();
            BigInteger[] met = count(parts.size() == 1 ? parts.getFirst() : all ? new All(parts) : new Any(parts));
            product = Arrangements.together(product, all ? met : remaining(met));
        }
        return all ? product : remaining(product);
    }

    /** The sets that a count leaves out. */
    private static BigInteger[] remaining(BigInteger[] count) {
        BigInteger[] rest = Arrangements.subsets(count.length - 1);
        Arrays.setAll(rest, k -> rest[k].subtract(count[k]));
        return rest;
    }

    private BigInteger[] branched(RankCondition condition, List<BitSet> named) throws BeyondBounds {
        workLeft -= condition.size();
        if (workLeft < 0) {
            throw new BeyondBounds();
        }
        int state = mostNamed(named);
        int others = statesOf(condition).cardinality() - 1;
        BigInteger[] in = of(decided(condition, state, true), others);
        BigInteger[] out = of(decided(condition, state, false), others);
        BigInteger[] both = new BigInteger[others + 2];
        Arrays.setAll(both, k -> (k == 0 ? BigInteger.ZERO : in[k - 1]).add(k <= others ? out[k] : BigInteger.ZERO));
        return both;
    }

    private static RankCondition decided(RankCondition condition, int state, boolean truth) {
        return condition.where(comparison -> comparison.state() == state ? truth : null);
    }

    private static int mostNamed(List<BitSet> named) {
        Map<Integer, Integer> times = new HashMap<>();
        named.forEach(states -> states.stream().forEach(s -> times.merge(s, 1, Integer::sum)));
        int most = -1;
        for (Map.Entry<Integer, Integer> entry : times.entrySet()) {
            int best = most < 0 ? 0 : times.getOrDefault(most, 0);
            if (entry.getValue() > best || (entry.getValue() == best && entry.getKey() < most)) {
                most = entry.getKey();
            }
        }
        return most;
    }

    private static BigInteger[] widened(BigInteger[] count, int states) {
        int more = states - (count.length - 1);
        return more == 0 ? count : Arrangements.together(count, Arrangements.subsets(more));
    }

    private static BitSet statesOf(RankCondition condition) {
        BitSet states = new BitSet();
        condition.forEachComparison(comparison -> states.set(comparison.state()));
        return states;
    }

    /** The places of the sets, those that hang together by shared states in one list. */
    private static List<List<Integer>> apart(List<BitSet> named) {
        List<BitSet> unions = new ArrayList<>();
        List<List<Integer>> groups = new ArrayList<>();
        for (int part = 0; part < named.size(); part++) {
            BitSet union = (BitSet) named.get(part).clone();
            List<Integer> group = new ArrayList<>();
            for (int g = groups.size() - 1; g >= 0; g--) {
                if (unions.get(g).intersects(union)) {
                    union.or(unions.remove(g));
                    group.addAll(groups.remove(g));
                }
            }
            group.add(part);
            unions.add(union);
            groups.add(group);
        }
        return groups;
    }
}
