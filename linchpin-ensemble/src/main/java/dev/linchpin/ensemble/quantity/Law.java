package dev.linchpin.ensemble.quantity;

import dev.linchpin.model.Domain;
import dev.linchpin.model.Magnitude;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.evidence.EstimativeReading;
import dev.linchpin.model.evidence.EstimativeWords;
import dev.linchpin.model.evidence.Yardstick;

/** How probable each value of a quantity is. */
public sealed interface Law permits Law.Certain, Law.Even, Law.Read, CutNormal {
    /**
     * Returns the value below which a share of the law lies.
     *
     * @param share a number in [0, 1]
     */
    double quantile(double share);

    /** Returns whether there is but one value. */
    default boolean isCertain() {
        return false;
    }

    /** Returns the central value. */
    default double median() {
        return quantile(0.5);
    }

    /**
     * Returns the law of a quantity.
     *
     * @param quantity the quantity as written
     * @param domain the values that it can have
     * @param yardstick how words of estimative probability are read
     * @throws IllegalArgumentException if it is a rest, which has no law of its own, or a phrase that nobody knows
     */
    static Law of(Quantity quantity, Domain domain, Yardstick yardstick) {
        return switch (quantity) {
            case Quantity.Exact(double value) -> new Certain(value);
            case Quantity.Range range ->
                range.hasCutNormal(domain) ? CutNormal.fit(range, domain) : Even.around(range, domain);
            case Quantity.Word(Magnitude word) -> Even.between(word.low(), word.high());
            case Quantity.Phrase(String words) -> new Read(reading(words, yardstick));
            case Quantity.Rest rest -> throw new IllegalArgumentException("A rest follows from the other shares.");
        };
    }

    /** Returns the law of a quantity of which nothing is known but its domain. */
    static Law unknown(Domain domain) {
        return Even.between(domain.low(), domain.high());
    }

    private static EstimativeReading reading(String words, Yardstick yardstick) {
        EstimativeReading reading = EstimativeWords.find(yardstick, words);
        if (reading == null) {
            throw new IllegalArgumentException("No yardstick knows \"%s\".".formatted(words));
        }
        return reading;
    }

    /**
     * One value alone.
     *
     * @param value the value
     */
    record Certain(double value) implements Law {
        @Override
        public boolean isCertain() {
            return true;
        }

        @Override
        public double quantile(double share) {
            return value;
        }
    }

    /**
     * Even stretches one behind another: {@code lowTail} of the law from {@code least} to {@code low}, the bulk from
     * there to {@code high}, {@code highTail} from there to {@code greatest}.
     *
     * @param least the least value
     * @param low where the bulk begins
     * @param high where it ends
     * @param greatest the greatest value
     * @param lowTail the share below the bulk
     * @param highTail the share above it
     */
    record Even(double least, double low, double high, double greatest, double lowTail, double highTail)
            implements Law {
        private static final double TAIL = 0.05;

        static Even between(double low, double high) {
            return new Even(low, low, high, high, 0, 0);
        }

        /** A range that no cut normal fits: an end on the domain's edge gives its tail to the inside. */
        static Even around(Quantity.Range range, Domain domain) {
            double lowTail = range.low() <= domain.low() ? 0 : TAIL;
            double highTail = range.high() >= domain.high() ? 0 : TAIL;
            return new Even(domain.low(), range.low(), range.high(), domain.high(), lowTail, highTail);
        }

        @Override
        public double quantile(double share) {
            if (share < lowTail) {
                return least + (low - least) * share / lowTail;
            }
            if (share > 1 - highTail) {
                return greatest - (greatest - high) * (1 - share) / highTail;
            }
            return low + (high - low) * (share - lowTail) / (1 - lowTail - highTail);
        }
    }

    /**
     * A phrase as a yardstick reads it.
     *
     * @param reading the reading
     */
    record Read(EstimativeReading reading) implements Law {
        @Override
        public double quantile(double share) {
            return reading.quantile(share);
        }
    }
}
