package dev.linchpin.language.rules;

import dev.linchpin.language.problem.Problems;
import java.util.Set;

/** Something that a dossier must respect, or that its author should know. */
public interface DossierRule {
    /** Returns the code of what the rule finds, which never changes. */
    String code();

    /** Returns the sections that the rule reads; it is asked only where all of them are whole. */
    Set<String> reads();

    /** Adds what breaks the rule. */
    void check(Examination draft, Problems problems);
}
