package dev.linchpin.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A signed causal link from an option or an outcome to an outcome.
 *
 * @param from the option or outcome that acts
 * @param direction whether it raises or lowers what it acts on
 * @param to the outcome that it acts on
 * @param ordinal its place among the influences between the same two, from 1
 * @param by its size, in [0, 1]
 * @param hedge how surely the author asserts that the link is there, if said
 * @param when the states in which it works, if not all; over options alone
 * @param evidence the items that speak for or against its being there
 */
public record Influence(
        String from,
        Direction direction,
        String to,
        int ordinal,
        Quantity by,
        @Nullable Quantity hedge,
        @Nullable Formula when,
        List<Citation> evidence) {
    /** The sign of an influence. */
    public enum Direction {
        /** More of the cause, more of the effect. */
        RAISES("raises", 1),
        /** More of the cause, less of the effect. */
        LOWERS("lowers", -1);

        private final String word;
        private final int sign;

        Direction(String word, int sign) {
            this.word = word;
            this.sign = sign;
        }

        /** Returns the key that a dossier writes. */
        public String word() {
            return word;
        }

        /** Returns 1 or -1. */
        public int sign() {
            return sign;
        }
    }

    /** Copies the list. */
    public Influence {
        evidence = List.copyOf(evidence);
    }

    /** Returns the name of its size among the dossier's quantities: {@code from->to}, {@code from->to#2}. */
    public String name() {
        return from + "->" + to + (ordinal == 1 ? "" : "#" + ordinal);
    }

    /** Returns the name of the probability that it is there. */
    public String thereName() {
        return name() + ".there";
    }

    /** Returns whether nothing says that it is there: neither evidence nor a hedge of its own. */
    public boolean isAssumed() {
        return hedge == null && evidence.isEmpty();
    }
}
