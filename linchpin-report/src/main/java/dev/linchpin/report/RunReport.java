package dev.linchpin.report;

import dev.linchpin.ensemble.Leverage;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.discovery.FailurePlaces;
import dev.linchpin.ensemble.flip.FlippingSets;
import dev.linchpin.ensemble.linchpin.Linchpins;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.diagnostic.Diagnostic;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Document;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.leverage.LeverageReport;
import dev.linchpin.report.linchpin.FailureSection;
import dev.linchpin.report.linchpin.FlippingSection;
import dev.linchpin.report.linchpin.LinchpinSection;
import dev.linchpin.report.section.DeterrenceSection;
import dev.linchpin.report.section.EquilibriumSection;
import dev.linchpin.report.section.PathSection;
import dev.linchpin.report.section.PointSection;
import dev.linchpin.report.section.RestSection;
import dev.linchpin.report.section.StanceSection;
import dev.linchpin.report.section.TripwireSection;
import dev.linchpin.report.section.VariantSection;
import dev.linchpin.report.section.VerdictSection;
import dev.linchpin.report.section.ViewSection;
import dev.linchpin.report.section.WarningSection;
import dev.linchpin.report.wording.Numbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A study as a document: the verdict first, then what it rests on, then what would change it. */
public final class RunReport {
    private RunReport() {}

    /**
     * Returns a study as a document.
     *
     * @param study the study
     * @param warnings what is doubtful about the dossier and the study
     */
    public static Document of(Study study, List<Diagnostic> warnings) {
        return of(study, Findings.NONE, warnings);
    }

    /** Returns the verdict of a study, where things come to rest and how the actors stand, as a document. */
    public static Document firstLook(Study study, List<Diagnostic> warnings) {
        Dossier dossier = study.dossier();
        List<Block> blocks = head(study);
        blocks.addAll(StanceSection.of(dossier, study.main()));
        blocks.addAll(WarningSection.of(warnings));
        return new Document(blocks);
    }

    private static List<Block> head(Study study) {
        Dossier dossier = study.dossier();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, dossier.heading().title()));
        blocks.add(new Paragraph(Text.of(dossier.heading().question(), Tone.STRONG)));
        blocks.add(new Paragraph(Text.of(scale(study), Tone.FAINT)));
        blocks.addAll(
                VerdictSection.of(study.main().hypotheses(), dossier.heading().yardstick()));
        blocks.addAll(RestSection.of(dossier, study.main()));
        return blocks;
    }

    /**
     * Returns a study as a document, with what was asked beside it.
     *
     * @param findings what was asked
     */
    public static Document of(Study study, Findings findings, List<Diagnostic> warnings) {
        Dossier dossier = study.dossier();
        List<Block> blocks = head(study);
        blocks.addAll(DeterrenceSection.of(dossier, study.main()));
        blocks.addAll(StanceSection.of(dossier, study.main()));
        blocks.addAll(PathSection.of(dossier, study.main()));
        blocks.addAll(EvidenceReport.inPassing(study));
        Linchpins linchpins = findings.linchpins();
        if (linchpins != null && !linchpins.linchpins().isEmpty()) {
            blocks.addAll(LinchpinSection.of(linchpins));
        }
        FlippingSets flips = findings.flips();
        if (flips != null) {
            blocks.addAll(FlippingSection.of(dossier, flips));
        }
        FailurePlaces places = findings.places();
        if (places != null) {
            blocks.addAll(FailureSection.of(places));
        }
        Leverage leverage = findings.leverage();
        if (leverage != null) {
            blocks.addAll(LeverageReport.inPassing(study, leverage));
        }
        blocks.addAll(VariantSection.phases(study));
        blocks.addAll(VariantSection.epochs(study));
        blocks.addAll(ViewSection.of(study));
        blocks.addAll(VariantSection.yardsticks(study));
        blocks.addAll(PointSection.of(dossier, findings.points()));
        blocks.addAll(EquilibriumSection.of(study.main()));
        blocks.addAll(TripwireSection.of(dossier));
        blocks.addAll(WarningSection.of(warnings));
        return new Document(blocks);
    }

    private static String scale(Study study) {
        Dossier dossier = study.dossier();
        LocalDate asOf = dossier.heading().asOf();
        List<String> parts = new ArrayList<>();
        if (asOf != null) {
            parts.add("As of " + asOf);
        }
        parts.add(Numbers.count(dossier.actors().size(), "actor"));
        parts.add(Numbers.count(dossier.options().size(), "option"));
        if (!dossier.influences().isEmpty()) {
            parts.add(Numbers.count(dossier.influences().size(), "influence"));
        }
        if (!dossier.evidence().isEmpty()) {
            parts.add(Numbers.count(dossier.evidence().size(), "item") + " of evidence");
        }
        parts.add(Numbers.count(study.main().analysis().game().form().states().count(), "feasible state"));
        if (!dossier.interests().isEmpty()) {
            parts.add(
                    study.draws() == null
                            ? "every quantity at its median"
                            : Numbers.count(study.draws().counted(), "draw") + ", seed "
                                    + study.draws().plan().seed());
        }
        return String.join(" · ", parts);
    }
}
