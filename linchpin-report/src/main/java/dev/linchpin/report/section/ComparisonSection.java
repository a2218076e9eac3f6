package dev.linchpin.report.section;

import dev.linchpin.engine.game.StateSpace;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.comparison.EquilibriumPair;
import dev.linchpin.ensemble.comparison.HypothesisPair;
import dev.linchpin.ensemble.comparison.RestPair;
import dev.linchpin.ensemble.comparison.StancePair;
import dev.linchpin.ensemble.comparison.StudyComparison;
import dev.linchpin.ensemble.finding.HypothesisFinding;
import dev.linchpin.model.Dossier;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.ItemList;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.wording.Change;
import dev.linchpin.report.wording.Names;
import dev.linchpin.report.wording.Numbers;
import dev.linchpin.report.wording.StateWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the differences of two dossiers change in what they show. */
public final class ComparisonSection {
    private static final int MOST_STANCES = 10;
    private static final int MOST_RESTS = 8;

    /** Differences that nobody sees in percent are none. */
    private static final double VISIBLE = 0.005;

    private final StudyComparison comparison;
    private final Names names;

    private ComparisonSection(StudyComparison comparison) {
        this.comparison = comparison;
        names = new Names(comparison.before().dossier());
    }

    /** Returns the sections: verdicts first. */
    public static List<Block> of(StudyComparison comparison) {
        ComparisonSection section = new ComparisonSection(comparison);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "What that changes"));
        blocks.addAll(section.flips());
        blocks.addAll(section.hypotheses());
        blocks.addAll(section.stances());
        blocks.addAll(section.rests());
        blocks.addAll(section.equilibria());
        return blocks;
    }

    private List<Block> flips() {
        List<Text> flips = comparison.flips().stream()
                .map(pair -> Text.of(pair.says() + ": ")
                        .plus(verdict(pair.before()))
                        .plus(" → ")
                        .plus(verdict(pair.after())))
                .toList();
        return flips.isEmpty()
                ? List.of(new Paragraph(Text.of("No verdict changes.", Tone.STRONG)))
                : List.of(
                        new Paragraph(Text.of(
                                flips.size() == 1 ? "One verdict changes." : flips.size() + " verdicts change.",
                                Tone.STRONG)),
                        new ItemList(flips));
    }

    private static Text verdict(@Nullable HypothesisFinding finding) {
        return VerdictSection.verdict(finding == null ? null : finding.holds());
    }

    private List<Block> hypotheses() {
        List<HypothesisPair> pairs = comparison.hypotheses().stream()
                .filter(ComparisonSection::differs)
                .toList();
        if (pairs.isEmpty()) {
            return List.of();
        }
        boolean isDrawn =
                comparison.before().draws() != null || comparison.after().draws() != null;
        List<Column> columns = new ArrayList<>(List.of(Column.words("Hypothesis")));
        columns.addAll(columns("First", isDrawn));
        columns.addAll(columns("Second", isDrawn));
        List<List<Text>> rows = new ArrayList<>();
        for (HypothesisPair pair : pairs) {
            List<Text> row = new ArrayList<>(List.of(Text.of(pair.says())));
            row.addAll(cells(pair.before(), isDrawn));
            row.addAll(cells(pair.after(), isDrawn));
            rows.add(row);
        }
        return List.of(new Table(columns, rows));
    }

    private static List<Column> columns(String title, boolean isDrawn) {
        return isDrawn ? List.of(Column.number(title), Column.label("95 % interval")) : List.of(Column.number(title));
    }

    private static List<Text> cells(@Nullable HypothesisFinding finding, boolean isDrawn) {
        Text probability = probability(finding);
        return isDrawn
                ? List.of(
                        probability,
                        Text.of(VerdictSection.interval(finding == null ? null : finding.drawn()), Tone.FAINT))
                : List.of(probability);
    }

    private static boolean differs(HypothesisPair pair) {
        Double before = pair.before() == null ? null : pair.before().best();
        Double after = pair.after() == null ? null : pair.after().best();
        if (before == null || after == null) {
            return before != null || after != null;
        }
        return Math.abs(before - after) >= VISIBLE;
    }

    private static Text probability(@Nullable HypothesisFinding finding) {
        Double probability = finding == null ? null : finding.best();
        return probability == null || finding == null
                ? Text.of(finding == null ? "not asked" : "not judged", Tone.FAINT)
                : Text.of(Numbers.percent(probability), Boolean.TRUE.equals(finding.holds()) ? Tone.FOR : Tone.AGAINST);
    }

    private List<Block> stances() {
        Dossier dossier = comparison.before().dossier();
        List<StancePair> seen = comparison.stances().stream()
                .filter(pair -> pair.size() >= VISIBLE)
                .toList();
        if (seen.isEmpty()) {
            return List.of();
        }
        List<StanceShift> shifts = seen.stream()
                .map(pair -> new StanceShift(
                        dossier.actors().indexOf(pair.actor()),
                        dossier.options().indexOf(pair.option()),
                        pair.before(),
                        pair.after()))
                .toList();
        long turned = seen.stream().filter(StancePair::changesSign).count();
        String title = seen.size() <= MOST_STANCES
                ? "Stances that change"
                : "The first %d of %d stances that change".formatted(MOST_STANCES, seen.size());
        return List.of(
                new Heading(3, turned == 0 ? title : title + "; those in sign first"),
                StanceShift.table(shifts, MOST_STANCES, names, "First", "Second"));
    }

    private List<Block> rests() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Where it comes to rest"));
        List<List<Text>> rows = new ArrayList<>();
        for (RestPair pair : comparison.rests().stream().limit(MOST_RESTS).toList()) {
            rows.add(List.of(
                    Text.of(Numbers.percent(pair.before())), Text.of(Numbers.percent(pair.after())), inWords(pair)));
        }
        if (comparison.rests().size() > MOST_RESTS) {
            List<RestPair> others =
                    comparison.rests().subList(MOST_RESTS, comparison.rests().size());
            rows.add(List.of(
                    Text.of(Numbers.percent(
                            others.stream().mapToDouble(RestPair::before).sum())),
                    Text.of(Numbers.percent(
                            others.stream().mapToDouble(RestPair::after).sum())),
                    Text.of("%d other places together".formatted(others.size()), Tone.FAINT)));
        }
        if (comparison.unsettledBefore() > 0 || comparison.unsettledAfter() > 0) {
            rows.add(List.of(
                    Text.of(Numbers.percent(comparison.unsettledBefore())),
                    Text.of(Numbers.percent(comparison.unsettledAfter())),
                    Text.of("it never does", Tone.FAINT)));
        }
        blocks.add(new Table(
                List.of(
                        Column.number("First"),
                        Column.number("Second"),
                        Column.words("What differs from the first dossier's now")),
                rows));
        return blocks;
    }

    /** A place of rest by what differs from where the first dossier begins, as far as both have the options. */
    private Text inWords(RestPair pair) {
        Study before = comparison.before();
        StateSpace space = before.main().analysis().game().form().space();
        long there = before.main().now();
        for (Map.Entry<String, Integer> level : pair.levels().entrySet()) {
            there = space.with(there, before.dossier().options().indexOf(level.getKey()), level.getValue());
        }
        return new StateWords(names, before.main().analysis().game().form())
                .inWords(Change.between(space, before.main().now(), there));
    }

    private List<Block> equilibria() {
        List<List<Text>> rows = new ArrayList<>();
        for (EquilibriumPair pair : comparison.equilibria()) {
            if (pair.before() != pair.after()) {
                rows.add(List.of(
                        Text.of(
                                pair.concept() == null
                                        ? "the actors' own"
                                        : pair.concept().label()),
                        Text.of(Numbers.count(pair.before())),
                        Text.of(Numbers.count(pair.after()))));
            }
        }
        return List.of(
                new Heading(2, "What could hold"),
                rows.isEmpty()
                        ? Paragraph.of("As many equilibria under every concept.")
                        : new Table(
                                List.of(Column.label("Equilibria"), Column.number("First"), Column.number("Second")),
                                rows));
    }
}
