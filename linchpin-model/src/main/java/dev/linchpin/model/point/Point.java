package dev.linchpin.model.point;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing that the text under study claims.
 *
 * @param says the claim in the author's words
 * @param at where the text claims it; null where that is not said
 * @param shows what must all be met for the model to bear it out
 * @param because why the model does not, where its author knows; null where that is not said
 */
public record Point(
        String says,
        @Nullable String at,
        List<Check> shows,
        @Nullable String because) {
    /** Copies the list. */
    public Point {
        shows = List.copyOf(shows);
    }
}
