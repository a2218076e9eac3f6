package dev.linchpin.model.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text, or a person, that says something.
 *
 * @param id the source's id
 * @param title its title
 * @param author who wrote or said it, if known
 * @param date when, if known
 * @param url where it can be read, if anywhere
 * @param reliability how reliable it is
 * @param origin what it draws on; sources of one origin count as one voice. Null where it is its own origin
 */
public record Source(
        String id,
        String title,
        @Nullable String author,
        @Nullable LocalDate date,
        @Nullable String url,
        SourceReliability reliability,
        @Nullable String origin) {
    /** Returns what items of this source count as one voice with: the origin, or the source itself. */
    public String voice() {
        return origin == null ? id : origin;
    }
}
