package dev.linchpin.report;

import dev.linchpin.ensemble.flip.FlippingSets;
import dev.linchpin.ensemble.linchpin.Linchpins;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Document;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.linchpin.FlippingSection;
import dev.linchpin.report.linchpin.LinchpinSection;
import dev.linchpin.report.wording.Numbers;
import java.util.ArrayList;
import java.util.List;

/** What carries a dossier's conclusions, in full. */
public final class LinchpinReport {
    private LinchpinReport() {}

    /**
     * Returns what carries conclusions as a document.
     *
     * @param linchpins what was found
     * @param flips the fewest quantities that flip each hypothesis asked about
     * @param hypotheses the hypotheses asked about
     */
    public static Document of(Dossier dossier, Linchpins linchpins, FlippingSets flips, List<Hypothesis> hypotheses) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, dossier.heading().title()));
        blocks.add(new Paragraph(Text.of(
                "How far each quantity must go to flip a verdict, all else at its median; inside its range, from the 5th to"
                        + " the 95th percentile, or outside. What flips it most easily comes first; %s were looked at."
                                .formatted(Numbers.count(linchpins.looks(), "game")),
                Tone.FAINT)));
        for (Hypothesis hypothesis : hypotheses) {
            blocks.addAll(
                    linchpins.of(hypothesis).isEmpty()
                            ? List.of(
                                    new Heading(2, hypothesis.says()),
                                    Paragraph.of("It claims nothing that the model can judge."))
                            : LinchpinSection.full(linchpins, hypothesis));
        }
        blocks.addAll(FlippingSection.of(dossier, flips));
        return new Document(blocks);
    }
}
