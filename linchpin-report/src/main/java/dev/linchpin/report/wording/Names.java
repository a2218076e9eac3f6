package dev.linchpin.report.wording;

import dev.linchpin.model.Actor;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Faction;
import dev.linchpin.model.Influence;
import dev.linchpin.model.Interest;
import dev.linchpin.model.Option;
import dev.linchpin.model.OutcomeVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a dossier calls its parts. */
public final class Names {
    private final Dossier dossier;

    /** Prepares to name a dossier's parts. */
    public Names(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Returns the name of the actor at a place. */
    public String actor(int place) {
        return dossier.actors().all().get(place).name();
    }

    /** Returns the name of an actor by id; the id where there is no such actor. */
    public String actor(String id) {
        Actor actor = dossier.actors().find(id);
        return actor == null ? id : actor.name();
    }

    /** Returns the option at a place. */
    public Option option(int place) {
        return dossier.options().all().get(place);
    }

    /** Returns an option with its owner: {@code Russia: Pay with food}. */
    public String act(Option option) {
        return actor(option.owner()) + ": " + option.name();
    }

    /** Returns the name of an outcome, or of an option with its owner; the id where there is neither. */
    public String target(String id) {
        OutcomeVariable outcome = dossier.outcomes().find(id);
        if (outcome != null) {
            return outcome.name();
        }
        Option option = dossier.options().find(id);
        return option == null ? id : act(option);
    }

    /** Returns who has an interest: the actor, or one of its factions: {@code China (the army)}. */
    public String holder(Interest interest) {
        Actor actor = dossier.actors().get(interest.actor());
        for (Faction faction : actor.factions()) {
            if (faction.id().equals(interest.faction())) {
                return actor.name() + " (" + faction.name() + ")";
            }
        }
        return actor.name();
    }

    /** Returns the influence of a name, or null. */
    public @Nullable Influence findInfluence(String name) {
        return dossier.influences().find(name);
    }

    /** Returns an influence in words: {@code Length of the war lowers American attention}. */
    public String influence(Influence influence) {
        return target(influence.from()) + " " + influence.direction().word() + " " + target(influence.to());
    }

    /** Returns a level as reports show it: {@code yes} or {@code no}, or its name. */
    public static String level(Option option, int level) {
        return option.levels().get(level);
    }

    /** Returns whether an option is simply taken or not. */
    public static boolean isPlain(Option option) {
        return option.levels().equals(Option.TWO_LEVELS);
    }

    /** Returns things in a row: {@code a, b and c}. */
    public static String list(List<String> things) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        return String.join(", ", things.subList(0, things.size() - 1)) + " and " + things.getLast();
    }
}
