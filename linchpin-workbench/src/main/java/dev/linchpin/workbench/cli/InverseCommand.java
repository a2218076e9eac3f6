package dev.linchpin.workbench.cli;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.inverse.Inverse;
import dev.linchpin.engine.inverse.InverseAnswer;
import dev.linchpin.engine.inverse.InverseQuestion;
import dev.linchpin.engine.stability.StabilityConcept;
import dev.linchpin.language.problem.DidYouMean;
import dev.linchpin.model.Actor;
import dev.linchpin.model.Catalog;
import dev.linchpin.report.InverseReport;
import dev.linchpin.report.json.InverseJson;
import dev.linchpin.workbench.session.ExitStatus;
import dev.linchpin.workbench.session.Inquiry;
import dev.linchpin.workbench.session.LoadedDossier;
import dev.linchpin.workbench.session.OutputOptions;
import dev.linchpin.workbench.session.Session;
import dev.linchpin.workbench.session.WrongUsage;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says with which ranks a state would be an equilibrium. */
@CommandLine.Command(
        name = "inverse",
        header = "Say what actors would have to prefer for a state to be an equilibrium.",
        description = "Prints the conditions on their ranks, how many of all their orders meet them, and which order"
                + " that does is nearest to the present one. A state has a letter, Y or N, or the digit of a level for"
                + " each option in turn.",
        footer = {
            "  linchpin inverse dossiers/classics/prisoners-dilemma.yaml YY",
            "  linchpin inverse dossiers/classics/elmira.yaml YNYNY --concept smr --vary ministry",
            "  linchpin inverse dossiers/classics/chicken.yaml NN --free NN,YN --json"
        })
final class InverseCommand implements Command {
    @Parameters(index = "1", paramLabel = "STATE", description = "The state, such as YNN.")
    String state = "";

    @Option(
            names = "--concept",
            paramLabel = "CONCEPT",
            description = "The concept: nash (the default), gmr, smr, seq, sseq or sim.")
    String concept = StabilityConcept.NASH.code();

    @Option(
            names = "--vary",
            paramLabel = "ACTOR",
            split = ",",
            description = "The actors whose ranks may vary; all where not given.")
    List<String> vary = List.of();

    @Option(
            names = "--free",
            paramLabel = "STATE",
            split = ",",
            description = "The states that may take any place in their orders, the others keeping theirs among"
                    + " themselves; all where not given.")
    List<String> free = List.of();

    @Mixin
    DossierOptions given = new DossierOptions();

    @Override
    public OutputOptions output() {
        return given.output;
    }

    @Override
    public int run(Session session) {
        StabilityConcept asked = concept();
        LoadedDossier loaded = session.load(given.file);
        List<Integer> varying = varying(loaded.dossier().actors());
        Analysis analysis = new Inquiry(session, loaded).analysis();
        GameForm form = analysis.game().form();
        int place = Inquiry.state(form, form.space().now(), state);
        InverseQuestion question = new InverseQuestion(place, asked, varying, free(form));
        InverseAnswer answer = session.during("Weighing orders", () -> Inverse.answer(analysis.stability(), question));
        if (given.output.json()) {
            InverseJson.write(session.out(), analysis, answer);
        } else {
            session.print(InverseReport.of(analysis, answer), given.output);
        }
        return ExitStatus.DONE;
    }

    private StabilityConcept concept() {
        if (StabilityCommand.concept(concept) instanceof StabilityConcept asked && InverseQuestion.covers(asked)) {
            return asked;
        }
        throw new WrongUsage(
                "What makes a state hold under %s is no condition on which states are no better.".formatted(concept),
                "Ask under seq, whose equilibria include these, or sseq.");
    }

    private List<Integer> varying(Catalog<Actor> actors) {
        if (vary.isEmpty()) {
            return IntStream.range(0, actors.size()).boxed().toList();
        }
        for (String id : vary) {
            if (!actors.has(id)) {
                String guess = new DidYouMean().advice(id, actors.ids());
                throw new WrongUsage(
                        "There is no actor \"%s\".".formatted(id),
                        Objects.requireNonNullElse(guess, "There are: " + String.join(", ", actors.ids()) + "."));
            }
        }
        return vary.stream().map(actors::indexOf).toList();
    }

    private BitSet free(GameForm form) {
        BitSet states = new BitSet();
        if (free.isEmpty()) {
            states.set(0, form.states().count());
        }
        free.forEach(text -> states.set(Inquiry.state(form, form.space().now(), text)));
        return states;
    }
}
