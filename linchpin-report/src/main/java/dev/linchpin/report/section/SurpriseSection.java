package dev.linchpin.report.section;

import dev.linchpin.engine.hypergame.Surprise;
import dev.linchpin.engine.hypergame.Surprises;
import dev.linchpin.engine.stability.Step;
import dev.linchpin.ensemble.Study;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Heading;
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

/** What takes whom by surprise: states that an actor is taken to stay in, and the move by which it leaves them. */
final class SurpriseSection {
    private static final int MOST_LISTED = 4;

    private SurpriseSection() {}

    /** Returns what surprises those who see the game as it is; empty where nothing that could come about does. */
    static List<Block> toOthers(Study study) {
        Surprises surprises = study.findSurprises();
        if (surprises == null || worthShowing(surprises).isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "What surprises those who see it as it is"));
        blocks.addAll(of(study, surprises));
        return blocks;
    }

    /** Returns surprises in states that are reached or taken for equilibria, and how many there are elsewhere. */
    static List<Block> of(Study study, Surprises surprises) {
        if (surprises.count() == 0) {
            return List.of(Paragraph.of("Nothing: the others stay wherever they are taken to."));
        }
        List<Surprise> shown = worthShowing(surprises);
        List<Block> blocks = new ArrayList<>();
        if (!shown.isEmpty()) {
            StateWords words = new StateWords(
                    new Names(study.dossier()), study.main().analysis().game().form());
            List<List<Text>> rows = new ArrayList<>();
            for (Surprise surprise : shown) {
                List<Change> changes = words.changesFrom(study.main().now(), surprise.state());
                Text move = words.move(new Step(surprise.breaker(), surprise.state(), surprise.to()));
                rows.add(List.of(
                        changes.isEmpty() ? Text.of("as things stand now", Tone.FAINT) : words.inWords(changes),
                        surprise.isToUnknown() ? move.plus(" (not known to be possible)", Tone.CAUTION) : move,
                        Text.of(surprise.isReached() ? "yes" : "no")));
            }
            blocks.add(new Table(
                    List.of(
                            Column.words("Where it is taken to stay: what differs from now"),
                            Column.words("Who leaves it"),
                            Column.label("Comes about")),
                    rows));
        }
        blocks.add(new Paragraph(Text.of(shown.isEmpty() ? elsewhere(surprises) : inAll(surprises), Tone.FAINT)));
        return blocks;
    }

    private static String elsewhere(Surprises surprises) {
        return "Nothing on the way from now. Elsewhere an actor would leave a state in which it is taken to stay in %s."
                .formatted(Numbers.count(surprises.count(), "case"));
    }

    private static String inAll(Surprises surprises) {
        return "In all there are %s of an actor leaving a state in which it is taken to stay, %s of them on the way from now."
                .formatted(
                        Numbers.count(surprises.count(), "case"),
                        surprises.reached() == 0 ? "none" : Numbers.count(surprises.reached()));
    }

    private static List<Surprise> worthShowing(Surprises surprises) {
        return surprises.listed().stream()
                .filter(surprise -> surprise.isReached() || surprise.isHeldEquilibrium())
                .limit(MOST_LISTED)
                .toList();
    }
}
