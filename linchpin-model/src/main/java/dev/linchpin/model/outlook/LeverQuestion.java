package dev.linchpin.model.outlook;

import java.util.List;

/**
 * Who would pull levers, and to what end.
 *
 * @param sponsors the ids of the actors that pull, together
 * @param target the id of the hypothesis that they want to hold
 */
public record LeverQuestion(List<String> sponsors, String target) {
    /** Copies the list. */
    public LeverQuestion {
        sponsors = List.copyOf(sponsors);
    }
}
