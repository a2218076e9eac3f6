package dev.linchpin.report.briefing;

import dev.linchpin.engine.stance.Stance;
import dev.linchpin.ensemble.Leverage;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.ensemble.discovery.FailurePlaces;
import dev.linchpin.ensemble.finding.Estimate;
import dev.linchpin.ensemble.finding.HypothesisFinding;
import dev.linchpin.ensemble.finding.LeverFinding;
import dev.linchpin.ensemble.flip.FlippingSets;
import dev.linchpin.ensemble.linchpin.Linchpin;
import dev.linchpin.ensemble.linchpin.Linchpins;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.diagnostic.Diagnostic;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.model.evidence.Source;
import dev.linchpin.report.EvidenceReport;
import dev.linchpin.report.ExplainReport;
import dev.linchpin.report.Explanation;
import dev.linchpin.report.Findings;
import dev.linchpin.report.Provenance;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Details;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Picture;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Chart;
import dev.linchpin.report.document.Document;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.leverage.LeverageReport;
import dev.linchpin.report.linchpin.FailureSection;
import dev.linchpin.report.linchpin.FlippingSection;
import dev.linchpin.report.linchpin.LinchpinSection;
import dev.linchpin.report.section.DeterrenceSection;
import dev.linchpin.report.section.LinkEvidenceSection;
import dev.linchpin.report.section.PathSection;
import dev.linchpin.report.section.PointSection;
import dev.linchpin.report.section.RestSection;
import dev.linchpin.report.section.StanceSection;
import dev.linchpin.report.section.TripwireSection;
import dev.linchpin.report.section.VariantSection;
import dev.linchpin.report.section.VerdictSection;
import dev.linchpin.report.section.ViewSection;
import dev.linchpin.report.section.WarningSection;
import dev.linchpin.report.section.WhatIfSection;
import dev.linchpin.report.wording.EstimativeWord;
import dev.linchpin.report.wording.Numbers;
import dev.linchpin.report.wording.Questions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The report to hand over: the question and the answer first, then what carries it, how the actors stand, where it can
 * go, what would change it, and behind each the figures, evidence and paragraphs it rests on; last how to make it again.
 */
public final class Briefing {
    private static final int MOST_STANCES = 4;
    private static final int MOST_LEVERS = 4;
    private static final int MOST_TORNADOS = 2;

    private final Study study;
    private final Dossier dossier;
    private final WhatIf supposed;
    private final Findings findings;
    private final Charts charts;
    private final List<Block> blocks = new ArrayList<>();

    private Briefing(Study study, WhatIf supposed, Findings findings) {
        this.study = study;
        this.supposed = supposed;
        this.findings = findings;
        dossier = study.dossier();
        charts = new Charts(study);
    }

    /**
     * Returns the study of a dossier as it stands, as a report.
     *
     * @param findings what was asked beside it
     * @param warnings what is doubtful about the dossier and the study
     * @param provenance what it was made from
     */
    public static Document of(Study study, Findings findings, List<Diagnostic> warnings, Provenance provenance) {
        return of(study, WhatIf.NOTHING, findings, warnings, provenance);
    }

    /**
     * As the other, of a dossier in other circumstances.
     *
     * @param supposed what differs in them, which the report says at its head
     */
    public static Document of(
            Study study, WhatIf supposed, Findings findings, List<Diagnostic> warnings, Provenance provenance) {
        Briefing briefing = new Briefing(study, supposed, findings);
        briefing.answer();
        briefing.carries();
        briefing.stances();
        briefing.ways();
        briefing.changes();
        briefing.add(
                PointSection.of(briefing.dossier, findings.points()),
                briefing.evidence(),
                ViewSection.of(study),
                VariantSection.phases(study),
                VariantSection.epochs(study),
                VariantSection.yardsticks(study),
                WarningSection.of(warnings));
        briefing.sources();
        briefing.again(provenance);
        return new Document(briefing.blocks);
    }

    @SafeVarargs
    private void add(List<Block>... parts) {
        for (List<Block> part : parts) {
            blocks.addAll(part);
        }
    }

    /** The blocks of a section behind a summary, without its heading. */
    private void behind(String summary, List<Block> section) {
        List<Block> inner = section.stream()
                .filter(block -> !(block instanceof Heading heading && heading.level() == 2))
                .toList();
        if (!inner.isEmpty()) {
            blocks.add(new Details(summary, inner));
        }
    }

    private void answer() {
        blocks.add(new Heading(1, dossier.heading().title()));
        blocks.add(new Paragraph(Text.of(dossier.heading().question(), Tone.STRONG)));
        LocalDate asOf = dossier.heading().asOf();
        HypothesisFinding answer = answered();
        if (answer != null) {
            blocks.add(new Paragraph(sentence(answer)));
        }
        if (asOf != null) {
            blocks.add(new Paragraph(Text.of("As of %s.".formatted(asOf), Tone.FAINT)));
        }
        if (!supposed.equals(WhatIf.NOTHING)) {
            add(WhatIfSection.supposed(dossier, supposed));
            blocks.add(new Paragraph(
                    Text.of("All that follows holds under what is supposed here, not as the dossier stands.")));
        }
        add(VerdictSection.of(study.main().hypotheses(), dossier.heading().yardstick()));
    }

