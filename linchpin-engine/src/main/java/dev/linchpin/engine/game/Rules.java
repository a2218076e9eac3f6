package dev.linchpin.engine.game;

import dev.linchpin.engine.game.Condition.Truth;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula.Connective;
import dev.linchpin.model.Formula.Taken;
import dev.linchpin.model.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A dossier's rules, compiled: which settings are feasible, and which ways an option may move. Immutable. */
public final class Rules {
    private final List<Condition> feasible;
    private final boolean[] mayRise;
    private final boolean[] mayFall;

    private Rules(List<Condition> feasible, boolean[] mayRise, boolean[] mayFall) {
        this.feasible = feasible;
        this.mayRise = mayRise;
        this.mayFall = mayFall;
    }

    /** Compiles a dossier's rules. */
    public static Rules of(Dossier dossier) {
        int options = dossier.options().size();
        boolean[] mayRise = new boolean[options];
        boolean[] mayFall = new boolean[options];
        Arrays.fill(mayRise, true);
        Arrays.fill(mayFall, true);
        List<Condition> feasible = new ArrayList<>();
        for (Rule rule : dossier.rules()) {
            switch (rule) {
                case Rule.Never never -> feasible.add(new Condition.Negated(Condition.of(never.formula(), dossier)));
                case Rule.OnlyIf(String take, var when) ->
                    feasible.add(new Condition.Both(
                            Connective.IMPLIES, Condition.of(new Taken(take), dossier), Condition.of(when, dossier)));
                case Rule.Count(Rule.Bound bound, List<String> counted) ->
                    feasible.add(new Condition.Counted(
                            bound,
                            counted.stream().map(dossier.options()::indexOf).toList()));
                case Rule.OneWay(String option) -> mayFall[dossier.options().indexOf(option)] = false;
                case Rule.OneWayBack(String option) -> mayRise[dossier.options().indexOf(option)] = false;
            }
        }
        return new Rules(List.copyOf(feasible), mayRise, mayFall);
    }

    /**
     * Returns these rules with one more for each option that is held: every state has it at its level.
     *
     * @param held for each option the level at which it is held; -1 where it is not
     */
    Rules holding(int[] held) {
        List<Condition> more = new ArrayList<>(feasible);
        for (int option = 0; option < held.length; option++) {
            if (held[option] >= 0) {
                more.add(new Condition.Between(option, held[option], held[option]));
            }
        }
        return new Rules(List.copyOf(more), mayRise, mayFall);
    }

    /** Returns what every state must fulfil, in dossier order. */
    public List<Condition> conditions() {
        return feasible;
    }

    /** Returns whether rules leave every setting feasible. */
    public boolean allowAll() {
        return feasible.isEmpty();
    }

    /** Returns whether an option may move to a higher level. */
    public boolean mayRise(int option) {
        return mayRise[option];
    }

    /** Returns whether an option may move to a lower level. */
    public boolean mayFall(int option) {
        return mayFall[option];
    }

    /** Returns whether an option may move from one level to another, or stay. */
    public boolean mayMove(int option, int from, int to) {
        return from == to || (from < to ? mayRise[option] : mayFall[option]);
    }

    /** Returns whether a setting is feasible. */
    public boolean allow(int[] levels) {
        return feasible.stream().allMatch(condition -> condition.holds(levels));
    }

    /** Writes which settings of a block are feasible. */
    public void allow(StateBlock block, boolean[] allowed) {
        Arrays.fill(allowed, 0, block.count(), true);
        boolean[] one = new boolean[block.count()];
        for (Condition condition : feasible) {
            condition.holds(block, one);
            for (int j = 0; j < one.length; j++) {
                allowed[j] &= one[j];
            }
        }
    }

    /** Returns whether no setting that completes the known levels is feasible, as far as each rule alone can tell. */
    boolean forbidAll(int[] knownLevels) {
        return feasible.stream().anyMatch(condition -> condition.bound(knownLevels) == Truth.FALSE);
    }

    /**
     * Returns some options with all that rules tie to them, directly or through others: whether a change of these is
     * feasible depends on no other.
     *
     * @param options a bit an option by its place
     */
    public long tiedTo(long options) {
        long tied = options;
        long before;
        do {
            before = tied;
            for (Condition condition : feasible) {
                long read = condition.options(mayRise.length);
                tied |= (read & tied) == 0 ? 0 : read;
            }
        } while (tied != before);
        return tied;
    }

    /** Returns the conditions of feasibility that read an option. */
    Condition[] reading(int option) {
        return feasible.stream().filter(condition -> condition.reads(option)).toArray(Condition[]::new);
    }

    /** Returns whether an option may move one way only. */
    boolean isOneWay(int option) {
        return !mayRise[option] || !mayFall[option];
    }
}
