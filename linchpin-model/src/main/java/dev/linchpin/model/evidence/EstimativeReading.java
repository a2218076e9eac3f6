package dev.linchpin.model.evidence;

import java.util.List;

/**
 * What a yardstick takes a phrase to mean: a distribution of probabilities, by its quantile function, which is linear
 * between the points given.
 *
 * @param yardstick the yardstick that has the phrase
 * @param phrase the phrase, in lower case
 * @param points points of the quantile function, in ascending order, the first at 0 and the last at 1
 */
public record EstimativeReading(Yardstick yardstick, String phrase, List<Point> points) {
    /** Copies the list. */
    public EstimativeReading {
        points = List.copyOf(points);
    }

    /** Returns the probability below which a share of the distribution lies. */
    public double quantile(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("A share (%s) must be a number in [0, 1].".formatted(share));
        }
        for (int i = 1; i < points.size(); i++) {
            Point right = points.get(i);
            if (share <= right.share()) {
                Point left = points.get(i - 1);
                double along = (share - left.share()) / (right.share() - left.share());
                return left.probability() + along * (right.probability() - left.probability());
            }
        }
        return points.getLast().probability();
    }

    /**
     * A point of the quantile function.
     *
     * @param share the share of the distribution at or below the probability
     * @param probability the probability
     */
    public record Point(double share, double probability) {}
}
