package dev.linchpin.report.section;

import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.evidence.CompetingHypotheses;
import dev.linchpin.ensemble.evidence.HypothesisReading;
import dev.linchpin.ensemble.evidence.ItemReading;
import dev.linchpin.ensemble.evidence.RivalryReading;
import dev.linchpin.ensemble.evidence.ScoringRule;
import dev.linchpin.ensemble.finding.Disagreement;
import dev.linchpin.ensemble.finding.HypothesisFinding;
import dev.linchpin.model.evidence.Evidence;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The hypotheses against the evidence: what each is left with, who says otherwise, and on which item it turns. */
public final class HypothesisSection {
    private final Study study;
    private final CompetingHypotheses evidence;
    private final @Nullable Hypothesis asked;

    /**
     * Prepares to set hypotheses against the evidence.
     *
     * @param evidence what the evidence makes of them
     * @param asked the one that is asked about, with its rivals; null for all
     */
    public HypothesisSection(Study study, CompetingHypotheses evidence, @Nullable Hypothesis asked) {
        this.study = study;
        this.evidence = evidence;
        this.asked = asked;
    }

    /** Returns the section; empty where no evidence bears on a hypothesis. */
    public List<Block> blocks() {
        List<RivalryReading> rivalries = evidence.rivalries().stream()
                .filter(rivalry ->
                        asked == null || rivalry.rivalry().hypotheses().contains(asked))
                .toList();
        if (rivalries.isEmpty() || evidence.matrix().items().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "The hypotheses against the evidence"));
        blocks.add(new Paragraph(Text.of(
                "Prior, naive and posterior are Bayes's, with one vote for each origin; the naive one takes every voice"
                        + " as drawn from the whole. “Against” is the weighted inconsistency, by %s, over all items:"
                                .formatted(evidence.scores().rule().label())
                        + " the one nearest to 0 has least against it.",
                Tone.FAINT)));
        for (RivalryReading rivalry : rivalries) {
            blocks.add(table(rivalry));
            blocks.add(new Paragraph(turning(rivalry)));
        }
        if (rivalries.stream().anyMatch(rivalry -> !rivalry.rivalry().isAlone())) {
            blocks.add(new Paragraph(scores()));
        }
        blocks.add(new Paragraph(disagreements(rivalries)));
        return blocks;
    }

    private Table table(RivalryReading rivalry) {
        List<List<Text>> rows = new ArrayList<>();
        for (int h = 0; h < rivalry.hypotheses().size(); h++) {
            HypothesisReading reading = rivalry.hypotheses().get(h);
            boolean leads = rivalry.leaders().contains(h);
            Double model = model(reading.hypothesis());
            rows.add(List.of(
                    Text.of(label(reading.hypothesis())),
                    Text.of(Numbers.percent(reading.prior())),
                    Text.of(Numbers.percent(reading.naive())),
                    Text.of(Numbers.percent(reading.posterior()), leads ? Tone.STRONG : Tone.PLAIN),
                    Text.of(model == null ? "" : Numbers.percent(model)),
                    Text.of(Numbers.plain(score(reading.hypothesis()))),
                    Text.of(reading.hypothesis().says())));
        }
        if (!rivalry.rivalry().isAlone() && rivalry.rivalry().otherwise() > 0) {
            rows.add(List.of(
                    Text.EMPTY,
                    Text.of(Numbers.percent(rivalry.rivalry().otherwise())),
                    Text.EMPTY,
                    Text.of(Numbers.percent(rivalry.otherwise())),
                    Text.EMPTY,
                    Text.EMPTY,
                    Text.of("None of them", Tone.FAINT)));
        }
        return new Table(
                List.of(
                        Column.label(""),
                        Column.number("Prior"),
                        Column.number("Naive"),
                        Column.number("Posterior"),
                        Column.number("Model"),
                        Column.number("Against"),
                        Column.words(rivalry.rivalry().isAlone() ? "By itself" : "Rivals")),
                rows);
    }

    private Text turning(RivalryReading rivalry) {
        Set<String> voices = new LinkedHashSet<>();
        rivalry.items().forEach(item -> voices.add(item.voice()));
        String heard = "%s, %s. "
                .formatted(Numbers.count(rivalry.items().size(), "item"), Numbers.count(voices.size(), "origin"));
        if (rivalry.rivalry().isAlone()) {
            return Text.of(heard.strip());
        }
        List<ItemReading> turning = rivalry.turning();
        Text text = Text.of(heard);
        if (turning.isEmpty()) {
            return text.plus("No single item, dropped, would put another first.");
        }
        for (ItemReading item : turning) {
            text = text.plus("Without ")
                    .plus(ItemWords.place(item.item()), Tone.STRONG)
                    .plus(", “%s”, it would be %s. "
                            .formatted(
                                    item.item().says(),
                                    Names.list(item.leadersWithout().stream()
                                            .map(place -> name(rivalry, place))
                                            .toList())));
        }
        return text;
    }

    private String name(RivalryReading rivalry, int place) {
        return place == rivalry.hypotheses().size()
                ? "none of them"
                : label(rivalry.hypotheses().get(place).hypothesis());
    }

    private Text scores() {
        List<Evidence> matrix = evidence.matrix().items();
        List<String> turning = new ArrayList<>();
        for (int e = 0; e < matrix.size(); e++) {
            if (evidence.scores().turnsOn(e)) {
                turning.add(ItemWords.place(matrix.get(e)));
            }
        }
        List<String> leaders = evidence.scores().leaders().stream()
                .map(place -> label(evidence.matrix().hypotheses().get(place)))
                .toList();
        return Text.of("Least against: ")
                .plus(Names.list(leaders), Tone.STRONG)
                .plus(
                        turning.isEmpty()
                                ? ". No single item, dropped, changes that."
                                : ". Dropped, each of these changes that: " + Names.list(turning) + ".");
    }

    private Text disagreements(List<RivalryReading> rivalries) {
        Text text = Text.EMPTY;
        for (Disagreement each : study.disagreements()) {
            boolean shown = rivalries.stream()
                    .anyMatch(rivalry -> rivalry.rivalry().hypotheses().contains(each.hypothesis()));
            if (shown) {
                text = text.plus("Evidence and model disagree on ", Tone.CAUTION)
                        .plus(label(each.hypothesis()), Tone.STRONG)
                        .plus(": %s by what is said, %s by what the actors would do. "
                                .formatted(Numbers.percent(each.byEvidence()), Numbers.percent(each.byModel())));
            }
        }
        return text.isEmpty()
                ? Text.of("Evidence and model stand on the same side of even wherever both judge.")
                : text;
    }

    private @Nullable Double model(Hypothesis hypothesis) {
        for (HypothesisFinding finding : study.main().hypotheses()) {
            if (finding.hypothesis().equals(hypothesis)) {
                return finding.probability();
            }
        }
        return null;
    }

    private double score(Hypothesis hypothesis) {
        return evidence.scores()
                .inconsistency()
                .get(evidence.matrix().hypotheses().indexOf(hypothesis));
    }

    /** Returns what tables call a hypothesis: {@code H1} for the first in the matrix. */
    String label(Hypothesis hypothesis) {
        return "H" + (evidence.matrix().hypotheses().indexOf(hypothesis) + 1);
    }

    /**
     * Returns the matrix, the items that tell most apart first.
     *
     * @param most how many items to show
     */
    public List<Block> matrix(int most) {
        List<Hypothesis> hypotheses = evidence.matrix().hypotheses().stream()
                .filter(hypothesis -> asked == null || isRival(hypothesis))
                .toList();
        List<Integer> order = order();
        if (order.isEmpty()) {
            return List.of();
        }
        boolean spreads = evidence.scores().rule().spread() != ScoringRule.Spread.NONE;
        List<Column> columns = new ArrayList<>(List.of(Column.label("At")));
        hypotheses.forEach(hypothesis -> columns.add(Column.label(label(hypothesis))));
        columns.add(Column.number("Weight"));
        columns.add(Column.number("Tells apart"));
        if (spreads) {
            columns.add(Column.number("Tool's own"));
        }
        columns.add(Column.label("Heard"));
        columns.add(Column.words("Item"));
        List<List<Text>> rows =
                order.stream().limit(most).map(e -> row(e, hypotheses, spreads)).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(3, "How each item sits with them"));
        blocks.add(new Paragraph(Text.of(
                "CC and C are consistent, II and I inconsistent, N neutral, – not said or not applicable. “Weight” is"
                        + " reliability × credibility. “Tells apart” is the factor by which the item can change the"
                        + " odds between two of them: ×1 for one that says the same of all. An item that is not heard"
                        + " shares its origin with a weightier one.",
                Tone.FAINT)));
        blocks.add(new Table(columns, rows));
        if (order.size() > most) {
            blocks.add(new Paragraph(Text.of(
                    "%s more tell less apart; “linchpin evidence” shows all.".formatted(order.size() - most),
                    Tone.FAINT)));
        }
        return blocks;
    }

    private boolean isRival(Hypothesis hypothesis) {
        return evidence.rivalries().stream()
                .anyMatch(rivalry -> rivalry.rivalry().hypotheses().contains(asked)
                        && rivalry.rivalry().hypotheses().contains(hypothesis));
    }

    /** The places of the items asked for, the most diagnostic first. */
    private List<Integer> order() {
        List<Integer> order = new ArrayList<>();
        List<Evidence> matrix = evidence.matrix().items();
        for (int e = 0; e < matrix.size(); e++) {
            Evidence item = matrix.get(e);
            if (asked == null
                    || item.bearsOn().stream().anyMatch(b -> b.hypothesis().equals(asked.id()))) {
                order.add(e);
            }
        }
        order.sort((a, b) -> Double.compare(
                evidence.diagnosticities().get(b), evidence.diagnosticities().get(a)));
        return order;
    }

    private List<Text> row(int place, List<Hypothesis> hypotheses, boolean spreads) {
        Evidence item = evidence.matrix().items().get(place);
        List<Text> row = new ArrayList<>();
        row.add(Text.of(ItemWords.place(item), Tone.STRONG));
        hypotheses.forEach(hypothesis -> row.add(ItemWords.cell(item, hypothesis)));
        row.add(Text.of(Numbers.plain(evidence.reliances().get(place))));
        row.add(Text.of(Numbers.factor(evidence.diagnosticities().get(place))));
        if (spreads) {
            Double spread = evidence.scores().spreads().get(place);
            row.add(Text.of(spread == null ? "" : Numbers.plain(spread)));
        }
        boolean heard = evidence.rivalries().stream()
                .flatMap(rivalry -> rivalry.items().stream())
                .anyMatch(reading -> reading.item().equals(item) && reading.counted());
        row.add(heard ? Text.of("yes") : Text.of("no", Tone.FAINT));
        row.add(Text.of(item.says()));
        return row;
    }
}
