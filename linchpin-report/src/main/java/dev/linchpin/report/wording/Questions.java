package dev.linchpin.report.wording;

import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Formula.Term;
import dev.linchpin.model.evidence.Hypothesis;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a dossier's hypotheses ask about.
 *
 * @param stances the stances that claims compare, each once, in the order in which they are asked
 * @param options the ids of the options that claims name, inside stances or not, in that order
 */
public record Questions(List<Term.Stance> stances, List<String> options) {
    /** Copies the lists. */
    public Questions {
        stances = List.copyOf(stances);
        options = List.copyOf(options);
    }

    /** Reads them off a dossier's claims. */
    public static Questions of(Dossier dossier) {
        Set<Term.Stance> stances = new LinkedHashSet<>();
        Set<String> options = new LinkedHashSet<>();
        for (Hypothesis hypothesis : dossier.hypotheses()) {
            Formula claim = hypothesis.claim();
            if (claim != null) {
                claim.visit(part -> {
                    switch (part) {
                        case Formula.Taken(String option) -> options.add(option);
                        case Formula.At(String option, String level) -> options.add(option);
                        case Formula.Compared(Term.Stance stance, Formula.Comparator c, double value) -> {
                            stances.add(stance);
                            options.add(stance.option());
                        }
                        default -> {}
                    }
                });
            }
        }
        return new Questions(List.copyOf(stances), List.copyOf(options));
    }
}
