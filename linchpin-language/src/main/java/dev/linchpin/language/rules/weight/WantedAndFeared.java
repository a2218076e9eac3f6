package dev.linchpin.language.rules.weight;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Interest;
import dev.linchpin.model.outlook.View;
import java.util.HashSet;
import java.util.Set;

/** The same thing wanted and feared by one holder. */
public final class WantedAndFeared implements DossierRule {
    @Override
    public String code() {
        return "interest.both";
    }

    @Override
    public Set<String> reads() {
        return Set.of("interests", "views");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        check(draft, draft.dossier().interests(), "", problems);
        for (View view : draft.dossier().views()) {
            check(draft, view.interests(), "views/" + view.holder() + "/", problems);
        }
    }

    private void check(Examination draft, Iterable<Interest> interests, String prefix, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (Interest interest : interests) {
            if (!seen.add(interest.holder() + " " + interest.target())) {
                problems.error(
                        code(),
                        draft.place(prefix + "interests/" + interest.name()),
                        Quoted.of(interest.holder()) + " both wants and fears " + Quoted.of(interest.target()) + ".",
                        "Keep one, with the size that is left over.");
            }
        }
    }
}
