package dev.linchpin.engine.preference;

import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.Game.Stake;
import dev.linchpin.engine.game.Mechanism.Link;
import dev.linchpin.engine.game.StateBlock;
import dev.linchpin.engine.game.StateSpace;
import dev.linchpin.engine.level.CausalModel;
import dev.linchpin.engine.level.LevelSheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The least that the others could leave an actor with its own options as they are, were they free to set theirs at will:
 * a bound on what any answer can do.
 *
 * <p>Method: sets of the others' options whose effects add up are tried one at a time, the others' at their lowest, and
 * the greatest losses added. Where a set has more than {@value #MOST_SETTINGS} settings there is no bound. Cost: one
 * look at the sum of the sets' settings for each setting of the actor's own options that matter to it, kept. One thread
 * at a time.
 */
final class Floors {
    private static final int MOST_SETTINGS = StateBlock.CAPACITY;
    /** What adding effects up may err by, as a share of all that is added: thousands of roundings. */
    private static final double ROUNDING = 1e-12;
    /** Outcomes on a cycle are followed so often to bound what they add up to. */
    private static final int MOST_ROUNDS = 1000;

    private final Game game;
    private final LevelSheet sheet;
    private final List<Concern> concerns;
    private final double[] sizes;
    private final List<Map<Long, Long>> known = new ArrayList<>();
    private final double[] utilities = new double[StateBlock.CAPACITY];

    Floors(CausalModel causes) {
        game = causes.game();
        sheet = causes.newSheet();
        concerns = Concern.of(game);
        sizes = sizes(game);
        concerns.forEach(concern -> known.add(new HashMap<>()));
    }

    /** The sum of the sizes of all that adds up to each outcome's level, in any setting; infinite where not found. */
    private static double[] sizes(Game game) {
        double[] sizes = new double[game.outcomes().size()];
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double[] next = new double[sizes.length];
            Arrays.setAll(next, v -> Math.abs(game.outcomes().get(v).base()));
            for (Link link : game.links()) {
                next[link.to()] += Math.abs(link.weight()) * (link.fromOption() ? 1 : sizes[link.from()]);
            }
            boolean settled = true;
            for (int v = 0; v < sizes.length; v++) {
                settled &= next[v] <= sizes[v] * (1 + ROUNDING);
            }
            if (settled) {
                return next;
            }
            sizes = next;
        }
        Arrays.fill(sizes, Double.POSITIVE_INFINITY);
        return sizes;
    }

    /** How many steps of an actor's grid effects added up may be off. */
    private double margin(int actor) {
        double size = 0;
        for (Stake stake : game.stakes(actor).stakes()) {
            size += Math.abs(stake.weight()) * (stake.isOption() ? 1 : sizes[stake.target()]);
        }
        return 1 + Math.ceil(size * ROUNDING / game.stakes(actor).grid());
    }

    /** Returns the bound for an actor of interests, in steps of its grid. */
    long floor(int actor, long index) {
        StateSpace space = game.form().space();
        long own = 0;
        for (int o : game.form().ownOptions(actor)) {
            if ((concerns.get(actor).options() >>> o & 1) != 0) {
                own += space.level(index, o) * space.stride(o);
            }
        }
        return known.get(actor).computeIfAbsent(own, setting -> work(actor, setting));
    }

    private long work(int actor, long own) {
        long mine = 0;
        for (int o : game.form().ownOptions(actor)) {
            mine |= 1L << o;
        }
        double least = 0;
        boolean first = true;
        for (long joint : concerns.get(actor).joint()) {
            long[] settings = settings(own, joint & ~mine);
            if (settings.length > MOST_SETTINGS) {
                return Long.MIN_VALUE;
            }
            sheet.fill(settings, 0, settings.length);
            sheet.utilities(actor, utilities);
            double lowest = utilities[0];
            for (int j = 1; j < settings.length; j++) {
                lowest = Math.min(lowest, utilities[j]);
            }
            least += first ? lowest : lowest - utilities[0];
            first = false;
        }
        double bound = Ranks.rounded(least, game.stakes(actor).grid()) - margin(actor);
        return bound > Long.MIN_VALUE / 2 ? (long) bound : Long.MIN_VALUE;
    }

    /** The settings of some options, the first with all at their lowest; one too many where they are too many. */
    private long[] settings(long start, long options) {
        StateSpace space = game.form().space();
        long[] settings = {start};
        for (int o = 0; o < space.options() && settings.length <= MOST_SETTINGS; o++) {
            if ((options >>> o & 1) != 0) {
                long[] more = new long[settings.length * space.radix(o)];
                for (int k = 0; k < more.length; k++) {
                    more[k] = settings[k % settings.length] + k / settings.length * space.stride(o);
                }
                settings = more;
            }
        }
        return settings;
    }
}
