package dev.linchpin.engine.game;

import dev.linchpin.model.Dossier;
import dev.linchpin.model.Preference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier with a value for every quantity, compiled to indices: what the engine runs.
 *
 * <p>Actors, options and outcomes are named by their place in the dossier. Immutable.
 */
public final class Game {
    private final Dossier dossier;
    private final GameForm form;
    private final Mechanism mechanism;
    private final List<Stakes> stakes;

    Game(Dossier dossier, GameForm form, Mechanism mechanism, List<Stakes> stakes) {
        this.dossier = dossier;
        this.form = form;
        this.mechanism = mechanism;
        this.stakes = stakes;
    }

    /** Returns the game that a dossier and a draw make. */
    public static Game of(Dossier dossier, Draw draw) {
        return of(dossier, draw, GameForm.of(dossier));
    }

    /**
     * Returns the game that a dossier and a draw make on a form already worked out.
     *
     * @param form the form of this dossier, or of one with the same actors, options and rules
     */
    public static Game of(Dossier dossier, Draw draw, GameForm form) {
        return GamePlan.of(dossier, form).game(draw);
    }

    /** Returns the dossier. */
    public Dossier dossier() {
        return dossier;
    }

    /** Returns the game without its preferences. */
    public GameForm form() {
        return form;
    }

    /** Returns how one thing leads to another. */
    public Mechanism mechanism() {
        return mechanism;
    }

    /** Returns the outcomes, in dossier order. */
    public List<Mechanism.Outcome> outcomes() {
        return mechanism.outcomes();
    }

    /** Returns the influences, in dossier order. */
    public List<Mechanism.Link> links() {
        return mechanism.links();
    }

    /** Returns what an actor cares about. */
    public Stakes stakes(int actor) {
        return stakes.get(actor);
    }

    /**
     * What an actor cares about.
     *
     * @param stakes what it gains or loses by, its factions' interests summed by their shares
     * @param totalWeight the sum of share times size over all its interests
     * @param preference its preferences given outright, which then count instead; null where it has none
     */
    public record Stakes(
            List<Stake> stakes,
            double totalWeight,
            @Nullable Preference preference) {
        /** The step to which utilities are rounded, as a share of the total weight. */
        public static final double GRID = 1e-9;

        /** Copies the list. */
        public Stakes {
            stakes = List.copyOf(stakes);
        }

        /** Returns the step to which the actor's utilities are rounded. */
        public double grid() {
            return GRID * (totalWeight == 0 ? 1 : totalWeight);
        }
    }

    /**
     * One thing that an actor gains or loses by.
     *
     * @param isOption whether it is an option, which counts with its share of its highest level; else an outcome
     * @param target the option's or outcome's place
     * @param weight what a unit of it is worth
     */
    public record Stake(boolean isOption, int target, double weight) {}
}
