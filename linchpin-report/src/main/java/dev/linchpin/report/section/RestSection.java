package dev.linchpin.report.section;

import dev.linchpin.engine.path.Chain;
import dev.linchpin.engine.path.RestingPoint;
import dev.linchpin.engine.path.Unsettled;
import dev.linchpin.ensemble.finding.Situation;
import dev.linchpin.model.Dossier;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Steps;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.wording.Change;
import dev.linchpin.report.wording.Names;
import dev.linchpin.report.wording.Numbers;
import dev.linchpin.report.wording.StateWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where things come to rest and how they get there, and what never does. */
public final class RestSection {
    private static final int MOST_POINTS = 6;
    private static final int MOST_WAYS = 2;
    private static final int MOST_STATES = 4;

    private final StateWords words;
    private final long now;

    private RestSection(StateWords words, long now) {
        this.words = words;
        this.now = now;
    }

    /** Returns the section. */
    public static List<Block> of(Dossier dossier, Situation situation) {
        StateWords words =
                new StateWords(new Names(dossier), situation.analysis().game().form());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Where it comes to rest"));
        blocks.addAll(new RestSection(words, situation.now()).blocks(situation.chain()));
        return blocks;
    }

    private List<Block> blocks(Chain chain) {
        List<Block> blocks = new ArrayList<>(points(chain.restingPoints(), words, now));
        List<RestingPoint> reached = chain.restingPoints().stream()
                .filter(point -> !point.likeliest().isEmpty())
                .limit(MOST_WAYS)
                .toList();
        for (int k = 0; k < reached.size(); k++) {
            RestingPoint point = reached.get(k);
            String which = reached.size() == 1 ? "there" : k == 0 ? "to the first" : "to the next";
            blocks.add(new Heading(
                    3,
                    "The likeliest way %s, move by move (%s)"
                            .formatted(which, Numbers.percent(point.pathProbability()))));
            blocks.add(new Steps(point.likeliest().stream()
                    .map(transition -> words.move(transition.step()))
                    .toList()));
        }
        chain.unsettled().forEach(cycle -> blocks.addAll(unsettled(cycle)));
        return blocks;
    }

    /** Returns where things may come to rest, by what differs from a setting. */
    static List<Block> points(List<RestingPoint> points, StateWords words, long now) {
        List<Block> blocks = new ArrayList<>();
        if (points.isEmpty()) {
            blocks.add(Paragraph.of("It does not."));
            return blocks;
        }
        List<List<Change>> changes = points.stream()
                .map(point -> words.changesFrom(now, point.state()))
                .toList();
        if (points.size() == 1) {
            boolean stays = changes.getFirst().isEmpty();
            boolean certain = points.getFirst().probability() > 1 - 1e-9;
            String lead =
                    certain ? "" : "With " + Numbers.percent(points.getFirst().probability()) + " ";
            blocks.add(new Paragraph(
                    stays
                            ? Text.of((lead.isEmpty() ? "It" : lead + "it") + " stays as it is now.")
                            : Text.of((lead.isEmpty() ? "What" : lead + "what") + " differs from now: ")
                                    .plus(words.inWords(changes.getFirst()))
                                    .plus(".")));
            return blocks;
        }
        Set<Change> common = new LinkedHashSet<>(changes.getFirst());
        changes.forEach(common::retainAll);
        if (!common.isEmpty()) {
            blocks.add(new Paragraph(Text.of("In every case: ")
                    .plus(words.inWords(List.copyOf(common)))
                    .plus(".")));
        }
        List<List<Text>> rows = new ArrayList<>();
        int shown = points.size() <= MOST_POINTS + 1 ? points.size() : MOST_POINTS;
        for (int k = 0; k < shown; k++) {
            List<Change> own = new ArrayList<>(changes.get(k));
            own.removeAll(common);
            rows.add(List.of(Text.of(Numbers.percent(points.get(k).probability())), words.inWords(own)));
        }
        if (shown < points.size()) {
            double rest = points.subList(shown, points.size()).stream()
                    .mapToDouble(RestingPoint::probability)
                    .sum();
            rows.add(List.of(
                    Text.of(Numbers.percent(rest)),
                    Text.of("%d other resting points together".formatted(points.size() - shown), Tone.FAINT)));
        }
        String title = common.isEmpty() ? "What differs from now" : "What else differs from now";
        blocks.add(new Table(List.of(Column.number("Probability"), Column.words(title)), rows));
        return blocks;
    }

    private List<Block> unsettled(Unsettled cycle) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Text.of("With %s it never comes to rest: things go round among %s for ever."
                .formatted(
                        Numbers.percent(cycle.probability()),
                        Numbers.count(cycle.states().size(), "state")))));
        List<List<Text>> rows = new ArrayList<>();
        for (Unsettled.Share share : cycle.states().stream().limit(MOST_STATES).toList()) {
            rows.add(List.of(
                    Text.of(Numbers.percent(share.share())), words.inWords(words.changesFrom(now, share.state()))));
        }
        blocks.add(new Table(List.of(Column.number("Share of the time"), Column.words("What differs from now")), rows));
        return blocks;
    }
}
