package dev.linchpin.report.leverage;

import dev.linchpin.ensemble.finding.IdleLever;
import dev.linchpin.ensemble.finding.Lever;
import dev.linchpin.ensemble.finding.LeverAim;
import dev.linchpin.ensemble.finding.LeverFinding;
import dev.linchpin.ensemble.finding.Pull;
import dev.linchpin.ensemble.random.Interval;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Rule;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.wording.Names;
import dev.linchpin.report.wording.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What sponsors could pull towards each end, the greatest gain first. */
public final class LeverSection {
    /** Gains and costs below that are none to a reader. */
    private static final double NOTABLE = 5e-4;

    private final Dossier dossier;
    private final Names names;
    private final PullWords words;
    private final int most;

    private LeverSection(Dossier dossier, int most) {
        this.dossier = dossier;
        this.most = most;
        names = new Names(dossier);
        words = new PullWords(dossier);
    }

    /**
     * Returns the section; empty where nothing was asked.
     *
     * @param most how many levers of each finding are shown, beyond single acts fully taken, which always are
     */
    public static List<Block> of(Dossier dossier, List<LeverFinding> findings, int most) {
        if (findings.isEmpty()) {
            return List.of();
        }
        LeverSection section = new LeverSection(dossier, most);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "What could be pulled, by whom, and what it costs"));
        blocks.add(new Paragraph(Text.of(section.basis(findings.getFirst()), Tone.FAINT)));
        findings.forEach(finding -> blocks.addAll(section.finding(finding)));
        return blocks;
    }

    private String basis(LeverFinding finding) {
        String rests = finding.draws() == 0
                ? "Every quantity stands at its median."
                : "Means of %s, each lever in the same draws as the game without it."
                        .formatted(Numbers.count(finding.draws(), "draw"));
        return "An option held stays at its level from now on, and everybody reckons with that; %s. Gain is the rise in the probability, cost what the sponsors lose by it, in hundredths of their interest weight; ● marks what none beats in both. %s"
                .formatted(
                        finding.size() == 1
                                ? "each is held alone"
                                : "up to %s are held together".formatted(Numbers.count(finding.size(), "option")),
                        rests);
    }

    private List<Block> finding(LeverFinding finding) {
        LeverAim aim = finding.aim();
        boolean isJoint = aim.sponsors().size() > 1;
        String sponsors = Names.list(aim.sponsors().stream().map(names::actor).toList());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(
                3,
                "%s: %s“%s”"
                        .formatted(
                                sponsors,
                                aim.isNegated() ? "not " : "",
                                dossier.hypotheses().get(aim.hypothesis()).says())));
        if (finding.levers().isEmpty()) {
            blocks.add(Paragraph.of(
                    finding.idle().isEmpty() && finding.untried() == 0
                            ? "%s has nothing to pull.".formatted(sponsors)
                            : "Nothing could be tried."));
        } else {
            blocks.add(Paragraph.of("As it is: %s.".formatted(Numbers.percent(finding.base()))));
            blocks.add(table(finding, isJoint));
        }
        String rest = rest(finding, isJoint);
        if (!rest.isEmpty()) {
            blocks.add(new Paragraph(Text.of(rest, Tone.FAINT)));
        }
        return blocks;
    }

    private Table table(LeverFinding finding, boolean isJoint) {
        boolean isDrawn = finding.draws() > 0;
        List<Column> columns =
                new ArrayList<>(List.of(Column.number("#"), Column.words("Pull"), Column.number("Gain")));
        if (isDrawn) {
            columns.add(Column.label("95 %"));
        }
        columns.addAll(List.of(Column.number("Cost"), Column.label("")));
        List<List<Text>> rows = new ArrayList<>();
        List<Lever> notable = notable(finding);
        for (int rank = 0; rank < finding.levers().size(); rank++) {
            Lever lever = finding.levers().get(rank);
            if (isFullAct(lever) || notable.contains(lever)) {
                List<Text> row = new ArrayList<>(List.of(
                        Text.of(Integer.toString(rank + 1), Tone.FAINT),
                        Text.of(words.of(lever.pulls(), isJoint)),
                        Text.of(points(lever.gain()), tone(lever.gain()))));
                if (isDrawn) {
                    row.add(Text.of(interval(lever.interval()), Tone.FAINT));
                }
                row.addAll(List.of(Text.of(cost(lever.cost())), Text.of(lever.isPareto() ? "●" : "")));
                rows.add(row);
            }
        }
        return new Table(columns, rows);
    }

    private boolean isFullAct(Lever lever) {
        return lever.pulls().size() == 1
                && lever.pulls().getFirst() instanceof Pull.Hold hold
                && hold.held().level()
                        == dossier.options().get(hold.held().option()).highest();
    }

    /** The first levers that gain something, those left out that do no better than a part of theirs. */
    private List<Lever> notable(LeverFinding finding) {
        return finding.levers().stream()
                .filter(lever -> lever.gain() >= NOTABLE)
                .filter(lever -> finding.levers().stream().noneMatch(part -> isBetterPart(part, lever)))
                .limit(most)
                .toList();
    }

    private static boolean isBetterPart(Lever part, Lever whole) {
        return part.pulls().size() < whole.pulls().size()
                && whole.pulls().containsAll(part.pulls())
                && part.gain() >= whole.gain() - NOTABLE
                && orNothing(part.cost()) <= orNothing(whole.cost()) + NOTABLE;
    }

    private static double orNothing(@Nullable Double cost) {
        return Objects.requireNonNullElse(cost, 0.0);
    }

    private static Tone tone(double gain) {
        return gain >= NOTABLE ? Tone.FOR : gain <= -NOTABLE ? Tone.AGAINST : Tone.PLAIN;
    }

    private static String points(double share) {
        return Numbers.signed(100 * share).replaceFirst("\\.\\d\\d$", "");
    }

    private static String interval(@Nullable Interval interval) {
        return interval == null ? "" : points(interval.low()) + " to " + points(interval.high());
    }

    private static String cost(@Nullable Double cost) {
        return cost == null ? "–" : Numbers.signed(100 * cost);
    }

    private String rest(LeverFinding finding, boolean isJoint) {
        List<String> parts = new ArrayList<>();
        long gainless = finding.levers().stream()
                .filter(lever -> lever.gain() < NOTABLE)
                .count();
        if (gainless > 0) {
            parts.add("Of %s tried, %s nothing."
                    .formatted(
                            Numbers.count(finding.levers().size(), "pull"),
                            gainless == 1 ? "1 gains" : Numbers.count(gainless) + " gain"));
        }
        for (IdleLever idle : finding.idle()) {
            if (idle.pulls().size() == 1) {
                Rule rule = idle.brokenBy();
                parts.add("Not to be pulled now: %s (%s)."
                        .formatted(
                                words.of(idle.pulls(), isJoint),
                                rule == null ? "the claim could not be judged then" : "the rule " + rule.text()));
            }
        }
        if (finding.untried() > 0) {
            parts.add("Stopped before %s more could be tried.".formatted(Numbers.count(finding.untried())));
        }
        return String.join(" ", parts);
    }
}
