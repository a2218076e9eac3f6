package dev.linchpin.language.rules.idle;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A name that two actors share. */
public final class AliasShared implements DossierRule {
    @Override
    public String code() {
        return "actor.alias";
    }

    @Override
    public Set<String> reads() {
        return Set.of("actors");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        Map<String, String> owners = new HashMap<>();
        for (Actor actor : draft.dossier().actors()) {
            for (String name : names(actor)) {
                String owner = owners.putIfAbsent(name.toLowerCase(Locale.ROOT), actor.id());
                if (owner != null && !owner.equals(actor.id())) {
                    problems.warning(
                            code(),
                            draft.place("actors/" + actor.id()),
                            Quoted.of(name) + " names both " + Quoted.of(owner) + " and " + Quoted.of(actor.id()) + ".",
                            "A text that uses it could mean either.");
                }
            }
        }
    }

    private static List<String> names(Actor actor) {
        List<String> names = new ArrayList<>(actor.aliases());
        names.add(actor.name());
        return names;
    }
}
