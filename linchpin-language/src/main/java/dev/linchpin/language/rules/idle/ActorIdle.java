package dev.linchpin.language.rules.idle;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Actor;
import dev.linchpin.model.Dossier;
import java.util.HashSet;
import java.util.Set;

/** An actor that can do nothing and wants nothing. */
public final class ActorIdle implements DossierRule {
    @Override
    public String code() {
        return "actor.idle";
    }

    @Override
    public Set<String> reads() {
        return Set.of("actors", "options", "interests", "preferences", "views");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        Dossier dossier = draft.dossier();
        Set<String> busy = new HashSet<>();
        dossier.options().forEach(option -> busy.add(option.owner()));
        dossier.interests().forEach(interest -> busy.add(interest.actor()));
        dossier.preferences().forEach(preference -> busy.add(preference.actor()));
        dossier.views().forEach(view -> view.interests().forEach(interest -> busy.add(interest.actor())));
        for (Actor actor : dossier.actors()) {
            if (!busy.contains(actor.id())) {
                problems.warning(
                        code(),
                        draft.place("actors/" + actor.id()),
                        Quoted.of(actor.id()) + " can do nothing and wants nothing.",
                        "Give it options or interests, or leave it out.");
            }
        }
    }
}
