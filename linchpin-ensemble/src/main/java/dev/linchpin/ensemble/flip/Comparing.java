package dev.linchpin.ensemble.flip;

import dev.linchpin.engine.bound.PossibleOrder;
import dev.linchpin.engine.preference.Order;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How actors may compare the states of one game in play, by what is known of the contrasts between them.
 *
 * <p>Utilities are compared on a grid, so that a difference of less than two of its steps, and which is no tie, may be
 * any.
 */
final class Comparing implements PossibleOrder {
    private final ContrastTable table;
    private final Order medians;
    private final Knowledge knowledge;
    private final List<Contrast> asked = new ArrayList<>();
    /** By the places of contrasts; 0 of those that were not asked of. */
    private byte[] signs = new byte[512];

    /** What is known of contrasts. */
    interface Knowledge {
        /** Returns how a contrast may stand to nought, as a {@link PossibleOrder} has it. */
        int sign(Contrast contrast);

        /** Returns the least and the greatest that a contrast can be. */
        double[] bounds(Contrast contrast);
    }

    /**
     * Prepares to compare.
     *
     * @param medians how actors order the states at the medians, read of those alone that have given preferences
     */
    Comparing(ContrastTable table, Order medians, Knowledge knowledge) {
        this.table = table;
        this.medians = medians;
        this.knowledge = knowledge;
    }

    @Override
    public int beside(int actor, int state, int other) {
        if (state == other) {
            return EQUAL;
        }
        if (table.game().stakes(actor).preference() != null) {
            int sign = Long.compare(medians.value(actor, state), medians.value(actor, other));
            return sign < 0 ? WORSE : sign > 0 ? BETTER : EQUAL;
        }
        return sign(actor, table.ofStates(actor, state, other));
    }

    /** As {@link #beside} of an actor with interests, of two settings by their indices. */
    int besideSettings(int actor, long setting, long other) {
        return sign(actor, table.contrast(actor, setting, other));
    }

    private int sign(int actor, ContrastTable.Asked pair) {
        Contrast contrast = pair.contrast();
        if (contrast == null) {
            return EQUAL;
        }
        if (!table.isBounded(actor)) {
            return ANY;
        }
        int place = contrast.place();
        if (place >= signs.length) {
            signs = Arrays.copyOf(signs, Math.max(2 * signs.length, place + 1));
        }
        if (signs[place] == 0) {
            signs[place] = (byte) knowledge.sign(contrast);
            asked.add(contrast);
        }
        return pair.isReversed() ? reversed(signs[place]) : signs[place];
    }

    private static int reversed(int sign) {
        return (sign & EQUAL) | ((sign & WORSE) << 2) | ((sign & BETTER) >> 2);
    }

    /** Returns the bounds on what one setting is worth to an actor beside another. */
    double[] difference(int actor, long setting, long other) {
        ContrastTable.Asked asked = table.contrast(actor, setting, other);
        if (asked.contrast() == null) {
            return new double[2];
        }
        double[] bounds = knowledge.bounds(asked.contrast());
        return asked.isReversed() ? new double[] {-bounds[1], -bounds[0]} : bounds;
    }

    /** Returns the bounds on an outcome's level. */
    double[] level(int outcome, long setting) {
        return knowledge.bounds(table.level(outcome, setting));
    }

    /** Returns the bounds on an actor's utility. */
    double[] utility(int actor, long setting) {
        return knowledge.bounds(table.utility(actor, setting));
    }

    /** Returns the contrasts asked of whose sign is known, or is not, in the order asked. */
    List<Contrast> asked(boolean isKnown) {
        return asked.stream()
                .filter(contrast -> isKnown == (signs[contrast.place()] != ANY))
                .toList();
    }

    ContrastTable table() {
        return table;
    }
}
