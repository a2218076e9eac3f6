package dev.linchpin.solver;

import dev.linchpin.engine.game.StateSpace;
import java.util.Arrays;
import java.util.List;

/**
 * A setting of the options as literals: for each option and level, whether it stands there or higher. Immutable; an
 * option whose level is known has constant ones.
 */
final class LevelLiterals {
    private final int[][] atLeast;

    private LevelLiterals(int[][] atLeast) {
        this.atLeast = atLeast;
    }

    /** Returns a known setting. */
    static LevelLiterals known(StateSpace space, long index) {
        LevelLiterals setting = new LevelLiterals(new int[space.options()][]);
        for (int o = 0; o < space.options(); o++) {
            setting.atLeast[o] = constants(space.radix(o), space.level(index, o));
        }
        return setting;
    }

    private static int[] constants(int levels, int level) {
        int[] literals = new int[levels];
        Arrays.setAll(literals, l -> l <= level ? Circuit.TRUE : Circuit.FALSE);
        return literals;
    }

    /** Returns the setting with some options free to stand anywhere. */
    LevelLiterals free(Circuit circuit, int... options) {
        int[][] changed = atLeast.clone();
        for (int o : options) {
            changed[o] = new int[atLeast[o].length];
            changed[o][0] = Circuit.TRUE;
            for (int level = 1; level < changed[o].length; level++) {
                changed[o][level] = circuit.variableLiteral();
                circuit.requireSome(List.of(~changed[o][level], changed[o][level - 1]));
            }
        }
        return new LevelLiterals(changed);
    }

    /** Returns the setting with one option at a known level. */
    LevelLiterals with(int option, int level) {
        int[][] changed = atLeast.clone();
        changed[option] = constants(atLeast[option].length, level);
        return new LevelLiterals(changed);
    }

    /** Returns the setting with some options at the levels that they have in another. */
    LevelLiterals with(int[] options, int[] levels) {
        LevelLiterals changed = this;
        for (int option : options) {
            changed = changed.with(option, levels[option]);
        }
        return changed;
    }

    /** Returns whether an option stands at a level or higher. */
    int atLeast(int option, int level) {
        return level >= atLeast[option].length ? Circuit.FALSE : atLeast[option][level];
    }

    /** Returns whether an option stands at a level. */
    int at(Circuit circuit, int option, int level) {
        return circuit.and(atLeast(option, level), ~atLeast(option, level + 1));
    }

    /** Returns an option's highest level. */
    int highest(int option) {
        return atLeast[option].length - 1;
    }
}
