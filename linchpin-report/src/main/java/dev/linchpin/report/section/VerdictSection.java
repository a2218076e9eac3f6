package dev.linchpin.report.section;

import dev.linchpin.ensemble.finding.Estimate;
import dev.linchpin.ensemble.finding.HypothesisFinding;
import dev.linchpin.model.evidence.Yardstick;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.wording.EstimativeWord;
import dev.linchpin.report.wording.Numbers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the model makes of the hypotheses: those that compete for the question first, then the others. */
public final class VerdictSection {
    private VerdictSection() {}

    /** Returns the section; empty where there is no hypothesis. */
    public static List<Block> of(List<HypothesisFinding> findings, Yardstick yardstick) {
        if (findings.isEmpty()) {
            return List.of();
        }
        List<HypothesisFinding> rivals = findings.stream()
                .filter(finding -> finding.hypothesis().prior() != null)
                .toList();
        List<HypothesisFinding> others = findings.stream()
                .filter(finding -> finding.hypothesis().prior() == null)
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Verdict"));
        if (rivals.size() < 2 || others.isEmpty()) {
            blocks.add(table(findings, yardstick));
            return blocks;
        }
        blocks.add(bottomLine(rivals));
        blocks.add(table(rivals, yardstick));
        blocks.add(new Heading(3, "Also judged"));
        blocks.add(table(others, yardstick));
        return blocks;
    }

    private static Block bottomLine(List<HypothesisFinding> rivals) {
        List<Text> holding = rivals.stream()
                .filter(finding -> Boolean.TRUE.equals(finding.holds()))
                .map(finding -> Text.of(finding.hypothesis().says() + ".", Tone.STRONG))
                .toList();
        String number = rivals.size() + " rival answers";
        Text line = holding.isEmpty()
                ? Text.of("Of %s none holds.".formatted(number))
                : Text.join(" ", holding)
                        .plus(" Of %s %s.".formatted(number, holding.size() == 1 ? "this one holds" : "these hold"));
        return new Paragraph(line);
    }

    private static Table table(List<HypothesisFinding> findings, Yardstick yardstick) {
        boolean inWords = findings.stream().anyMatch(finding -> word(finding, yardstick) != null);
        boolean isDrawn = findings.stream().anyMatch(finding -> finding.drawn() != null);
        List<Column> columns = new ArrayList<>(List.of(Column.label("Verdict"), Column.number("Probability")));
        if (isDrawn) {
            columns.add(Column.label("95 % interval"));
        }
        if (inWords) {
            columns.add(Column.label(yardstick.label()));
        }
        columns.add(Column.words("Hypothesis"));
        List<List<Text>> rows = new ArrayList<>();
        for (HypothesisFinding finding : findings) {
            Double probability = finding.best();
            List<Text> row = new ArrayList<>();
            row.add(verdict(finding.holds()));
            row.add(Text.of(probability == null ? "" : Numbers.percent(probability)));
            if (isDrawn) {
                row.add(Text.of(interval(finding.drawn())));
            }
            if (inWords) {
                String word = word(finding, yardstick);
                row.add(Text.of(word == null ? "" : word));
            }
            row.add(Text.of(finding.hypothesis().says()));
            rows.add(row);
        }
        return new Table(columns, rows);
    }

    /** Returns an interval in words; nothing where there is none. */
    static String interval(@Nullable Estimate drawn) {
        return drawn == null
                ? ""
                : Numbers.percent(drawn.interval().low())
                        + " to "
                        + Numbers.percent(drawn.interval().high());
    }

    private static @Nullable String word(HypothesisFinding finding, Yardstick yardstick) {
        Double probability = finding.best();
        return probability == null ? null : EstimativeWord.find(probability, yardstick);
    }

    /** Returns a verdict in words. */
    static Text verdict(@Nullable Boolean holds) {
        if (holds == null) {
            return Text.of("not judged", Tone.FAINT);
        }
        return holds ? Text.of("holds", Tone.FOR) : Text.of("does not hold", Tone.AGAINST);
    }
}
