package dev.linchpin.engine;

import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.level.CausalModel;
import dev.linchpin.engine.path.Chain;
import dev.linchpin.engine.path.Conduct;
import dev.linchpin.engine.preference.Ranks;
import dev.linchpin.engine.stability.Stability;
import dev.linchpin.engine.stance.Stances;

/**
 * One game, analysed exactly: the engine's front door.
 *
 * <p>Each part is worked out when it is asked for; the judgements of states are kept once made.
 *
 * @param causes how outcomes follow from options
 * @param ranks how each actor ranks the feasible states
 * @param stability which states hold, for whom, under which concept
 */
public record Analysis(CausalModel causes, Ranks ranks, Stability stability) {
    /**
     * Analyses a game.
     *
     * @throws IllegalArgumentException if a cycle of outcomes has no certificate of uniqueness, which
     *     {@link dev.linchpin.engine.level.CycleCertificate#of} tells beforehand
     */
    public static Analysis of(Game game) {
        CausalModel causes = CausalModel.of(game);
        Ranks ranks = Ranks.of(causes);
        return new Analysis(causes, ranks, Stability.of(game, ranks));
    }

    /** Returns the game. */
    public Game game() {
        return causes.game();
    }

    /** Returns the state in which things stand now, by ordinal; -1 if rules forbid it. */
    public int now() {
        return game().form().states().ordinal(game().form().space().now());
    }

    /** Returns how actors stand towards options where things stand now. */
    public Stances stances() {
        return stances(game().form().space().now());
    }

    /** Returns how actors stand towards options in a setting, given by its index. */
    public Stances stances(long index) {
        return Stances.of(causes, ranks, index);
    }

    /** Returns how actors stand towards options in a setting, without how that varies over what else is done. */
    public Stances stancesAlone(long index) {
        return Stances.withoutSpread(causes, ranks, index);
    }

    /** Returns what happens from now where all see this game. */
    public Chain chain() {
        return Chain.from(now(), Conduct.of(stability));
    }
}
