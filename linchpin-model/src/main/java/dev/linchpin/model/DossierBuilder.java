package dev.linchpin.model;

import dev.linchpin.model.Dossier.Heading;
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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the parts of a {@link Dossier}, in the order in which they are added. */
public final class DossierBuilder {
    Heading heading;
    final List<Actor> actors = new ArrayList<>();
    final List<Option> options = new ArrayList<>();
    final List<Rule> rules = new ArrayList<>();
    final List<OutcomeVariable> outcomes = new ArrayList<>();
    final List<Influence> influences = new ArrayList<>();
    final List<Interest> interests = new ArrayList<>();
    final List<Preference> preferences = new ArrayList<>();
    final List<Degrees> degrees = new ArrayList<>();
    final List<Source> sources = new ArrayList<>();
    final List<Evidence> evidence = new ArrayList<>();
    final List<Population> populations = new ArrayList<>();
    final List<Hypothesis> hypotheses = new ArrayList<>();
    final List<Phase> phases = new ArrayList<>();
    final List<Epoch> epochs = new ArrayList<>();
    final List<Partnership> partners = new ArrayList<>();
    final List<LeverQuestion> levers = new ArrayList<>();
    final List<View> views = new ArrayList<>();
    final List<Tripwire> tripwires = new ArrayList<>();
    final List<Point> points = new ArrayList<>();

    DossierBuilder(Heading heading) {
        this.heading = heading;
    }

    /** Sets the day on which the dossier was true. */
    public DossierBuilder asOf(@Nullable LocalDate day) {
        heading = new Heading(heading.title(), heading.question(), day, heading.yardstick());
        return this;
    }

    /** Sets how words of estimative probability are read. */
    public DossierBuilder yardstick(Yardstick yardstick) {
        heading = new Heading(heading.title(), heading.question(), heading.asOf(), yardstick);
        return this;
    }

    /** Adds an actor. */
    public DossierBuilder add(Actor actor) {
        actors.add(actor);
        return this;
    }

    /** Adds an option. */
    public DossierBuilder add(Option option) {
        options.add(option);
        return this;
    }

    /** Adds a rule. */
    public DossierBuilder add(Rule rule) {
        rules.add(rule);
        return this;
    }

    /** Adds an outcome. */
    public DossierBuilder add(OutcomeVariable outcome) {
        outcomes.add(outcome);
        return this;
    }

    /** Adds an influence. */
    public DossierBuilder add(Influence influence) {
        influences.add(influence);
        return this;
    }

    /** Adds an interest. */
    public DossierBuilder add(Interest interest) {
        interests.add(interest);
        return this;
    }

    /** Adds an actor's preferences. */
    public DossierBuilder add(Preference preference) {
        preferences.add(preference);
        return this;
    }

    /** Adds how finely an actor's preferences are given. */
    public DossierBuilder add(Degrees degrees) {
        this.degrees.add(degrees);
        return this;
    }

    /** Adds a source. */
    public DossierBuilder add(Source source) {
        sources.add(source);
        return this;
    }

    /** Adds an item of evidence. */
    public DossierBuilder add(Evidence evidence) {
        this.evidence.add(evidence);
        return this;
    }

    /** Adds a population. */
    public DossierBuilder add(Population population) {
        populations.add(population);
        return this;
    }

    /** Adds a hypothesis. */
    public DossierBuilder add(Hypothesis hypothesis) {
        hypotheses.add(hypothesis);
        return this;
    }

    /** Adds a phase. */
    public DossierBuilder add(Phase phase) {
        phases.add(phase);
        return this;
    }

    /** Adds an epoch. */
    public DossierBuilder add(Epoch epoch) {
        epochs.add(epoch);
        return this;
    }

    /** Adds two partners. */
    public DossierBuilder add(Partnership partnership) {
        partners.add(partnership);
        return this;
    }

    /** Adds a question about levers. */
    public DossierBuilder add(LeverQuestion question) {
        levers.add(question);
        return this;
    }

    /** Adds an actor's view. */
    public DossierBuilder add(View view) {
        views.add(view);
        return this;
    }

    /** Adds a tripwire. */
    public DossierBuilder add(Tripwire tripwire) {
        tripwires.add(tripwire);
        return this;
    }

    /** Adds a point of the text under study. */
    public DossierBuilder add(Point point) {
        points.add(point);
        return this;
    }

    /**
     * Returns the dossier.
     *
     * @throws IllegalArgumentException if two parts of a kind share an id
     */
    public Dossier build() {
        return new Dossier(this);
    }
}
