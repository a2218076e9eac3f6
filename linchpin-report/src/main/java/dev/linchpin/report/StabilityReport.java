package dev.linchpin.report;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.degree.DegreeJudgement;
import dev.linchpin.engine.game.FeasibleStates;
import dev.linchpin.engine.stability.Concept;
import dev.linchpin.engine.stability.Stability;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Option;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Steps;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Document;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.section.CoalitionSection;
import dev.linchpin.report.section.DegreeSection;
import dev.linchpin.report.wording.Names;
import dev.linchpin.report.wording.Numbers;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/** Which states hold under which concepts, as a document. */
public final class StabilityReport {
    private static final int MOST_STATES = 50;

    private StabilityReport() {}

    /** Returns the equilibria of an analysis as a document. */
    public static Document of(Analysis analysis, StabilityQuestion asked) {
        List<? extends Concept> concepts = asked.concepts();
        boolean summary = asked.summary();
        DegreeJudgement degrees = asked.degrees();
        Dossier dossier = analysis.game().dossier();
        Stability stability = analysis.stability();
        FeasibleStates states = analysis.game().form().states();
        List<BitSet> equilibria = new ArrayList<>();
        concepts.forEach(concept -> equilibria.add(stability.equilibria(concept)));
        equilibria.add(stability.equilibria());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, dossier.heading().title()));
        blocks.add(Paragraph.of("%s feasible of %s settings of %s."
                .formatted(
                        Numbers.count(states.count(), "state"),
                        Numbers.count(analysis.game().form().space().size()),
                        Numbers.count(dossier.options().size(), "option"))));
        blocks.add(new Heading(2, "Equilibria"));
        blocks.add(counts(concepts, equilibria));
        if (!summary) {
            blocks.addAll(states(dossier, states::text, analysis.now(), concepts, equilibria));
        }
        if (!asked.coalitions().isEmpty()) {
            blocks.addAll(CoalitionSection.of(analysis, concepts, asked.coalitions(), summary));
        }
        if (degrees != null) {
            blocks.addAll(DegreeSection.of(degrees, Concept.answered(concepts), summary));
        }
        return new Document(blocks);
    }

    /** Returns how many states are equilibria, by concept and by the actors' own foresight. */
    static Table counts(List<? extends Concept> concepts, List<BitSet> equilibria) {
        List<List<Text>> rows = new ArrayList<>();
        for (int c = 0; c < equilibria.size(); c++) {
            String label = c < concepts.size() ? concepts.get(c).label() : "the actors' own foresight";
            rows.add(List.of(
                    Text.of(label), Text.of(Numbers.count(equilibria.get(c).cardinality()))));
        }
        return new Table(List.of(Column.label("Concept"), Column.number("States")), rows);
    }

    /**
     * Returns the states that are equilibria, those of most concepts first.
     *
     * @param texts each state as text
     * @param now the state in which things stand now
     */
    static List<Block> states(
            Dossier dossier,
            IntFunction<String> texts,
            int now,
            List<? extends Concept> concepts,
            List<BitSet> equilibria) {
        BitSet any = new BitSet();
        equilibria.forEach(any::or);
        List<Block> blocks = new ArrayList<>();
        if (any.isEmpty()) {
            return blocks;
        }
        List<Column> columns = new ArrayList<>();
        columns.add(Column.label("State"));
        concepts.forEach(concept -> columns.add(Column.label(concept.code())));
        columns.add(Column.label("own"));
        List<List<Text>> rows = new ArrayList<>();
        Comparator<Integer> byHold = Comparator.comparingInt(
                        (Integer state) -> equilibria.getLast().get(state) ? 1 : 0)
                .thenComparingLong(state ->
                        equilibria.stream().filter(held -> held.get(state)).count())
                .reversed();
        any.stream().boxed().sorted(byHold).limit(MOST_STATES).forEach(state -> {
            List<Text> row = new ArrayList<>();
            row.add(Text.of(texts.apply(state), Tone.CODE).plus(state == now ? " now" : "", Tone.STRONG));
            equilibria.forEach(held -> row.add(held.get(state) ? Text.of("✓", Tone.FOR) : Text.EMPTY));
            rows.add(row);
        });
        blocks.add(new Heading(2, "States that hold"));
        blocks.add(new Paragraph(
                Text.of("A state has a letter, Y or N, or the digit of a level for each option in turn:", Tone.FAINT)));
        blocks.add(new Steps(legend(dossier)));
        blocks.add(new Table(columns, rows));
        if (any.cardinality() > MOST_STATES) {
            blocks.add(new Paragraph(Text.of(
                    "And %s more; --json lists what holds for whom in every state."
                            .formatted(Numbers.count(any.cardinality() - MOST_STATES)),
                    Tone.FAINT)));
        }
        return blocks;
    }

    /** What the letters stand for, and levels by their digits where there are more than two. */
    static List<Text> legend(Dossier dossier) {
        Names names = new Names(dossier);
        List<Text> legend = new ArrayList<>();
        for (Option option : dossier.options()) {
            List<String> levels = new ArrayList<>();
            for (int level = 0; level <= option.highest(); level++) {
                levels.add(option.letter(level) + Numbers.HARD_SPACE + Names.level(option, level));
            }
            String digits = Names.isPlain(option) ? "" : " (" + String.join(", ", levels) + ")";
            legend.add(Text.of(names.act(option)).plus(digits, Tone.FAINT));
        }
        return legend;
    }
}
