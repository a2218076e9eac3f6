package dev.linchpin.verify.benchmark;

import dev.linchpin.engine.game.Draw;
import dev.linchpin.engine.game.Game;
import dev.linchpin.model.Actor;
import dev.linchpin.model.CitedQuantity;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.DossierBuilder;
import dev.linchpin.model.Foresight;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Influence;
import dev.linchpin.model.Influence.Direction;
import dev.linchpin.model.Interest;
import dev.linchpin.model.Interest.Attitude;
import dev.linchpin.model.NamedQuantity;
import dev.linchpin.model.Option;
import dev.linchpin.model.OutcomeVariable;
import dev.linchpin.model.OutcomeVariable.Shape;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.QuantityCatalog;
import dev.linchpin.model.Rule;
import dev.linchpin.model.evidence.Hypothesis;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A dossier of a given size, the same on every machine: options dealt to actors in turn, outcomes moved by options and
 * by earlier outcomes, and interests in outcomes.
 *
 * @param actors how many actors
 * @param options how many two-level options
 * @param outcomes how many outcomes
 * @param influences how many influences
 * @param interests how many interests an actor has
 * @param rules whether rules forbid about half of the settings, and a few options go one way
 * @param shape how outcomes add up
 * @param uncertain whether sizes and bases are ranges rather than numbers
 */
public record SampleDossier(
        int actors,
        int options,
        int outcomes,
        int influences,
        int interests,
        boolean rules,
        Shape shape,
        boolean uncertain) {
    private static final long SEED = 20_260_301;

    /** Returns one whose states are all feasible and whose outcomes are linear. */
    public static SampleDossier free(int actors, int options) {
        return new SampleDossier(actors, options, 30, 100, 8, false, Shape.LINEAR, false);
    }

    /** Returns the same with rules. */
    public SampleDossier ruled() {
        return new SampleDossier(actors, options, outcomes, influences, interests, true, shape, uncertain);
    }

    /** Returns the same with outcomes of another shape. */
    public SampleDossier shaped(Shape other) {
        return new SampleDossier(actors, options, outcomes, influences, interests, rules, other, uncertain);
    }

    /** Returns one of ranges, whose states are all feasible, with a hypothesis on each option. */
    public static SampleDossier uncertain(int actors, int options, int outcomes, int influences) {
        return new SampleDossier(
                actors, options, outcomes, influences, Math.min(8, outcomes), false, Shape.LINEAR, true);
    }

    /** Returns the game. */
    public Game game() {
        return game(dossier());
    }

    /** Returns the game of a dossier of exact numbers, all of whose influences are there. */
    public static Game game(Dossier dossier) {
        return Game.of(dossier, draw(dossier));
    }

    /** Returns the draw of a dossier of exact numbers. */
    public static Draw draw(Dossier dossier) {
        QuantityCatalog quantities = QuantityCatalog.of(dossier);
        return name -> {
            NamedQuantity named = quantities.get(name);
            return named.quantity() instanceof Quantity.Exact exact ? exact.value() : 1;
        };
    }

    /** Returns the dossier. */
    public Dossier dossier() {
        return dossier(SEED);
    }

    /** Returns another of the same size. */
    public Dossier dossier(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        DossierBuilder parts = Dossier.builder("A sample", "How fast is it?");
        for (int i = 0; i < actors; i++) {
            parts.add(new Actor("a" + i, "a" + i, List.of(), Foresight.CREDIBLE, List.of()));
        }
        for (int o = 0; o < options; o++) {
            parts.add(new Option(option(o), option(o), Option.TWO_LEVELS, 0));
        }
        if (rules) {
            parts.add(new Rule.Never(new Formula.Joined(
                    Formula.Connective.AND, new Formula.Taken(option(0)), new Formula.Taken(option(1)))));
            parts.add(new Rule.OnlyIf(option(2), new Formula.Not(new Formula.Taken(option(3)))));
            parts.add(new Rule.OneWay(option(4)));
            parts.add(new Rule.OneWay(option(5)));
        }
        for (int v = 0; v < outcomes; v++) {
            parts.add(new OutcomeVariable("v" + v, "v" + v, cited(chance.nextDouble(-0.2, 0.2)), shape));
        }
        Set<String> taken = new HashSet<>();
        while (taken.size() < influences) {
            int to = chance.nextInt(outcomes);
            boolean fromOption = to == 0 || chance.nextInt(10) < 6;
            String from = fromOption ? option(chance.nextInt(options)) : "v" + chance.nextInt(to);
            if (taken.add(from + to)) {
                parts.add(new Influence(
                        from,
                        chance.nextBoolean() ? Direction.RAISES : Direction.LOWERS,
                        "v" + to,
                        1,
                        quantity(chance.nextDouble(0.05, 1)),
                        null,
                        null,
                        List.of()));
            }
        }
        for (int i = 0; i < actors; i++) {
            Set<Integer> wanted = new HashSet<>();
            while (wanted.size() < interests) {
                int target = chance.nextInt(outcomes);
                if (wanted.add(target)) {
                    parts.add(new Interest(
                            "a" + i,
                            null,
                            chance.nextBoolean() ? Attitude.WANTS : Attitude.FEARS,
                            "v" + target,
                            cited(chance.nextDouble(0.05, 1))));
                }
            }
        }
        for (int o = 0; uncertain && o < options; o++) {
            parts.add(new Hypothesis("h" + o, option(o), null, new Formula.Taken(option(o))));
        }
        return parts.build();
    }

    private String option(int place) {
        return "a" + place % actors + ".x" + place;
    }

    private CitedQuantity cited(double value) {
        return CitedQuantity.uncited(quantity(value));
    }

    private Quantity quantity(double value) {
        double width = 0.2 * Math.abs(value);
        return uncertain ? new Quantity.Range(value - width, Math.min(1, value + width)) : new Quantity.Exact(value);
    }
}
