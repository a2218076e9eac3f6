package dev.linchpin.workbench.session;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.LocalAnalysis;
import dev.linchpin.engine.game.Draw;
import dev.linchpin.engine.game.FeasibleStates;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.game.Rules;
import dev.linchpin.engine.game.StateSpace;
import dev.linchpin.engine.game.TooFar;
import dev.linchpin.engine.level.CausalModel;
import dev.linchpin.engine.stability.Concept;
import dev.linchpin.engine.stability.NonMyopic;
import dev.linchpin.ensemble.Ensemble;
import dev.linchpin.ensemble.EnsemblePlan;
import dev.linchpin.ensemble.EnsembleResult;
import dev.linchpin.ensemble.Leverage;
import dev.linchpin.ensemble.Objection;
import dev.linchpin.ensemble.Soundness;
import dev.linchpin.ensemble.Studies;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.StudyResult;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.ensemble.discovery.FailurePlaces;
import dev.linchpin.ensemble.finding.LeverAim;
import dev.linchpin.ensemble.finding.LeverFinding;
import dev.linchpin.ensemble.flip.FlippingSets;
import dev.linchpin.ensemble.flip.SmallestSets;
import dev.linchpin.ensemble.lever.LeverPlan;
import dev.linchpin.ensemble.lever.Levers;
import dev.linchpin.ensemble.linchpin.LinchpinPlan;
import dev.linchpin.ensemble.linchpin.LinchpinSearch;
import dev.linchpin.ensemble.linchpin.Linchpins;
import dev.linchpin.ensemble.look.Circumstances;
import dev.linchpin.ensemble.point.Points;
import dev.linchpin.ensemble.quantity.Quantities;
import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.language.problem.DidYouMean;
import dev.linchpin.model.Catalog;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.QuantityCatalog;
import dev.linchpin.model.diagnostic.Severity;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.model.outlook.Setting;
import dev.linchpin.report.Explanation;
import dev.linchpin.report.Findings;
import dev.linchpin.report.Provenance;
import dev.linchpin.solver.NashSearch;
import dev.linchpin.solver.Obstacle;
import dev.linchpin.workbench.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a command asks of a dossier that it has read. */
public final class Inquiry {
    /** The seed of draws where none is asked for. */
    public static final long USUAL_SEED = 1;

    /** The part of the heap that an analysis may fill; the rest is for what it is asked with and reported by. */
    private static final double SHARE_OF_HEAP = 0.9;

    /** What a state met one by one takes: twice what is kept of it, since arrays double. */
    private static final int BYTES_PER_STATE_MET = 160;

    private static final int BYTES_PER_STATE_MET_AND_ACTOR = 48;

    private static final int MOST_MET = 1 << 28;

    /** A look at a move takes some tens of nanoseconds: a minute or so in all. */
    private static final long MOST_LOOKS = 1_000_000_000;

    private static final int MOST_DRAWS_FOR_PRECISION = 4_000_000;

    private final Audience audience;
    private final LoadedDossier loaded;

    /** Prepares to ask about a dossier. */
    public Inquiry(Audience audience, LoadedDossier loaded) {
        this.audience = audience;
        this.loaded = loaded;
    }

    /** Returns how much memory an analysis may take. */
    public static long memoryBytes() {
        return (long) (Runtime.getRuntime().maxMemory() * SHARE_OF_HEAP);
    }

    /**
     * Returns the ordinal of a state.
     *
     * @param now where things stand, by index
     * @throws WrongUsage if there is no such state, or rules forbid it
     */
    public static int state(GameForm form, long now, String text) {
        Long index = form.space().parse(text);
        if (index == null) {
            throw new WrongUsage(
                    "\"%s\" is no state.".formatted(text),
                    "A state has a letter, Y or N, or the digit of a level for each of the %d options in turn; things stand at %s now."
                            .formatted(form.space().options(), form.space().text(now)));
        }
        int state = form.states().ordinal(index);
        if (state < 0) {
            throw new WrongUsage("The rules forbid the state %s.".formatted(text), "Ask about one that they allow.");
        }
        return state;
    }

