package dev.linchpin.language.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of edits. */
public sealed interface EditResult {
    /**
     * They were made.
     *
     * @param text the text after them
     * @param replacements what leads to it, by places in the text before, in ascending order
     */
    record Edited(String text, List<Replacement> replacements) implements EditResult {
        /** Copies the list. */
        public Edited {
            replacements = List.copyOf(replacements);
        }
    }

    /**
     * One could not be made, and so none was.
     *
     * @param message why
     * @param advice what to do; null where that is not known
     */
    record Refused(String message, @Nullable String advice) implements EditResult {}
}