    /** The rival that is most probable, or the first hypothesis where none compete; null where none is judged. */
    private @Nullable HypothesisFinding answered() {
        List<HypothesisFinding> judged = study.main().hypotheses().stream()
                .filter(finding -> finding.best() != null)
                .toList();
        List<HypothesisFinding> rivals = judged.stream()
                .filter(finding -> finding.hypothesis().prior() != null)
                .toList();
        HypothesisFinding best = null;
        for (HypothesisFinding finding : rivals) {
            if (best == null || Objects.requireNonNull(finding.best()) > Objects.requireNonNull(best.best())) {
                best = finding;
            }
        }
        return best != null ? best : judged.isEmpty() ? null : judged.getFirst();
    }

    /** The verdict in one sentence, its probability in the dossier's own words, with its interval. */
    private Text sentence(HypothesisFinding finding) {
        double probability = Objects.requireNonNull(finding.best());
        String word = EstimativeWord.find(probability, dossier.heading().yardstick());
        Estimate drawn = finding.drawn();
        Text text = Text.of("Answer: ")
                .plus(finding.hypothesis().says(), Tone.STRONG)
                .plus(" – ");
        if (word != null) {
            text = text.plus(word, Tone.STRONG).plus(", ");
        }
        return drawn == null
                ? text.plus("%s with every quantity at its median.".formatted(Numbers.percent(probability)))
                : text.plus("%s of %s (95 %% interval %s to %s)."
                        .formatted(
                                Numbers.percent(probability),
                                Numbers.count(
                                        study.draws() == null
                                                ? 0
                                                : study.draws().counted(),
                                        "draw"),
                                Numbers.percent(drawn.interval().low()),
                                Numbers.percent(drawn.interval().high())));
    }

    private void carries() {
        Linchpins linchpins = findings.linchpins();
        FlippingSets flips = findings.flips();
        FailurePlaces places = findings.places();
        HypothesisFinding answer = answered();
        if (linchpins == null || linchpins.linchpins().isEmpty() || answer == null) {
            return;
        }
        blocks.add(new Heading(2, "What carries it"));
        Chart own = charts.tornado(linchpins, answer.hypothesis());
        if (own == null) {
            blocks.add(Paragraph.of("No quantity by itself flips “%s”, wherever in its domain it lies."
                    .formatted(answer.hypothesis().says())));
        } else {
            blocks.add(new Picture(own));
        }
        int open = own == null ? 0 : 1;
        List<Hypothesis> easiestFirst = dossier.hypotheses().all().stream()
                .sorted(Comparator.comparing(
                        hypothesis -> linchpins.of(hypothesis).stream().noneMatch(Linchpin::insideRange)))
                .toList();
        for (Hypothesis hypothesis : easiestFirst) {
            Chart chart =
                    hypothesis.id().equals(answer.hypothesis().id()) ? null : charts.tornado(linchpins, hypothesis);
            if (chart != null && open < MOST_TORNADOS) {
                blocks.add(new Picture(chart));
                open++;
            } else if (chart != null) {
                blocks.add(new Details("What flips “%s”".formatted(hypothesis.says()), List.of(new Picture(chart))));
            }
        }
        behind("Each verdict, and what each item of evidence adds to it", LinchpinSection.of(linchpins));
        if (flips != null) {
            behind("The fewest quantities that flip each verdict together", FlippingSection.of(dossier, flips));
        }
        if (places != null) {
            add(FailureSection.of(places));
        }
    }

    private void stances() {
        blocks.add(new Heading(2, "How the actors stand"));
        blocks.add(new Paragraph(Text.of(
                "What an option taken fully, rather than not at all, would do for each actor, measured by the act that would"
                        + " move it most: +1 is what it would like best, −1 what it would mind most."
                        + (study.draws() == null ? "" : " Lines span nine draws in ten."),
                Tone.FAINT)));
        int drawn = 0;
        for (String option : Questions.of(dossier).options()) {
            int place = dossier.options().indexOf(option);
            Chart chart = charts.stances(study.main(), place);
            if (chart != null && drawn++ < MOST_STANCES) {
                blocks.add(new Picture(chart));
                blocks.add(new Details(
                        "Behind each number",
                        charts.shown(study.main(), place).stream()
                                .map(this::behind)
                                .toList()));
            }
        }
        behind("Every option", StanceSection.of(dossier, study.main()));
        behind("Why they stand so: the paths", PathSection.of(dossier, study.main()));
    }

