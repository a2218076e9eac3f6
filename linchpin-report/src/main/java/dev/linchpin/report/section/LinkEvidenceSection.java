package dev.linchpin.report.section;

import dev.linchpin.ensemble.evidence.Vote;
import dev.linchpin.ensemble.evidence.WeighedInfluence;
import dev.linchpin.model.Dossier;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.wording.ItemWords;
import dev.linchpin.report.wording.Names;
import dev.linchpin.report.wording.Numbers;
import java.util.ArrayList;
import java.util.List;

/** How surely each influence is there, and what each item adds to that. */
public final class LinkEvidenceSection {
    private LinkEvidenceSection() {}

    /** Returns the section; empty where evidence speaks for no influence. */
    public static List<Block> of(Dossier dossier, List<WeighedInfluence> influences) {
        if (influences.isEmpty()) {
            return List.of();
        }
        Names names = new Names(dossier);
        boolean corrected =
                influences.stream().anyMatch(weighed -> !weighed.voices().isEmpty());
        List<Column> columns = new ArrayList<>(List.of(Column.number("There")));
        if (corrected) {
            columns.add(Column.number("Naive"));
        }
        columns.add(Column.words("Influence"));
        columns.add(Column.words("Item and odds"));
        List<List<Text>> rows = new ArrayList<>();
        for (WeighedInfluence weighed : influences) {
            List<Text> row = new ArrayList<>();
            row.add(Text.of(Numbers.percent(weighed.reading().corrected())));
            if (corrected) {
                row.add(Text.of(
                        weighed.voices().isEmpty()
                                ? ""
                                : Numbers.percent(weighed.reading().naive())));
            }
            row.add(Text.of(names.influence(weighed.influence())));
            row.add(
                    weighed.reading().votes().isEmpty()
                            ? Text.of("the author's word", Tone.FAINT)
                            : Text.join(
                                    ", ",
                                    weighed.reading().votes().stream()
                                            .map(vote -> vote(vote))
                                            .toList()));
            rows.add(row);
        }
        return List.of(
                new Heading(2, "How surely each influence is there"),
                new Paragraph(Text.of(
                        "By what each item multiplies the odds, from even. Of items that share an origin only the"
                                + " weightiest counts; the others stand in brackets.",
                        Tone.FAINT)),
                new Table(columns, rows));
    }

    private static Text vote(Vote vote) {
        String odds = Numbers.factor(vote.weight());
        return vote.counted()
                ? Text.of(ItemWords.place(vote.item()), Tone.STRONG).plus(Numbers.HARD_SPACE + odds)
                : Text.of("(" + ItemWords.place(vote.item()) + Numbers.HARD_SPACE + odds + ")", Tone.FAINT);
    }
}
