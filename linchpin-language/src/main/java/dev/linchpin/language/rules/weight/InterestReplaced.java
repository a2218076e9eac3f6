package dev.linchpin.language.rules.weight;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Interest;
import dev.linchpin.model.Preference;
import dev.linchpin.model.outlook.View;
import java.util.HashSet;
import java.util.Set;

/** Wants and fears of an actor whose preferences are given outright, which replace them. */
public final class InterestReplaced implements DossierRule {
    @Override
    public String code() {
        return "interest.replaced";
    }

    @Override
    public Set<String> reads() {
        return Set.of("interests", "preferences", "views");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        check(draft, draft.dossier().interests(), draft.dossier().preferences(), "", problems);
        for (View view : draft.dossier().views()) {
            check(draft, view.interests(), view.preferences(), "views/" + view.holder() + "/", problems);
        }
    }

    private void check(
            Examination draft,
            Iterable<Interest> interests,
            Iterable<Preference> preferences,
            String prefix,
            Problems problems) {
        Set<String> interested = new HashSet<>();
        interests.forEach(interest -> interested.add(interest.actor()));
        for (Preference preference : preferences) {
            if (interested.contains(preference.actor())) {
                problems.warning(
                        code(),
                        draft.place(prefix + "preferences/" + preference.actor()),
                        "These preferences replace the wants and fears of " + Quoted.of(preference.actor()) + ".",
                        "Remove one or the other.");
            }
        }
    }
}
