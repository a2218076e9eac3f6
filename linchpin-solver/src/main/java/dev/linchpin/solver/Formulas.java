package dev.linchpin.solver;

import dev.linchpin.engine.game.Condition;
import dev.linchpin.engine.game.Condition.Between;
import dev.linchpin.engine.game.Condition.Both;
import dev.linchpin.engine.game.Condition.Counted;
import dev.linchpin.engine.game.Condition.Negated;
import dev.linchpin.engine.game.Rules;
import dev.linchpin.model.StatePattern;
import java.util.BitSet;
import java.util.List;

/** Conditions and patterns over options as literals of a circuit. */
record Formulas(Circuit circuit) {
    /** Returns whether a condition holds in a setting. */
    int literal(Condition condition, LevelLiterals setting) {
        return switch (condition) {
            case Between(int option, int low, int high) ->
                circuit.and(setting.atLeast(option, low), ~setting.atLeast(option, high + 1));
            case Negated(Condition negated) -> ~literal(negated, setting);
            case Both(var connective, Condition left, Condition right) -> {
                int l = literal(left, setting);
                int r = literal(right, setting);
                yield switch (connective) {
                    case AND -> circuit.and(l, r);
                    case OR -> circuit.or(l, r);
                    case IMPLIES -> circuit.or(~l, r);
                    case IFF -> circuit.iff(l, r);
                };
            }
            case Counted(var bound, List<Integer> options) -> {
                List<Integer> taken =
                        options.stream().map(o -> setting.atLeast(o, 1)).toList();
                int literal = Circuit.FALSE;
                for (int count = 0; count <= options.size(); count++) {
                    if (bound.allows(count)) {
                        int exactly = circuit.and(
                                circuit.countAtLeast(taken, count), ~circuit.countAtLeast(taken, count + 1));
                        literal = circuit.or(literal, exactly);
                    }
                }
                yield literal;
            }
        };
    }

    /** Returns whether all of some conditions hold in a setting. */
    int all(Iterable<Condition> conditions, LevelLiterals setting) {
        int all = Circuit.TRUE;
        for (Condition condition : conditions) {
            all = circuit.and(all, literal(condition, setting));
        }
        return all;
    }

    /** Returns whether an option may move from its level in a setting to that in another, or stay. */
    int mayMove(Rules rules, int option, LevelLiterals from, LevelLiterals to) {
        int legal = Circuit.TRUE;
        for (int level = 1; level <= from.highest(option); level++) {
            int before = from.atLeast(option, level);
            int after = to.atLeast(option, level);
            if (!rules.mayFall(option)) {
                legal = circuit.and(legal, circuit.or(~before, after));
            }
            if (!rules.mayRise(option)) {
                legal = circuit.and(legal, circuit.or(before, ~after));
            }
        }
        return legal;
    }

    /** Returns whether a setting matches a pattern of so many options. */
    int literal(StatePattern pattern, int options, LevelLiterals setting) {
        int all = Circuit.TRUE;
        for (int o = 0; o < options; o++) {
            int level = pattern.level(o);
            if (level >= 0) {
                all = circuit.and(all, literal(new Between(o, level, level), setting));
            }
        }
        return all;
    }

    /** Adds the options that a condition reads. */
    static void addOptions(Condition condition, BitSet options) {
        switch (condition) {
            case Between between -> options.set(between.option());
            case Negated(Condition negated) -> addOptions(negated, options);
            case Both both -> {
                addOptions(both.left(), options);
                addOptions(both.right(), options);
            }
            case Counted counted -> counted.options().forEach(options::set);
        }
    }
}
