package dev.linchpin.workbench.cli;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.LocalAnalysis;
import dev.linchpin.engine.coalition.Coalition;
import dev.linchpin.engine.degree.DegreeJudgement;
import dev.linchpin.engine.level.CausalModel;
import dev.linchpin.engine.stability.Concept;
import dev.linchpin.engine.stability.Stability;
import dev.linchpin.engine.stability.StabilityConcept;
import dev.linchpin.model.Foresight;
import dev.linchpin.report.LocalStabilityReport;
import dev.linchpin.report.StabilityQuestion;
import dev.linchpin.report.StabilityReport;
import dev.linchpin.report.SymbolicReport;
import dev.linchpin.report.json.LocalStabilityJson;
import dev.linchpin.report.json.StabilityJson;
import dev.linchpin.report.json.SymbolicJson;
import dev.linchpin.solver.NashSearch;
import dev.linchpin.solver.NashStates;
import dev.linchpin.workbench.cli.option.CoalitionOptions;
import dev.linchpin.workbench.session.ExitStatus;
import dev.linchpin.workbench.session.Inquiry;
import dev.linchpin.workbench.session.LoadedDossier;
import dev.linchpin.workbench.session.OutputOptions;
import dev.linchpin.workbench.session.Progress;
import dev.linchpin.workbench.session.Session;
import dev.linchpin.workbench.session.WrongUsage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judges every feasible state for every actor. */
@CommandLine.Command(
        name = "stability",
        header = "Judge every feasible state for every actor, under concepts of stability.",
        description = "A state holds for an actor under a concept where it has no move that pays, however far the"
                + " concept looks ahead; it is an equilibrium where it holds for all.",
        footer = {
            "  linchpin stability dossiers/classics/elmira.yaml",
            "  linchpin stability dossiers/classics/elmira.yaml --coalitions",
            "  linchpin stability dossiers/beijing-kursk.yaml --summary",
            "  linchpin stability dossiers/beijing-kursk.yaml --local",
            "  linchpin stability dossiers/classics/chicken.yaml --concepts nash,gmr --json",
            "  linchpin stability dossiers/dam.yaml --degrees --summary",
            "  linchpin stability dossiers/classics/elmira.yaml --symbolic"
        })
final class StabilityCommand implements Command {
    /** Unknown preferences are judged by a search from state after state; it should be over in a minute or two. */
    private static final int MOST_STATES_IN_DOUBT = 8_192;

    /** The usual concepts but for the simultaneous one, which tries combinations of improvements. */
    private static final List<StabilityConcept> WITHOUT_COMBINATIONS = Arrays.stream(StabilityConcept.values())
            .filter(concept -> concept != StabilityConcept.SIM)
            .toList();

    @Option(names = "--summary", description = "Count states only.")
    boolean summary;

    @Option(
            names = "--concepts",
            paramLabel = "CONCEPT",
            split = ",",
            description = "The concepts to judge by, of nash, gmr, smr, seq, cseq, sseq, sim, limited-N (N moves ahead)"
                    + " and non-myopic; the first six where not given, and sim where there are few states.")
    List<String> concepts = List.of();

    @Option(
            names = "--degrees",
            description = "Judge by the dossier's degrees of preference too: how strongly states hold, and which hold"
                    + " where preferences are unknown.")
    boolean degrees;

    @Option(
            names = "--local",
            description = "Judge only the states that can be reached from now: for dossiers of more states than"
                    + " memory holds.")
    boolean local;

    @Mixin
    CoalitionOptions coalitions = new CoalitionOptions();

    @Mixin
    SymbolicOptions symbolic = new SymbolicOptions();

    @Mixin
    DossierOptions given = new DossierOptions();

    @Override
    public OutputOptions output() {
        return given.output;
    }

    @Override
    public int run(Session session) {
        concepts.forEach(StabilityCommand::concept);
        if (local) {
            return local(session);
        }
        if (symbolic.isAsked()) {
            if (degrees || coalitions.isAsked()) {
                throw new WrongUsage(
                        "A symbolic search finds Nash equilibria alone.", "Leave out --coalitions and --degrees.");
            }
            return symbolic.run(session, session.load(given.file), askedOfEquilibria(), summary, given.output);
        }
        Inquiry inquiry = new Inquiry(session, session.load(given.file));
        Analysis analysis = inquiry.analysis();
        List<Concept> asked = asked(analysis);
        inquiry.withinReach(() -> judge(session, analysis, asked));
        List<Coalition> together = coalitions.asked(analysis.game().form());
        StabilityQuestion question =
                new StabilityQuestion(asked, together, summary, degrees ? degrees(analysis) : null);
        if (given.output.json()) {
            StabilityJson.write(session.out(), analysis, question);
        } else {
            session.print(StabilityReport.of(analysis, question), given.output);
        }
        return ExitStatus.DONE;
    }

