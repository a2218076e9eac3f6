package dev.linchpin.report.section;

import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.finding.Situation;
import dev.linchpin.ensemble.finding.Variant;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.wording.Names;
import dev.linchpin.report.wording.Numbers;
import java.util.ArrayList;
import java.util.List;

/** The same argument in later phases, in other epochs, and by other yardsticks. */
public final class VariantSection {
    private VariantSection() {}

    /** Returns how phases differ; empty where there are fewer than two. */
    public static List<Block> phases(Study study) {
        if (study.phases().size() < 2) {
            return List.of();
        }
        return section(
                "Phase by phase",
                study,
                study.phases().stream().map(Variant::name).toList(),
                study.phases().stream().map(Variant::situation).toList());
    }

    /** Returns how epochs differ from now; empty where there is none. */
    public static List<Block> epochs(Study study) {
        return study.epochs().isEmpty() ? List.of() : beside(study, "In other times", "Now", study.epochs());
    }

    /** Returns what comes of reading words of probability otherwise. */
    public static List<Block> yardsticks(Study study) {
        return study.yardsticks().isEmpty()
                ? List.of()
                : beside(
                        study,
                        "Read by other yardsticks",
                        study.dossier().heading().yardstick().label(),
                        study.yardsticks());
    }

    private static List<Block> beside(Study study, String title, String own, List<Variant> variants) {
        List<String> titles = new ArrayList<>(List.of(own));
        List<Situation> situations = new ArrayList<>(List.of(study.main()));
        for (Variant variant : variants) {
            titles.add(variant.name());
            situations.add(variant.situation());
        }
        return section(title, study, titles, situations);
    }

    private static List<Block> section(String title, Study study, List<String> titles, List<Situation> situations) {
        Comparison comparison = new Comparison(study.dossier(), titles, situations);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, title));
        blocks.add(Paragraph.of(summary(comparison, study)));
        Table table = comparison.table();
        if (table != null) {
            blocks.add(table);
        }
        return blocks;
    }

    private static String summary(Comparison comparison, Study study) {
        List<String> flipped = comparison.flipped();
        if (study.dossier().hypotheses().isEmpty()) {
            return "There is no hypothesis to compare.";
        }
        if (!flipped.isEmpty()) {
            return (flipped.size() == 1 ? "One verdict changes: " : "%d verdicts change: ".formatted(flipped.size()))
                    + Names.list(flipped.stream().map(says -> "“" + says + "”").toList())
                    + ".";
        }
        return comparison.alike() == study.dossier().hypotheses().size()
                ? "No verdict changes, and no probability does."
                : "No verdict changes; the probabilities of %s do."
                        .formatted(Numbers.count(study.dossier().hypotheses().size() - comparison.alike(), "claim"));
    }
}
