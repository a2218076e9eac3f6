package dev.linchpin.model.evidence;

import org.jspecify.annotations.Nullable;

/** How credible an item of information is, on the Admiralty scale (NATO AJP-2.1). 6 means unknown, not worst. */
public enum Credibility {
    /** 1: confirmed by other sources. */
    CONFIRMED(1, 1.0),
    /** 2: probably true. */
    PROBABLY_TRUE(2, 0.8),
    /** 3: possibly true. */
    POSSIBLY_TRUE(3, 0.6),
    /** 4: doubtful. */
    DOUBTFUL(4, 0.4),
    /** 5: improbable. */
    IMPROBABLE(5, 0.2),
    /** 6: cannot be judged. */
    UNKNOWN(6, null);

    private final int grade;
    private final @Nullable Double factor;

    Credibility(int grade, @Nullable Double factor) {
        this.grade = grade;
        this.factor = factor;
    }

    /** Returns the grade, 1 to 6. */
    public int grade() {
        return grade;
    }

    /** Returns the credibility of a grade, 1 to 6. */
    public static Credibility ofGrade(int grade) {
        if (grade < 1 || grade > values().length) {
            throw new IllegalArgumentException("Credibility (%d) must be 1 to 6.".formatted(grade));
        }
        return values()[grade - 1];
    }

    /** Returns what it counts for, in [0, 1], or null where that is unknown. */
    public @Nullable Double factor() {
        return factor;
    }
}
