package dev.linchpin.model;

import dev.linchpin.model.Formula.At;
import dev.linchpin.model.Formula.Compared;
import dev.linchpin.model.Formula.InEquilibria;
import dev.linchpin.model.Formula.Joined;
import dev.linchpin.model.Formula.Not;
import dev.linchpin.model.Formula.Taken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which states a dossier's rules allow. A state is the index of a level for every option, in dossier order.
 *
 * <p>One-way rules judge moves, not states, and are not asked here.
 */
public final class StateRules {
    private final Catalog<Option> options;
    private final List<Rule> rules;

    private StateRules(Catalog<Option> options, List<Rule> rules) {
        this.options = options;
        this.rules = rules;
    }

    /** Returns the rules of a dossier. */
    public static StateRules of(Dossier dossier) {
        return new StateRules(dossier.options(), dossier.rules());
    }

    /** Returns the first rule that a state breaks, in dossier order, or null where it is feasible. */
    public @Nullable Rule findBroken(int[] levels) {
        for (Rule rule : rules) {
            if (isBroken(rule, levels)) {
                return rule;
            }
        }
        return null;
    }

    /** Returns whether a state breaks a rule. */
    public boolean isBroken(Rule rule, int[] levels) {
        return switch (rule) {
            case Rule.Never(Formula formula) -> holds(formula, levels);
            case Rule.OnlyIf(String take, Formula when) -> isTaken(take, levels) && !holds(when, levels);
            case Rule.Count(Rule.Bound bound, List<String> counted) -> !bound.allows(taken(counted, levels));
            case Rule.OneWay oneWay -> false;
            case Rule.OneWayBack oneWayBack -> false;
        };
    }

    /**
     * Returns whether a formula holds in a state.
     *
     * @throws IllegalArgumentException if the formula reads anything but options, or an option or level that the
     *     dossier has not
     */
    public boolean holds(Formula formula, int[] levels) {
        return switch (formula) {
            case Taken(String option) -> isTaken(option, levels);
            case At(String option, String level) -> levels[options.indexOf(option)] == level(option, level);
            case Not(Formula negated) -> !holds(negated, levels);
            case Joined(Formula.Connective connective, Formula left, Formula right) ->
                connective.join(holds(left, levels), holds(right, levels));
            case Compared compared -> throw readsMore(compared);
            case InEquilibria asked -> throw readsMore(asked);
        };
    }

    private boolean isTaken(String option, int[] levels) {
        return levels[options.indexOf(option)] > 0;
    }

    private int taken(List<String> counted, int[] levels) {
        int taken = 0;
        for (String option : counted) {
            taken += isTaken(option, levels) ? 1 : 0;
        }
        return taken;
    }

    private int level(String option, String level) {
        int index = options.get(option).findLevel(level);
        if (index < 0) {
            throw new IllegalArgumentException("Option \"%s\" has no level \"%s\".".formatted(option, level));
        }
        return index;
    }

    private static IllegalArgumentException readsMore(Formula formula) {
        return new IllegalArgumentException("A rule reads options alone, not \"%s\".".formatted(formula.text()));
    }
}
