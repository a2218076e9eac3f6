package dev.linchpin.report;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.game.FeasibleStates;
import dev.linchpin.engine.inverse.InverseAnswer;
import dev.linchpin.engine.inverse.InverseAnswer.ActorAnswer;
import dev.linchpin.engine.inverse.InverseAnswer.JointAnswer;
import dev.linchpin.engine.inverse.NearestOrder;
import dev.linchpin.engine.inverse.OrderCount;
import dev.linchpin.engine.inverse.RankCondition;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.ItemList;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Steps;
import dev.linchpin.report.document.Document;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.wording.Names;
import dev.linchpin.report.wording.Numbers;
import dev.linchpin.report.wording.RankWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** With which ranks a state would be an equilibrium, as a document. */
public final class InverseReport {
    private static final int MOST_STATES = 12;

    private final Analysis analysis;
    private final InverseAnswer answer;
    private final Names names;
    private final FeasibleStates states;
    private final List<Block> blocks = new ArrayList<>();

    private InverseReport(Analysis analysis, InverseAnswer answer) {
        this.analysis = analysis;
        this.answer = answer;
        names = new Names(analysis.game().dossier());
        states = analysis.game().form().states();
    }

    /** Returns an answer as a document. */
    public static Document of(Analysis analysis, InverseAnswer answer) {
        InverseReport report = new InverseReport(analysis, answer);
        report.write();
        return new Document(report.blocks);
    }

    private void write() {
        String state = states.text(answer.question().state());
        blocks.add(new Heading(1, analysis.game().dossier().heading().title()));
        say("With which ranks would %s be an equilibrium (%s)? %s"
                .formatted(
                        state,
                        answer.question().concept().label(),
                        answer.together().isEquilibrium() ? "It is one now." : "It is none now."));
        if (!answer.unstable().isEmpty()) {
            say("As things are it is not stable for %s, whose ranks are not to vary."
                    .formatted(Names.list(
                            answer.unstable().stream().map(names::actor).toList())));
        }
        blocks.add(new Steps(StabilityReport.legend(analysis.game().dossier())));
        answer.actors().forEach(this::actor);
        if (answer.isJoint() || answer.actors().size() > 1) {
            together(answer.together());
        }
    }

    private void actor(ActorAnswer own) {
        blocks.add(new Heading(2, names.actor(own.actor())));
        RankCondition condition = own.condition();
        String stable = own.isStable() ? "The state is stable for it now." : "The state is not stable for it now.";
        if (condition == null) {
            say(stable + " What would make it so is too much to work out.");
            return;
        }
        if (condition.isAlways()) {
            say(stable + " It is so whatever this actor prefers.");
            return;
        }
        if (condition.isNever()) {
            say(stable + " Nothing that this actor could prefer would make it so, the others being as they are.");
            return;
        }
        say(stable + " It is stable where each of these is no better for it:");
        sentences(condition, answer.question().state());
        counted(own.count());
        if (own.nearest() != null) {
            nearest(own.nearest(), false);
        }
    }

    private void together(JointAnswer together) {
        blocks.add(new Heading(2, "Together"));
        RankCondition condition = together.condition();
        if (condition == null) {
            say("What would make the state an equilibrium is too much to work out.");
            return;
        }
        if (condition.isNever()) {
            say("No ranks of theirs make the state an equilibrium.");
            return;
        }
        if (answer.isJoint()) {
            say(
                    "What one of them prefers decides which answers another has to fear. The state is an equilibrium where");
            sentences(condition, -1);
        } else {
            say("The state is an equilibrium where it is stable for each.");
        }
        counted(together.count());
        if (answer.isJoint()) {
            together.nearest().forEach(nearest -> nearest(nearest, true));
            if (together.nearest().isEmpty()) {
                say("No nearest orders were found within bounds.");
            }
        }
    }

    private void sentences(RankCondition condition, int than) {
        blocks.add(new ItemList(new RankWords(names, states, than)
                .sentences(condition).stream().map(Text::of).toList()));
    }

    private void counted(@Nullable OrderCount count) {
        if (count == null) {
            say("The orders that meet this are too many to count.");
        } else {
            say("%s of %s orders meet this: %s."
                    .formatted(
                            Numbers.count(count.count()), Numbers.count(count.of()), Numbers.percent(count.share())));
        }
    }

    private void nearest(NearestOrder nearest, boolean named) {
        String who = named ? names.actor(nearest.actor()) + ": " : "";
        if (nearest.swaps() == 0) {
            say(who + "No swap is needed.");
            return;
        }
        String fall = nearest.fallen().isEmpty()
                ? ""
                : ", by which %s would no longer be better".formatted(someStates(nearest.fallen()));
        say("%sThe nearest order is %s of neighbours away%s."
                .formatted(who, Numbers.count(nearest.swaps(), "swap"), fall));
        List<String> classes = nearest.order().stream()
                .limit(MOST_STATES)
                .map(equal -> equal.size() == 1 ? states.text(equal.getFirst()) : "(" + someStates(equal) + ")")
                .toList();
        blocks.add(new Paragraph(Text.of(
                String.join(" > ", classes) + (nearest.order().size() > MOST_STATES ? " > …" : ""), Tone.CODE)));
    }

    private String someStates(List<Integer> some) {
        List<String> texts = new ArrayList<>(
                some.stream().limit(MOST_STATES).map(states::text).toList());
        if (some.size() > MOST_STATES) {
            texts.add(Numbers.count(some.size() - MOST_STATES) + " more");
        }
        return Names.list(texts);
    }

    private void say(String text) {
        blocks.add(Paragraph.of(text));
    }
}
