package dev.linchpin.ensemble.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A function whose shares of variance are known exactly. */
final class KnownFunction {
    private final String name;
    private final Response response;
    private final double[] first;
    private final double[] total;
    private final double[] shapley;

    private KnownFunction(String name, Response response, double[] first, double[] total, double[] shapley) {
        this.name = name;
        this.response = response;
        this.first = first;
        this.total = total;
        this.shapley = shapley;
    }

    String name() {
        return name;
    }

    Response response() {
        return response;
    }

    double[] first() {
        return first;
    }

    double[] total() {
        return total;
    }

    double[] shapley() {
        return shapley;
    }

    List<String> quantities() {
        return IntStream.rangeClosed(1, first.length).mapToObj(k -> "x" + k).toList();
    }

    /** Ishigami and Homma's function; its only interaction is that of the first and the third. */
    static KnownFunction ishigami(double a, double b) {
        double v1 = 0.5 * Math.pow(1 + b * Math.pow(Math.PI, 4) / 5, 2);
        double v2 = a * a / 8;
        double v13 = b * b * Math.pow(Math.PI, 8) * (1.0 / 18 - 1.0 / 50);
        double v = v1 + v2 + v13;
        Response response = x -> {
            double x1 = Math.PI * (2 * x[0] - 1);
            double x2 = Math.PI * (2 * x[1] - 1);
            double x3 = Math.PI * (2 * x[2] - 1);
            return Math.sin(x1) + a * Math.pow(Math.sin(x2), 2) + b * Math.pow(x3, 4) * Math.sin(x1);
        };
        return new KnownFunction(
                "Ishigami, b = " + b,
                response,
                new double[] {v1 / v, v2 / v, 0},
                new double[] {(v1 + v13) / v, v2 / v, v13 / v},
                new double[] {(v1 + v13 / 2) / v, v2 / v, v13 / 2 / v});
    }

    /** Sobol's g with exponents 1: a product, so that the variance of each interaction is a product too. */
    static KnownFunction sobolG(double... a) {
        double[] v = Arrays.stream(a).map(ai -> 1 / (3 * (1 + ai) * (1 + ai))).toArray();
        Response response = x -> {
            double product = 1;
            for (int k = 0; k < a.length; k++) {
                product *= (2 * Math.abs(2 * x[k] - 1) + a[k]) / (1 + a[k]);
            }
            return product;
        };
        double[] parts = new double[1 << a.length];
        for (int set = 1; set < parts.length; set++) {
            parts[set] = 1;
            for (int k = 0; k < a.length; k++) {
                parts[set] *= (set >>> k & 1) == 1 ? v[k] : 1;
            }
        }
        return ofParts("g " + Arrays.toString(a), response, parts);
    }

    /** A statement about independent yeses and noes, by enumeration. */
    static KnownFunction statement(String name, Predicate<boolean[]> statement, double... p) {
        int n = p.length;
        // the mean given those in a set, squared and averaged: by summing the others out
        double[] closed = new double[1 << n];
        for (int set = 0; set < closed.length; set++) {
            double[] sums = new double[1 << n];
            double[] weights = new double[1 << n];
            for (int world = 0; world < 1 << n; world++) {
                double weight = 1;
                boolean[] truths = new boolean[n];
                for (int k = 0; k < n; k++) {
                    truths[k] = (world >>> k & 1) == 1;
                    weight *= truths[k] ? p[k] : 1 - p[k];
                }
                sums[world & set] += statement.test(truths) ? weight : 0;
                weights[world & set] += weight;
            }
            for (int given = 0; given < 1 << n; given++) {
                closed[set] += weights[given] > 0 ? sums[given] * sums[given] / weights[given] : 0;
            }
        }
        // what sets have beyond their parts
        double[] parts = closed.clone();
        for (int k = 0; k < n; k++) {
            for (int set = 0; set < parts.length; set++) {
                parts[set] -= (set >>> k & 1) == 1 ? parts[set ^ 1 << k] : 0;
            }
        }
        Response response = x -> {
            boolean[] truths = new boolean[n];
            for (int k = 0; k < n; k++) {
                truths[k] = x[k] < p[k];
            }
            return statement.test(truths) ? 1 : 0;
        };
        return ofParts(name, response, parts);
    }

    /** From the variance of each interaction, the empty one left out. */
    private static KnownFunction ofParts(String name, Response response, double[] parts) {
        int n = Integer.numberOfTrailingZeros(parts.length);
        double variance = Arrays.stream(parts).skip(1).sum();
        double[] first = new double[n];
        double[] total = new double[n];
        double[] shapley = new double[n];
        for (int k = 0; k < n; k++) {
            first[k] = parts[1 << k] / variance;
            for (int set = 1; set < parts.length; set++) {
                if ((set >>> k & 1) == 1) {
                    total[k] += parts[set] / variance;
                    shapley[k] += parts[set] / variance / Integer.bitCount(set);
                }
            }
        }
        return new KnownFunction(name, response, first, total, shapley);
    }

    /** The functions of the shared file, in its order. */
    static List<KnownFunction> published() {
        List<KnownFunction> all = new ArrayList<>();
        all.add(ishigami(7, 0.1));
        all.add(ishigami(7, 0.05));
        all.add(sobolG(0, 1, 4.5, 9, 99, 99, 99, 99));
        all.add(sobolG(6.42, 6.42, 6.42, 6.42, 6.42, 6.42));
        all.add(statement("(x1 AND x2) OR x3", x -> (x[0] && x[1]) || x[2], 0.5, 0.5, 0.5));
        all.add(statement("x1 AND (x2 OR x3 OR x4)", x -> x[0] && (x[1] || x[2] || x[3]), 0.5, 0.5, 0.5, 0.5));
        all.add(statement(
                "majority of 3, p=.7,.6,.5",
                x -> (x[0] ? 1 : 0) + (x[1] ? 1 : 0) + (x[2] ? 1 : 0) >= 2,
                0.7,
                0.6,
                0.5));
        return all;
    }
}
