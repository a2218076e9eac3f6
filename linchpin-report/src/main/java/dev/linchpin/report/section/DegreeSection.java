package dev.linchpin.report.section;

import dev.linchpin.engine.degree.DegreeJudgement;
import dev.linchpin.engine.degree.Reading;
import dev.linchpin.engine.degree.Readings;
import dev.linchpin.engine.degree.Strength;
import dev.linchpin.engine.game.FeasibleStates;
import dev.linchpin.engine.stability.StabilityConcept;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.ItemList;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.wording.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** How strongly equilibria hold, and which hold where preferences are unknown. */
public final class DegreeSection {
    private static final int MOST_STATES = 50;

    private DegreeSection() {}

    /**
     * Returns the section.
     *
     * @param asked the concepts to judge by
     * @param summary whether states are counted only
     */
    public static List<Block> of(DegreeJudgement degrees, List<StabilityConcept> asked, boolean summary) {
        List<Block> blocks = new ArrayList<>();
        if (degrees.hasStrength()) {
            List<StabilityConcept> concepts =
                    Strength.CONCEPTS.stream().filter(asked::contains).toList();
            strength(degrees, concepts, summary, blocks);
        }
        if (degrees.hasUnknown()) {
            List<StabilityConcept> concepts =
                    Readings.CONCEPTS.stream().filter(asked::contains).toList();
            unknown(degrees, concepts, summary, blocks);
        }
        return blocks;
    }

    private static void strength(
            DegreeJudgement degrees, List<StabilityConcept> concepts, boolean summary, List<Block> blocks) {
        blocks.add(new Heading(2, "How strongly they hold"));
        blocks.add(
                faint("A state holds strongly where each actor that could improve on it expects an answer that leaves"
                        + " it greatly worse off, and weakly where some answer leaves it no better off, but not greatly worse."
                        + " Where nobody can improve, it holds strongly."));
        Strength strength = degrees.strength();
        List<List<Text>> counts = new ArrayList<>();
        List<BitSet> strong = new ArrayList<>();
        List<BitSet> weak = new ArrayList<>();
        BitSet any = new BitSet();
        for (StabilityConcept concept : concepts) {
            strong.add(strength.strongEquilibria(concept));
            weak.add(strength.weakEquilibria(concept));
            any.or(strong.getLast());
            any.or(weak.getLast());
            counts.add(List.of(
                    Text.of(concept.label()),
                    Text.of(Numbers.count(strong.getLast().cardinality())),
                    Text.of(Numbers.count(weak.getLast().cardinality()))));
        }
        blocks.add(new Table(
                List.of(Column.label("Concept"), Column.number("Strongly"), Column.number("Weakly")), counts));
        if (!summary) {
            blocks.addAll(states(degrees, concepts, any, c -> state -> {
                if (strong.get(c).get(state)) {
                    return Text.of("strong", Tone.FOR);
                }
                return weak.get(c).get(state) ? Text.of("weak") : Text.EMPTY;
            }));
        }
    }

    private static void unknown(
            DegreeJudgement degrees, List<StabilityConcept> concepts, boolean summary, List<Block> blocks) {
        blocks.add(new Heading(2, "Where preferences are unknown"));
        blocks.add(faint("An actor whose preference between two states is unknown may be read in four ways, by what it"
                + " moves for and what it yields to:"));
        blocks.add(new ItemList(Arrays.stream(Reading.values())
                .map(reading -> Text.of(reading.code(), Tone.STRONG).plus(" " + reading.label()))
                .toList()));
        List<Column> columns = new ArrayList<>(List.of(Column.label("Concept")));
        Arrays.stream(Reading.values()).forEach(reading -> columns.add(Column.number(reading.code())));
        List<List<Text>> counts = new ArrayList<>();
        List<Map<Reading, BitSet>> held = new ArrayList<>();
        BitSet any = new BitSet();
        for (StabilityConcept concept : concepts) {
            Map<Reading, BitSet> byReading = new EnumMap<>(Reading.class);
            List<Text> row = new ArrayList<>(List.of(Text.of(concept.label())));
            for (Reading reading : Reading.values()) {
                BitSet equilibria = degrees.readings().equilibria(concept, reading);
                byReading.put(reading, equilibria);
                any.or(equilibria);
                row.add(Text.of(Numbers.count(equilibria.cardinality())));
            }
            held.add(byReading);
            counts.add(row);
        }
        blocks.add(new Table(columns, counts));
        if (!summary) {
            blocks.addAll(states(degrees, concepts, any, c -> state -> {
                StringBuilder letters = new StringBuilder();
                held.get(c)
                        .forEach((reading, equilibria) -> letters.append(equilibria.get(state) ? reading.code() : ""));
                return Text.of(letters.toString());
            }));
        }
    }

    private static List<Block> states(
            DegreeJudgement degrees,
            List<StabilityConcept> concepts,
            BitSet listed,
            IntFunction<IntFunction<Text>> cells) {
        if (listed.isEmpty()) {
            return List.of();
        }
        FeasibleStates states = degrees.stability().game().form().states();
        List<Column> columns = new ArrayList<>(List.of(Column.label("State")));
        concepts.forEach(concept -> columns.add(Column.label(concept.code())));
        List<List<Text>> rows = new ArrayList<>();
        listed.stream().limit(MOST_STATES).forEach(state -> {
            List<Text> row = new ArrayList<>(List.of(Text.of(states.text(state), Tone.CODE)));
            for (int c = 0; c < concepts.size(); c++) {
                row.add(cells.apply(c).apply(state));
            }
            rows.add(row);
        });
        List<Block> blocks = new ArrayList<>(List.of(new Table(columns, rows)));
        if (listed.cardinality() > MOST_STATES) {
            blocks.add(faint(
                    "And %s more; --json lists them.".formatted(Numbers.count(listed.cardinality() - MOST_STATES))));
        }
        return blocks;
    }

    private static Paragraph faint(String text) {
        return new Paragraph(Text.of(text, Tone.FAINT));
    }
}