    /** Judges all states, telling under which concept. */
    private static Analysis judge(Session session, Analysis analysis, List<Concept> asked) {
        String work = String.format(
                Locale.ROOT,
                "Judging %,d states",
                analysis.game().form().states().count());
        return Progress.during(session, work, teller -> {
            analysis.watch(concept -> teller.accept(concept.label()));
            asked.forEach(analysis.stability()::equilibria);
            return analysis;
        });
    }

    private int local(Session session) {
        if (degrees || coalitions.isAsked() || symbolic.isAsked()) {
            throw new WrongUsage(
                    "--local goes with no --coalitions, --degrees or --symbolic.", "Leave out --local, or these.");
        }
        LocalAnalysis judged = new Inquiry(session, session.load(given.file))
                .local(concepts.isEmpty() ? WITHOUT_COMBINATIONS : asked());
        if (given.output.json()) {
            LocalStabilityJson.write(session.out(), judged, summary);
        } else {
            session.print(LocalStabilityReport.of(judged, summary), given.output);
        }
        return ExitStatus.DONE;
    }

    private static DegreeJudgement degrees(Analysis analysis) {
        if (analysis.game().dossier().degrees().isEmpty()) {
            throw new WrongUsage(
                    "The dossier gives no degrees of preference.",
                    "Say under \"degrees\" what actors prefer greatly, or where that is unknown.");
        }
        int states = analysis.game().form().states().count();
        DegreeJudgement judgement = analysis.degrees();
        if (judgement.hasUnknown() && states > MOST_STATES_IN_DOUBT) {
            throw new WrongUsage(
                    String.format(
                            Locale.ROOT,
                            "The dossier has %,d states; unknown preferences can be judged in up to %,d.",
                            states,
                            MOST_STATES_IN_DOUBT),
                    "Leave out --degrees, or what is unknown from the dossier.");
        }
        return judgement;
    }

    private List<Concept> asked(Analysis analysis) {
        if (concepts.isEmpty()) {
            return Stability.cheap(analysis.game().form());
        }
        return asked();
    }

    private List<Concept> asked() {
        Set<Concept> wanted = concepts.stream().map(StabilityCommand::concept).collect(Collectors.toSet());
        return Concept.all().stream().filter(wanted::contains).toList();
    }

    /**
     * Returns the concept of a code.
     *
     * @throws WrongUsage if there is none
     */
    static Concept concept(String word) {
        Concept concept = Concept.find(word.strip().toLowerCase(Locale.ROOT));
        if (concept == null) {
            String known = Arrays.stream(StabilityConcept.values())
                    .map(StabilityConcept::code)
                    .collect(Collectors.joining(", "));
            throw new WrongUsage(
                    "There is no concept \"%s\".".formatted(word),
                    "There are %s, limited-N with N from 1 to %d, and non-myopic."
                            .formatted(known, Foresight.MOST_MOVES));
        }
        return concept;
    }

    /** The concepts under which every Nash equilibrium is one: those that ask for an answer to each improvement. */
    private List<StabilityConcept> askedOfEquilibria() {
        if (concepts.isEmpty()) {
            return StabilityConcept.USUAL;
        }
        return concepts.stream()
                .map(StabilityCommand::concept)
                .map(concept -> {
                    if (concept instanceof StabilityConcept known) {
                        return known;
                    }
                    throw new WrongUsage(
                            "A symbolic search says nothing of limited-move and non-myopic stability.",
                            "Leave these out of --concepts.");
                })
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether Nash equilibria are searched for without a list of states, and how many. */
    static final class SymbolicOptions {
        private static final int USUAL_MOST = 100;

        @Option(
                names = "--symbolic",
                description =
                        "Search for Nash equilibria with a constraint solver, without listing states: for games too"
                                + " large to list, of linear outcomes.")
        boolean symbolic;

        @Option(
                names = "--most",
                paramLabel = "COUNT",
                description = "With --symbolic, how many equilibria are enough; 100 where not given.")
        @Nullable
        Integer most;

        /**
         * Returns whether it is asked for.
         *
         * @throws WrongUsage if it is asked for wrongly
         */
        boolean isAsked() {
            if (most != null && !symbolic) {
                throw new WrongUsage("--most is for a symbolic search.", "Add --symbolic.");
            }
            if (most != null && most < 1) {
                throw new WrongUsage("--most is %d.".formatted(most), "Ask for one equilibrium or more.");
            }
            return symbolic;
        }

        /** Searches, and prints what is found. */
        int run(
                Session session,
                LoadedDossier loaded,
                List<StabilityConcept> concepts,
                boolean summary,
                OutputOptions output) {
            CausalModel causes = new Inquiry(session, loaded).unlisted();
            NashStates found = search(session, causes);
            if (output.json()) {
                SymbolicJson.write(session.out(), causes.game(), found.indices(), found.complete(), concepts, summary);
            } else {
                session.print(SymbolicReport.of(causes.game(), found.indices(), found.complete(), summary), output);
            }
            return ExitStatus.DONE;
        }

        private NashStates search(Session session, CausalModel causes) {
            int enough = most == null ? USUAL_MOST : most;
            return session.during("Searching", () -> NashSearch.find(causes, enough));
        }
    }
}
