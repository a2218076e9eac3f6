package dev.linchpin.ensemble.flip;

import dev.linchpin.engine.bound.PossibleOrder;
import dev.linchpin.engine.game.Condition;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.StateSpace;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Formula.Comparator;
import dev.linchpin.model.Formula.Term;

/** Whether claims may hold, and may fail, in a state of a game whose numbers are known within bounds. */
final class PossibleClaims {
    /** That it may fail. */
    static final int FAILS = 1;
    /** That it may hold. */
    static final int HOLDS = 2;

    /** In place of a state: whichever it is. */
    static final int ANYWHERE = -1;

    private static final int EITHER = FAILS | HOLDS;
    /** How far from a number another must be to be surely on one side of it. */
    private static final double MARGIN = 1e-9;

    private final Comparing truth;
    private final Game game;
    private final Dossier dossier;
    private final long now;

    /**
     * Prepares to judge claims.
     *
     * @param truth the true game
     * @param now the index of the setting in which stances are taken
     */
    PossibleClaims(Comparing truth, long now) {
        this.truth = truth;
        this.now = now;
        game = truth.table().game();
        dossier = game.dossier();
    }

    /** Returns a sum of {@link #FAILS} and {@link #HOLDS}: of a claim in a state, or {@link #ANYWHERE}. */
    int of(Formula claim, int state) {
        return switch (claim) {
            case Formula.Taken taken -> ofOptions(taken, state);
            case Formula.At at -> ofOptions(at, state);
            case Formula.Not(Formula negated) -> negated(of(negated, state));
            case Formula.Joined(Formula.Connective connective, Formula left, Formula right) ->
                joined(connective, of(left, state), of(right, state));
            case Formula.Compared(Term.Stance(String actor, String option), Comparator comparator, double value)
            when value == 0 ->
                leaning(dossier.actors().indexOf(actor), dossier.options().indexOf(option), comparator);
            case Formula.Compared(Term term, Comparator comparator, double value) ->
                compared(bounds(term, state), comparator, value);
            case Formula.InEquilibria whole -> EITHER;
        };
    }

    /** Whether a claim reads nothing but options and the signs of stances, so that signs alone decide it. */
    static boolean isOfSigns(Formula claim) {
        boolean[] ofSigns = {true};
        claim.visit(part -> ofSigns[0] &= !(part instanceof Formula.InEquilibria)
                && !(part instanceof Formula.Compared(Term term, Comparator comparator, double value)
                        && !(term instanceof Term.Stance && value == 0)));
        return ofSigns[0];
    }

    /** A stance beside nought has the sign of the difference that the act makes; a tie may be off by a rounding. */
    private int leaning(int actor, int option, Comparator comparator) {
        if (game.stakes(actor).preference() != null) {
            return EITHER;
        }
        StateSpace space = game.form().space();
        long high = space.with(now, option, space.radix(option) - 1);
        long low = space.with(now, option, 0);
        boolean isFlat = truth.table().contrast(actor, high, low).contrast() == null;
        int beside = truth.besideSettings(actor, high, low);
        if (isFlat) {
            return comparator.test(0, 0) ? HOLDS : FAILS;
        }
        return switch (beside) {
            case PossibleOrder.BETTER -> comparator.test(1, 0) ? HOLDS : FAILS;
            case PossibleOrder.WORSE -> comparator.test(-1, 0) ? HOLDS : FAILS;
            default -> EITHER;
        };
    }

    private int ofOptions(Formula formula, int state) {
        if (state == ANYWHERE) {
            return EITHER;
        }
        boolean holds = Condition.of(formula, dossier)
                .holds(game.form().space().levels(game.form().states().index(state)));
        return holds ? HOLDS : FAILS;
    }

    private static int negated(int possible) {
        return ((possible & HOLDS) != 0 ? FAILS : 0) | ((possible & FAILS) != 0 ? HOLDS : 0);
    }

    private static int joined(Formula.Connective connective, int left, int right) {
        int possible = 0;
        for (int l : new int[] {FAILS, HOLDS}) {
            for (int r : new int[] {FAILS, HOLDS}) {
                if ((left & l) != 0 && (right & r) != 0) {
                    possible |= connective.join(l == HOLDS, r == HOLDS) ? HOLDS : FAILS;
                }
            }
        }
        return possible;
    }

    private static int compared(double[] bounds, Comparator comparator, double value) {
        if (bounds[0] == bounds[1]) {
            return comparator.test(bounds[0], value) ? HOLDS : FAILS;
        }
        if (bounds[0] > value + MARGIN || bounds[1] < value - MARGIN) {
            return comparator.test(bounds[0], value) ? HOLDS : FAILS;
        }
        return EITHER;
    }

    private double[] bounds(Term term, int state) {
        return switch (term) {
            case Term.Stance(String actor, String option) ->
                stance(dossier.actors().indexOf(actor), dossier.options().indexOf(option));
            case Term.Level(String outcome) -> level(dossier.outcomes().indexOf(outcome), state);
            case Term.Utility(String actor) -> utility(dossier.actors().indexOf(actor), state);
        };
    }

    private static double[] anything() {
        return new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
    }

    private double[] level(int outcome, int state) {
        boolean isBounded = state != ANYWHERE && truth.table().differences().isBoundedLevel(outcome);
        return isBounded ? truth.level(outcome, game.form().states().index(state)) : anything();
    }

    private double[] utility(int actor, int state) {
        boolean isBounded = state != ANYWHERE
                && game.stakes(actor).preference() == null
                && truth.table().isBounded(actor);
        return isBounded ? truth.utility(actor, game.form().states().index(state)) : anything();
    }

    /** A stance has the sign of the difference that the act makes, and that difference's part of the greatest. */
    private double[] stance(int actor, int option) {
        if (game.stakes(actor).preference() != null || !truth.table().isBounded(actor)) {
            return anything();
        }
        double[] own = difference(actor, option);
        double least = 0;
        double greatest = 0;
        for (int o = 0; o < game.form().space().options(); o++) {
            double[] any = difference(actor, o);
            least = Math.max(least, any[0] > 0 ? any[0] : any[1] < 0 ? -any[1] : 0);
            greatest = Math.max(greatest, Math.max(Math.abs(any[0]), Math.abs(any[1])));
        }
        if (greatest == 0) {
            return new double[2];
        }
        if (least <= MARGIN * Math.max(1, truth.table().interests(actor))) {
            return new double[] {-1, 1};
        }
        return new double[] {
            Math.max(-1, own[0] / (own[0] < 0 ? least : greatest)),
            Math.min(1, own[1] / (own[1] > 0 ? least : greatest))
        };
    }

    private double[] difference(int actor, int option) {
        StateSpace space = game.form().space();
        return truth.difference(actor, space.with(now, option, space.radix(option) - 1), space.with(now, option, 0));
    }
}