    /** What a stance rests on, behind its number. */
    private Block behind(Stance stance) {
        Explanation explanation = new Explanation(
                study,
                stance.actor(),
                stance.option(),
                study.circumstances().main().quantities().medians(),
                study.main()
                        .conductAtNow(dossier.actors()
                                .indexOf(dossier.options()
                                        .all()
                                        .get(stance.option())
                                        .owner())));
        List<Block> inner = ExplainReport.of(explanation).blocks().stream()
                .filter(block -> !(block instanceof Heading heading && heading.level() == 1))
                .map(block -> block instanceof Heading heading ? new Heading(3, heading.text()) : block)
                .toList();
        return new Details(
                "%s %s"
                        .formatted(
                                dossier.actors().all().get(stance.actor()).name(),
                                Numbers.signed(Objects.requireNonNull(stance.value()))),
                inner);
    }

    private void ways() {
        List<Block> rest = RestSection.of(dossier, study.main());
        blocks.add(new Heading(2, "Where it can go from now"));
        blocks.addAll(rest.subList(1, rest.size()));
        Chart ways = charts.ways(study.main());
        if (ways != null) {
            blocks.add(new Paragraph(Text.of(
                    "Solid arrows are moves that would be made; broken ones would please their actors, but for the answer,"
                            + " drawn thick.",
                    Tone.FAINT)));
            blocks.add(new Picture(ways));
        }
        behind("What is held back, and by whom", DeterrenceSection.of(dossier, study.main()));
    }

    private void changes() {
        Leverage leverage = findings.leverage();
        if (leverage != null && !leverage.levers().isEmpty()) {
            blocks.add(new Heading(2, "What would change it"));
            blocks.add(new Paragraph(Text.of(
                    "Options held, or influences nudged, by those who would: the higher the likelier, the further left the"
                            + " cheaper. None of the others beats a filled one in both.",
                    Tone.FAINT)));
            int drawn = 0;
            for (LeverFinding finding : leverage.levers()) {
                Chart chart = charts.levers(finding);
                if (chart != null && drawn < MOST_LEVERS) {
                    blocks.add(new Picture(chart));
                    drawn++;
                }
            }
            if (drawn == 0) {
                blocks.add(Paragraph.of("Nothing that was tried makes what was asked about likelier."));
            }
        }
        if (leverage != null) {
            add(LeverageReport.inPassing(study, leverage));
        }
        add(TripwireSection.of(dossier));
    }

    private List<Block> evidence() {
        List<Block> evidence = EvidenceReport.of(
                        study, study.evidence().hypotheses().scores().rule(), null)
                .blocks();
        List<Block> parts = new ArrayList<>();
        List<Block> links = LinkEvidenceSection.of(dossier, study.evidence().influences());
        for (Block block : evidence.subList(Math.min(2, evidence.size()), evidence.size())) {
            if (!links.contains(block)) {
                parts.add(block);
            }
        }
        if (!links.isEmpty()) {
            parts.add(new Details("The evidence of each link", links));
        }
        return parts;
    }

    private void sources() {
        if (dossier.evidence().isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, "Sources and items"));
        List<Block> inner = new ArrayList<>();
        for (Source source : dossier.sources()) {
            List<List<Text>> rows = new ArrayList<>();
            for (Evidence item : dossier.evidence()) {
                if (item.source().equals(source.id())) {
                    rows.add(List.of(
                            Text.of(item.at() == null ? "" : item.at()),
                            Text.of(item.says()),
                            Text.of(item.id(), Tone.CODE)));
                }
            }
            if (!rows.isEmpty()) {
                inner.add(new Heading(3, "%s (reliability %s)".formatted(source.title(), source.reliability())));
                inner.add(new Table(List.of(Column.label("At"), Column.words("Says"), Column.words("Item")), rows));
            }
        }
        blocks.add(new Details("All items, by source and paragraph", inner));
        blocks.add(new Details("Every number, and the paragraphs it rests on", List.of(QuantityNotes.of(study))));
    }

    private void again(Provenance provenance) {
        blocks.add(new Heading(2, "How to make this report again"));
        blocks.add(new Table(
                List.of(Column.label(""), Column.words("")),
                List.of(
                        List.of(Text.of("Dossier"), Text.of(provenance.path(), Tone.CODE)),
                        List.of(Text.of("SHA-256"), Text.of(provenance.sha256(), Tone.CODE)),
                        List.of(Text.of("Seed"), Text.of(Long.toString(provenance.seed()))),
                        List.of(Text.of("Draws"), Text.of(Numbers.count(provenance.draws()))),
                        List.of(Text.of("Version"), Text.of("Linchpin " + provenance.version())),
                        List.of(
                                Text.of("Command"),
                                Text.of(
                                        (supposed.equals(WhatIf.NOTHING)
                                                        ? ""
                                                        : "write what is supposed into the dossier; then ")
                                                + "linchpin run %s --draws %d --seed %d --report report.html"
                                                        .formatted(
                                                                provenance.path(),
                                                                provenance.draws(),
                                                                provenance.seed()),
                                        Tone.CODE)))));
    }
}
