package dev.linchpin.engine.game;

import dev.linchpin.engine.game.Game.Stake;
import dev.linchpin.engine.game.Game.Stakes;
import dev.linchpin.model.Actor;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Faction;
import dev.linchpin.model.Interest;
import dev.linchpin.model.Preference;
import dev.linchpin.model.QuantityCatalog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dossier compiled to indices but for its numbers, from which a game follows for every draw. Immutable; threads may
 * share it. Cost of a game: a look at the value of each quantity that it is made of.
 */
public final class GamePlan {
    private final Dossier dossier;
    private final GameForm form;
    private final MechanismPlan mechanism;
    private final List<PlannedStakes> stakes;

    private GamePlan(Dossier dossier, GameForm form) {
        this.dossier = dossier;
        this.form = form;
        mechanism = MechanismPlan.of(dossier);
        stakes = dossier.actors().all().stream()
                .map(actor -> PlannedStakes.of(dossier, actor))
                .toList();
    }

    /**
     * Compiles a dossier.
     *
     * @param form the form of this dossier, or of one with the same actors, options and rules
     */
    public static GamePlan of(Dossier dossier, GameForm form) {
        return new GamePlan(dossier, form);
    }

    /** Returns the dossier. */
    public Dossier dossier() {
        return dossier;
    }

    /** Returns the game without its preferences. */
    public GameForm form() {
        return form;
    }

    /** Returns the game that a draw makes. */
    public Game game(Draw draw) {
        Stakes[] drawn = new Stakes[stakes.size()];
        Arrays.setAll(drawn, i -> stakes.get(i).at(draw));
        return new Game(dossier, form, mechanism.mechanism(draw), List.of(drawn));
    }

    /**
     * What an actor cares about, but for how much.
     *
     * @param interests its interests, in dossier order
     * @param targets what it gains or loses by, each once
     */
    private record PlannedStakes(
            List<PlannedInterest> interests,
            List<Target> targets,
            @Nullable Preference preference) {
        static PlannedStakes of(Dossier dossier, Actor actor) {
            Map<String, Integer> places = new LinkedHashMap<>();
            List<PlannedInterest> interests = new ArrayList<>();
            for (Interest interest : dossier.interests()) {
                if (interest.actor().equals(actor.id())) {
                    Integer place = places.putIfAbsent(interest.target(), places.size());
                    interests.add(new PlannedInterest(
                            shareName(actor, interest),
                            interest.name(),
                            interest.attitude().sign(),
                            place == null ? places.size() - 1 : place));
                }
            }
            List<Target> targets = places.keySet().stream()
                    .map(target -> dossier.options().has(target)
                            ? new Target(true, dossier.options().indexOf(target))
                            : new Target(false, dossier.outcomes().indexOf(target)))
                    .toList();
            return new PlannedStakes(interests, targets, dossier.preferences().find(actor.id()));
        }

        private static @Nullable String shareName(Actor actor, Interest interest) {
            for (Faction faction : actor.factions()) {
                if (faction.id().equals(interest.faction())) {
                    return QuantityCatalog.shareName(actor, faction);
                }
            }
            return null;
        }

        Stakes at(Draw draw) {
            double[] weights = new double[targets.size()];
            double total = 0;
            for (PlannedInterest interest : interests) {
                double weight = interest.weight(draw);
                weights[interest.place()] += interest.sign() * weight;
                total += weight;
            }
            Stake[] drawn = new Stake[weights.length];
            Arrays.setAll(
                    drawn,
                    k -> new Stake(targets.get(k).isOption(), targets.get(k).place(), weights[k]));
            return new Stakes(List.of(drawn), total, preference);
        }
    }

    /**
     * An interest.
     *
     * @param share the name of its faction's share; null where it has none
     * @param size the name of its size
     * @param place where its target stands among the actor's targets
     */
    private record PlannedInterest(@Nullable String share, String size, int sign, int place) {
        double weight(Draw draw) {
            return (share == null ? 1 : draw.value(share)) * draw.value(size);
        }
    }

    /** An option or outcome. */
    private record Target(boolean isOption, int place) {}
}
