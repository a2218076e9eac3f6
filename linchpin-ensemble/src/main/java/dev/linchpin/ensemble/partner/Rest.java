package dev.linchpin.ensemble.partner;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.game.StateSpace;
import dev.linchpin.engine.level.LevelSheet;
import dev.linchpin.engine.path.Chain;
import dev.linchpin.engine.path.Start;
import dev.linchpin.engine.stance.Stances;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A game where it came to rest: what acts taken there are worth.
 *
 * <p>Worths are expected over the ends, cycles by their long-run shares, and counted in units of the actor's total
 * interest weight. An act is taken away by putting its option to its lowest level, all else staying as it is, whether
 * rules allow that or not: the question is what the act alone is worth. One thread at a time.
 */
final class Rest {
    private final Analysis analysis;
    private final StateSpace space;
    private final List<Start> ends;
    private final LevelSheet sheet;
    private final List<List<@Nullable Double>> stances;

    /**
     * Prepares to look at a game.
     *
     * @param analysis the game
     * @param chain where it went
     * @param now the index of the setting at which stances are taken
     */
    Rest(Analysis analysis, Chain chain, long now) {
        this.analysis = analysis;
        space = analysis.game().form().space();
        ends = chain.ends();
        sheet = analysis.causes().newSheet();
        stances = Stances.values(analysis.causes(), analysis.order(), now);
    }

    /** Returns whether what is worth something to an actor can be told: not where its preferences are given outright. */
    boolean canWeigh(int actor) {
        return analysis.game().stakes(actor).preference() == null;
    }

    /** Returns an actor's options that are taken at some end. */
    BitSet taken(int actor) {
        BitSet taken = new BitSet();
        GameForm form = analysis.game().form();
        for (int option : form.ownOptions(actor)) {
            if (ends.stream().anyMatch(end -> space.level(form.states().index(end.state()), option) > 0)) {
                taken.set(option);
            }
        }
        return taken;
    }

    /** Returns an actor's options that are taken at some end and that another likes to be taken. */
    BitSet serving(int actor, int other) {
        BitSet serving = new BitSet();
        taken(actor).stream()
                .filter(option -> {
                    Double stance = stances.get(other).get(option);
                    return stance != null && stance > 0;
                })
                .forEach(serving::set);
        return serving;
    }

    /** Returns what some acts together are worth to an actor that can be weighed. */
    double worth(int actor, BitSet acts) {
        double total = analysis.game().stakes(actor).totalWeight();
        if (total == 0) {
            return 0;
        }
        double worth = 0;
        double[] utilities = new double[2];
        for (Start end : ends) {
            long with = analysis.game().form().states().index(end.state());
            long without = with;
            for (int option = acts.nextSetBit(0); option >= 0; option = acts.nextSetBit(option + 1)) {
                without = space.with(without, option, 0);
            }
            sheet.fill(new long[] {with, without}, 0, 2);
            sheet.utilities(actor, utilities);
            worth += end.probability() * (utilities[0] - utilities[1]);
        }
        return worth / total;
    }

    /** Returns the margin of a partnership of two who can be weighed: the least that serving the other is worth to one. */
    double margin(int one, int other) {
        return Math.min(worth(one, serving(one, other)), worth(other, serving(other, one)));
    }
}
