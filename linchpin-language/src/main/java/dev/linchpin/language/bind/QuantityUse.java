package dev.linchpin.language.bind;

import dev.linchpin.model.Domain;
import dev.linchpin.model.NamedQuantity;
import org.jspecify.annotations.Nullable;

/** What a quantity is for, and so what it may be. */
public enum QuantityUse {
    /** The size of an influence. */
    SIZE(Vocabulary.MAGNITUDES, "Turn raises into lowers, or lowers into raises."),
    /** The size of a want. */
    WANT(Vocabulary.MAGNITUDES, "Write it under fears, as a positive size."),
    /** The size of a fear. */
    FEAR(Vocabulary.MAGNITUDES, "Fears are written as positive sizes."),
    /** A share of a whole. */
    SHARE(Vocabulary.MAGNITUDES_AND_REST, null),
    /** An outcome's level where nothing moves it. */
    BASE(Vocabulary.MAGNITUDES, null),
    /** A probability. */
    PROBABILITY(Vocabulary.PHRASES, null),
    /** What a grade of reliability or credibility counts for. */
    GRADE(Vocabulary.MAGNITUDES, null);

    private final Vocabulary vocabulary;
    private final @Nullable String adviceBelowZero;

    QuantityUse(Vocabulary vocabulary, @Nullable String adviceBelowZero) {
        this.vocabulary = vocabulary;
        this.adviceBelowZero = adviceBelowZero;
    }

    /** Returns what a setting of a quantity is for. */
    public static QuantityUse of(NamedQuantity quantity) {
        return switch (quantity.kind()) {
            case BASE -> BASE;
            case SIZE -> SIZE;
            case INTEREST -> quantity.name().contains(".fears.") ? FEAR : WANT;
            case SHARE -> SHARE;
            case THERE, HEDGE -> PROBABILITY;
            case RELIABILITY, CREDIBILITY -> GRADE;
        };
    }

    /** Returns the values that it can have. */
    Domain domain() {
        return this == BASE ? Domain.BASE : Domain.UNIT;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    @Nullable
    String adviceBelowZero() {
        return adviceBelowZero;
    }

    /** Which words a quantity may be. */
    enum Vocabulary {
        MAGNITUDES,
        MAGNITUDES_AND_REST,
        PHRASES
    }
}
