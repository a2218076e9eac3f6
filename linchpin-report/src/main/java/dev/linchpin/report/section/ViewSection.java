package dev.linchpin.report.section;

import dev.linchpin.engine.stance.Stance;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.finding.PerceivedGame;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.wording.Names;
import dev.linchpin.report.wording.Numbers;
import dev.linchpin.report.wording.StateWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The game as actors see it who see it otherwise than it is. */
public final class ViewSection {
    private static final double VISIBLE = 0.005;
    private static final int MOST_STANCES = 6;

    private ViewSection() {}

    /** Returns the section; empty where nobody is mistaken. */
    public static List<Block> of(Study study) {
        List<Block> blocks = new ArrayList<>();
        for (PerceivedGame view : study.perceived()) {
            blocks.addAll(view(study, view));
        }
        return blocks;
    }

    private static List<Block> view(Study study, PerceivedGame view) {
        Names names = new Names(study.dossier());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "As " + names.actor(view.actor()) + " sees it"));
        List<List<Text>> rows = stances(study, view, names);
        blocks.add(Paragraph.of(
                rows.isEmpty()
                        ? "It sees every actor stand where it does."
                        : "It is mistaken about these stances most."));
        if (!rows.isEmpty()) {
            blocks.add(new Table(
                    List.of(
                            Column.label("Actor"),
                            Column.words("Option"),
                            Column.number("As it is"),
                            Column.number("As seen")),
                    rows));
        }
        blocks.add(new Heading(3, "Where it would expect things to come to rest"));
        StateWords words = new StateWords(names, view.analysis().game().form());
        blocks.addAll(RestSection.points(
                view.chain().restingPoints(), words, study.main().now()));
        return blocks;
    }

    private static List<List<Text>> stances(Study study, PerceivedGame view, Names names) {
        List<Stance> differing = new ArrayList<>();
        for (Stance seen : view.stances().all()) {
            if (Math.abs(difference(study, seen)) >= VISIBLE) {
                differing.add(seen);
            }
        }
        differing.sort(Comparator.comparingDouble(seen -> -Math.abs(difference(study, seen))));
        List<List<Text>> rows = new ArrayList<>();
        for (Stance seen : differing.stream().limit(MOST_STANCES).toList()) {
            double error = difference(study, seen);
            double asSeen = seen.value() == null ? 0 : seen.value();
            rows.add(List.of(
                    Text.of(names.actor(seen.actor())),
                    Text.of(names.act(names.option(seen.option()))),
                    Text.of(Numbers.signed(asSeen - error)),
                    Text.of(Numbers.signed(asSeen))));
        }
        return rows;
    }

    private static double difference(Study study, Stance seen) {
        Double asSeen = seen.value();
        Double asIs = study.main().stances().get(seen.actor(), seen.option()).value();
        return asSeen == null || asIs == null ? 0 : asSeen - asIs;
    }
}
