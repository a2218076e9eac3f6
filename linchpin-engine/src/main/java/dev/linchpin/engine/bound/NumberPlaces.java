package dev.linchpin.engine.bound;

import dev.linchpin.engine.game.Game;

/**
 * Where each number of a game stands in one row of them all: the weights of links, the bases of outcomes, then the
 * weights of each actor's stakes. All games of one dossier have the same places. Immutable.
 */
public final class NumberPlaces {
    private final int links;
    private final int outcomes;
    private final int[] stakesFrom;

    /** Finds the places of a game's numbers. */
    public NumberPlaces(Game game) {
        links = game.links().size();
        outcomes = game.outcomes().size();
        stakesFrom = new int[game.form().actors() + 1];
        stakesFrom[0] = links + outcomes;
        for (int i = 0; i < game.form().actors(); i++) {
            stakesFrom[i + 1] = stakesFrom[i] + game.stakes(i).stakes().size();
        }
    }

    /** Returns how many numbers there are. */
    public int count() {
        return stakesFrom[stakesFrom.length - 1];
    }

    /** Returns the place of a link's weight. */
    public int weight(int link) {
        return link;
    }

    /** Returns the place of an outcome's base. */
    public int base(int outcome) {
        return links + outcome;
    }

    /** Returns the place of the weight of one of an actor's stakes, in the order in which the game lists them. */
    public int stake(int actor, int stake) {
        return stakesFrom[actor] + stake;
    }

    /** Returns a game's numbers. */
    public double[] numbers(Game game) {
        double[] numbers = new double[count()];
        for (int e = 0; e < links; e++) {
            numbers[weight(e)] = game.links().get(e).weight();
        }
        for (int v = 0; v < outcomes; v++) {
            numbers[base(v)] = game.outcomes().get(v).base();
        }
        for (int i = 0; i + 1 < stakesFrom.length; i++) {
            for (int k = 0; k < game.stakes(i).stakes().size(); k++) {
                numbers[stake(i, k)] = game.stakes(i).stakes().get(k).weight();
            }
        }
        return numbers;
    }
}
