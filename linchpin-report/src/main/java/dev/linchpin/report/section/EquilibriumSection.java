package dev.linchpin.report.section;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.stability.Stability;
import dev.linchpin.engine.stability.StabilityConcept;
import dev.linchpin.ensemble.finding.Situation;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.ItemList;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.wording.Names;
import dev.linchpin.report.wording.Numbers;
import dev.linchpin.report.wording.StateWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** How many states hold under each concept. */
public final class EquilibriumSection {
    private static final int MOST_LISTED = 6;

    private EquilibriumSection() {}

    /** Returns the section. */
    public static List<Block> of(Situation situation) {
        Analysis analysis = situation.analysis();
        Stability stability = analysis.stability();
        List<List<Text>> rows = new ArrayList<>();
        rows.add(row(
                Text.of("the actors' own", Tone.STRONG), stability.equilibria().cardinality(), "each its own"));
        for (StabilityConcept concept : StabilityConcept.USUAL) {
            rows.add(row(Text.of(concept.label()), stability.equilibria(concept).cardinality(), meaning(concept)));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "What could hold"));
        blocks.add(new Paragraph(Text.of(
                "Of %s, so many are equilibria: no actor has a move that still pays once it has looked as far ahead as its foresight goes."
                        .formatted(Numbers.count(analysis.game().form().states().count(), "feasible state")),
                Tone.FAINT)));
        blocks.add(new Table(
                List.of(Column.label("Foresight"), Column.number("Equilibria"), Column.words("What a mover considers")),
                rows));
        blocks.addAll(listed(situation, stability.equilibria()));
        return blocks;
    }

    /** The equilibria under the actors' own foresight, where they are few, by what differs from now. */
    private static List<Block> listed(Situation situation, BitSet equilibria) {
        if (equilibria.isEmpty() || equilibria.cardinality() > MOST_LISTED) {
            return List.of();
        }
        Game game = situation.analysis().game();
        StateWords words = new StateWords(new Names(game.dossier()), game.form());
        List<Text> items = equilibria.stream()
                .mapToObj(state -> words.changesFrom(situation.now(), state))
                .map(changes -> changes.isEmpty() ? Text.of("as things stand now") : words.inWords(changes))
                .toList();
        return List.of(
                new Heading(3, "Under the actors' own foresight, by what differs from now"), new ItemList(items));
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
            case SSEQ -> "answers whose every step betters who takes it, and its own reply";
            case SIM -> "moves that the others could better themselves by at the same time";
        };
    }
}
