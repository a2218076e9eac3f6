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
    /** What tables say of actors' own moves; null where they do not, or preferences were given outright. */
    private final @Nullable Prospects[] prospects;

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
        prospects = new Prospects[actors];
        for (int i = 0; i < actors && tables != null; i++) {
            prospects[i] = given[i] == null ? tables.prospects(i, stepsPerUnit[i]) : null;
        }
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

    /** {@inheritDoc} Of an actor's own move its prospects say so by themselves, but for what rounding can do. */
    @Override
    public boolean isBetter(int actor, int state, int than) {
        Prospects told = prospects[actor];
        if (tables != null && told != null) {
            long from = game.form().code(than);
            long to = game.form().code(state);
            if (tables.isOwnMove(actor, from, to)) {
                long better = told.in(from) >>> tables.strategy(actor, to);
                if ((better & 1) != 0 || (better >>> Integer.SIZE & 1) == 0) {
                    return (better & 1) != 0;
                }
            }
        }
        return value(actor, state) > value(actor, than);
    }

    @Override
    public long prospects(int actor, int state) {
        Prospects told = prospects[actor];
        return told == null ? ALL_MAY : told.in(game.form().code(state));
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
