package dev.linchpin.ensemble.lever;

import dev.linchpin.ensemble.finding.Pull;
import dev.linchpin.ensemble.look.Circumstance;
import dev.linchpin.ensemble.quantity.Change;
import dev.linchpin.ensemble.quantity.Law;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Influence;
import dev.linchpin.model.Option;
import dev.linchpin.model.Rule;
import dev.linchpin.model.StateRules;
import dev.linchpin.model.outlook.OptionLevel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What sponsors control under circumstances. */
final class Pulls {
    private static final double LOW_END = 0.05;
    private static final double HIGH_END = 0.95;

    private Pulls() {}

    /**
     * Returns how many sets of holds sponsors control, of so many options at most; the greatest number where there are
     * more.
     */
    static long holds(Dossier dossier, List<String> sponsors, int size) {
        double[] byOptions = new double[size + 1];
        byOptions[0] = 1;
        for (Option option : own(dossier, sponsors)) {
            for (int k = size; k > 0; k--) {
                byOptions[k] += byOptions[k - 1] * option.levels().size();
            }
        }
        double all = 0;
        for (int k = 1; k <= size; k++) {
            all += byOptions[k];
        }
        return (long) all;
    }

    /**
     * Returns what sponsors could pull: every set of up to {@code size} of their options, each at every level, the
     * smaller sets first; then every influence of an option of theirs, moved to either end of its range.
     */
    static List<List<Pull>> of(Circumstance circumstance, List<String> sponsors, int size) {
        Dossier dossier = circumstance.dossier();
        List<List<Pull>> pulls = new ArrayList<>();
        List<List<Pull>> before = List.of(List.of());
        List<Option> own = own(dossier, sponsors);
        for (int k = 1; k <= Math.min(size, own.size()); k++) {
            List<List<Pull>> longer = new ArrayList<>();
            for (List<Pull> shorter : before) {
                for (Option option : own.subList(next(own, shorter), own.size())) {
                    for (int level = 0; level < option.levels().size(); level++) {
                        longer.add(with(shorter, new Pull.Hold(new OptionLevel(option.id(), level))));
                    }
                }
            }
            pulls.addAll(longer);
            before = longer;
        }
        for (Influence influence : dossier.influences()) {
            Option from = dossier.options().find(influence.from());
            if (from != null && sponsors.contains(from.owner())) {
                addNudges(influence, circumstance, pulls);
            }
        }
        return pulls;
    }

    private static List<Option> own(Dossier dossier, List<String> sponsors) {
        return dossier.options().all().stream()
                .filter(option -> sponsors.contains(option.owner()))
                .toList();
    }

    /** The place of the first option after the last that is held. */
    private static int next(List<Option> own, List<Pull> pulls) {
        int next = 0;
        for (Pull pull : pulls) {
            if (pull instanceof Pull.Hold(OptionLevel held)) {
                while (!own.get(next++).id().equals(held.option())) {}
            }
        }
        return next;
    }

    private static List<Pull> with(List<Pull> pulls, Pull more) {
        List<Pull> with = new ArrayList<>(pulls);
        with.add(more);
        return List.copyOf(with);
    }

    private static void addNudges(Influence influence, Circumstance circumstance, List<List<Pull>> pulls) {
        Law law = circumstance.quantities().law(influence.name());
        if (law != null && !law.isCertain()) {
            pulls.add(List.of(new Pull.Nudge(influence.name(), law.quantile(LOW_END), false)));
            pulls.add(List.of(new Pull.Nudge(influence.name(), law.quantile(HIGH_END), true)));
        }
    }

    /** Returns the options that are held. */
    static List<OptionLevel> held(List<Pull> pulls) {
        List<OptionLevel> held = new ArrayList<>();
        for (Pull pull : pulls) {
            if (pull instanceof Pull.Hold hold) {
                held.add(hold.held());
            }
        }
        return held;
    }

    /** Returns what is tried otherwise with quantities. */
    static Change change(List<Pull> pulls) {
        Change change = Change.NONE;
        for (Pull pull : pulls) {
            if (pull instanceof Pull.Nudge nudge) {
                change = change.with(nudge.influence(), nudge.size());
            }
        }
        return change;
    }

    /**
     * Returns a rule that keeps options from being held at their levels from where things stand: one that lets an option
     * move one way only, or one that forbids the state; null where there is none.
     */
    static @Nullable Rule findHindrance(Circumstance circumstance, List<OptionLevel> held) {
        Dossier dossier = circumstance.dossier();
        int[] levels = circumstance.form().space().levels(circumstance.now());
        for (OptionLevel hold : held) {
            int place = dossier.options().indexOf(hold.option());
            if (!circumstance.form().rules().mayMove(place, levels[place], hold.level())) {
                return hold.level() < levels[place]
                        ? new Rule.OneWay(hold.option())
                        : new Rule.OneWayBack(hold.option());
            }
            levels[place] = hold.level();
        }
        return StateRules.of(dossier).findBroken(levels);
    }
}
