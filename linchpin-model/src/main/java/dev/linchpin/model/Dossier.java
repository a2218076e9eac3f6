package dev.linchpin.model;

import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.model.evidence.Population;
import dev.linchpin.model.evidence.Source;
import dev.linchpin.model.evidence.Yardstick;
import dev.linchpin.model.outlook.Epoch;
import dev.linchpin.model.outlook.LeverQuestion;
import dev.linchpin.model.outlook.Partnership;
import dev.linchpin.model.outlook.Phase;
import dev.linchpin.model.outlook.Tripwire;
import dev.linchpin.model.outlook.View;
import dev.linchpin.model.point.Point;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One argument about what states and other actors will do, as its author wrote it.
 *
 * <p>Immutable. Two dossiers are equal where all their parts are, in the same order. Built part by part with
 * {@link #builder(String, String)}; a dossier does not check that its ids refer to anything, which its reader does.
 */
public final class Dossier {
    private final Heading heading;
    private final Catalog<Actor> actors;
    private final Catalog<Option> options;
    private final List<Rule> rules;
    private final Catalog<OutcomeVariable> outcomes;
    private final Catalog<Influence> influences;
    private final Catalog<Interest> interests;
    private final Catalog<Preference> preferences;
    private final Catalog<Degrees> degrees;
    private final Catalog<Source> sources;
    private final Catalog<Evidence> evidence;
    private final Catalog<Population> populations;
    private final Catalog<Hypothesis> hypotheses;
    private final Catalog<Phase> phases;
    private final Catalog<Epoch> epochs;
    private final List<Partnership> partners;
    private final List<LeverQuestion> levers;
    private final Catalog<View> views;
    private final List<Tripwire> tripwires;
    private final List<Point> points;

    Dossier(DossierBuilder parts) {
        heading = parts.heading;
        actors = Catalog.of("actor", parts.actors, Actor::id);
        options = Catalog.of("option", parts.options, Option::id);
        rules = List.copyOf(parts.rules);
        outcomes = Catalog.of("outcome", parts.outcomes, OutcomeVariable::id);
        influences = Catalog.of("influence", parts.influences, Influence::name);
        interests = Catalog.of("interest", parts.interests, Interest::name);
        preferences = Catalog.of("preference", parts.preferences, Preference::actor);
        degrees = Catalog.of("degrees", parts.degrees, Degrees::actor);
        sources = Catalog.of("source", parts.sources, Source::id);
        evidence = Catalog.of("item of evidence", parts.evidence, Evidence::id);
        populations = Catalog.of("population", parts.populations, Population::id);
        hypotheses = Catalog.of("hypothesis", parts.hypotheses, Hypothesis::id);
        phases = Catalog.of("phase", parts.phases, Phase::id);
        epochs = Catalog.of("epoch", parts.epochs, Epoch::id);
        partners = List.copyOf(parts.partners);
        levers = List.copyOf(parts.levers);
        views = Catalog.of("view", parts.views, View::holder);
        tripwires = List.copyOf(parts.tripwires);
        points = List.copyOf(parts.points);
    }

    /** Returns a builder of a dossier with a title and a question. */
    public static DossierBuilder builder(String title, String question) {
        return new DossierBuilder(new Heading(title, question, null, Yardstick.ICD_203));
    }

    /** Returns a builder that starts from this dossier. */
    public DossierBuilder toBuilder() {
        DossierBuilder parts = new DossierBuilder(heading);
        parts.actors.addAll(actors.all());
        parts.options.addAll(options.all());
        parts.rules.addAll(rules);
        parts.outcomes.addAll(outcomes.all());
        parts.influences.addAll(influences.all());
        parts.interests.addAll(interests.all());
        parts.preferences.addAll(preferences.all());
        parts.degrees.addAll(degrees.all());
        parts.sources.addAll(sources.all());
        parts.evidence.addAll(evidence.all());
        parts.populations.addAll(populations.all());
        parts.hypotheses.addAll(hypotheses.all());
        parts.phases.addAll(phases.all());
        parts.epochs.addAll(epochs.all());
        parts.partners.addAll(partners);
        parts.levers.addAll(levers);
        parts.views.addAll(views.all());
        parts.tripwires.addAll(tripwires);
        parts.points.addAll(points);
        return parts;
    }

    /**
     * Returns the dossier with a view laid over it: its interests replace those of the same holder in the same
     * target, whatever their sign, and are added where there is none; its preferences replace the actor's interests
     * or preferences; the states that it does not know of are forbidden. The view's settings are not applied: they
     * belong to a {@link QuantityCatalog}.
     */
    public Dossier seenThrough(View view) {
        DossierBuilder parts = toBuilder();
        for (Interest seen : view.interests()) {
            int at = parts.interests.size();
            for (int i = parts.interests.size() - 1; i >= 0; i--) {
                Interest own = parts.interests.get(i);
                if (own.holder().equals(seen.holder()) && own.target().equals(seen.target())) {
                    parts.interests.remove(i);
                    at = i;
                }
            }
            parts.interests.add(at, seen);
            parts.preferences.removeIf(own -> own.actor().equals(seen.actor()));
        }
        for (Preference seen : view.preferences()) {
            parts.preferences.removeIf(own -> own.actor().equals(seen.actor()));
            parts.preferences.add(seen);
        }
        view.unawareOf().forEach(unknown -> parts.add(new Rule.Never(unknown)));
        return parts.build();
    }

    /** Returns the title, question, date and yardstick. */
    public Heading heading() {
        return heading;
    }

    /** Returns the actors. */
    public Catalog<Actor> actors() {
        return actors;
    }

    /** Returns the options, in the order in which states write them. */
    public Catalog<Option> options() {
        return options;
    }

    /** Returns the rules. */
    public List<Rule> rules() {
        return rules;
    }

    /** Returns the outcomes. */
    public Catalog<OutcomeVariable> outcomes() {
        return outcomes;
    }

    /** Returns the influences, by name ({@code from->to}). */
    public Catalog<Influence> influences() {
        return influences;
    }

    /** Returns the interests, by name ({@code actor.faction.wants.target}). */
    public Catalog<Interest> interests() {
        return interests;
    }

    /** Returns the preferences given outright, by actor. */
    public Catalog<Preference> preferences() {
        return preferences;
    }

    /** Returns how finely preferences are given, by actor. */
    public Catalog<Degrees> degrees() {
        return degrees;
    }

    /** Returns the sources. */
    public Catalog<Source> sources() {
        return sources;
    }

    /** Returns the items of evidence. */
    public Catalog<Evidence> evidence() {
        return evidence;
    }

    /** Returns the populations. */
    public Catalog<Population> populations() {
        return populations;
    }

    /** Returns the hypotheses. */
    public Catalog<Hypothesis> hypotheses() {
        return hypotheses;
    }

    /** Returns the phases, in the order in which they run. */
    public Catalog<Phase> phases() {
        return phases;
    }

    /** Returns the epochs. */
    public Catalog<Epoch> epochs() {
        return epochs;
    }

    /** Returns the pairs whose frictions and exchange to show; empty for all. */
    public List<Partnership> partners() {
        return partners;
    }

    /** Returns the levers asked about; empty for every actor and hypothesis. */
    public List<LeverQuestion> levers() {
        return levers;
    }

    /** Returns how actors see the game otherwise than it is, by holder. */
    public Catalog<View> views() {
        return views;
    }

    /** Returns the tripwires. */
    public List<Tripwire> tripwires() {
        return tripwires;
    }

    /** Returns what the text under study claims, point by point. */
    public List<Point> points() {
        return points;
    }

    private List<Object> parts() {
        return List.of(
                heading,
                actors,
                options,
                rules,
                outcomes,
                influences,
                interests,
                preferences,
                degrees,
                sources,
                evidence,
                populations,
                hypotheses,
                phases,
                epochs,
                partners,
                levers,
                views,
                tripwires,
                points);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dossier that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    @Override
    public String toString() {
        return "Dossier[" + heading.title() + "]";
    }

    /**
     * What a dossier is about.
     *
     * @param title its title
     * @param question the question that it answers
     * @param asOf the day on which it was true; null where that is not said
     * @param yardstick how its words of estimative probability are read
     */
    public record Heading(
            String title, String question, @Nullable LocalDate asOf, Yardstick yardstick) {
        /** Refuses a missing title or question. */
        public Heading {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(question, "question");
        }
    }
}
