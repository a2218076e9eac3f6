package dev.linchpin.report.json;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.path.Chain;
import dev.linchpin.engine.path.Choice;
import dev.linchpin.engine.path.Choice.Worth;
import dev.linchpin.engine.path.ProbableMove;
import dev.linchpin.engine.path.RestingPoint;
import dev.linchpin.engine.stability.Step;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.finding.Situation;
import dev.linchpin.model.Actor;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Option;
import dev.linchpin.report.layout.Box;
import dev.linchpin.report.layout.Layout;
import dev.linchpin.report.layout.Link;
import dev.linchpin.report.wording.Names;
import dev.linchpin.report.wording.Numbers;
import dev.linchpin.report.wording.StateWords;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The moves from a state, whether they would be made, and where it goes from now, as JSON. */
public final class PlayJson {
    private static final int MOST_CHOICES = 100;
    private static final int MOST_DRAWN = 60;
    private static final int WIDEST_LINE = 26;
    private static final double APART = 34;

    private final JsonOutput json;
    private final Dossier dossier;
    private final Situation situation;
    private final GameForm form;
    private final SituationJson parts;
    private final StateWords words;

    private PlayJson(JsonOutput json, Study study) {
        this.json = json;
        dossier = study.dossier();
        situation = study.main();
        form = situation.analysis().game().form();
        parts = new SituationJson(json, dossier, form);
        words = new StateWords(new Names(dossier), form);
    }

    /**
     * Writes the moves from a state.
     *
     * @param state its ordinal
     */
    public static void write(OutputStream out, Study study, int state) {
        JsonOutput.write(out, json -> new PlayJson(json, study).fields(state));
    }

    private void fields(int state) {
        json.texts("options", dossier.options().ids())
                .field("now", form.space().text(situation.now()))
                .field("state", parts.state(state));
        json.object("levels", levels -> {
            int place = 0;
            for (Option option : dossier.options()) {
                levels.field(
                        option.id(),
                        option.levels().get(form.space().level(form.states().index(state), place++)));
            }
        });
        json.field("rests", situation.conduct().isRest(state));
        List<Actor> actors = dossier.actors().all();
        json.objects("actors", upTo(actors.size()), place -> {
            List<Choice> choices = Choice.of(situation.conduct(), state, place);
            json.field("id", actors.get(place).id())
                    .field("foresight", actors.get(place).foresight().word())
                    .field("legalMoves", choices.size());
            json.objects("moves", choices.stream().limit(MOST_CHOICES).toList(), this::choice);
        });
        json.object("graph", inside -> graph(state));
    }

    private void choice(Choice choice) {
        Step step = choice.step();
        json.field("to", parts.state(step.to())).field("kind", word(choice.worth()));
        parts.changes(step.from(), step.to());
        parts.steps("answer", choice.answer());
    }

    private static String word(Worth worth) {
        return worth == Worth.FAVOURITE ? "would" : worth.name().toLowerCase(Locale.ROOT);
    }

    /** The chain from now as far as it can be drawn, those states first that are met first, and the state asked about. */
    private void graph(int state) {
        Chain chain = situation.chain();
        Map<Integer, RestingPoint> rests = new HashMap<>();
        chain.restingPoints().forEach(rest -> rests.put(rest.state(), rest));
        List<Integer> states =
                new ArrayList<>(chain.states().stream().limit(MOST_DRAWN).toList());
        if (!states.contains(state)) {
            states.add(state);
        }
        List<Box> boxes = new ArrayList<>();
        for (int each : states) {
            boxes.add(Box.of(label(each, rests.get(each), boxes.size()), WIDEST_LINE));
        }
        List<ProbableMove> moves = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int from = 0; from < Math.min(MOST_DRAWN, chain.states().size()); from++) {
            for (ProbableMove move : chain.moves(from)) {
                int to = states.indexOf(move.step().to());
                if (to >= 0) {
                    moves.add(move);
                    links.add(
                            new Link(from, to, Box.label(words.move(move.step()).plain(), WIDEST_LINE)));
                }
            }
        }
        Layout layout = Layout.of(boxes, links, Layout.Flow.DOWN, APART);
        json.number("width", layout.width())
                .number("height", layout.height())
                .field("more", Math.max(0, chain.states().size() - MOST_DRAWN));
        LayoutJson drawing = new LayoutJson(json, layout);
        json.objects("nodes", upTo(states.size()), place -> {
            RestingPoint rest = rests.get(states.get(place));
            json.field("state", parts.state(states.get(place)))
                    .number("rests", rest == null ? 0.0 : rest.probability());
            drawing.box(place, boxes.get(place));
        });
        json.objects("ways", upTo(moves.size()), place -> {
            Step step = moves.get(place).step();
            json.field("from", parts.state(step.from()))
                    .field("to", parts.state(step.to()))
                    .field("actor", parts.actor(step.actor()))
                    .number("probability", moves.get(place).probability());
            parts.changes(step.from(), step.to());
            drawing.way(place, links.get(place));
        });
    }

    private static List<Integer> upTo(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private String label(int state, @Nullable RestingPoint rest, int place) {
        String name = form.states().index(state) == situation.now() ? "Now" : "State " + place;
        return rest == null ? name : name + ": rests, " + Numbers.percent(rest.probability());
    }
}
