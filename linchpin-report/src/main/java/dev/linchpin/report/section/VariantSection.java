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
import dev.linchpin.report.wording.StateWords;
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
        List<Block> blocks = new ArrayList<>(section(
                "Phase by phase",
                study,
                study.phases().stream().map(Variant::name).toList(),
                study.phases().stream().map(Variant::situation).toList()));
        blocks.addAll(ends(study, study.phases().subList(1, study.phases().size())));
        return blocks;
    }

    /** Returns how epochs differ from now; empty where there is none. */
    public static List<Block> epochs(Study study) {
        if (study.epochs().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(beside(study, "In other times", "Now", study.epochs()));
        blocks.addAll(ends(study, study.epochs()));
        return blocks;
    }

    /** Returns where variants come to rest that do so elsewhere than what they are compared with. */
    private static List<Block> ends(Study study, List<Variant> variants) {
        List<Block> blocks = new ArrayList<>();
        for (Variant variant : variants) {
            Situation situation = variant.situation();
            if (!situation.chain().ends().equals(study.main().chain().ends())) {
                StateWords words = new StateWords(
                        new Names(study.dossier()), situation.analysis().game().form());
                blocks.add(new Heading(3, variant.name() + ": where it comes to rest"));
                blocks.addAll(new RestSection(words, study.main().now(), "now").ends(situation.chain()));
            }
        }
        return blocks;
    }

    /** Returns what comes of reading words of probability otherwise; empty where there is no evidence to be read. */
    public static List<Block> yardsticks(Study study) {
        return study.yardsticks().isEmpty() || study.dossier().evidence().isEmpty()
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
