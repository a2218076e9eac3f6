package dev.linchpin.verify.study;

import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.level.CausalModel;
import dev.linchpin.engine.preference.Ranks;
import dev.linchpin.engine.stability.Stability;
import dev.linchpin.model.OutcomeVariable.Shape;
import dev.linchpin.verify.benchmark.SampleDossier;
import java.util.SplittableRandom;

/** Random games of one kind; each comes from a seed of its own, so that it is the same whichever others are made. */
enum Family {
    TWO_STRICT("2 actors, strict ranks", 2, Order.STRICT, false),
    THREE_STRICT("3 actors, strict ranks", 3, Order.STRICT, false),
    STRICT("4 actors, strict ranks", 4, Order.STRICT, false),
    SIX_STRICT("6 actors, strict ranks", 6, Order.STRICT, false),
    TIES("4 actors, ten ranks with ties", 4, Order.TEN_CLASSES, false),
    RULED("4 actors, strict ranks, rules", 4, Order.STRICT, true),
    LINEAR("4 actors, interests in linear outcomes", 4, Order.LINEAR_INTERESTS, false),
    SATURATING("4 actors, interests in saturating outcomes", 4, Order.SATURATING_INTERESTS, false);

    private static final long SEED = 20_260_401;
    private static final int OUTCOMES = 30;
    private static final int INFLUENCES = 100;
    private static final int INTERESTS = 8;

    private final String label;
    private final int actors;
    private final Order order;
    private final boolean ruled;

    /** Where ranks come from. */
    private enum Order {
        STRICT,
        TEN_CLASSES,
        LINEAR_INTERESTS,
        SATURATING_INTERESTS
    }

    Family(String label, int actors, Order order, boolean ruled) {
        this.label = label;
        this.actors = actors;
        this.order = order;
        this.ruled = ruled;
    }

    /** Returns what the games are, in words. */
    String label() {
        return label;
    }

    /** Returns how many actors they have. */
    int actors() {
        return actors;
    }

    /** Returns the generator of a game's chances. */
    SplittableRandom chance(int options, int number) {
        long ofFamily = new SplittableRandom(SEED + label.hashCode()).nextLong();
        long ofSize = new SplittableRandom(ofFamily + options).nextLong();
        return new SplittableRandom(ofSize + number);
    }

    /** Makes a game. */
    Stability game(int options, int number) {
        SplittableRandom chance = chance(options, number);
        return switch (order) {
            case LINEAR_INTERESTS -> interested(options, Shape.LINEAR, chance);
            case SATURATING_INTERESTS -> interested(options, Shape.SATURATING, chance);
            case STRICT, TEN_CLASSES -> {
                Game game = new SampleDossier(actors, options, 0, 0, 0, ruled, Shape.LINEAR, false).game();
                long[][] values = new long[actors][game.form().states().count()];
                for (long[] ofActor : values) {
                    fill(ofActor, chance);
                }
                yield Stability.of(game, Ranks.of(values));
            }
        };
    }

    private Stability interested(int options, Shape shape, SplittableRandom chance) {
        SampleDossier sample = new SampleDossier(actors, options, OUTCOMES, INFLUENCES, INTERESTS, ruled, shape, false);
        Game game = SampleDossier.game(sample.dossier(chance.nextLong()));
        return Stability.of(game, Ranks.of(CausalModel.of(game)));
    }

    private void fill(long[] values, SplittableRandom chance) {
        for (int s = 0; s < values.length; s++) {
            if (order == Order.TEN_CLASSES) {
                values[s] = chance.nextInt(10);
            } else {
                // a shuffle from the inside out
                int at = chance.nextInt(s + 1);
                values[s] = values[at];
                values[at] = s;
            }
        }
    }
}
