package dev.linchpin.ensemble.point;

import org.jspecify.annotations.Nullable;

/**
 * A number that a check rests on.
 *
 * @param kind what it is
 * @param of the id or name of what it is a number of; null where the check itself says so
 * @param value the number
 */
public record Figure(Kind kind, @Nullable String of, double value) {
    /** What a figure is. */
    public enum Kind {
        /** How probable a claim or hypothesis is where things come to rest. */
        PROBABILITY,
        /** How probable it would be once a tripwire's option has moved. */
        AFTERWARDS,
        /** A stance, in the true game. */
        STANCE,
        /** A stance as somebody sees the game. */
        SEEN,
        /** The part of a stance that runs through something. */
        SHARE,
        /** How many there are. */
        COUNT,
        /** What everything between two partners is worth to one of them. */
        BALANCE,
        /** How much a friction matters: how far two are apart, times how far one option moves it. */
        SCORE,
        /** What the naive reading says. */
        NAIVE,
        /** What the corrected reading says. */
        CORRECTED,
        /** How much more readily an item is heard if what it bears on is so. */
        RATIO,
        /** By how much a lever raises its target's probability. */
        GAIN,
        /** What a lever costs its sponsors. */
        COST,
        /** The posterior of a hypothesis. */
        POSTERIOR,
        /** How much speaks against a hypothesis. */
        INCONSISTENCY,
        /** The 5th percentile. */
        LOW,
        /** The 95th percentile. */
        HIGH,
        /** The value at which a hypothesis flips. */
        FLIPS_AT
    }

    static Figure of(Kind kind, double value) {
        return new Figure(kind, null, value);
    }

    static Figure of(Kind kind, String of, double value) {
        return new Figure(kind, of, value);
    }
}
