package dev.linchpin.model;

import java.util.List;

/** What every feasible state, or every move, must respect. */
public sealed interface Rule {
    /**
     * No state in which the formula holds is feasible.
     *
     * @param formula over options alone
     */
    record Never(Formula formula) implements Rule {}

    /**
     * No move lowers the option's level.
     *
     * @param option the option's id
     */
    record OneWay(String option) implements Rule {}

    /**
     * No move raises the option's level.
     *
     * @param option the option's id
     */
    record OneWayBack(String option) implements Rule {}

    /**
     * A bound on how many of some options are taken at once.
     *
     * @param bound the bound
     * @param options the options' ids
     */
    record Count(Bound bound, List<String> options) implements Rule {
        /** Copies the list. */
        public Count {
            options = List.copyOf(options);
        }
    }

    /**
     * The option may be taken only where the formula holds.
     *
     * @param take the option's id
     * @param when over options alone
     */
    record OnlyIf(String take, Formula when) implements Rule {}

    /** Returns the rule as a dossier writes it, on one line. */
    default String text() {
        return switch (this) {
            case Never(Formula formula) -> "never: " + formula.text();
            case OneWay(String option) -> "one-way: " + option;
            case OneWayBack(String option) -> "one-way-back: " + option;
            case Count(Bound bound, List<String> options) -> bound.word() + ": [" + String.join(", ", options) + "]";
            case OnlyIf(String take, Formula when) -> "only-if: {take: " + take + ", when: " + when.text() + "}";
        };
    }

    /** How many options of a {@link Count} rule may be taken. */
    enum Bound {
        /** None or one. */
        AT_MOST_ONE("at-most-one"),
        /** One, no more and no less. */
        EXACTLY_ONE("exactly-one"),
        /** One or more. */
        AT_LEAST_ONE("at-least-one");

        private final String word;

        Bound(String word) {
            this.word = word;
        }

        /** Returns the key that a dossier writes. */
        public String word() {
            return word;
        }

        /** Returns whether a number of options taken respects the bound. */
        public boolean allows(int taken) {
            return switch (this) {
                case AT_MOST_ONE -> taken <= 1;
                case EXACTLY_ONE -> taken == 1;
                case AT_LEAST_ONE -> taken >= 1;
            };
        }
    }
}
