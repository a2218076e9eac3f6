package dev.linchpin.report.linchpin;

import dev.linchpin.ensemble.linchpin.Dropped;
import dev.linchpin.ensemble.linchpin.Linchpin;
import dev.linchpin.ensemble.linchpin.Linchpins;
import dev.linchpin.ensemble.sensitivity.Estimate;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Bar;
import dev.linchpin.report.document.Block.Bars;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.wording.Names;
import dev.linchpin.report.wording.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What carries the conclusions: the few quantities that flip each most easily, or all of them in a table. */
public final class LinchpinSection {
    private static final int MOST_BARS = 3;
    private static final int MOST_DROPPED = 3;
    /** Changes of probability and shares of variance smaller than this are not worth a word. */
    private static final double SLIGHTEST = 0.005;

    private LinchpinSection() {}

    /** Returns the section of a report on everything. */
    public static List<Block> of(Linchpins linchpins) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "What carries the conclusion"));
        blocks.add(new Paragraph(Text.of(
                "A full bar is a quantity that flips the verdict inside its own range, from the 5th to the 95th percentile,"
                        + " all else at its median; half a bar would have to go twice as far. To the left it falls, to the right it rises.",
                Tone.FAINT)));
        List<String> unmoved = new ArrayList<>();
        for (Hypothesis hypothesis : hypotheses(linchpins)) {
            List<Block> said = brief(linchpins, hypothesis);
            if (said.isEmpty()) {
                unmoved.add("“" + hypothesis.says() + "”");
            } else {
                blocks.add(new Heading(3, hypothesis.says()));
                blocks.addAll(said);
            }
        }
        if (!unmoved.isEmpty()) {
            blocks.add(new Paragraph(Text.of(
                    "No quantity by itself, and no item of evidence dropped, flips " + Names.list(unmoved) + ".",
                    Tone.FAINT)));
        }
        return blocks;
    }

    /** Returns all that bears on one hypothesis. */
    public static List<Block> full(Linchpins linchpins, Hypothesis hypothesis) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, hypothesis.says()));
        List<Linchpin> moving = linchpins.of(hypothesis).stream()
                .filter(LinchpinSection::isWorthARow)
                .toList();
        if (moving.isEmpty()) {
            blocks.add(Paragraph.of("No quantity by itself flips it."));
        } else {
            blocks.add(new Table(
                    List.of(
                            Column.words("Quantity"),
                            Column.number("Median"),
                            Column.label("Range"),
                            Column.number("Flips at"),
                            Column.label(""),
                            Column.label("Of variance")),
                    moving.stream().map(LinchpinSection::row).toList()));
        }
        int others = linchpins.of(hypothesis).size() - moving.size();
        if (others > 0 && !moving.isEmpty()) {
            blocks.add(new Paragraph(Text.of(
                    others == 1
                            ? "By itself the other quantity does not flip it."
                            : "By itself none of %s other quantities flips it.".formatted(Numbers.count(others)),
                    Tone.FAINT)));
        }
        List<Dropped> dropped = telling(linchpins, hypothesis).toList();
        if (!dropped.isEmpty()) {
            blocks.add(new Table(
                    List.of(Column.words("Without"), Column.number("Probability"), Column.label("")),
                    dropped.stream()
                            .map(it -> List.of(
                                    Text.of(it.isAssumption() ? it.support() + " (uncited)" : it.support()),
                                    Text.of(Numbers.signed(it.change())),
                                    Text.of(it.flips() ? "flips" : "")))
                            .toList()));
        }
        return blocks;
    }

    private static List<Hypothesis> hypotheses(Linchpins linchpins) {
        return linchpins.linchpins().stream()
                .map(Linchpin::hypothesis)
                .distinct()
                .toList();
    }

    private static List<Block> brief(Linchpins linchpins, Hypothesis hypothesis) {
        List<Block> blocks = new ArrayList<>();
        List<Bar> bars = linchpins.of(hypothesis).stream()
                .filter(it -> it.flipsAt() != null && it.reach() < Double.POSITIVE_INFINITY)
                .limit(MOST_BARS)
                .map(LinchpinSection::bar)
                .toList();
        if (!bars.isEmpty()) {
            blocks.add(new Bars(bars));
        }
        List<String> dropped = telling(linchpins, hypothesis)
                .limit(MOST_DROPPED)
                .map(LinchpinSection::dropped)
                .toList();
        if (!dropped.isEmpty()) {
            blocks.add(Paragraph.of("Its probability changes by " + Names.list(dropped) + "."));
        }
        return blocks;
    }

    private static Stream<Dropped> telling(Linchpins linchpins, Hypothesis hypothesis) {
        return linchpins.droppedFrom(hypothesis).stream()
                .filter(it -> it.flips() || Math.abs(it.change()) >= SLIGHTEST)
                .sorted(Comparator.comparing((Dropped it) -> !it.flips())
                        .thenComparingDouble(it -> -Math.abs(it.change())));
    }

    private static String dropped(Dropped dropped) {
        return Numbers.signed(dropped.change())
                + (dropped.isAssumption() ? " without the uncited " : " without ")
                + dropped.support()
                + (dropped.flips() ? ", which flips it" : "");
    }

    private static Bar bar(Linchpin linchpin) {
        int side = value(linchpin) < linchpin.median() ? -1 : 1;
        Text label = Text.of("%s: %s → %s"
                .formatted(linchpin.quantity(), Numbers.plain(linchpin.median()), Numbers.plain(value(linchpin))));
        return new Bar(label, side * Math.min(1, 1 / linchpin.reach()));
    }

    private static double value(Linchpin linchpin) {
        Double flipsAt = linchpin.flipsAt();
        return flipsAt == null ? linchpin.median() : flipsAt;
    }

    private static boolean isWorthARow(Linchpin linchpin) {
        Estimate effect = linchpin.totalEffect();
        return linchpin.flipsAt() != null || (effect != null && effect.value() >= SLIGHTEST);
    }

    private static List<Text> row(Linchpin linchpin) {
        Estimate effect = linchpin.totalEffect();
        boolean flips = linchpin.flipsAt() != null;
        return List.of(
                Text.of(linchpin.quantity()),
                Text.of(Numbers.plain(linchpin.median())),
                Text.of(
                        linchpin.low() == linchpin.high()
                                ? "exact"
                                : Numbers.plain(linchpin.low()) + " to " + Numbers.plain(linchpin.high())),
                Text.of(flips ? Numbers.plain(value(linchpin)) : "–"),
                Text.of(flips ? linchpin.insideRange() ? "inside" : "outside" : ""),
                Text.of(
                        effect == null
                                ? ""
                                : "%s (%s–%s)"
                                        .formatted(
                                                Numbers.plain(effect.value()),
                                                Numbers.plain(effect.interval().low()),
                                                Numbers.plain(effect.interval().high()))));
    }
}
