package dev.linchpin.report.section;

import dev.linchpin.ensemble.evidence.HypothesisReading;
import dev.linchpin.ensemble.evidence.PopulationReading;
import dev.linchpin.ensemble.evidence.RivalryReading;
import dev.linchpin.ensemble.evidence.StratumReading;
import dev.linchpin.ensemble.evidence.WeighedEvidence;
import dev.linchpin.ensemble.evidence.WeighedInfluence;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.evidence.Hypothesis;
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
import org.jspecify.annotations.Nullable;

/** Whose voices are heard, of how many: what they say pooled as one, and corrected for who was heard. */
public final class SampleSection {
    private SampleSection() {}

    /**
     * Returns the section; empty where nobody speaks for a part of a population.
     *
     * @param asked the hypothesis that is asked about; null for all, and for influences as well
     */
    public static List<Block> of(Dossier dossier, WeighedEvidence evidence, @Nullable Hypothesis asked) {
        Names names = new Names(dossier);
        List<Block> blocks = new ArrayList<>();
        for (RivalryReading rivalry : evidence.hypotheses().rivalries()) {
            for (HypothesisReading reading : rivalry.hypotheses()) {
                if (asked == null || asked.equals(reading.hypothesis())) {
                    add("On “%s”".formatted(reading.hypothesis().says()), reading.voices(), blocks);
                }
            }
        }
        for (WeighedInfluence weighed : evidence.influences()) {
            if (asked == null) {
                add("On “%s”".formatted(names.influence(weighed.influence())), weighed.voices(), blocks);
            }
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(new Paragraph(Text.of(
                    "These voices alone, from even odds. Naively all count as drawn from the whole; corrected, each part"
                            + " counts by its share, and one that nobody was heard from stays even.",
                    Tone.FAINT)));
            blocks.addFirst(new Heading(2, "Who is heard, and for how many they speak"));
        }
        return blocks;
    }

    private static void add(String title, List<PopulationReading> voices, List<Block> blocks) {
        for (PopulationReading reading : voices) {
            List<List<Text>> rows = new ArrayList<>();
            for (StratumReading stratum : reading.strata()) {
                rows.add(List.of(
                        Text.of(stratum.stratum().id()),
                        Text.of(Numbers.percent(stratum.share())),
                        Text.of(
                                stratum.heard().isEmpty()
                                        ? "nobody"
                                        : String.join(
                                                ", ",
                                                stratum.heard().stream()
                                                        .map(ItemWords::place)
                                                        .toList())),
                        Text.of(Numbers.finePercent(stratum.probability()))));
            }
            blocks.add(new Heading(3, title));
            blocks.add(new Table(
                    List.of(
                            Column.label(reading.population().id()),
                            Column.number("Share"),
                            Column.words("Heard"),
                            Column.number("By itself")),
                    rows));
            blocks.add(new Paragraph(Text.of("Naive reading ")
                    .plus(Numbers.finePercent(reading.naive()), Tone.STRONG)
                    .plus(", corrected ")
                    .plus(Numbers.finePercent(reading.corrected()), Tone.STRONG)
                    .plus(".")));
        }
    }
}
