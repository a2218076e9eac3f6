package dev.linchpin.model.point;

import dev.linchpin.model.Formula;
import dev.linchpin.model.outlook.Setting;
import java.util.List;

/** One thing that the model must show for a {@link Point} to be borne out, every quantity at its median. */
public sealed interface Check {
    /** Returns the key that a dossier writes it under. */
    default String kind() {
        return switch (this) {
            case Holds c -> "holds";
            case InPhase c -> "in-phase";
            case InEpoch c -> "in-epoch";
            case Supposing c -> "what-if";
            case Paths c -> "paths";
            case Through c -> "through";
            case Deterred c -> "deterred";
            case Proxied c -> "proxy";
            case Exchanged c -> "exchange";
            case RubsOver c -> "friction";
            case Corrected c -> "corrected";
            case CheapTalk c -> "cheap-talk";
            case BetterLever c -> "lever";
            case Firm c -> "firm";
            case Leads c -> "leads";
            case AnyYardstick c -> "yardsticks";
            case Cited c -> "cited";
            case Alarms c -> "tripwire";
            case Uncertain c -> "uncertain";
            case Rosier c -> "rosier";
        };
    }

    /**
     * A claim is more probable than not where things come to rest.
     *
     * @param claim the claim
     */
    record Holds(Formula claim) implements Check {}

    /**
     * A claim holds in a phase.
     *
     * @param phase the phase's id
     * @param claim the claim
     */
    record InPhase(String phase, Formula claim) implements Check {}

    /**
     * A claim holds in an epoch.
     *
     * @param epoch the epoch's id
     * @param claim the claim
     */
    record InEpoch(String epoch, Formula claim) implements Check {}

    /**
     * A claim would hold if quantities were other than they are.
     *
     * @param settings the quantities that differ
     * @param claim the claim
     */
    record Supposing(List<Setting> settings, Formula claim) implements Check {
        /** Copies the list. */
        public Supposing {
            settings = List.copyOf(settings);
        }
    }

    /**
     * A stance has several causal paths of some weight.
     *
     * @param actor the actor's id
     * @param option the option's id
     * @param atLeast how many, at least
     */
    record Paths(String actor, String option, int atLeast) implements Check {}

    /**
     * The part of a stance that runs through an outcome speaks for the option.
     *
     * @param actor the actor's id
     * @param option the option's id
     * @param outcome the outcome's id
     * @param atLeast how much of the stance, at least; more than nothing in any case
     */
    record Through(String actor, String option, String outcome, double atLeast) implements Check {}

    /**
     * An option's owner would like to move it to a level, where things are likeliest to come to rest, but for the answer.
     *
     * @param option the option's id
     * @param level the index of the level
     * @param by the id of an actor whose answer it is
     */
    record Deterred(String option, int level, String by) implements Check {}

    /**
     * An act does for somebody what it would do itself if it dared.
     *
     * @param act the option's id
     * @param served the id of the actor that it serves
     */
    record Proxied(String act, String served) implements Check {}

    /**
     * Both of two partners are better off by what they do for each other.
     *
     * @param first the id of the one
     * @param second the id of the other
     */
    record Exchanged(String first, String second) implements Check {}

    /**
     * Two partners pull apart over something.
     *
     * @param first the id of the one
     * @param second the id of the other
     * @param over the outcome's or option's id
     */
    record RubsOver(String first, String second, String over) implements Check {}

    /**
     * A hypothesis is less probable once voices are counted for those whom they speak for.
     *
     * @param hypothesis the hypothesis's id
     */
    record Corrected(String hypothesis) implements Check {}

    /**
     * An item would be heard about as readily if it were not so.
     *
     * @param item the item's id
     */
    record CheapTalk(String item) implements Check {}

    /**
     * One option, held, does more for a hypothesis than another, or as much at less cost.
     *
     * @param option the option's id
     * @param above the other's
     * @param target the hypothesis's id
     */
    record BetterLever(String option, String above, String target) implements Check {}

    /**
     * No value of some quantities, within their ranges, turns the verdict on a hypothesis.
     *
     * @param hypothesis the hypothesis's id
     * @param quantities their names
     */
    record Firm(String hypothesis, List<String> quantities) implements Check {
        /** Copies the list. */
        public Firm {
            quantities = List.copyOf(quantities);
        }
    }

    /**
     * Of rivals, the evidence makes one the most probable, and speaks least against it.
     *
     * @param hypothesis its id
     * @param over the ids of its rivals
     */
    record Leads(String hypothesis, List<String> over) implements Check {
        /** Copies the list. */
        public Leads {
            over = List.copyOf(over);
        }
    }

    /**
     * Whichever yardstick reads the words of estimative probability, the verdict on a hypothesis is the same.
     *
     * @param hypothesis the hypothesis's id
     */
    record AnyYardstick(String hypothesis) implements Check {}

    /** Everything that the author chose rests on some evidence. */
    record Cited() implements Check {}

    /**
     * Once the option of a tripwire has moved, and stays there, the verdict on a hypothesis is another.
     *
     * @param option the option's id
     * @param level the index of the level to which it has moved
     * @param turns the hypothesis's id
     */
    record Alarms(String option, int level, String turns) implements Check {}

    /**
     * A quantity is not known for sure.
     *
     * @param quantity its name
     * @param atLeast how far apart its 5th and 95th percentiles are, at least; more than nothing in any case
     */
    record Uncertain(String quantity, double atLeast) implements Check {}

    /**
     * An actor likes an option better as it sees the game than as the game is.
     *
     * @param actor the id of an actor with a view
     * @param option the option's id
     */
    record Rosier(String actor, String option) implements Check {}
}
