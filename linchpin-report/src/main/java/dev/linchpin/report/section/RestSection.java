package dev.linchpin.report.section;

import dev.linchpin.engine.path.Chain;
import dev.linchpin.engine.path.RestingPoint;
import dev.linchpin.engine.path.Unsettled;
import dev.linchpin.ensemble.finding.Drawn;
import dev.linchpin.ensemble.finding.Drawn.Reached;
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

/** Where things come to rest and how they get there, and what never does; states by what differs from a start. */
public final class RestSection {
    private static final int MOST_POINTS = 6;
    private static final int MOST_WAYS = 2;
    private static final int MOST_STATES = 4;
    private static final double CERTAIN = 1 - 1e-9;

    private final StateWords words;
    private final long start;
    private final String startName;

    /**
     * Prepares to describe states.
     *
     * @param start the index of the setting that they are compared with
     * @param startName what that is called
     */
    RestSection(StateWords words, long start, String startName) {
        this.words = words;
        this.start = start;
        this.startName = startName;
    }

    /** Returns the section of a situation. */
    public static List<Block> of(Dossier dossier, Situation situation) {
        StateWords words =
                new StateWords(new Names(dossier), situation.analysis().game().form());
        RestSection section = new RestSection(words, situation.now(), "now");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Where it comes to rest"));
        blocks.addAll(section.ends(situation.chain()));
        blocks.addAll(section.ways(situation.chain().restingPoints()));
        Drawn drawn = situation.drawn();
        if (drawn != null) {
            blocks.addAll(section.overDraws(drawn));
        }
        return blocks;
    }

    /** Returns where a chain ends. */
    List<Block> ends(Chain chain) {
        List<Block> blocks = new ArrayList<>();
        List<RestingPoint> points = chain.restingPoints();
        if (points.size() == 1) {
            blocks.add(new Paragraph(only(points.getFirst())));
        } else if (points.size() > 1) {
            blocks.addAll(several(points));
        }
        chain.unsettled().forEach(cycle -> blocks.addAll(unsettled(cycle)));
        return blocks;
    }

    private Text only(RestingPoint point) {
        List<Change> changes = words.changesFrom(start, point.state());
        String chance = point.probability() > CERTAIN ? "" : "With " + Numbers.percent(point.probability()) + " ";
        if (changes.isEmpty()) {
            return Text.of((chance.isEmpty() ? "It" : chance + "it") + " stays as it is "
                    + (startName.equals("now") ? "now" : "at " + startName) + ".");
        }
        return Text.of((chance.isEmpty() ? "What" : chance + "what") + " differs from " + startName + ": ")
                .plus(words.inWords(changes))
                .plus(".");
    }

    private List<Block> overDraws(Drawn drawn) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(3, "Over all draws"));
        List<Reached> rests =
                drawn.states().stream().filter(state -> state.probability() > 0).toList();
        List<List<Text>> rows = new ArrayList<>();
        int shown = rests.size() <= MOST_POINTS + 1 ? rests.size() : MOST_POINTS;
        for (Reached rest : rests.subList(0, shown)) {
            List<Change> changes = words.changesFrom(start, rest.state());
            rows.add(List.of(
                    Text.of(Numbers.percent(rest.probability())),
                    changes.isEmpty() ? Text.of("nothing") : words.inWords(changes)));
        }
        if (shown < rests.size()) {
            double rest = rests.subList(shown, rests.size()).stream()
                    .mapToDouble(Reached::probability)
                    .sum();
            rows.add(List.of(
                    Text.of(Numbers.percent(rest)),
                    Text.of("%d other states together".formatted(rests.size() - shown), Tone.FAINT)));
        }
        if (drawn.unsettled() > 0) {
            rows.add(List.of(
                    Text.of(Numbers.percent(drawn.unsettled())), Text.of("it never comes to rest", Tone.FAINT)));
        }
        blocks.add(
                new Table(List.of(Column.number("Probability"), Column.words("What differs from " + startName)), rows));
        return blocks;
    }

    /** What they have in common first, then each by what it has beside that. */
    private List<Block> several(List<RestingPoint> points) {
        List<Block> blocks = new ArrayList<>();
        Set<Change> common =
                new LinkedHashSet<>(words.changesFrom(start, points.getFirst().state()));
        points.forEach(point -> common.retainAll(words.changesFrom(start, point.state())));
        if (!common.isEmpty()) {
            blocks.add(new Paragraph(Text.of("In every case: ")
                    .plus(words.inWords(List.copyOf(common)))
                    .plus(".")));
        }
        List<List<Text>> rows = new ArrayList<>();
        int shown = points.size() <= MOST_POINTS + 1 ? points.size() : MOST_POINTS;
        for (RestingPoint point : points.subList(0, shown)) {
            List<Change> own = new ArrayList<>(words.changesFrom(start, point.state()));
            own.removeAll(common);
            rows.add(List.of(Text.of(Numbers.percent(point.probability())), words.inWords(own)));
        }
        if (shown < points.size()) {
            double rest = points.subList(shown, points.size()).stream()
                    .mapToDouble(RestingPoint::probability)
                    .sum();
            rows.add(List.of(
                    Text.of(Numbers.percent(rest)),
                    Text.of("%d other resting points together".formatted(points.size() - shown), Tone.FAINT)));
        }
        String title = (common.isEmpty() ? "What differs from " : "What else differs from ") + startName;
        blocks.add(new Table(List.of(Column.number("Probability"), Column.words(title)), rows));
        return blocks;
    }

    private List<Block> unsettled(Unsettled cycle) {
        List<Block> blocks = new ArrayList<>();
        String chance = cycle.probability() > CERTAIN ? "It" : "With " + Numbers.percent(cycle.probability()) + " it";
        blocks.add(Paragraph.of("%s never comes to rest, but goes round among %s."
                .formatted(chance, Numbers.count(cycle.states().size(), "state"))));
        List<List<Text>> rows = new ArrayList<>();
        for (Unsettled.Share share : cycle.states().stream().limit(MOST_STATES).toList()) {
            rows.add(List.of(
                    Text.of(Numbers.percent(share.share())), words.inWords(words.changesFrom(start, share.state()))));
        }
        String title =
                cycle.states().size() > MOST_STATES ? "Most of the time, what differs from " : "What differs from ";
        blocks.add(new Table(List.of(Column.number("Share of the time"), Column.words(title + startName)), rows));
        return blocks;
    }

    /** The likeliest ways to the likeliest resting points that are not where things start. */
    private List<Block> ways(List<RestingPoint> points) {
        List<RestingPoint> reached = points.stream()
                .filter(point -> !point.likeliest().isEmpty())
                .limit(MOST_WAYS)
                .toList();
        List<Block> blocks = new ArrayList<>();
        for (RestingPoint point : reached) {
            int place = points.indexOf(point) + 1;
            String where = points.size() == 1 ? "there" : "to number %d of these".formatted(place);
            blocks.add(new Heading(
                    3,
                    "The likeliest way %s, move by move (%s)"
                            .formatted(where, Numbers.percent(point.pathProbability()))));
            blocks.add(new Steps(point.likeliest().stream()
                    .map(move -> words.move(move.step()))
                    .toList()));
        }
        return blocks;
    }
}
