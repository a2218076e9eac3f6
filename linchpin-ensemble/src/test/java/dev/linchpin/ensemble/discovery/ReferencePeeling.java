package dev.linchpin.ensemble.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Peeling from its definition: every cut of every box tried by counting the draws that it leaves. */
final class ReferencePeeling {
    private ReferencePeeling() {}

    /** The draws inside after each cut, all of them first. */
    static List<List<Integer>> boxes(double[][] values, double[] failures) {
        List<Integer> box = new ArrayList<>();
        double failing = 0;
        for (int draw = 0; draw < failures.length; draw++) {
            box.add(draw);
            failing += failures[draw];
        }
        double fewest = Math.max(20, failing / 4);
        List<List<Integer>> boxes = new ArrayList<>();
        while (box != null) {
            boxes.add(box);
            List<Integer> before = box;
            box = null;
            double greatest = 0;
            if (density(before, failures) == 1) {
                break;
            }
            for (double[] own : values) {
                for (int sign : new int[] {1, -1}) {
                    List<Integer> after = cut(before, own, sign);
                    double gain =
                            (density(after, failures) - density(before, failures)) / (before.size() - after.size());
                    if (!after.isEmpty() && after.size() >= fewest && gain > greatest) {
                        greatest = gain;
                        box = after;
                    }
                }
            }
        }
        return boxes;
    }

    /** What is left when the outermost values go that at most a twentieth has, or the outermost one alone. */
    private static List<Integer> cut(List<Integer> box, double[] own, int sign) {
        TreeMap<Double, List<Integer>> byValue = new TreeMap<>();
        for (int draw : box) {
            byValue.computeIfAbsent(sign * own[draw], value -> new ArrayList<>())
                    .add(draw);
        }
        int most = Math.max(1, box.size() / 20);
        List<Integer> gone = new ArrayList<>(byValue.pollFirstEntry().getValue());
        while (!byValue.isEmpty()
                && gone.size() + byValue.firstEntry().getValue().size() <= most) {
            gone.addAll(byValue.pollFirstEntry().getValue());
        }
        List<Integer> left = new ArrayList<>();
        byValue.values().forEach(left::addAll);
        left.sort(null);
        return left;
    }

    private static double density(List<Integer> box, double[] failures) {
        return box.stream().mapToDouble(draw -> failures[draw]).sum() / box.size();
    }
}
