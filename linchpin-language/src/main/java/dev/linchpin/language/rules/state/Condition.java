package dev.linchpin.language.rules.state;

import dev.linchpin.model.Catalog;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Formula.At;
import dev.linchpin.model.Formula.Compared;
import dev.linchpin.model.Formula.Connective;
import dev.linchpin.model.Formula.InEquilibria;
import dev.linchpin.model.Formula.Joined;
import dev.linchpin.model.Formula.Not;
import dev.linchpin.model.Formula.Taken;
import dev.linchpin.model.Option;
import dev.linchpin.model.Rule;
import dev.linchpin.model.Rule.Bound;
import java.util.List;
import java.util.Set;

/** A formula over options by index, judged where some levels may be unknown, which are written as -1. */
sealed interface Condition {
    /** The option stands above its lowest level. */
    record IsTaken(int option) implements Condition {}

    /** The option stands at a level. */
    record IsAt(int option, int level) implements Condition {}

    /** The negation. */
    record Negation(Condition negated) implements Condition {}

    /** Two conditions joined. */
    record Joint(Connective connective, Condition left, Condition right) implements Condition {}

    /** As many options are taken as a bound does not allow. */
    record OutOfBound(Bound bound, List<Integer> options) implements Condition {}

    /** It never holds. */
    record Nothing() implements Condition {}

    /** Returns the condition under which a state breaks a rule. */
    static Condition breaking(Rule rule, Catalog<Option> options) {
        return switch (rule) {
            case Rule.Never(Formula formula) -> of(formula, options);
            case Rule.OnlyIf(String take, Formula when) ->
                new Joint(Connective.AND, new IsTaken(options.indexOf(take)), new Negation(of(when, options)));
            case Rule.Count(Bound bound, List<String> counted) ->
                new OutOfBound(bound, counted.stream().map(options::indexOf).toList());
            case Rule.OneWay oneWay -> new Nothing();
            case Rule.OneWayBack oneWayBack -> new Nothing();
        };
    }

    /** Returns a formula over options as a condition. */
    static Condition of(Formula formula, Catalog<Option> options) {
        return switch (formula) {
            case Taken(String option) -> new IsTaken(options.indexOf(option));
            case At(String option, String level) ->
                new IsAt(options.indexOf(option), options.get(option).findLevel(level));
            case Not(Formula negated) -> new Negation(of(negated, options));
            case Joined(Connective connective, Formula left, Formula right) ->
                new Joint(connective, of(left, options), of(right, options));
            case Compared compared -> throw new IllegalArgumentException("No rule compares numbers.");
            case InEquilibria asked -> throw new IllegalArgumentException("No rule asks about equilibria.");
        };
    }

    /** Returns whether it holds, as far as the levels tell. */
    default Truth judge(int[] levels) {
        return switch (this) {
            case IsTaken(int option) -> levels[option] < 0 ? Truth.OPEN : Truth.of(levels[option] > 0);
            case IsAt(int option, int level) -> levels[option] < 0 ? Truth.OPEN : Truth.of(levels[option] == level);
            case Negation(Condition negated) -> negated.judge(levels).negated();
            case Joint(Connective connective, Condition left, Condition right) ->
                Truth.join(connective, left.judge(levels), right.judge(levels));
            case OutOfBound(Bound bound, List<Integer> options) -> judgeCount(bound, options, levels);
            case Nothing() -> Truth.FALSE;
        };
    }

    private static Truth judgeCount(Bound bound, List<Integer> options, int[] levels) {
        int taken = 0;
        int open = 0;
        for (int option : options) {
            taken += levels[option] > 0 ? 1 : 0;
            open += levels[option] < 0 ? 1 : 0;
        }
        boolean mayBreak = false;
        boolean mayKeep = false;
        // No bound tells two taken from more.
        for (int count = taken; count <= Math.min(taken + open, Math.max(taken, 2)); count++) {
            boolean allowed = bound.allows(count);
            mayKeep |= allowed;
            mayBreak |= !allowed;
        }
        return mayBreak && mayKeep ? Truth.OPEN : Truth.of(mayBreak);
    }

    /** Adds the options that it reads. */
    default void addOptions(Set<Integer> read) {
        switch (this) {
            case IsTaken(int option) -> read.add(option);
            case IsAt(int option, int level) -> read.add(option);
            case Negation(Condition negated) -> negated.addOptions(read);
            case Joint(Connective connective, Condition left, Condition right) -> {
                left.addOptions(read);
                right.addOptions(read);
            }
            case OutOfBound(Bound bound, List<Integer> options) -> read.addAll(options);
            case Nothing() -> {}
        }
    }

    /** Returns how many options it reads, each as often as it reads it. */
    default int size() {
        return switch (this) {
            case IsTaken taken -> 1;
            case IsAt at -> 1;
            case Negation(Condition negated) -> negated.size();
            case Joint(Connective connective, Condition left, Condition right) -> left.size() + right.size();
            case OutOfBound(Bound bound, List<Integer> options) -> options.size();
            case Nothing() -> 1;
        };
    }
}
