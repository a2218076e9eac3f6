package dev.linchpin.report.leverage;

import dev.linchpin.ensemble.Leverage;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.finding.LeverFinding;
import dev.linchpin.model.Dossier;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Document;
import java.util.ArrayList;
import java.util.List;

/** Who could change what, and what actors have of each other, as documents and as a part of one. */
public final class LeverageReport {
    private static final int MOST_IN_PASSING = 5;
    private static final int MOST_ALONE = 15;

    private LeverageReport() {}

    /** Returns all of it, as a part of what a dossier shows; briefly. */
    public static List<Block> inPassing(Study study, Leverage leverage) {
        Dossier dossier = study.dossier();
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(ProxySection.of(dossier, study.main(), leverage.proxies()));
        if (!dossier.partners().isEmpty()) {
            blocks.addAll(PartnerSection.exchange(dossier, leverage.partnerships()));
            blocks.addAll(PartnerSection.frictions(dossier, leverage.partnerships()));
        }
        if (!dossier.levers().isEmpty()) {
            blocks.addAll(LeverSection.of(dossier, leverage.levers(), MOST_IN_PASSING));
        }
        return blocks;
    }

    /** Returns what sponsors could pull as a document. */
    public static Document levers(Dossier dossier, List<LeverFinding> findings) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, dossier.heading().title()));
        blocks.addAll(
                findings.isEmpty()
                        ? List.of(Paragraph.of("Nothing was tried: no hypothesis that was asked about has a claim."))
                        : LeverSection.of(dossier, findings, MOST_ALONE));
        return new Document(blocks);
    }

    /** Returns frictions, exchange and proxies as a document. */
    public static Document friction(Study study, Leverage leverage) {
        Dossier dossier = study.dossier();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, dossier.heading().title()));
        blocks.addAll(PartnerSection.frictions(dossier, leverage.partnerships()));
        blocks.addAll(PartnerSection.exchange(dossier, leverage.partnerships()));
        blocks.addAll(ProxySection.of(dossier, study.main(), leverage.proxies()));
        if (blocks.size() == 1) {
            blocks.add(
                    Paragraph.of("No two actors pull apart over anything, gain by each other, or act for each other."));
        }
        return new Document(blocks);
    }
}
