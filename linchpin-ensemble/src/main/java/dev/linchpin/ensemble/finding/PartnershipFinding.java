package dev.linchpin.ensemble.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where two partners' interests pull apart, and what each gains by the other's acts, every quantity at its median.
 *
 * @param first what the first of them has of it
 * @param second what the second has
 * @param frictions where they pull apart, the greatest score first
 */
public record PartnershipFinding(Side first, Side second, List<FrictionPoint> frictions) {
    /** Copies the list. */
    public PartnershipFinding {
        frictions = List.copyOf(frictions);
    }

    /**
     * Returns the partnership's margin: the least, over the two, of what doing what serves the other is worth to oneself;
     * null where one's preferences are given outright.
     */
    public @Nullable Double margin() {
        Double one = first.margin();
        Double other = second.margin();
        return one == null || other == null ? null : Double.valueOf(Math.min(one, other));
    }

    /**
     * What one of two partners has of the other. Worths are in units of the actor's total interest weight, expected over
     * where things come to rest; null where its preferences are given outright.
     *
     * @param actor the actor's id
     * @param gains what each act of the other's that is taken there is worth to it
     * @param gain what all of them together are worth
     * @param own what each act of its own that serves the other, and is taken there, is worth to itself
     * @param margin what these are worth to itself together
     * @param balance what all of it, the other's acts and these, is worth
     */
    public record Side(
            String actor,
            List<Act> gains,
            @Nullable Double gain,
            List<Act> own,
            @Nullable Double margin,
            @Nullable Double balance) {
        /** Copies the lists. */
        public Side {
            gains = List.copyOf(gains);
            own = List.copyOf(own);
        }
    }

    /**
     * What an act is worth to somebody, against its not being taken.
     *
     * @param option the option's id
     * @param worth what it is worth
     */
    public record Act(String option, double worth) {}
}
