package dev.linchpin.model;

import java.util.Locale;
import java.util.function.Consumer;

/**
 * A statement that is true or false of a state.
 *
 * <p>{@link #text()} writes it in the dossier's own language, with no more brackets than it needs, so that reading the
 * text gives an equal formula.
 */
public sealed interface Formula {
    /**
     * An option stands above its lowest level.
     *
     * @param option the option's id
     */
    record Taken(String option) implements Formula {}

    /**
     * An option stands at a level.
     *
     * @param option the option's id
     * @param level the level's name
     */
    record At(String option, String level) implements Formula {}

    /**
     * The negation.
     *
     * @param negated what is denied
     */
    record Not(Formula negated) implements Formula {}

    /**
     * Two formulas joined.
     *
     * @param connective how
     * @param left the first
     * @param right the second
     */
    record Joined(Connective connective, Formula left, Formula right) implements Formula {}

    /**
     * A number of the model compared with a constant.
     *
     * @param term the number
     * @param comparator how
     * @param value the constant
     */
    record Compared(Term term, Comparator comparator, double value) implements Formula {}

    /**
     * A formula that must hold in every, or in some, feasible state that is an equilibrium under the actors' own
     * foresight.
     *
     * @param scope every or some
     * @param formula what must hold there
     */
    record InEquilibria(Scope scope, Formula formula) implements Formula {}

    /** How two formulas are joined, loosest first. */
    enum Connective {
        /** True where both agree. */
        IFF,
        /** False only where the first holds and the second does not. */
        IMPLIES,
        /** True where either holds. */
        OR,
        /** True where both hold. */
        AND;

        /** Returns the word that a formula writes. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Returns the truth of the joined formula from the truth of its parts. */
        public boolean join(boolean left, boolean right) {
            return switch (this) {
                case AND -> left && right;
                case OR -> left || right;
                case IMPLIES -> !left || right;
                case IFF -> left == right;
            };
        }
    }

    /** How a number is compared. */
    enum Comparator {
        /** Less. */
        LESS("<"),
        /** Less or equal. */
        AT_MOST("<="),
        /** Equal. */
        EQUAL("="),
        /** Greater or equal. */
        AT_LEAST(">="),
        /** Greater. */
        GREATER(">");

        private final String symbol;

        Comparator(String symbol) {
            this.symbol = symbol;
        }

        /** Returns the symbol that a formula writes. */
        public String symbol() {
            return symbol;
        }

        /** Returns whether the comparison holds; false where either is NaN. */
        public boolean test(double left, double right) {
            return switch (this) {
                case LESS -> left < right;
                case AT_MOST -> left <= right;
                case EQUAL -> left == right;
                case AT_LEAST -> left >= right;
                case GREATER -> left > right;
            };
        }

        /** Returns the comparison that holds of (b, a) exactly where this one holds of (a, b). */
        public Comparator mirrored() {
            return switch (this) {
                case LESS -> GREATER;
                case AT_MOST -> AT_LEAST;
                case EQUAL -> EQUAL;
                case AT_LEAST -> AT_MOST;
                case GREATER -> LESS;
            };
        }
    }

    /** Over which equilibria a formula is asked. */
    enum Scope {
        /** All of them; true where there is none. */
        ALWAYS,
        /** At least one of them. */
        POSSIBLE;

        /** Returns the word that a formula writes. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A number that a claim may compare. */
    sealed interface Term {
        /**
         * An actor's stance towards an option, at the dossier's {@code now}.
         *
         * @param actor the actor's id
         * @param option the option's id
         */
        record Stance(String actor, String option) implements Term {}

        /**
         * An outcome's level in the state.
         *
         * @param outcome the outcome's id
         */
        record Level(String outcome) implements Term {}

        /**
         * An actor's utility in the state.
         *
         * @param actor the actor's id
         */
        record Utility(String actor) implements Term {}

        /** Returns the term as a claim writes it. */
        default String text() {
            return switch (this) {
                case Stance(String actor, String option) -> "stance(" + actor + ", " + option + ")";
                case Level(String outcome) -> "level(" + outcome + ")";
                case Utility(String actor) -> "utility(" + actor + ")";
            };
        }
    }

    /** Returns the formula as a dossier writes it. */
    default String text() {
        return FormulaText.of(this);
    }

    /** Hands this formula and every formula inside it to a visitor, outermost first. */
    default void visit(Consumer<Formula> visitor) {
        visitor.accept(this);
        switch (this) {
            case Not(Formula negated) -> negated.visit(visitor);
            case Joined(Connective c, Formula left, Formula right) -> {
                left.visit(visitor);
                right.visit(visitor);
            }
            case InEquilibria(Scope s, Formula inner) -> inner.visit(visitor);
            case Taken t -> {}
            case At a -> {}
            case Compared c -> {}
        }
    }
}
