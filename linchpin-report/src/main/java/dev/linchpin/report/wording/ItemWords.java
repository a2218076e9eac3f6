package dev.linchpin.report.wording;

import dev.linchpin.ensemble.evidence.EvidenceMatrix;
import dev.linchpin.model.evidence.Consistency;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;

/** Items of evidence in words: where they stand, and how they sit with hypotheses. */
public final class ItemWords {
    private ItemWords() {}

    /** Returns where an item stands: its paragraph, or its id where none is given. */
    public static String place(Evidence item) {
        String at = item.at();
        return at == null ? item.id() : at;
    }

    /** Returns how an item sits with a hypothesis; a dash where that is not said. */
    public static Text cell(Evidence item, Hypothesis hypothesis) {
        Consistency cell = EvidenceMatrix.cell(item, hypothesis);
        return switch (cell) {
            case CC, C -> Text.of(cell.name(), Tone.FOR);
            case II, I -> Text.of(cell.name(), Tone.AGAINST);
            case N -> Text.of("N");
            case NA -> Text.of("–", Tone.FAINT);
            case null -> Text.of("–", Tone.FAINT);
        };
    }
}
