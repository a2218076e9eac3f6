package dev.linchpin.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How far an actor looks ahead when it judges a move: the stability concept that it acts on.
 *
 * @param kind what it looks at
 * @param moves how many moves it looks ahead where it counts them, 1 to {@value #MOST_MOVES}; 0 where it does not
 */
public record Foresight(Kind kind, int moves) {
    /** Nobody can be said to look further ahead than this and yet not to the end. */
    public static final int MOST_MOVES = 99;

    /** See {@link Kind#NASH}. */
    public static final Foresight NASH = new Foresight(Kind.NASH, 0);
    /** See {@link Kind#METARATIONAL}. */
    public static final Foresight METARATIONAL = new Foresight(Kind.METARATIONAL, 0);
    /** See {@link Kind#SYMMETRIC}. */
    public static final Foresight SYMMETRIC = new Foresight(Kind.SYMMETRIC, 0);
    /** See {@link Kind#SEQUENTIAL}. */
    public static final Foresight SEQUENTIAL = new Foresight(Kind.SEQUENTIAL, 0);
    /** See {@link Kind#CREDIBLE}. */
    public static final Foresight CREDIBLE = new Foresight(Kind.CREDIBLE, 0);
    /** See {@link Kind#SYMMETRIC_SEQUENTIAL}. */
    public static final Foresight SYMMETRIC_SEQUENTIAL = new Foresight(Kind.SYMMETRIC_SEQUENTIAL, 0);
    /** See {@link Kind#SIMULTANEOUS}. */
    public static final Foresight SIMULTANEOUS = new Foresight(Kind.SIMULTANEOUS, 0);
    /** See {@link Kind#NON_MYOPIC}. */
    public static final Foresight NON_MYOPIC = new Foresight(Kind.NON_MYOPIC, 0);

    /** Checks the number of moves. */
    public Foresight {
        if (kind == Kind.LIMITED ? moves < 1 || moves > MOST_MOVES : moves != 0) {
            throw new IllegalArgumentException(
                    "A foresight that is %s cannot count %d moves.%nOne that is limited counts 1 to %d, others 0."
                            .formatted(kind, moves, MOST_MOVES));
        }
    }

    /** What an actor looks at. */
    public enum Kind {
        /** Its own move alone. */
        NASH,
        /** Any answer that the others could give. */
        METARATIONAL,
        /** As metarational, and its own reply to the answer. */
        SYMMETRIC,
        /** Answers whose every step is an improvement for the actor that takes it. */
        SEQUENTIAL,
        /** Answers whose every step its mover would really make. The default. */
        CREDIBLE,
        /** As sequential, and its own reply to the answer. */
        SYMMETRIC_SEQUENTIAL,
        /** What the others could better themselves by at the same time. */
        SIMULTANEOUS,
        /** So many moves of its own and the others', each mover looking ahead as far as moves are left. */
        LIMITED,
        /** As limited, however many moves. */
        NON_MYOPIC
    }

    /** Returns the foresight of an actor that looks so many moves ahead. */
    public static Foresight limited(int moves) {
        return new Foresight(Kind.LIMITED, moves);
    }

    /** Returns every foresight that counts no moves. */
    public static List<Foresight> uncounted() {
        return List.of(
                NASH, METARATIONAL, SYMMETRIC, SEQUENTIAL, CREDIBLE, SYMMETRIC_SEQUENTIAL, SIMULTANEOUS, NON_MYOPIC);
    }

    /** Returns every foresight. */
    public static List<Foresight> all() {
        return Stream.concat(
                        uncounted().stream(),
                        IntStream.rangeClosed(1, MOST_MOVES).mapToObj(Foresight::limited))
                .toList();
    }

    /** Returns the word that a dossier writes, as {@code credible} or {@code limited-3}. */
    public String word() {
        String word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return kind == Kind.LIMITED ? word + "-" + moves : word;
    }
}
