package dev.linchpin.engine.degree;

import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.preference.Order;
import dev.linchpin.engine.preference.Ranks;
import java.util.List;
import java.util.stream.IntStream;

/** How all actors of a game compare its feasible states. Immutable. */
public final class Comparisons {
    private final Game game;
    private final List<Comparison> byActor;

    private Comparisons(Game game, List<Comparison> byActor) {
        this.game = game;
        this.byActor = byActor;
    }

    /**
     * Prepares to compare a game's feasible states.
     *
     * @param ranks how actors rank them
     * @param order how far apart ranks lie, where the dossier measures degrees by that
     */
    public static Comparisons of(Game game, Ranks ranks, Order order) {
        return new Comparisons(
                game,
                IntStream.range(0, game.form().actors())
                        .mapToObj(i -> Comparison.of(game, ranks, order, i))
                        .toList());
    }

    /** Returns the game. */
    public Game game() {
        return game;
    }

    /** Returns how an actor compares states. */
    public Comparison of(int actor) {
        return byActor.get(actor);
    }
}
