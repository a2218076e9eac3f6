package dev.linchpin.engine.inverse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Every order that an actor may have, listed: its free states put in every place among the others, as these stand. */
final class AllOrders {
    private AllOrders() {}

    /** Hands each order to a visitor, as ranks by state, which are good until it returns. */
    static void forEach(int[] present, BitSet free, Consumer<int[]> visitor) {
        TreeMap<Integer, List<Integer>> fixed = new TreeMap<>();
        for (int s = 0; s < present.length; s++) {
            if (!free.get(s)) {
                fixed.computeIfAbsent(present[s], r -> new ArrayList<>()).add(s);
            }
        }
        insert(new ArrayList<>(fixed.values()), free.stream().boxed().toList(), 0, present.length, visitor);
    }

    private static void insert(
            List<List<Integer>> classes, List<Integer> free, int next, int states, Consumer<int[]> visitor) {
        if (next == free.size()) {
            visitor.accept(ranks(classes, states));
            return;
        }
        for (int place = 0; place <= classes.size(); place++) {
            classes.add(place, List.of(free.get(next)));
            insert(classes, free, next + 1, states, visitor);
            classes.remove(place);
        }
    }

    /** Returns ranks by state from classes, the worst first. */
    static int[] ranks(List<List<Integer>> classes, int states) {
        int[] rank = new int[states];
        for (int c = 0; c < classes.size(); c++) {
            for (int s : classes.get(c)) {
                rank[s] = c;
            }
        }
        return rank;
    }

    /** Returns how many pairs that one order ranks one above the other stand the other way round in another. */
    static long reversed(int[] present, int[] other) {
        long pairs = 0;
        for (int a = 0; a < present.length; a++) {
            for (int b = 0; b < present.length; b++) {
                pairs += present[a] < present[b] && other[a] > other[b] ? 1 : 0;
            }
        }
        return pairs;
    }
}
