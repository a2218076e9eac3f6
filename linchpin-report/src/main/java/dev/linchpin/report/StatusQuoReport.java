package dev.linchpin.report;

import dev.linchpin.engine.game.FeasibleStates;
import dev.linchpin.engine.path.Approach;
import dev.linchpin.engine.path.MoveKind;
import dev.linchpin.engine.path.Reach;
import dev.linchpin.engine.path.Refusal;
import dev.linchpin.engine.path.RestingPoint;
import dev.linchpin.engine.stability.Step;
import dev.linchpin.model.Dossier;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Steps;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Document;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.wording.Change;
import dev.linchpin.report.wording.Names;
import dev.linchpin.report.wording.Numbers;
import dev.linchpin.report.wording.StateWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can become of where things stand, as a document: what is reached, how, and who keeps the rest from it. */
public final class StatusQuoReport {
    private static final int MOST_DESTINATIONS = 20;
    private static final int MOST_WAYS = 4;

    private final Prospect prospect;
    private final Dossier dossier;
    private final FeasibleStates states;
    private final StateWords words;

    private StatusQuoReport(Prospect prospect) {
        this.prospect = prospect;
        dossier = prospect.study().dossier();
        states = prospect.study().main().analysis().game().form().states();
        words = new StateWords(
                new Names(dossier), prospect.study().main().analysis().game().form());
    }

