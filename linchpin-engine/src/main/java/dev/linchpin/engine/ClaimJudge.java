package dev.linchpin.engine;

import dev.linchpin.engine.game.Condition;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.level.LevelSheet;
import dev.linchpin.engine.path.Chain;
import dev.linchpin.engine.path.Start;
import dev.linchpin.engine.stance.Stances;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Formula.Scope;
import dev.linchpin.model.Formula.Term;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether claims hold in a state, and how probable they are where things come to rest.
 *
 * <p>Stances are taken once, at the setting given; levels and utilities in the state judged.
 */
public final class ClaimJudge {
    private static final double ROUNDING = 1e-12;

    private final Analysis analysis;
    private final Game game;
    private final Dossier dossier;
    private final long now;
    private final LevelSheet sheet;
    /** The state on the sheet; -1 for none. */
    private int onSheet = -1;

    private @Nullable List<List<@Nullable Double>> stances;

    /**
     * Prepares to judge claims.
     *
     * @param analysis the true game
     * @param now the index of the setting at which stances are taken
     */
    public ClaimJudge(Analysis analysis, long now) {
        this.analysis = analysis;
        this.now = now;
        game = analysis.game();
        dossier = game.dossier();
        sheet = analysis.causes().newSheet(1);
    }

    /**
     * Returns a claim's probability: over where things end, the probability of ending there where the claim holds. What
     * lies within {@value #ROUNDING} of 0 or 1, where sums of many probabilities end up that are that, is.
     *
     * @return null if the claim needs a stance of an actor that does not rank both states
     */
    public @Nullable Double probability(Formula claim, Chain chain) {
        double probability = 0;
        for (Start end : chain.ends()) {
            Boolean holds = holds(claim, end.state());
            if (holds == null) {
                return null;
            }
            probability += holds ? end.probability() : 0;
        }
        return probability < ROUNDING ? 0.0 : probability > 1 - ROUNDING ? 1.0 : probability;
    }

    /** Returns whether a claim holds in a feasible state; null if it needs a stance that an actor does not have. */
    public @Nullable Boolean holds(Formula claim, int state) {
        return switch (claim) {
            case Formula.Taken taken -> holdsOfOptions(taken, state);
            case Formula.At at -> holdsOfOptions(at, state);
            case Formula.Not(Formula negated) -> {
                Boolean inner = holds(negated, state);
                yield inner == null ? null : !inner;
            }
            case Formula.Joined(Formula.Connective connective, Formula left, Formula right) -> {
                Boolean l = holds(left, state);
                Boolean r = holds(right, state);
                yield (l == null || r == null) ? null : connective.join(l, r);
            }
            case Formula.Compared(Term term, Formula.Comparator comparator, double value) -> {
                Double number = number(term, state);
                yield number == null ? null : comparator.test(number, value);
            }
            case Formula.InEquilibria(Scope scope, Formula inner) -> inEquilibria(scope, inner);
        };
    }

    private boolean holdsOfOptions(Formula formula, int state) {
        return Condition.of(formula, dossier)
                .holds(game.form().space().levels(game.form().states().index(state)));
    }

    private @Nullable Boolean inEquilibria(Scope scope, Formula formula) {
        BitSet equilibria = analysis.stability().equilibria();
        for (int s = equilibria.nextSetBit(0); s >= 0; s = equilibria.nextSetBit(s + 1)) {
            Boolean holds = holds(formula, s);
            if (holds == null) {
                return null;
            }
            if (holds == (scope == Scope.POSSIBLE)) {
                return holds;
            }
        }
        return scope == Scope.ALWAYS;
    }

    private @Nullable Double number(Term term, int state) {
        return switch (term) {
            case Term.Stance(String actor, String option) ->
                stances()
                        .get(dossier.actors().indexOf(actor))
                        .get(dossier.options().indexOf(option));
            case Term.Level(String outcome) -> {
                fill(state);
                yield sheet.levels(dossier.outcomes().indexOf(outcome))[0];
            }
            case Term.Utility(String actor) -> utility(dossier.actors().indexOf(actor), state);
        };
    }

    /** Returns what a feasible state is worth to an actor, in the unit of its interests; its rank where it has given ranks. */
    public double utility(int actor, int state) {
        if (game.stakes(actor).preference() != null) {
            return analysis.order().value(actor, state);
        }
        fill(state);
        double[] utility = new double[1];
        sheet.utilities(actor, utility);
        return utility[0];
    }

    private void fill(int state) {
        if (onSheet != state) {
            sheet.fill(new long[] {game.form().states().index(state)}, 0, 1);
            onSheet = state;
        }
    }

    private List<List<@Nullable Double>> stances() {
        if (stances == null) {
            stances = Stances.values(analysis.causes(), analysis.order(), now);
        }
        return stances;
    }
}
