package dev.linchpin.report.linchpin;

import dev.linchpin.ensemble.flip.FlippingSet;
import dev.linchpin.ensemble.flip.FlippingSet.Move;
import dev.linchpin.ensemble.flip.FlippingSets;
import dev.linchpin.model.Dossier;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.wording.Names;
import dev.linchpin.report.wording.Numbers;
import java.util.List;

/** What it would take to flip each hypothesis: the fewest quantities, moved together, and what is proved of fewer. */
public final class FlippingSection {
    private FlippingSection() {}

    /** Returns the section; nothing where no hypothesis can be judged. */
    public static List<Block> of(Dossier dossier, FlippingSets flips) {
        if (flips.sets().isEmpty()) {
            return List.of();
        }
        return List.of(
                new Heading(2, "What it would take"),
                new Paragraph(Text.of(
                        "The fewest quantities that flip each verdict, moved together inside their ranges, all else at its"
                                + " median.",
                        Tone.FAINT)),
                new Table(
                        List.of(Column.words("Verdict"), Column.words("It would take"), Column.words("Of fewer")),
                        flips.sets().stream()
                                .map(set -> List.of(
                                        Text.of(dossier.hypotheses()
                                                .get(set.hypothesis())
                                                .says()),
                                        Text.of(taken(set)),
                                        Text.of(fewer(set))))
                                .toList()));
    }

    private static String taken(FlippingSet set) {
        if (!set.moves().isEmpty()) {
            return Names.list(set.moves().stream().map(FlippingSection::moved).toList());
        }
        return "more than " + (set.noneUpTo() <= 1 ? "one" : Numbers.count(set.noneUpTo()));
    }

    private static String moved(Move move) {
        return "%s: %s → %s".formatted(move.quantity(), Numbers.plain(move.median()), Numbers.plain(move.value()));
    }

    private static String fewer(FlippingSet set) {
        if (set.moves().isEmpty()) {
            return set.noneUpTo() == 0 ? "not proved" : "proved";
        }
        return set.moves().size() == 1 ? "" : set.isProvenMinimal() ? "proved: none" : "not proved";
    }
}