    /** Returns what results are made from: no draws, at the usual seed. */
    public Provenance provenance() {
        return new Provenance(loaded.file().name(), loaded.file().sha256(), Version.text(), USUAL_SEED, 0);
    }

    /** Returns what results are made from: a study's draws, at a seed. */
    public Provenance provenance(Study study, long seed) {
        EnsembleResult draws = study.draws();
        return provenance().withSeed(seed).withDraws(draws == null ? 0 : draws.counted());
    }

    /** As the others, in all the study's circumstances. */
    public Study drawn(Study study, EnsemblePlan plan, @Nullable Double precision, Runner runner) {
        return drawn(study, study.circumstances(), plan, precision, runner);
    }

    /** As the other, saying nothing on the way. */
    public Study drawn(
            Study study, Circumstances circumstances, EnsemblePlan plan, @Nullable Double precision, Runner runner) {
        return drawn(study, circumstances, plan, precision, runner, soFar -> {});
    }

    /**
     * Returns a study with what draws show. An interrupt ends the drawing: what was drawn until then counts.
     *
     * @param circumstances those to look at: the study's, or its first phase alone
     * @param precision how wide the hypotheses' intervals may stay; null to make as many draws as planned
     * @param onTheWay hears what the first draws show, where no precision is asked for
     */
    public Study drawn(
            Study study,
            Circumstances circumstances,
            EnsemblePlan plan,
            @Nullable Double precision,
            Runner runner,
            Consumer<EnsembleResult> onTheWay) {
        if (plan.draws() == 0 || !circumstances.areUncertain()) {
            return study;
        }
        EnsembleResult result = audience.whilePatient(
                "Drawing",
                patience -> precision == null
                        ? Ensemble.run(circumstances, plan, runner, patience, onTheWay)
                        : Ensemble.runUntil(
                                circumstances, plan, precision, MOST_DRAWS_FOR_PRECISION, runner, patience));
        if (result.draws() < result.plan().draws()) {
            audience.hear("stopped; what follows rests on the first %,d draws of %,d."
                    .formatted(result.draws(), result.plan().draws()));
        }
        if (result.leftOut() > 0) {
            audience.hear(
                    "%,d of %,d draws are left out: in them outcomes act on each other so strongly that their levels may not be unique."
                            .formatted(result.leftOut(), result.draws()));
        }
        return study.withDraws(result);
    }

    /**
     * Studies the dossier.
     *
     * @throws RefusedDossier if something stands in the way of an analysis
     */
    public Study study(WhatIf whatIf) {
        return study(() -> Studies.of(loaded.dossier(), whatIf, memoryBytes()));
    }

    /** As {@link #study}, of the first phase alone. */
    public Study firstLook(WhatIf whatIf) {
        return study(() -> Studies.ofFirst(loaded.dossier(), whatIf, memoryBytes()));
    }

    private Study study(Supplier<StudyResult> studying) {
        StudyResult result = withinReach(() -> audience.during("Analysing", studying));
        Study study = result.study();
        if (study == null) {
            throw refusal(result.objections());
        }
        return study;
    }

    /** Finds what carries the conclusions of the dossier's study; null where an interrupt ended the search. */
    public @Nullable Linchpins linchpins(Study study, LinchpinPlan plan, Runner runner) {
        return withinReach(() -> audience.whilePatient(
                "Trying assumptions", patience -> LinchpinSearch.find(study.circumstances(), plan, runner, patience)));
    }

    /**
     * Finds the fewest quantities that flip hypotheses of a study.
     *
     * @param asked the hypotheses
     * @param bounds how far to search where no linchpin flips one alone
     */
    public FlippingSets flips(Study study, Linchpins linchpins, List<Hypothesis> asked, FlippingSets.Bounds bounds) {
        return withinReach(() -> audience.whilePatient(
                "Searching for flips",
                patience -> SmallestSets.of(study.circumstances(), linchpins, asked, bounds, patience)));
    }

