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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
        List<List<Choice>> all = upTo(actors.size()).stream()
                .map(place -> Choice.of(situation.conduct(), state, place))
                .toList();
        json.objects("actors", upTo(actors.size()), place -> {
            List<Choice> choices = all.get(place);
            json.field("id", actors.get(place).id())
                    .field("foresight", actors.get(place).foresight().word())
                    .field("legalMoves", choices.size());
            json.objects("moves", choices.stream().limit(MOST_CHOICES).toList(), this::choice);
        });
        json.object("graph", inside -> graph(state, all));
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

    /** A way on the drawing: a move, how probable it is where it starts, and whether it is made. */
    private record Way(Step step, @Nullable Double probability, String kind) {}

    /**
     * The chain from now as far as it can be drawn, those states first that are met first, and from the state asked about
     * what each is held back from, with the answer.
     */
    private void graph(int state, List<List<Choice>> choices) {
        Chain chain = situation.chain();
        Map<Integer, RestingPoint> rests = new HashMap<>();
        chain.restingPoints().forEach(rest -> rests.put(rest.state(), rest));
        Set<Integer> met = new LinkedHashSet<>();
        chain.states().stream().limit(MOST_DRAWN).forEach(met::add);
        met.add(state);
        List<Way> ways = new ArrayList<>();
        for (int from = 0; from < Math.min(MOST_DRAWN, chain.states().size()); from++) {
            for (ProbableMove move : chain.moves(from)) {
                if (met.contains(move.step().to())) {
                    ways.add(new Way(move.step(), move.probability(), "taken"));
                }
            }
        }
        for (List<Choice> own : choices) {
            for (Choice choice : own) {
                addOwn(choice, met, ways);
            }
        }
        List<Integer> states = List.copyOf(met);
        List<Box> boxes = new ArrayList<>();
        for (int each : states) {
            boxes.add(Box.of(label(each, rests.get(each), boxes.size()), WIDEST_LINE));
        }
        List<Link> links = new ArrayList<>();
        for (Way way : ways) {
            links.add(new Link(
                    states.indexOf(way.step().from()),
                    states.indexOf(way.step().to()),
                    Box.label(words.move(way.step()).plain(), WIDEST_LINE)));
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
        json.objects("ways", upTo(ways.size()), place -> {
            Way way = ways.get(place);
            json.field("from", parts.state(way.step().from()))
                    .field("to", parts.state(way.step().to()))
                    .field("actor", parts.actor(way.step().actor()))
                    .field("kind", way.kind())
                    .number("probability", way.probability());
            parts.changes(way.step().from(), way.step().to());
            drawing.way(place, links.get(place));
        });
    }

    /** What an actor would do, or is held back from, in the state asked about; of the latter the first of its kind. */
    private static void addOwn(Choice choice, Set<Integer> met, List<Way> ways) {
        Step step = choice.step();
        boolean isKnown = ways.stream().anyMatch(way -> way.step().equals(step));
        boolean isFirst = ways.stream()
                .noneMatch(way -> way.kind().equals("held-back") && way.step().actor() == step.actor());
        if (choice.worth() == Worth.FAVOURITE && !isKnown) {
            met.add(step.to());
            ways.add(new Way(step, null, "taken"));
        } else if (choice.worth() == Worth.DETERRED && isFirst) {
            met.add(step.to());
            ways.add(new Way(step, null, "held-back"));
            // under SIM the others answer at once, from the state that is left
            for (Step answer : choice.answer()) {
                Way answered = new Way(answer, null, "answer");
                if (ways.stream().noneMatch(way -> way.step().equals(answer))) {
                    met.add(answer.from());
                    met.add(answer.to());
                    ways.add(answered);
                }
            }
        }
    }

    private static List<Integer> upTo(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private String label(int state, @Nullable RestingPoint rest, int place) {
        String name = form.states().index(state) == situation.now() ? "Now" : "State " + place;
        return rest == null ? name : name + ": rests, " + Numbers.percent(rest.probability());
    }
}
