package dev.linchpin.ensemble.flip;

import dev.linchpin.engine.bound.PossibleOrder;
import dev.linchpin.engine.preference.Order;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    private final Map<Contrast, Integer> signs = new LinkedHashMap<>();

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
        var states = table.game().form().states();
        return besideSettings(actor, states.index(state), states.index(other));
    }

    /** As {@link #beside} of an actor with interests, of two settings by their indices. */
    int besideSettings(int actor, long setting, long other) {
        ContrastTable.Asked asked = table.contrast(actor, setting, other);
        Contrast contrast = asked.contrast();
        if (contrast == null) {
            return EQUAL;
        }
        if (!table.isBounded(actor)) {
            return ANY;
        }
        Integer known = signs.get(contrast);
        if (known == null) {
            known = knowledge.sign(contrast);
            signs.put(contrast, known);
        }
        return asked.isReversed() ? reversed(known) : known;
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
        List<Contrast> asked = new ArrayList<>();
        signs.forEach((contrast, sign) -> {
            if (isKnown == (sign != ANY)) {
                asked.add(contrast);
            }
        });
        return asked;
    }

    ContrastTable table() {
        return table;
    }
}
