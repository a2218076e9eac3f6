package dev.linchpin.ensemble.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shares that add up to one. */
final class Shares {
    private Shares() {}

    /**
     * Returns shares that add up to 1: a rest takes what the others leave; where there is none, or they leave nothing,
     * all are divided by their sum.
     *
     * @param drawn the shares; null for the rest
     */
    static List<Double> whole(List<@Nullable Double> drawn) {
        double sum = 0;
        boolean hasRest = false;
        for (Double share : drawn) {
            sum += share == null ? 0 : share;
            hasRest |= share == null;
        }
        double divisor = hasRest && sum <= 1 ? 1 : sum;
        List<Double> whole = new ArrayList<>();
        for (Double share : drawn) {
            if (share == null) {
                whole.add(Math.max(0, 1 - sum));
            } else {
                whole.add(divisor == 0 ? 1.0 / drawn.size() : share / divisor);
            }
        }
        return whole;
    }
}
