package dev.linchpin.model.difference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of a dossier: an actor, a rule, an influence, an item of evidence …
 *
 * @param section where it stands
 * @param id what it is called there, which no other part of the section is; of a part without a name, what it says
 * @param aspects what is said of it, no key twice; a part without a name has none
 */
public record Part(Section section, String id, List<Aspect> aspects) {
    /** Copies the list. */
    public Part {
        aspects = List.copyOf(aspects);
    }

    /** Returns the aspect of a key, or null. */
    @Nullable
    Aspect find(String key) {
        return aspects.stream()
                .filter(aspect -> aspect.key().equals(key))
                .findFirst()
                .orElse(null);
    }
}
