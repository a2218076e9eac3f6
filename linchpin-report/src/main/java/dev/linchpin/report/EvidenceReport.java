package dev.linchpin.report;

import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.evidence.ScoringRule;
import dev.linchpin.ensemble.evidence.WeighedEvidence;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Document;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.section.HypothesisSection;
import dev.linchpin.report.section.LikelihoodSection;
import dev.linchpin.report.section.LinkEvidenceSection;
import dev.linchpin.report.section.SampleSection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dossier's evidence as a document: the hypotheses against it, whose voices are heard, and what each item adds. */
public final class EvidenceReport {
    /** How many items of the matrix a report of everything shows. */
    private static final int MOST_IN_PASSING = 8;

    private EvidenceReport() {}

    /**
     * Returns the evidence as a document.
     *
     * @param rule how the matrix is scored
     * @param asked the hypothesis that is asked about, with its rivals; null for all, and for influences as well
     */
    public static Document of(Study study, ScoringRule rule, @Nullable Hypothesis asked) {
        Dossier dossier = study.dossier();
        WeighedEvidence evidence = study.evidence().scoredBy(rule);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, dossier.heading().title()));
        blocks.add(new Paragraph(Text.of(dossier.heading().question(), Tone.STRONG)));
        List<Block> found = sections(study, evidence, asked, Integer.MAX_VALUE);
        if (asked == null) {
            found.addAll(LinkEvidenceSection.of(dossier, evidence.influences()));
        }
        if (found.isEmpty()) {
            found.add(Paragraph.of(
                    asked == null
                            ? "The dossier gives no evidence on any influence or hypothesis."
                            : "No evidence bears on “%s”.".formatted(asked.says())));
        }
        blocks.addAll(found);
        return new Document(blocks);
    }

    /** Returns what a report of everything says of the evidence: hypotheses, samples and cheap talk. */
    static List<Block> inPassing(Study study) {
        return sections(study, study.evidence(), null, MOST_IN_PASSING);
    }

    private static List<Block> sections(Study study, WeighedEvidence evidence, @Nullable Hypothesis asked, int most) {
        HypothesisSection hypotheses = new HypothesisSection(study, evidence.hypotheses(), asked);
        List<Block> blocks = new ArrayList<>(hypotheses.blocks());
        if (!blocks.isEmpty()) {
            blocks.addAll(hypotheses.matrix(most));
        }
        blocks.addAll(SampleSection.of(study.dossier(), evidence, asked));
        blocks.addAll(LikelihoodSection.of(evidence.likelihoods(), asked));
        return blocks;
    }
}
