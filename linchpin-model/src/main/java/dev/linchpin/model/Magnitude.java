package dev.linchpin.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A word for a size, read as any value of its range alike. */
public enum Magnitude {
    /** 0 to 0.05. */
    NEGLIGIBLE(0, 0.05),
    /** 0.05 to 0.2. */
    SLIGHT(0.05, 0.2),
    /** 0.2 to 0.45. */
    MODERATE(0.2, 0.45),
    /** 0.45 to 0.7. */
    STRONG(0.45, 0.7),
    /** 0.7 to 1. */
    DECISIVE(0.7, 1);

    private final double low;
    private final double high;

    Magnitude(double low, double high) {
        this.low = low;
        this.high = high;
    }

    /** Returns the least value that the word allows. */
    public double low() {
        return low;
    }

    /** Returns the greatest value that the word allows. */
    public double high() {
        return high;
    }

    /** Returns the word that a dossier writes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the magnitude that a word names, or null. */
    public static @Nullable Magnitude find(String word) {
        for (Magnitude magnitude : values()) {
            if (magnitude.word().equals(word)) {
                return magnitude;
            }
        }
        return null;
    }
}
