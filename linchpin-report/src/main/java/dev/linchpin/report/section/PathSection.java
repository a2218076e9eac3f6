package dev.linchpin.report.section;

import dev.linchpin.engine.stance.CausalPath;
import dev.linchpin.engine.stance.Stance;
import dev.linchpin.ensemble.finding.Situation;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula.Term;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.wording.Names;
import dev.linchpin.report.wording.Numbers;
import dev.linchpin.report.wording.PathWords;
import dev.linchpin.report.wording.Questions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Why actors stand as they do: the causal paths behind the stances that the hypotheses ask about. */
public final class PathSection {
    private static final int MOST_PATHS = 8;

    /** Shares that three decimals do not show tell nothing. */
    private static final double VISIBLE = 0.0005;

    private PathSection() {}

    /** Returns the section; empty where no claim asks for a stance with paths. */
    public static List<Block> of(Dossier dossier, Situation situation) {
        Names names = new Names(dossier);
        List<Block> blocks = new ArrayList<>();
        for (Term.Stance asked : Questions.of(dossier).stances()) {
            Stance stance = situation
                    .stances()
                    .get(
                            dossier.actors().indexOf(asked.actor()),
                            dossier.options().indexOf(asked.option()));
            Double value = stance.value();
            if (value != null && stance.paths().size() > 1) {
                blocks.add(new Heading(3, title(names, stance, value)));
                blocks.add(table(names, stance.paths(), MOST_PATHS));
            }
        }
        if (blocks.isEmpty()) {
            return List.of();
        }
        blocks.addFirst(new Paragraph(Text.of(
                "Each line is one way in which the act reaches what the actor wants or fears; the shares add up to the"
                        + " stance. Arrows say which way each thing goes when the act is taken.",
                Tone.FAINT)));
        blocks.addFirst(new Heading(2, "Why they stand so"));
        return blocks;
    }

    private static String title(Names names, Stance stance, double value) {
        String verb = value > 0 ? "favours" : value < 0 ? "opposes" : "does not mind";
        return "%s %s “%s” (%s)"
                .formatted(
                        names.actor(stance.actor()),
                        verb,
                        names.act(names.option(stance.option())),
                        Numbers.signed(value));
    }

    /**
     * Returns paths with their shares, the weightiest first: so many, and of the others those that alone tell of a
     * further end; the rest together.
     */
    public static Table table(Names names, List<CausalPath> paths, int most) {
        Set<String> ends = new HashSet<>();
        List<CausalPath> shown = new ArrayList<>();
        List<CausalPath> others = new ArrayList<>();
        for (CausalPath path : paths) {
            boolean tellsMore = ends.add(path.via().getLast()) && Math.abs(path.share()) >= VISIBLE;
            (shown.size() < most || tellsMore ? shown : others).add(path);
        }
        if (others.size() == 1) {
            shown.addAll(others);
            others.clear();
        }
        PathWords words = new PathWords(names);
        String shared = words.findShared(shown);
        List<List<Text>> rows = new ArrayList<>();
        for (CausalPath path : shown) {
            String way = shared == null ? words.way(path) : words.wayOnwards(path);
            rows.add(List.of(share(path.share()), Text.of(words.end(path)), Text.of(way, Tone.FAINT)));
        }
        if (!others.isEmpty()) {
            double rest = others.stream().mapToDouble(CausalPath::share).sum();
            Text count = Text.of(others.size() + " lesser paths together", Tone.FAINT);
            rows.add(List.of(share(rest), count, Text.EMPTY));
        }
        String by = shared == null ? "By way of" : "By way of " + shared + " and then";
        return new Table(List.of(Column.number("Share"), Column.words("What it comes to"), Column.words(by)), rows);
    }

    private static Text share(double share) {
        String text = Numbers.signedFinely(share);
        return Text.of(text, text.startsWith("+") ? Tone.FOR : text.startsWith("−") ? Tone.AGAINST : Tone.FAINT);
    }
}
