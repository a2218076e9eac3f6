package dev.linchpin.language.rules;

import dev.linchpin.language.bind.Draft;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.diagnostic.SourceSpan;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** A draft, and what follows from it, each computed once for all rules that ask. */
public final class Examination {
    private final Draft draft;
    private final Map<Class<?>, Object> known = new HashMap<>();

    Examination(Draft draft) {
        this.draft = draft;
    }

    /** Returns the dossier as far as it could be read. */
    public Dossier dossier() {
        return draft.dossier();
    }

    /** Returns where a part of it stands. */
    public SourceSpan place(String path) {
        return draft.place(path);
    }

    /**
     * Returns what follows from the dossier.
     *
     * @param kind the class named for it
     * @param derive computes it
     */
    public <T> T get(Class<T> kind, Function<Dossier, T> derive) {
        Object fact = known.get(kind);
        if (fact == null) {
            fact = derive.apply(draft.dossier());
            known.put(kind, fact);
        }
        return kind.cast(fact);
    }
}
