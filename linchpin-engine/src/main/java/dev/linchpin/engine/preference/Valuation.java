package dev.linchpin.engine.preference;

import dev.linchpin.engine.game.Condition;
import dev.linchpin.engine.game.FeasibleStates;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.StateBlock;
import dev.linchpin.engine.level.CausalModel;
import dev.linchpin.engine.level.LevelSheet;
import dev.linchpin.model.Preference;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How actors order the feasible states, worked out state by state as it is asked: for those who look at few.
 *
 * <p>Values are the utilities on their grid that {@link Ranks} ranks, and so order the states alike. Where states are
 * met one by one, all that were met since the last look are valued together, at the cost of one look at every link and of
 * one word an actor and state. Where states are listed, a utility is read off small tables; where those leave in doubt
 * to which grid step it rounds, or there are none, it is worked out as {@link Ranks} does, some states at a time. One
 * thread at a time.
 */
public final class Valuation implements Order {
    /** Where states are not listed, truths of so many statements fit into a value. */
    public static final int MOST_STATEMENTS = 62;

    private static final int FIRST_CAPACITY = 1 << 10;
    /** How many states are worked out together where tables do not tell. */
    private static final int PAGE = 64;
    /** How near to the border between two grid steps, in steps, tables may be off and a sheet is asked. */
    private static final double MOST_DOUBT = 0.1;

    private final Game game;
    private final FeasibleStates states;
    private final CausalModel causes;
    private final @Nullable Given[] given;
    private final @Nullable Floors floors;
    private final long[][] values;
    /** How many states met one by one have their value. */
    private int met;

    private @Nullable LevelSheet sheet;
    private double[] utilities = new double[0];

    private final @Nullable UtilityTables tables;
    /** For each actor, how many grid steps a utility from the tables may be off. */
    private final double[] doubt;

    private final double[] stepsPerUnit;
    /** Values of listed states that tables do not tell, page by page: actor by actor, each state by state. */
    private final long[] @Nullable [] pages;

    private Valuation(CausalModel causes) {
        this.causes = causes;
        game = causes.game();
        states = game.form().states();
        floors = states.isListed() ? null : new Floors(causes);
        int actors = game.form().actors();
        values = states.isListed() ? new long[0][] : new long[actors][FIRST_CAPACITY];
        given = new Given[actors];
        for (int i = 0; i < actors; i++) {
            Preference preference = game.stakes(i).preference();
            given[i] = preference == null ? null : given(preference);
        }
        pages = new long[states.isListed() ? (states.count() + PAGE - 1) / PAGE : 0][];
        UtilityTables made = states.isListed() ? UtilityTables.find(causes) : null;
        doubt = new double[actors];
        stepsPerUnit = new double[actors];
        boolean sharp = made != null;
        for (int i = 0; i < actors && made != null; i++) {
            stepsPerUnit[i] = 1 / game.stakes(i).grid();
            doubt[i] = made.error(i) * stepsPerUnit[i];
            sharp &= doubt[i] < MOST_DOUBT;
        }
        tables = sharp ? made : null;
    }

    /**
     * Prepares to value a game's feasible states.
     *
     * @throws IllegalArgumentException if states are not listed and an actor ranks them by more than
     *     {@value #MOST_STATEMENTS} statements
     */
    public static Valuation of(CausalModel causes) {
        return new Valuation(causes);
    }

    private Given given(Preference preference) {
        if (states.isListed()) {
            int[] ranks = Ranks.given(game, preference);
            return state -> ranks[state];
        }
        return switch (preference) {
            case Preference.Ranking ranking ->
                state -> ranking.classes().size() - Ranks.classOf(game, states.index(state), ranking.classes());
            case Preference.Statements statements -> truths(statements);
        };
    }

    /** An earlier statement outweighs all later ones, as an earlier digit does. */
    private Given truths(Preference.Statements statements) {
        if (statements.statements().size() > MOST_STATEMENTS) {
            throw new IllegalArgumentException("%s ranks states by %d statements, more than %d."
                    .formatted(statements.actor(), statements.statements().size(), MOST_STATEMENTS));
        }
        List<Condition> conditions = statements.statements().stream()
                .map(statement -> Condition.of(statement, game.dossier()))
                .toList();
        return state -> {
            int[] levels = game.form().space().levels(states.index(state));
            long truths = 0;
            for (Condition condition : conditions) {
                truths = 2 * truths + (condition.holds(levels) ? 1 : 0);
            }
            return truths;
        };
    }

    @Override
    public long value(int actor, int state) {
        if (states.isListed()) {
            Given outright = given[actor];
            if (outright != null) {
                return outright.value(state);
            }
            if (tables != null) {
                double steps = tables.utility(actor, game.form().code(state)) * stepsPerUnit[actor] + 0.5;
                double whole = Math.floor(steps);
                if (steps - whole > doubt[actor] && whole + 1 - steps > doubt[actor]) {
                    return (long) whole;
                }
            }
            return page(state / PAGE)[actor * PAGE + state % PAGE];
        } else if (state >= met) {
            valueAllMet();
        }
        return values[actor][state];
    }

