package dev.linchpin.report;

import dev.linchpin.ensemble.comparison.StudyComparison;
import dev.linchpin.model.Dossier;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Document;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.section.ComparisonSection;
import dev.linchpin.report.section.DifferenceSection;
import dev.linchpin.report.wording.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Two dossiers side by side, as a document: what differs in them, then what that changes. */
public final class CompareReport {
    private CompareReport() {}

    /**
     * Returns a comparison as a document.
     *
     * @param first what the first study was made from
     * @param second what the second was made from
     */
    public static Document of(StudyComparison comparison, Provenance first, Provenance second) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, "Two dossiers side by side"));
        blocks.add(new Table(
                List.of(Column.label(""), Column.words(""), Column.words(""), Column.words("")),
                List.of(
                        row("First", first, comparison.before().dossier()),
                        row("Second", second, comparison.after().dossier()))));
        blocks.addAll(DifferenceSection.of(comparison.dossiers()));
        blocks.addAll(ComparisonSection.of(comparison));
        return new Document(blocks);
    }

    private static List<Text> row(String place, Provenance provenance, Dossier dossier) {
        return List.of(
                Text.of(place),
                Text.of(provenance.path(), Tone.CODE),
                Text.of(dossier.heading().title(), Tone.STRONG),
                Text.of(
                        provenance.draws() == 0
                                ? "at the medians"
                                : Numbers.count(provenance.draws(), "draw") + ", seed " + provenance.seed(),
                        Tone.FAINT));
    }
}
