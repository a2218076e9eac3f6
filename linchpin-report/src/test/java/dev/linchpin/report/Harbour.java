package dev.linchpin.report;

import dev.linchpin.ensemble.EnsemblePlan;
import dev.linchpin.ensemble.Leverage;
import dev.linchpin.ensemble.Studies;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.ensemble.point.Points;
import dev.linchpin.ensemble.run.Patience;
import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.model.Actor;
import dev.linchpin.model.Citation;
import dev.linchpin.model.CitedQuantity;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.DossierBuilder;
import dev.linchpin.model.Faction;
import dev.linchpin.model.Foresight;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Formula.Comparator;
import dev.linchpin.model.Formula.Term;
import dev.linchpin.model.Influence;
import dev.linchpin.model.Influence.Direction;
import dev.linchpin.model.Interest;
import dev.linchpin.model.Interest.Attitude;
import dev.linchpin.model.Magnitude;
import dev.linchpin.model.Option;
import dev.linchpin.model.OutcomeVariable;
import dev.linchpin.model.OutcomeVariable.Shape;
import dev.linchpin.model.Preference;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.Rule;
import dev.linchpin.model.StatePattern;
import dev.linchpin.model.evidence.Credibility;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.model.evidence.Source;
import dev.linchpin.model.evidence.SourceReliability;
import dev.linchpin.model.outlook.Epoch;
import dev.linchpin.model.outlook.Phase;
import dev.linchpin.model.outlook.Setting;
import dev.linchpin.model.outlook.Tripwire;
import dev.linchpin.model.outlook.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Dossiers that reports are tested with. {@link #dossier()} has a harbour town that would tax ships but for the league's
 * blockade, with everything that a report can show; {@link #duel()} and {@link #pennies()} have preferences outright.
 */
public final class Harbour {
    private static final long MEMORY = 1L << 30;

    private Harbour() {}

    /** A town, a league of merchants, and a king who looks on. */
    public static Dossier dossier() {
        return parts().build();
    }

    /** Who could change what in a study, at the medians. */
    public static Leverage leverage(Study study) {
        return Leverage.of(study, EnsemblePlan.plain(0), Runner.sequential(), Patience.ENDLESS);
    }

    /** What is asked beside a study: who could change what. */
    public static Findings findings(Study study) {
        Leverage leverage = leverage(study);
        return new Findings(null, null, null, leverage, Points.of(study, leverage, null));
    }

    /** The dossier with another view in place of the town's. */
    public static Dossier withView(View view) {
        return commonParts().add(view).build();
    }

    /** The dossier's parts, to be added to. */
    public static DossierBuilder parts() {
        return commonParts()
                .add(new View(
                        "town",
                        List.of(),
                        List.of(),
                        List.of(new Setting("league.wants.trade", new Quantity.Exact(0.6))),
                        List.of()));
    }

    private static DossierBuilder commonParts() {
        DossierBuilder parts = Dossier.builder("The harbour toll", "Will the town tax the ships?")
                .asOf(LocalDate.of(1370, 5, 24))
                .add(new Actor(
                        "town",
                        "The town",
                        List.of(),
                        Foresight.CREDIBLE,
                        List.of(
                                new Faction("guilds", "the guilds", cited(new Quantity.Exact(0.25), "rolls")),
                                new Faction("council", "the council", CitedQuantity.uncited(new Quantity.Rest())))))
                .add(new Actor("league", "The league", List.of(), Foresight.CREDIBLE, List.of()))
                .add(new Actor("king", "The king", List.of(), Foresight.NASH, List.of()))
                .add(new Option("town.taxes", "Tax the ships", Option.TWO_LEVELS, 0))
                .add(new Option("town.arms", "Fortify the harbour", List.of("walls", "towers", "guns"), 1))
                .add(new Option("league.blockades", "Blockade the harbour", Option.TWO_LEVELS, 0))
                .add(new Option("king.mediates", "Mediate", Option.TWO_LEVELS, 0))
                .add(new Rule.Never(new Formula.Joined(
                        Formula.Connective.AND,
                        new Formula.Taken("king.mediates"),
                        new Formula.Taken("league.blockades"))));
        for (String outcome : List.of("revenue", "trade", "honour")) {
            String name = Character.toUpperCase(outcome.charAt(0)) + outcome.substring(1);
            parts.add(new OutcomeVariable(outcome, name, CitedQuantity.uncited(new Quantity.Exact(0)), Shape.LINEAR));
        }
        return parts.add(influence("town.taxes", Direction.RAISES, "revenue", new Quantity.Exact(0.3), null, "rolls"))
                .add(influence("town.taxes", Direction.LOWERS, "trade", new Quantity.Range(0.1, 0.3), null, "letter"))
                .add(influence(
                        "league.blockades",
                        Direction.LOWERS,
                        "trade",
                        new Quantity.Word(Magnitude.DECISIVE),
                        null,
                        "letter"))
                .add(influence(
                        "league.blockades",
                        Direction.RAISES,
                        "honour",
                        new Quantity.Exact(0.8),
                        new Formula.Taken("town.taxes"),
                        "letter"))
                .add(influence("trade", Direction.RAISES, "revenue", new Quantity.Exact(0.5), null))
                .add(interest("town", "guilds", Attitude.WANTS, "trade", 0.8))
                .add(interest("town", "council", Attitude.WANTS, "revenue", 0.9))
                .add(interest("town", "council", Attitude.WANTS, "town.arms", 0.05))
                .add(interest("league", null, Attitude.WANTS, "trade", 0.2))
                .add(interest("league", null, Attitude.WANTS, "honour", 0.9))
                .add(interest("league", null, Attitude.FEARS, "town.taxes", 0.3))
                .add(new Source("rolls", "The tax rolls", null, null, null, SourceReliability.A, null))
                .add(new Source("letter", "A merchant's letter", "A merchant", null, null, SourceReliability.C, null))
                .add(item("rolls", "rolls", "f. 3", "Ships pay a mark each.", null, Credibility.CONFIRMED))
                .add(item(
                        "letter",
                        "letter",
                        "¶2",
                        "No ship will call there.",
                        new Quantity.Phrase("probably"),
                        Credibility.POSSIBLY_TRUE))
                .add(new Hypothesis("no-toll", "The town leaves the ships alone", prior(), not("town.taxes")))
                .add(new Hypothesis("toll", "The town taxes the ships", prior(), new Formula.Taken("town.taxes")))
                .add(new Hypothesis(
                        "greed",
                        "The town would like to",
                        null,
                        new Formula.Compared(new Term.Stance("town", "town.taxes"), Comparator.GREATER, 0)))
                .add(new Hypothesis("judged", "The sources are honest", null, null))
                .add(new Phase("now", "This year", null, List.of(), List.of()))
                .add(new Phase(
                        "later",
                        "After the feud",
                        null,
                        List.of(),
                        List.of(new Setting("league.wants.honour", new Quantity.Exact(0)))))
                .add(new Epoch(
                        "before",
                        "In their fathers' time",
                        List.of(new Setting("town.taxes->revenue", new Quantity.Exact(0)))))
                .add(new Tripwire("league.blockades", 1, "LEA", null, List.of("BLOCKADE")));
    }

    private static @Nullable CitedQuantity prior() {
        return CitedQuantity.uncited(new Quantity.Exact(0.5));
    }

    private static Formula not(String option) {
        return new Formula.Not(new Formula.Taken(option));
    }

    private static CitedQuantity cited(Quantity quantity, String item) {
        return new CitedQuantity(quantity, List.of(new Citation(item, false)));
    }

    private static Influence influence(
            String from, Direction direction, String to, Quantity by, @Nullable Formula when, String... items) {
        List<Citation> citations =
                List.of(items).stream().map(item -> new Citation(item, false)).toList();
        return new Influence(from, direction, to, 1, by, null, when, citations);
    }

    private static Interest interest(
            String actor, @Nullable String faction, Attitude attitude, String target, double size) {
        return new Interest(actor, faction, attitude, target, cited(new Quantity.Exact(size), "letter"));
    }

    private static Evidence item(
            String id, String source, String at, String says, @Nullable Quantity hedge, Credibility credibility) {
        return new Evidence(id, source, at, says, hedge, credibility, null, null, List.of());
    }

    /** Two duellists who would each rather not be the one to give way. */
    public static Dossier duel() {
        return twoWith(
                List.of(List.of("YN"), List.of("NN"), List.of("NY"), List.of("YY")),
                List.of(List.of("NY"), List.of("NN"), List.of("YN"), List.of("YY")));
    }

    /** Two who would each rather stand, whatever the other does, but are both better off where neither does. */
    public static Dossier truce() {
        return twoWith(
                List.of(List.of("YN"), List.of("NN"), List.of("YY"), List.of("NY")),
                List.of(List.of("NY"), List.of("NN"), List.of("YY"), List.of("YN")));
    }

    /** Two gamblers, one of whom wants a match and one none. */
    public static Dossier pennies() {
        List<String> match = List.of("YY", "NN");
        List<String> mismatch = List.of("YN", "NY");
        return twoWith(List.of(match, mismatch), List.of(mismatch, match));
    }

    private static Dossier twoWith(List<List<String>> first, List<List<String>> second) {
        return Dossier.builder("Two", "Which?")
                .add(new Actor("a", "Anna", List.of(), Foresight.CREDIBLE, List.of()))
                .add(new Actor("b", "Bert", List.of(), Foresight.CREDIBLE, List.of()))
                .add(new Option("a.stands", "Stand", Option.TWO_LEVELS, 0))
                .add(new Option("b.stands", "Stand", Option.TWO_LEVELS, 0))
                .add(ranking("a", first))
                .add(ranking("b", second))
                .add(new Hypothesis(
                        "both",
                        "Both do the same",
                        null,
                        new Formula.Joined(
                                Formula.Connective.IFF, new Formula.Taken("a.stands"), new Formula.Taken("b.stands"))))
                .build();
    }

    private static Preference ranking(String actor, List<List<String>> classes) {
        return new Preference.Ranking(
                actor,
                classes.stream()
                        .map(equals -> equals.stream().map(StatePattern::new).toList())
                        .toList());
    }

    /** Returns a dossier's study. */
    public static Study study(Dossier dossier) {
        return study(dossier, WhatIf.NOTHING);
    }

    /** Returns a dossier's study in other circumstances. */
    public static Study study(Dossier dossier, WhatIf whatIf) {
        return Objects.requireNonNull(Studies.of(dossier, whatIf, MEMORY).study());
    }
}
