package dev.linchpin.model;

import java.math.BigDecimal;

/** A number as the author wrote it: exact, a range, or a word. */
public sealed interface Quantity {
    /** Returns the quantity as a dossier writes it. */
    default String text() {
        return switch (this) {
            case Exact(double value) -> number(value);
            case Range(double low, double high) -> number(low) + " to " + number(high);
            case Word(Magnitude magnitude) -> magnitude.word();
            case Phrase(String words) -> words;
            case Rest rest -> "rest";
        };
    }

    /** Returns a number as a dossier writes it: in full where that is not too long. */
    static String number(double value) {
        String plain =
                new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        return plain.length() <= 24 ? plain : Double.toString(value);
    }

    /**
     * A number known exactly.
     *
     * @param value the number
     */
    record Exact(double value) implements Quantity {}

    /**
     * A range whose ends are the 5th and the 95th percentile.
     *
     * @param low the 5th percentile
     * @param high the 95th percentile, above {@code low}
     */
    record Range(double low, double high) implements Quantity {
        private static final double TAIL = 0.05;

        /** Refuses ends that are not two numbers in ascending order. */
        public Range {
            if (!(low < high)) {
                throw new IllegalArgumentException("The range %s to %s has no inside.".formatted(low, high));
            }
        }

        /**
         * Returns whether a normal law cut to the domain exists with 5 % of the cut law below {@code low} and 5 %
         * above {@code high}.
         *
         * <p>Among cut normals with a given 5th percentile, the 95th falls as the curvature of the log-density grows,
         * because two of them with that percentile in common cross nowhere else inside; so the greatest lies with
         * curvature nought, an exponential law on the domain, and the range has a cut normal exactly where its upper
         * end stays below that law's 95th percentile.
         */
        public boolean hasCutNormal(Domain domain) {
            double width = domain.high() - domain.low();
            double low01 = (low - domain.low()) / width;
            double high01 = (high - domain.low()) / width;
            if (!(low01 > 0 && high01 < 1)) {
                return false;
            }
            double below = -1;
            while (exponential(low01, below) < TAIL) {
                below *= 2;
            }
            double above = 1;
            while (exponential(low01, above) > TAIL) {
                above *= 2;
            }
            for (int step = 0; step < 200; step++) {
                double tilt = (below + above) / 2;
                if (exponential(low01, tilt) > TAIL) {
                    below = tilt;
                } else {
                    above = tilt;
                }
            }
            return exponential(high01, above) < 1 - TAIL - 1e-12;
        }

        /** The distribution function at x of the law on [0, 1] whose density is proportional to e^(tilt·x). */
        private static double exponential(double x, double tilt) {
            if (tilt == 0) {
                return x;
            }
            return tilt > 0
                    ? Math.exp(tilt * (x - 1)) * Math.expm1(-tilt * x) / Math.expm1(-tilt)
                    : Math.expm1(tilt * x) / Math.expm1(tilt);
        }
    }

    /**
     * A word for a size.
     *
     * @param magnitude the word
     */
    record Word(Magnitude magnitude) implements Quantity {}

    /**
     * A word or phrase of estimative probability, such as {@code probably}, read by the dossier's yardstick.
     *
     * @param words the phrase, in lower case
     */
    record Phrase(String words) implements Quantity {}

    /** What the other shares leave over. */
    record Rest() implements Quantity {}
}
