package dev.linchpin.engine;

import dev.linchpin.engine.degree.DegreeJudgement;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.level.CausalModel;
import dev.linchpin.engine.path.Chain;
import dev.linchpin.engine.path.Conduct;
import dev.linchpin.engine.preference.Order;
import dev.linchpin.engine.preference.Ranks;
import dev.linchpin.engine.preference.Valuation;
import dev.linchpin.engine.stability.Stability;
import dev.linchpin.engine.stability.Watch;
import dev.linchpin.engine.stability.Witness;
import dev.linchpin.engine.stance.Stances;
import org.jspecify.annotations.Nullable;

/**
 * One game, analysed exactly: the engine's front door.
 *
 * <p>Each part is worked out when it is asked for, and the judgements of states are kept once made: what happens from
 * now and how actors stand cost what can be reached, ranks and stability a look at every feasible state. One thread at a
 * time.
 */
public final class Analysis {
    private final CausalModel causes;
    private final Valuation valuation;
    private final Witness witness;
    private @Nullable Stability stability;
    private Watch watch = Watch.NOBODY;

    private Analysis(CausalModel causes, long looks) {
        this.causes = causes;
        valuation = Valuation.of(causes);
        witness = causes.game().form().states().isListed()
                ? Witness.looking(causes.game(), valuation, this::stability)
                : Witness.lookingOnly(causes.game(), valuation, looks);
    }

    /**
     * Analyses a game.
     *
     * @throws IllegalArgumentException if a cycle of outcomes has no certificate of uniqueness, which
     *     {@link dev.linchpin.engine.level.CycleCertificate#of} tells beforehand
     */
    public static Analysis of(Game game) {
        return of(game, Long.MAX_VALUE);
    }

    /**
     * Analyses a game whose states may be met one by one.
     *
     * @param looks how many moves may then be looked at; with one more,
     *     {@link dev.linchpin.engine.game.TooFar} is thrown
     * @throws IllegalArgumentException as {@link #of(Game)} does
     */
    public static Analysis of(Game game, long looks) {
        return new Analysis(CausalModel.of(game), looks);
    }

    /** Tells somebody how the judgement of all states goes on, where it has not begun yet. */
    public void watch(Watch watch) {
        this.watch = watch;
    }

    /** Returns the game. */
    public Game game() {
        return causes.game();
    }

    /** Returns how outcomes follow from options. */
    public CausalModel causes() {
        return causes;
    }

    /** Returns how each actor orders states, as far as has been asked. */
    public Order order() {
        return valuation;
    }

    /** Returns how each actor ranks all feasible states. */
    public Ranks ranks() {
        return stability().ranks();
    }

    /** Returns which states hold, for whom, under which concept. */
    public Stability stability() {
        if (stability == null) {
            stability = Stability.of(game(), Ranks.of(causes), watch);
        }
        return stability;
    }

    /** Returns how strongly states hold, and which hold where preferences are unknown. */
    public DegreeJudgement degrees() {
        return DegreeJudgement.of(stability(), order());
    }

    /** Returns what judges a few states, and says why. */
    public Witness witness() {
        return witness;
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
        return Stances.of(causes, valuation, index);
    }

    /** Returns how actors stand towards options in a setting, without how that varies over what else is done. */
    public Stances stancesAlone(long index) {
        return Stances.withoutSpread(causes, valuation, index);
    }

    /** Returns what happens from now where all see this game. */
    public Chain chain() {
        return Chain.from(now(), Conduct.of(witness));
    }
}
