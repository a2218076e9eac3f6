package dev.linchpin.report.wording;

import dev.linchpin.model.evidence.EstimativeReading;
import dev.linchpin.model.evidence.EstimativeWords;
import dev.linchpin.model.evidence.Yardstick;
import org.jspecify.annotations.Nullable;

/** The phrase that a yardstick has for a probability. */
public final class EstimativeWord {
    private static final double ROUNDING = 1e-12;

    private EstimativeWord() {}

    /**
     * Returns the phrase whose range holds a probability, that of the nearest median where several do; null where the
     * yardstick has none, as ICD 203 has for what is certain.
     */
    public static @Nullable String find(double probability, Yardstick yardstick) {
        String nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (String phrase : EstimativeWords.phrases(yardstick)) {
            EstimativeReading reading = EstimativeWords.findOwn(yardstick, phrase);
            if (reading != null
                    && probability >= reading.quantile(0) - ROUNDING
                    && probability <= reading.quantile(1) + ROUNDING) {
                double distance = Math.abs(reading.quantile(0.5) - probability);
                if (distance < least - ROUNDING) {
                    least = distance;
                    nearest = phrase;
                }
            }
        }
        return nearest;
    }
}
