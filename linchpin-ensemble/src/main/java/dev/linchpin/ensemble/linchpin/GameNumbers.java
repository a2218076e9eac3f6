package dev.linchpin.ensemble.linchpin;

import dev.linchpin.ensemble.look.Circumstance;
import dev.linchpin.ensemble.look.Drawing;
import dev.linchpin.ensemble.quantity.Quantities;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The numbers that every game of a circumstance is made from: the true one's, then those that views show. Where they are
 * equal a look need not be taken again. Immutable.
 */
final class GameNumbers {
    private final double[][] games;

    private GameNumbers(double[][] games) {
        this.games = games;
    }

    static GameNumbers of(Circumstance circumstance, Drawing drawing) {
        List<Quantities> all = circumstance.allQuantities();
        double[][] games = new double[all.size()][];
        for (int g = 0; g < games.length; g++) {
            games[g] = all.get(g).gameNumbers(drawing.of(all.get(g)));
        }
        return new GameNumbers(games);
    }

    /** Returns the weight of an influence in the true game. */
    double weight(int influence) {
        return games[0][influence];
    }

    boolean sameAs(GameNumbers other) {
        return Arrays.deepEquals(games, other.games);
    }

    /** Returns the places at which the numbers of some game differ. */
    BitSet differing(GameNumbers other) {
        BitSet differing = new BitSet();
        for (int g = 0; g < games.length; g++) {
            for (int k = 0; k < games[g].length; k++) {
                if (games[g][k] != other.games[g][k]) {
                    differing.set(k);
                }
            }
        }
        return differing;
    }

    /** Returns whether an influence has one weight in all games. */
    boolean isShared(int influence) {
        return Arrays.stream(games).allMatch(game -> game[influence] == games[0][influence]);
    }
}