    /** Every actor's values of a page of listed states, but of those whose preferences were given outright. */
    private long[] page(int page) {
        long[] found = pages[page];
        if (found == null) {
            found = new long[given.length * PAGE];
            LevelSheet work = sheet();
            int filled = work.fill(states, page * PAGE);
            for (int i = 0; i < given.length; i++) {
                if (given[i] == null) {
                    work.utilities(i, utilities);
                    double grid = game.stakes(i).grid();
                    for (int j = 0; j < filled; j++) {
                        found[i * PAGE + j] = Ranks.rounded(utilities[j], grid);
                    }
                }
            }
            pages[page] = found;
        }
        return found;
    }

    private LevelSheet sheet() {
        if (sheet == null) {
            int capacity = states.isListed() ? PAGE : StateBlock.CAPACITY;
            sheet = causes.newSheet(capacity);
            utilities = new double[capacity];
        }
        return sheet;
    }

    private void valueAllMet() {
        int count = states.count();
        for (int i = 0; i < values.length; i++) {
            if (count > values[i].length) {
                values[i] = Arrays.copyOf(values[i], (int) Math.min(2L * count, Integer.MAX_VALUE - 8));
            }
        }
        LevelSheet work = sheet();
        while (met < count) {
            int filled = work.fill(states, met);
            keep(work, met, filled);
            met += filled;
        }
    }

    /** Keeps every actor's value of the states on the sheet, from an ordinal on. */
    private void keep(LevelSheet work, int from, int filled) {
        for (int i = 0; i < values.length; i++) {
            Given outright = given[i];
            if (outright != null) {
                for (int j = 0; j < filled; j++) {
                    values[i][from + j] = outright.value(from + j);
                }
            } else {
                work.utilities(i, utilities);
                double grid = game.stakes(i).grid();
                for (int j = 0; j < filled; j++) {
                    values[i][from + j] = Ranks.rounded(utilities[j], grid);
                }
            }
        }
    }

    /**
     * {@inheritDoc}
     *
     * <p>Of an actor's own move, what it gains says so by itself where that is more than a grid step, or less than
     * nothing, by more than rounding can do.
     */
    @Override
    public boolean isBetter(int actor, int state, int than) {
        if (tables != null && given[actor] == null) {
            long from = game.form().code(than);
            if (tables.isOwnMove(actor, from, game.form().code(state))) {
                return isBetterMove(tables, actor, state, than, tables.strategy(actor, from), tables.own(actor, from));
            }
        }
        return value(actor, state) > value(actor, than);
    }

    /** {@inheritDoc} They are compared with the one worked out once. */
    @Override
    public int keepBetter(int actor, int than, int[] states, int count) {
        if (tables == null || given[actor] != null || count == 0) {
            return Order.super.keepBetter(actor, than, states, count);
        }
        long from = game.form().code(than);
        int strategy = tables.strategy(actor, from);
        double own = tables.own(actor, from);
        int kept = 0;
        for (int at = 0; at < count; at++) {
            int state = states[at];
            boolean isBetter = tables.isOwnMove(actor, from, game.form().code(state))
                    ? isBetterMove(tables, actor, state, than, strategy, own)
                    : value(actor, state) > value(actor, than);
            if (isBetter) {
                states[kept++] = state;
            }
        }
        return kept;
    }

    /**
     * Whether an actor's own move betters it.
     *
     * @param before its strategy where the move starts
     * @param own what its tables over its own options, among others, come to there
     */
    private boolean isBetterMove(UtilityTables from, int actor, int state, int than, int before, double own) {
        long to = game.form().code(state);
        GainBounds bounds = from.bounds(actor);
        if (bounds != null) {
            int after = from.strategy(actor, to);
            if (bounds.greatest(before, after) * stepsPerUnit[actor] < -2 * doubt[actor]) {
                return false;
            }
            if (bounds.least(before, after) * stepsPerUnit[actor] > 1 + 2 * doubt[actor]) {
                return true;
            }
        }
        double steps = (from.own(actor, to) - own) * stepsPerUnit[actor];
        if (steps > 1 + 2 * doubt[actor]) {
            return true;
        }
        return steps >= -2 * doubt[actor] && value(actor, state) > value(actor, than);
    }

    @Override
    public boolean mayImprove(int actor, int state) {
        if (tables == null || given[actor] != null) {
            return true;
        }
        GainBounds bounds = tables.bounds(actor);
        return bounds == null
                || bounds.mayGain(tables.strategy(actor, game.form().code(state)));
    }

    @Override
    public long floor(int actor, int state) {
        if (given[actor] != null) {
            return Long.MIN_VALUE;
        }
        if (tables != null) {
            double floor = tables.floor(actor, game.form().code(state)) * stepsPerUnit[actor];
            return (long) Math.floor(floor + 0.5 - 2 * doubt[actor]);
        }
        return floors == null ? Long.MIN_VALUE : floors.floor(actor, states.index(state));
    }

    /** Preferences given outright, as a number for each state. */
    private interface Given {
        long value(int state);
    }
}
