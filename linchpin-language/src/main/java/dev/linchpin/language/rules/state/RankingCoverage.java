package dev.linchpin.language.rules.state;

import dev.linchpin.model.Catalog;
import dev.linchpin.model.Option;
import dev.linchpin.model.StatePattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which feasible states a ranking's patterns leave out, and which they take twice.
 *
 * <p>Method: the states are split by the levels that patterns ask for, last option first, until each part lies wholly
 * in or wholly out of every pattern; then a part without a pattern, or with two, must hold no feasible state. Cost: at
 * worst exponential in the number of options that patterns ask for, linear in practice; bounded by the search's
 * allowance.
 */
final class RankingCoverage {
    private static final int MOST_OPTIONS = 1_000;

    private final Catalog<Option> options;
    private final StateSearch search;
    private @Nullable String gap;
    private @Nullable Overlap overlap;
    private final boolean unknown;

    RankingCoverage(Catalog<Option> options, StateSearch search, List<StatePattern> patterns) {
        this.options = options;
        this.search = search;
        if (options.size() <= MOST_OPTIONS) {
            split(search.free(), patterns, options.size() - 1);
        }
        unknown = options.size() > MOST_OPTIONS || search.hasGivenUp();
    }

    /** Returns the first feasible state found in no pattern, or null where none was found. */
    @Nullable
    String gap() {
        return gap;
    }

    /** Returns the first two patterns found to share a feasible state, or null where none were found. */
    @Nullable
    Overlap overlap() {
        return overlap;
    }

    /** Returns whether the states are too many to tell. */
    boolean isUnknown() {
        return unknown;
    }

    private void split(int[] levels, List<StatePattern> patterns, int last) {
        int option = last;
        while (option >= 0 && search.spend(patterns.size() + 1) && !isAsked(option, patterns)) {
            option--;
        }
        if (search.hasGivenUp()) {
            return;
        }
        if (option < 0) {
            judge(levels, patterns);
            return;
        }
        for (int level = 0; level <= options.all().get(option).highest() && !isDone(); level++) {
            levels[option] = level;
            List<StatePattern> fitting = new ArrayList<>();
            for (StatePattern pattern : patterns) {
                int asked = pattern.level(option);
                if (asked < 0 || asked == level) {
                    fitting.add(pattern);
                }
            }
            split(levels, fitting, option - 1);
        }
        levels[option] = -1;
    }

    private static boolean isAsked(int option, List<StatePattern> patterns) {
        for (StatePattern pattern : patterns) {
            if (pattern.level(option) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void judge(int[] levels, List<StatePattern> patterns) {
        if (patterns.size() == 1) {
            return;
        }
        int[] state = search.findFeasible(levels);
        if (state != null && patterns.isEmpty() && gap == null) {
            gap = search.text(state);
        } else if (state != null && patterns.size() > 1 && overlap == null) {
            overlap = new Overlap(patterns.get(0), patterns.get(1), search.text(state));
        }
    }

    private boolean isDone() {
        return search.hasGivenUp() || (gap != null && overlap != null);
    }

    /** Two patterns that share a feasible state. */
    record Overlap(StatePattern first, StatePattern second, String state) {}
}
