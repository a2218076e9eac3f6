package dev.linchpin.language.rules.question;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.outlook.Phase;
import java.time.LocalDate;
import java.util.Set;

/** Phases that end in another order than they stand. */
public final class PhaseOrder implements DossierRule {
    @Override
    public String code() {
        return "phase.order";
    }

    @Override
    public Set<String> reads() {
        return Set.of("as-of", "phases");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        LocalDate before = draft.dossier().heading().asOf();
        for (Phase phase : draft.dossier().phases()) {
            LocalDate until = phase.until();
            if (until != null && before != null && !until.isAfter(before)) {
                problems.warning(
                        code(),
                        draft.place("phases/" + phase.id()),
                        "Phase " + Quoted.of(phase.id()) + " ends on " + until + ", and by then it is " + before
                                + " or later.",
                        "Phases run in the order in which they stand.");
            }
            if (until != null) {
                before = until;
            }
        }
    }
}
