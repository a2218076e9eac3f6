package dev.linchpin.language.bind;

import dev.linchpin.model.Dossier;
import dev.linchpin.model.diagnostic.SourceSpan;
import java.util.Map;
import java.util.Set;

/**
 * A dossier as far as it could be read, for rules to judge.
 *
 * <p>Where a section has errors, something stands in for what could not be read, and names may refer to nothing. A
 * rule asks whether the sections that it reads are whole, and keeps silent where they are not: what it said then would
 * be a guess.
 *
 * @param dossier the dossier
 * @param places where its parts stand
 * @param broken the sections that have errors
 */
public record Draft(Dossier dossier, Map<String, SourceSpan> places, Set<String> broken) {
    /** Returns whether sections could be read without an error. */
    public boolean isWhole(Set<String> sections) {
        return broken.isEmpty() || sections.stream().noneMatch(broken::contains);
    }

    /**
     * Returns where a part stands.
     *
     * @throws IllegalArgumentException if it has no place, which is our own mistake
     */
    public SourceSpan place(String path) {
        SourceSpan place = places.get(path);
        if (place == null) {
            throw new IllegalArgumentException("Nothing is known to stand at \"" + path + "\".");
        }
        return place;
    }
}
