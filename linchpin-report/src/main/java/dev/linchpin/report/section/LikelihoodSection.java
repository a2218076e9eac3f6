package dev.linchpin.report.section;

import dev.linchpin.ensemble.evidence.LikelihoodReading;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.wording.ItemWords;
import dev.linchpin.report.wording.Numbers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What would be said either way: items with their likelihoods, and how little those near one another tell. */
public final class LikelihoodSection {
    private LikelihoodSection() {}

    /**
     * Returns the section; empty where no item is given likelihoods.
     *
     * @param asked the hypothesis that is asked about; null for all
     */
    public static List<Block> of(List<LikelihoodReading> readings, @Nullable Hypothesis asked) {
        List<List<Text>> rows = new ArrayList<>();
        for (LikelihoodReading reading : readings) {
            if (asked == null
                    || reading.item().bearsOn().stream()
                            .anyMatch(bearing -> bearing.hypothesis().equals(asked.id()))) {
                rows.add(List.of(
                        Text.of(ItemWords.place(reading.item()), Tone.STRONG),
                        Text.of(Numbers.percent(reading.ifTrue())),
                        Text.of(Numbers.percent(reading.ifFalse())),
                        Text.of(Numbers.plain(reading.ratio())),
                        Text.of(Numbers.factor(reading.weight())),
                        Text.of(reading.item().says())));
            }
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Heading(2, "What would be said either way"),
                        new Paragraph(Text.of(
                                "How likely each is to be heard if it is so, and if it is not. Cheap talk has a ratio"
                                        + " near one. The odds change by the ratio tempered by how far item and source"
                                        + " can be relied on.",
                                Tone.FAINT)),
                        new Table(
                                List.of(
                                        Column.label("At"),
                                        Column.number("If so"),
                                        Column.number("If not"),
                                        Column.number("Ratio"),
                                        Column.number("Odds"),
                                        Column.words("Item")),
                                rows));
    }
}