    /** Searches a study's draws for where its verdicts fail; null where it has none, or somebody stopped it. */
    public @Nullable FailurePlaces places(Study study, Runner runner) {
        return audience.whilePatient("Searching draws", patience -> FailurePlaces.find(study, runner, patience));
    }

    /** Works out who could change what in a study, and what actors have of each other. */
    public Leverage leverage(Study study, EnsemblePlan plan, Runner runner) {
        return withinReach(
                () -> audience.whilePatient("Trying levers", patience -> Leverage.of(study, plan, runner, patience)));
    }

    /** Works out what actors have of each other in a study, without levers. */
    public Leverage partners(Study study, Runner runner) {
        return withinReach(() -> audience.during("Weighing partners", () -> Leverage.ofPartners(study, runner)));
    }

    /** Finds what carries a study's conclusions, what would change them and which points they bear out. */
    public Findings findings(Study study, EnsemblePlan plan, Runner runner) {
        Linchpins linchpins = linchpins(study, LinchpinPlan.with(plan.seed(), plan.draws()), runner);
        FlippingSets flips = linchpins == null
                ? null
                : flips(study, linchpins, study.dossier().hypotheses().all(), FlippingSets.Bounds.NO_SEARCH);
        Leverage leverage = leverage(study, plan, runner);
        return new Findings(linchpins, flips, places(study, runner), leverage, Points.of(study, leverage, linchpins));
    }

    /**
     * Tries what sponsors could pull in a study.
     *
     * @throws RefusedDossier as {@link #study} does
     */
    public List<LeverFinding> levers(Study study, List<LeverAim> aims, LeverPlan plan, Runner runner) {
        return withinReach(() -> audience.whilePatient(
                "Trying levers", patience -> Levers.of(study.circumstances(), aims, plan, runner, patience)));
    }

    /**
     * Analyses the dossier's game alone, every quantity at its median, as its first phase has it.
     *
     * @throws RefusedDossier if something stands in the way of an analysis
     */
    public Analysis analysis() {
        List<Objection> objections = Soundness.check(loaded.dossier(), memoryBytes());
        if (!objections.isEmpty()) {
            throw refusal(objections);
        }
        Analysis analysis = Analysis.of(Game.of(loaded.dossier(), medians()));
        if (IntStream.range(0, analysis.game().form().actors())
                .anyMatch(i -> analysis.witness().foresight(i) instanceof NonMyopic)) {
            withinReach(() ->
                    audience.during("Looking ahead", () -> analysis.stability().equilibria(new NonMyopic())));
        }
        return analysis;
    }

    /**
     * Does some work that looks ahead.
     *
     * @throws RefusedDossier if what actors foresee goes on beyond what is looked for
     */
    public <T extends @Nullable Object> T withinReach(Supplier<T> work) {
        try {
            return work.get();
        } catch (TooFar e) {
            throw refusal(List.of(new Objection(
                    "foresight.endless",
                    Severity.ERROR,
                    "actors",
                    String.valueOf(e.getMessage()),
                    "Judge by a number of moves (\"limited-4\"), and give no actor a non-myopic foresight.")));
        }
    }

    /**
     * Returns how outcomes follow from options in the dossier's game, as {@link #analysis} has it but with no state
     * listed, for symbolic search.
     *
     * @throws RefusedDossier if something stands in the way of that
     */
    public CausalModel unlisted() {
        Dossier dossier = loaded.dossier();
        List<Objection> objections = new ArrayList<>(Soundness.checkUnlisted(dossier));
        objections.addAll(objections(NashSearch.obstacles(dossier)));
        if (!objections.isEmpty()) {
            throw refusal(objections);
        }
        StateSpace space = StateSpace.of(dossier);
        Rules rules = Rules.of(dossier);
        GameForm form = GameForm.of(dossier, space, rules, FeasibleStates.met(space, rules, Integer.MAX_VALUE - 8));
        CausalModel causes = CausalModel.of(Game.of(dossier, medians(), form));
        List<Obstacle> obstacles = NashSearch.obstacles(causes);
        if (!obstacles.isEmpty()) {
            throw refusal(objections(obstacles));
        }
        return causes;
    }

