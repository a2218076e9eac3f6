package dev.linchpin.report.section;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.stability.Stability;
import dev.linchpin.engine.stability.StabilityConcept;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Heading;
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
                Text.of("the actors' own", Tone.STRONG),
                stability.equilibria().cardinality(),
                "each as far ahead as it looks"));
        for (StabilityConcept concept : StabilityConcept.values()) {
            rows.add(row(Text.of(concept.label()), stability.equilibria(concept).cardinality(), meaning(concept)));
        }
        String states = Numbers.count(analysis.game().form().states().count(), "feasible state");
        return List.of(
                new Heading(2, "What could hold"),
                new Table(
                        List.of(
                                Column.label("Foresight"),
                                Column.number("Equilibria"),
                                Column.words("of " + states + ", in which no actor has a move that …")),
                        rows));
    }

    private static List<Text> row(Text concept, int count, String meaning) {
        return List.of(concept, Text.of(Numbers.count(count)), Text.of(meaning, Tone.FAINT));
    }

    private static String meaning(StabilityConcept concept) {
        return switch (concept) {
            case NASH -> "betters it at once";
            case GMR -> "betters it whatever the others then do";
            case SMR -> "does so, its own reply included";
            case SEQ -> "survives answers that better those who give them";
            case CSEQ -> "survives answers that those who give them would really give";
        };
    }
}