    /** Returns a prospect as a document. */
    public static Document of(Prospect prospect) {
        return new Document(new StatusQuoReport(prospect).blocks());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, dossier.heading().title()));
        blocks.add(new Heading(2, "What can be reached from now"));
        blocks.add(reached());
        if (prospect.asked() >= 0) {
            blocks.addAll(way(prospect.asked(), MoveKind.WILLING));
            blocks.addAll(byImprovements(prospect.asked()));
        } else {
            blocks.addAll(equilibria());
        }
        return blocks;
    }

    private Table reached() {
        List<List<Text>> rows = new ArrayList<>();
        for (MoveKind kind : MoveKind.values()) {
            Reach reach = prospect.statusQuo().reach(kind);
            rows.add(List.of(
                    Text.of(label(kind)),
                    Text.of(Numbers.count(reach.count())),
                    Text.of(Numbers.count(reach.farthest()))));
        }
        rows.add(List.of(
                Text.of("all that are feasible", Tone.FAINT),
                Text.of(Numbers.count(states.count()), Tone.FAINT),
                Text.EMPTY));
        return new Table(
                List.of(Column.label("By"), Column.number("States"), Column.number("Moves to the farthest")), rows);
    }

    private static String label(MoveKind kind) {
        return switch (kind) {
            case LEGAL -> "any moves";
            case IMPROVING -> "improvements";
            case WILLING -> "what actors would do";
        };
    }

    private List<Block> equilibria() {
        String under = prospect.concept() == null
                ? "under the actors' own foresight"
                : "under the concept “%s”".formatted(prospect.concept().label());
        List<Block> blocks = new ArrayList<>();
        List<Integer> all = prospect.destinations();
        blocks.add(new Heading(2, "How far each equilibrium is"));
        if (all.isEmpty()) {
            blocks.add(Paragraph.of("There is no equilibrium %s.".formatted(under)));
            return blocks;
        }
        blocks.add(new Paragraph(Text.of(
                "The fewest moves to each equilibrium %s; “2 + 1” is a path with two moves of the kind and one that its mover would not make so."
                        .formatted(under),
                Tone.FAINT)));
        List<List<Text>> rows = new ArrayList<>();
        for (int state : all.stream().limit(MOST_DESTINATIONS).toList()) {
            List<Text> row = new ArrayList<>();
            row.add(Text.of(states.text(state), Tone.CODE));
            for (MoveKind kind : MoveKind.values()) {
                row.add(distance(prospect.statusQuo().findApproach(state, kind)));
            }
            row.add(differences(state));
            rows.add(row);
        }
        blocks.add(new Table(
                List.of(
                        Column.label("State"),
                        Column.number("Any"),
                        Column.number("Improving"),
                        Column.number("Willing"),
                        Column.words("What differs from now")),
                rows));
        if (prospect.states() > MOST_DESTINATIONS) {
            blocks.add(new Paragraph(Text.of(
                    "And %s farther away; --json lists the nearest %s."
                            .formatted(
                                    Numbers.count(prospect.states() - MOST_DESTINATIONS), Numbers.count(Prospect.MOST)),
                    Tone.FAINT)));
        }
        all.stream()
                .filter(state -> state != prospect.statusQuo().now()
                        && prospect.statusQuo().reach(MoveKind.LEGAL).has(state))
                .limit(MOST_WAYS)
                .forEach(state -> blocks.addAll(way(state, MoveKind.WILLING)));
        return blocks;
    }

    private static Text distance(@Nullable Approach approach) {
        if (approach == null) {
            return Text.of("never", Tone.FAINT);
        }
        int refused = approach.refusals().size();
        String moves = String.valueOf(approach.path().size() - refused);
        return refused == 0 ? Text.of(moves, Tone.FOR) : Text.of(moves + " + " + refused, Tone.AGAINST);
    }

    private Text differences(int state) {
        List<Change> changes = words.changes(prospect.statusQuo().now(), state);
        return changes.isEmpty()
                ? Text.of("nothing: it is where things stand now", Tone.FAINT)
                : words.inWords(changes);
    }

    /** The way to a state by improvements, where that is not the way by what actors would do. */
    private List<Block> byImprovements(int state) {
        Approach improving = prospect.statusQuo().findApproach(state, MoveKind.IMPROVING);
        Approach willing = prospect.statusQuo().findApproach(state, MoveKind.WILLING);
        return Objects.equals(improving, willing) ? List.of() : way(state, MoveKind.IMPROVING);
    }

    /** The way to a state by moves of a kind, and who would not take part in it. */
    private List<Block> way(int state, MoveKind kind) {
        List<Block> blocks = new ArrayList<>();
        Approach approach = prospect.statusQuo().findApproach(state, kind);
        RestingPoint rest = kind == MoveKind.WILLING ? prospect.findRestingPoint(state) : null;
        String to = "to " + states.text(state);
        if (approach == null) {
            blocks.add(new Heading(2, "The way " + to));
            blocks.add(Paragraph.of("No moves that the rules allow lead there from now."));
        } else if (approach.path().isEmpty()) {
            blocks.add(new Heading(2, "The way " + to));
            blocks.add(Paragraph.of("It is where things stand now."));
        } else if (rest != null) {
            blocks.add(new Heading(
                    2,
                    "The likeliest way %s by %s (%s)"
                            .formatted(to, label(kind), Numbers.percent(rest.pathProbability()))));
            blocks.add(new Steps(rest.likeliest().stream()
                    .map(move -> words.move(move.step()))
                    .toList()));
        } else if (approach.isOpen()) {
            blocks.add(new Heading(2, "The shortest way %s by %s".formatted(to, label(kind))));
            blocks.add(new Steps(approach.path().stream().map(words::move).toList()));
        } else {
            blocks.add(new Heading(2, "Who keeps it from getting %s by %s".formatted(to, label(kind))));
            blocks.add(refusals(approach, kind));
        }
        return blocks;
    }

    private Table refusals(Approach approach, MoveKind kind) {
        List<List<Text>> rows = new ArrayList<>();
        for (Step step : approach.path()) {
            Text why = approach.refusals().stream()
                    .filter(refusal -> refusal.step().equals(step))
                    .map(this::reason)
                    .findFirst()
                    .orElseGet(() -> Text.of(kind == MoveKind.WILLING ? "it would" : "an improvement", Tone.FOR));
            rows.add(List.of(words.move(step), why));
        }
        return new Table(List.of(Column.words("Move"), Column.words("Would its mover make it?")), rows);
    }

    private Text reason(Refusal refusal) {
        Text no = Text.of("no: ", Tone.AGAINST);
        return switch (refusal) {
            case Refusal.Unaware unaware -> no.plus("it does not know that things could stand so");
            case Refusal.NoGain(Step step, boolean indifferent) ->
                no.plus(indifferent ? "it gains nothing by it" : "it likes where it stands better");
            case Refusal.Deterred deterred ->
                no.plus("the answer deters it: ")
                        .plus(words.inWords(deterred.sanction().answer(), ", then "));
            case Refusal.Surpassed surpassed ->
                no.plus("it would rather: ")
                        .plus(words.changes(surpassed.step().from(), surpassed.instead()).stream()
                                .map(words::withoutOwner)
                                .collect(Collectors.joining("; ")));
        };
    }
}
