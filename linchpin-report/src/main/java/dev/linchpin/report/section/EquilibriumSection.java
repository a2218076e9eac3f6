package dev.linchpin.report.section;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.stability.Stability;
import dev.linchpin.engine.stability.StabilityConcept;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.wording.Numbers;
import java.util.ArrayList;
import java.util.List;

/** How many states hold under each concept. */
public final class EquilibriumSection {
    private EquilibriumSection() {}

    /** Returns the section. */
    public static List<Block> of(Analysis analysis) {
        Stability stability = analysis.stability();
        List<List<Text>> rows = new ArrayList<>();
        rows.add(row(
                Text.of("the actors' own", Tone.STRONG), stability.equilibria().cardinality(), "each its own"));
        for (StabilityConcept concept : StabilityConcept.values()) {
            rows.add(row(Text.of(concept.label()), stability.equilibria(concept).cardinality(), meaning(concept)));
        }
        return List.of(
                new Heading(2, "What could hold"),
                new Paragraph(Text.of(
                        "Of %s, so many are equilibria: no actor has a move that still pays once it has looked as far ahead as its foresight goes."
                                .formatted(Numbers.count(
                                        analysis.game().form().states().count(), "feasible state")),
                        Tone.FAINT)),
                new Table(
                        List.of(
                                Column.label("Foresight"),
                                Column.number("Equilibria"),
                                Column.words("What a mover considers")),
                        rows));
    }

    private static List<Text> row(Text concept, int count, String meaning) {
        return List.of(concept, Text.of(Numbers.count(count)), Text.of(meaning, Tone.FAINT));
    }

    private static String meaning(StabilityConcept concept) {
        return switch (concept) {
            case NASH -> "its own move alone";
            case GMR -> "any answer that the others could give";
            case SMR -> "any such answer, and its own reply";
            case SEQ -> "answers whose every step betters who takes it";
            case CSEQ -> "such answers, where who takes a step would really take it";
        };
    }
}
