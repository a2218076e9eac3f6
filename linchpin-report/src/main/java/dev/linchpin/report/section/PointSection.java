package dev.linchpin.report.section;

import dev.linchpin.ensemble.point.CheckFinding;
import dev.linchpin.ensemble.point.PointFinding;
import dev.linchpin.ensemble.point.PointFinding.Verdict;
import dev.linchpin.model.Dossier;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Steps;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.wording.CheckWords;
import dev.linchpin.report.wording.Numbers;
import java.util.ArrayList;
import java.util.List;

/** What the text under study claims, by number, and whether the model bears it out. */
public final class PointSection {
    private PointSection() {}

    /** Returns the section; empty where there is no point. */
    public static List<Block> of(Dossier dossier, List<PointFinding> points) {
        if (points.isEmpty()) {
            return List.of();
        }
        long borneOut = points.stream()
                .filter(point -> point.verdict() == Verdict.BORNE_OUT)
                .count();
        CheckWords words = new CheckWords(dossier);
        return List.of(
                new Heading(2, "Point by point"),
                new Paragraph(Text.of(
                        "Of %s that the text makes the model, every quantity at its median, bears out %s."
                                .formatted(Numbers.count(points.size(), "point"), Numbers.count(borneOut)),
                        Tone.FAINT)),
                new Steps(points.stream().map(point -> text(point, words)).toList()));
    }

    private static Text text(PointFinding finding, CheckWords words) {
        Text text = Text.of(finding.point().says());
        if (finding.point().at() != null) {
            text = text.plus(" (" + finding.point().at() + ")", Tone.FAINT);
        }
        text = text.plus(" – ").plus(verdict(finding)).plus(": ");
        List<Text> checks = new ArrayList<>();
        for (CheckFinding check : finding.checks()) {
            String said = words.of(check);
            checks.add(
                    Boolean.FALSE.equals(check.holds())
                            ? Text.of("not shown: ", Tone.AGAINST).plus(said, Tone.FAINT)
                            : Text.of(said, Tone.FAINT));
        }
        return text.plus(Text.join("; ", checks)).plus(".");
    }

    private static Text verdict(PointFinding finding) {
        return switch (finding.verdict()) {
            case BORNE_OUT ->
                Text.of(
                        finding.isExcusedForNothing()
                                ? "borne out, though the dossier says otherwise: " + because(finding)
                                : "borne out",
                        Tone.FOR);
            case NOT_BORNE_OUT -> Text.of("not borne out", Tone.AGAINST);
            case NOT_SUPPORTED ->
                Text.of("not supported by the argument as given", Tone.CAUTION)
                        .plus(". " + because(finding) + ". Seen");
            case NOT_JUDGED -> Text.of("not judged here", Tone.FAINT);
        };
    }

    private static String because(PointFinding finding) {
        String because = finding.point().because();
        return because == null ? "" : because.strip().replaceFirst("\\.$", "");
    }
}