    private static List<Objection> objections(List<Obstacle> obstacles) {
        return obstacles.stream()
                .map(obstacle -> new Objection(
                        obstacle.code(), Severity.ERROR, obstacle.path(), obstacle.message(), obstacle.advice()))
                .toList();
    }

    /**
     * Judges the states that can be reached from now, met one by one, every quantity at its median, as the first phase
     * has it.
     *
     * @throws RefusedDossier if something stands in the way, or it would take more than may be looked at
     */
    public LocalAnalysis local(List<? extends Concept> concepts) {
        Dossier dossier = loaded.dossier();
        List<Objection> objections = Soundness.checkLocal(dossier);
        if (!objections.isEmpty()) {
            throw refusal(objections);
        }
        StateSpace space = StateSpace.of(dossier);
        Rules rules = Rules.of(dossier);
        long most = memoryBytes()
                / (BYTES_PER_STATE_MET
                        + (long) BYTES_PER_STATE_MET_AND_ACTOR
                                * dossier.actors().size());
        FeasibleStates states = FeasibleStates.met(space, rules, Math.clamp(most, 1, MOST_MET));
        Game game = Game.of(dossier, medians(), GameForm.of(dossier, space, rules, states));
        try {
            return audience.during("Judging", () -> LocalAnalysis.of(Analysis.of(game, MOST_LOOKS), concepts));
        } catch (TooFar e) {
            throw refusal(
                    List.of(
                            new Objection(
                                    "local.too-far",
                                    Severity.ERROR,
                                    "options",
                                    "What can be reached from now cannot be judged so. %s".formatted(e.getMessage()),
                                    "Judge by fewer concepts (\"--concepts nash\"), give actors less foresight, or tie options by rules.")));
        }
    }

    /**
     * Returns why an actor stands towards an option as it does.
     *
     * @param actor the actor's id
     * @param option the option's id
     * @param study makes the study, once the ids are known to be right
     * @throws WrongUsage if the dossier has no such actor, or no such option
     */
    public Explanation explanation(String actor, String option, Supplier<Study> study) {
        int actorPlace = place("actor", actor, loaded.dossier().actors());
        int optionPlace = place("option", option, loaded.dossier().options());
        Study made = study.get();
        return new Explanation(
                made,
                actorPlace,
                optionPlace,
                made.circumstances().main().quantities().medians(),
                made.main()
                        .conductAtNow(loaded.dossier()
                                .actors()
                                .indexOf(loaded.dossier()
                                        .options()
                                        .all()
                                        .get(optionPlace)
                                        .owner())));
    }

    private static int place(String kind, String id, Catalog<?> known) {
        if (!known.has(id)) {
            String guess = new DidYouMean().advice(id, known.ids());
            throw new WrongUsage(
                    "There is no %s \"%s\".".formatted(kind, id),
                    Objects.requireNonNullElse(guess, "There are: " + String.join(", ", known.ids()) + "."));
        }
        return known.indexOf(id);
    }

    /** Returns every quantity at its median, as the first phase has it. */
    public Draw medians() {
        Dossier dossier = loaded.dossier();
        List<Setting> first = dossier.phases().isEmpty()
                ? List.of()
                : dossier.phases().all().getFirst().settings();
        QuantityCatalog quantities = QuantityCatalog.of(dossier).withKnown(first);
        return Quantities.of(dossier, quantities, dossier.heading().yardstick()).medians();
    }

    private RefusedDossier refusal(List<Objection> objections) {
        return new RefusedDossier(
                loaded.with(objections), (name, line) -> loaded.file().line(line));
    }
}
