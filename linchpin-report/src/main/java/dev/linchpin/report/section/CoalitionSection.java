package dev.linchpin.report.section;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.coalition.Breach;
import dev.linchpin.engine.coalition.Coalition;
import dev.linchpin.engine.coalition.Coalitions;
import dev.linchpin.engine.coalition.Standing;
import dev.linchpin.engine.game.FeasibleStates;
import dev.linchpin.engine.stability.Concept;
import dev.linchpin.engine.stability.StabilityConcept;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.wording.Names;
import dev.linchpin.report.wording.Numbers;
import dev.linchpin.report.wording.StateWords;
import java.util.ArrayList;
import java.util.List;

/** Which equilibria hold against actors who move together, and what the smallest coalitions would do to the others. */
public final class CoalitionSection {
    private static final int MOST_BREACHES = 20;

    private final Analysis analysis;
    private final Coalitions coalitions;
    private final List<Coalition> asked;

    private CoalitionSection(Analysis analysis, List<Coalition> asked) {
        this.analysis = analysis;
        this.asked = asked;
        coalitions = Coalitions.of(analysis.stability());
    }

    /**
     * Returns the section.
     *
     * @param concepts the concepts to judge by, of which some may have no form for coalitions
     * @param asked the coalitions, the smallest first
     * @param summary whether states are counted only
     */
    public static List<Block> of(
            Analysis analysis, List<? extends Concept> concepts, List<Coalition> asked, boolean summary) {
        CoalitionSection section = new CoalitionSection(analysis, asked);
        Standing own = section.coalitions.standing(asked, summary ? 0 : MOST_BREACHES + 1);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Against coalitions"));
        blocks.add(new Paragraph(Text.of(section.introduction(), Tone.FAINT)));
        blocks.add(section.counts(Coalitions.among(concepts), own));
        blocks.addAll(section.breaches(own.breaches()));
        return blocks;
    }

    private String introduction() {
        int most = asked.getLast().size();
        return "%s of two%s. One breaks an equilibrium where each member prefers what they reach by moving in turn, and no answer of the others leaves some member no better off."
                .formatted(
                        Numbers.count(asked.size(), "coalition"),
                        most == 2 ? Numbers.HARD_SPACE + "actors" : " to " + Numbers.count(most, "actor"));
    }

    private Table counts(List<StabilityConcept> concepts, Standing own) {
        List<List<Text>> rows = new ArrayList<>();
        for (StabilityConcept concept : concepts) {
            rows.add(row(concept.label(), coalitions.standing(asked, concept, 0)));
        }
        rows.add(row("the actors' own foresight", own));
        return new Table(
                List.of(Column.label("Concept"), Column.number("Equilibria"), Column.number("Unbroken")), rows);
    }

    private static List<Text> row(String concept, Standing standing) {
        return List.of(
                Text.of(concept),
                Text.of(Numbers.count(standing.equilibria().cardinality())),
                Text.of(Numbers.count(standing.unbroken().cardinality())));
    }

    private List<Block> breaches(List<Breach> breaches) {
        if (breaches.isEmpty()) {
            return List.of();
        }
        Names names = new Names(analysis.game().dossier());
        StateWords words = new StateWords(names, analysis.game().form());
        FeasibleStates states = analysis.game().form().states();
        List<List<Text>> rows = new ArrayList<>();
        for (Breach breach : breaches.subList(0, Math.min(MOST_BREACHES, breaches.size()))) {
            rows.add(List.of(
                    Text.of(states.text(breach.state()), Tone.CODE),
                    Text.of(states.text(breach.improvement().end()), Tone.CODE),
                    Text.of(Names.list(breach.coalition().members().stream()
                            .map(names::actor)
                            .toList())),
                    words.inWords(breach.improvement().path(), ", then ")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(3, "Equilibria under the actors' own foresight that coalitions break"));
        blocks.add(new Table(
                List.of(Column.label("State"), Column.label("To"), Column.words("Coalition"), Column.words("How")),
                rows));
        if (breaches.size() > MOST_BREACHES) {
            blocks.add(
                    new Paragraph(Text.of("And more; --json lists who breaks which, under each concept.", Tone.FAINT)));
        }
        return blocks;
    }
}
