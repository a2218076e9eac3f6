package dev.linchpin.language.rules.idle;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Degrees;
import dev.linchpin.model.Dossier;
import java.util.HashSet;
import java.util.Set;

/** Degrees of preferences that an actor does not have. */
public final class DegreeIdle implements DossierRule {
    @Override
    public String code() {
        return "degree.idle";
    }

    @Override
    public Set<String> reads() {
        return Set.of("interests", "preferences", "degrees");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        Dossier dossier = draft.dossier();
        Set<String> caring = new HashSet<>(dossier.preferences().ids());
        dossier.interests().forEach(interest -> caring.add(interest.actor()));
        for (Degrees degrees : dossier.degrees()) {
            String path = "degrees/" + degrees.actor();
            if (!caring.contains(degrees.actor())) {
                problems.warning(
                        code(),
                        draft.place(path),
                        Quoted.of(degrees.actor()) + " prefers nothing to anything, greatly or not.",
                        "Give it interests or preferences.");
            } else if (degrees.greatly() == null && degrees.unknown() == null) {
                problems.warning(
                        code(),
                        draft.place(path),
                        "Nothing is said here about what " + Quoted.of(degrees.actor()) + " prefers.",
                        "Say what it prefers greatly, or where that is unknown.");
            }
        }
    }
}
