package dev.linchpin.language.rules.state;

import dev.linchpin.model.Catalog;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Option;
import dev.linchpin.model.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks for feasible states among those that have some levels fixed.
 *
 * <p>Method: levels are tried option by option, last option first, lowest level first, leaving a branch as soon as what
 * is fixed breaks a rule; options that no rule reads stay at their lowest. So of all feasible states that fit, the one
 * that comes first in the order of states is found.
 *
 * <p>Cost: at worst one step for each state of the options that rules read; all looking shares an allowance, after
 * which {@link #hasGivenUp()} and nothing more is found.
 */
final class StateSearch {
    private static final long ALLOWANCE = 10_000_000;
    private static final int MOST_NAMED = 8;

    private final Catalog<Option> options;
    private final List<Rule> rules;
    private final List<Weighed> breaking;
    private final List<List<Weighed>> readers;
    private final int[] order;
    private long spent;

    StateSearch(Dossier dossier) {
        options = dossier.options();
        rules = dossier.rules();
        breaking = rules.stream()
                .map(rule -> Weighed.of(Condition.breaking(rule, options)))
                .toList();
        readers = new ArrayList<>();
        options.forEach(option -> readers.add(new ArrayList<>()));
        TreeSet<Integer> read = new TreeSet<>();
        for (Weighed broken : breaking) {
            Set<Integer> own = new HashSet<>();
            broken.condition().addOptions(own);
            own.forEach(option -> readers.get(option).add(broken));
            read.addAll(own);
        }
        order = read.descendingSet().stream().mapToInt(Integer::intValue).toArray();
    }

    /** Returns levels of which none is fixed. */
    int[] free() {
        int[] levels = new int[options.size()];
        Arrays.fill(levels, -1);
        return levels;
    }

    /** Returns the levels at which options stand at the start. */
    int[] now() {
        return options.all().stream().mapToInt(Option::now).toArray();
    }

    /** Takes work off the allowance; returns whether any is left. */
    boolean spend(long work) {
        spent += work;
        return spent <= ALLOWANCE;
    }

    /** Returns whether something was left unknown because looking for it would have taken too long. */
    boolean hasGivenUp() {
        return spent > ALLOWANCE;
    }

    /** Returns the first rule that every state with the levels fixed breaks, or null. */
    @Nullable
    Rule findBroken(int[] levels) {
        for (int i = 0; i < rules.size(); i++) {
            if (isBroken(breaking.get(i), levels)) {
                return rules.get(i);
            }
        }
        return null;
    }

    /** Returns the indices of the rules that every state with the levels fixed breaks. */
    List<Integer> allBroken(int[] levels) {
        List<Integer> broken = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            if (isBroken(breaking.get(i), levels)) {
                broken.add(i);
            }
        }
        return broken;
    }

    /** Returns the options that a rule reads, with the levels at which they stand, as {@code a.b = c, d.e = f}. */
    String text(int rule, int[] levels) {
        Set<Integer> read = new TreeSet<>();
        breaking.get(rule).condition().addOptions(read);
        List<String> parts = new ArrayList<>();
        for (int i : read) {
            if (levels[i] >= 0 && parts.size() < MOST_NAMED) {
                Option option = options.all().get(i);
                parts.add(option.id() + " = " + option.levels().get(levels[i]));
            }
        }
        return String.join(", ", parts) + (read.size() > MOST_NAMED ? ", and more" : "");
    }

    /** Returns a state as one character an option. */
    String text(int[] state) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < state.length; i++) {
            text.append(options.all().get(i).letter(state[i]));
        }
        return text.toString();
    }

    /** Returns the first feasible state that has the levels fixed, or null where there is none or it gave up. */
    int @Nullable [] findFeasible(int[] fixed) {
        int[] levels = fixed.clone();
        if (findBroken(levels) != null) {
            return null;
        }
        int[] open = Arrays.stream(order).filter(option -> fixed[option] < 0).toArray();
        int at = 0;
        while (at >= 0 && at < open.length && !hasGivenUp()) {
            int option = open[at];
            levels[option]++;
            if (levels[option] > options.all().get(option).highest()) {
                levels[option] = -1;
                at--;
            } else if (readers.get(option).stream().noneMatch(broken -> isBroken(broken, levels))) {
                at++;
            }
        }
        if (at < open.length || hasGivenUp()) {
            return null;
        }
        for (int i = 0; i < levels.length; i++) {
            levels[i] = Math.max(levels[i], 0);
        }
        return levels;
    }

    private boolean isBroken(Weighed broken, int[] levels) {
        return spend(broken.size()) && broken.condition().judge(levels) == Truth.TRUE;
    }

    /** A condition with what judging it costs. */
    private record Weighed(Condition condition, int size) {
        static Weighed of(Condition condition) {
            return new Weighed(condition, condition.size());
        }
    }
}
