package dev.linchpin.engine.game;

import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Formula.At;
import dev.linchpin.model.Formula.Connective;
import dev.linchpin.model.Formula.Joined;
import dev.linchpin.model.Formula.Not;
import dev.linchpin.model.Formula.Taken;
import dev.linchpin.model.Option;
import dev.linchpin.model.Rule.Bound;
import java.util.List;

/** A formula over options alone, compiled: its truth in one setting, or in a block of them. Immutable. */
public sealed interface Condition {
    /** Returns the truth in one setting, given as one level an option. */
    boolean holds(int[] levels);

    /** Writes the truth in each setting of a block. */
    void holds(StateBlock block, boolean[] truth);

    /**
     * Returns what is known where only some options are: a level of -1 stands for an option that may have any. May
     * return {@link Truth#OPEN} where a cleverer reading would know.
     */
    Truth bound(int[] levels);

    /** Returns whether the formula names the option at a place. */
    boolean reads(int place);

    /** Returns the options that the formula names, of at most 64, a bit an option by its place. */
    default long options(int count) {
        long named = 0;
        for (int place = 0; place < count; place++) {
            named |= reads(place) ? 1L << place : 0;
        }
        return named;
    }

    /** What is known of a formula before all options are. */
    enum Truth {
        /** It fails whatever the rest. */
        FALSE,
        /** It depends. */
        OPEN,
        /** It holds whatever the rest. */
        TRUE;

        static Truth of(boolean truth) {
            return truth ? TRUE : FALSE;
        }

        Truth negated() {
            return switch (this) {
                case FALSE -> TRUE;
                case OPEN -> OPEN;
                case TRUE -> FALSE;
            };
        }

        Truth and(Truth other) {
            return compareTo(other) <= 0 ? this : other;
        }

        Truth or(Truth other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    /**
     * Compiles a formula.
     *
     * @throws IllegalArgumentException if it names anything but options and their levels
     */
    static Condition of(Formula formula, Dossier dossier) {
        return switch (formula) {
            case Taken(String option) -> new Between(dossier.options().indexOf(option), 1, Option.MOST_LEVELS);
            case At(String id, String level) -> {
                Option option = dossier.options().get(id);
                int found = option.findLevel(level);
                if (found < 0) {
                    throw new IllegalArgumentException("Option %s has no level \"%s\".".formatted(id, level));
                }
                yield new Between(dossier.options().indexOf(id), found, found);
            }
            case Not(Formula negated) -> new Negated(of(negated, dossier));
            case Joined(Connective connective, Formula left, Formula right) ->
                new Both(connective, of(left, dossier), of(right, dossier));
            case Formula.Compared compared ->
                throw new IllegalArgumentException("\"%s\" is no condition on options.".formatted(compared.text()));
            case Formula.InEquilibria asked ->
                throw new IllegalArgumentException("\"%s\" is no condition on options.".formatted(asked.text()));
        };
    }

    /**
     * The option's level lies between two, both included.
     *
     * @param option the option's place
     * @param low the least level
     * @param high the greatest
     */
    record Between(int option, int low, int high) implements Condition {
        @Override
        public boolean holds(int[] levels) {
            return levels[option] >= low && levels[option] <= high;
        }

        @Override
        public void holds(StateBlock block, boolean[] truth) {
            byte[] column = block.levels(option);
            for (int j = 0; j < block.count(); j++) {
                truth[j] = column[j] >= low && column[j] <= high;
            }
        }

        @Override
        public boolean reads(int place) {
            return option == place;
        }

        @Override
        public Truth bound(int[] levels) {
            return levels[option] < 0 ? Truth.OPEN : Truth.of(holds(levels));
        }
    }

    /**
     * The negation.
     *
     * @param negated what is denied
     */
    record Negated(Condition negated) implements Condition {
        @Override
        public boolean holds(int[] levels) {
            return !negated.holds(levels);
        }

        @Override
        public void holds(StateBlock block, boolean[] truth) {
            negated.holds(block, truth);
            for (int j = 0; j < block.count(); j++) {
                truth[j] = !truth[j];
            }
        }

        @Override
        public boolean reads(int place) {
            return negated.reads(place);
        }

        @Override
        public Truth bound(int[] levels) {
            return negated.bound(levels).negated();
        }
    }

    /**
     * Two conditions joined.
     *
     * @param connective how
     * @param left the first
     * @param right the second
     */
    record Both(Connective connective, Condition left, Condition right) implements Condition {
        @Override
        public boolean holds(int[] levels) {
            return connective.join(left.holds(levels), right.holds(levels));
        }

        @Override
        public void holds(StateBlock block, boolean[] truth) {
            boolean[] other = new boolean[block.count()];
            left.holds(block, truth);
            right.holds(block, other);
            for (int j = 0; j < block.count(); j++) {
                truth[j] = connective.join(truth[j], other[j]);
            }
        }

        @Override
        public boolean reads(int place) {
            return left.reads(place) || right.reads(place);
        }

        @Override
        public Truth bound(int[] levels) {
            Truth l = left.bound(levels);
            Truth r = right.bound(levels);
            return switch (connective) {
                case AND -> l.and(r);
                case OR -> l.or(r);
                case IMPLIES -> l.negated().or(r);
                case IFF -> l == Truth.OPEN || r == Truth.OPEN ? Truth.OPEN : Truth.of(l == r);
            };
        }
    }

    /**
     * The number of options taken respects a bound.
     *
     * @param bound the bound
     * @param options the options' places
     */
    record Counted(Bound bound, List<Integer> options) implements Condition {
        /** Copies the list. */
        public Counted {
            options = List.copyOf(options);
        }

        @Override
        public boolean holds(int[] levels) {
            int taken = 0;
            for (int option : options) {
                taken += levels[option] > 0 ? 1 : 0;
            }
            return bound.allows(taken);
        }

        @Override
        public void holds(StateBlock block, boolean[] truth) {
            int[] taken = new int[block.count()];
            for (int option : options) {
                byte[] column = block.levels(option);
                for (int j = 0; j < taken.length; j++) {
                    taken[j] += column[j] > 0 ? 1 : 0;
                }
            }
            for (int j = 0; j < taken.length; j++) {
                truth[j] = bound.allows(taken[j]);
            }
        }

        @Override
        public boolean reads(int place) {
            return options.contains(place);
        }

        @Override
        public Truth bound(int[] levels) {
            int least = 0;
            int greatest = 0;
            for (int option : options) {
                least += levels[option] > 0 ? 1 : 0;
                greatest += levels[option] != 0 ? 1 : 0;
            }
            boolean some = false;
            boolean every = true;
            for (int taken = least; taken <= greatest; taken++) {
                some |= bound.allows(taken);
                every &= bound.allows(taken);
            }
            return every ? Truth.TRUE : some ? Truth.OPEN : Truth.FALSE;
        }
    }
}
