package dev.linchpin.report;

import dev.linchpin.engine.game.Game;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Steps;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Document;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.wording.Numbers;
import java.util.ArrayList;
import java.util.List;

/** What a symbolic search found, as a document. */
public final class SymbolicReport {
    private SymbolicReport() {}

    /**
     * Returns the Nash equilibria that a symbolic search found as a document.
     *
     * @param indices the equilibria, by index, ascending
     * @param complete whether there is no other
     * @param summary whether they are counted only
     */
    public static Document of(Game game, List<Long> indices, boolean complete, boolean summary) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, game.dossier().heading().title()));
        blocks.add(
                Paragraph.of("%s of %s, searched with a constraint solver without listing states. The result is exact."
                        .formatted(
                                Numbers.count(game.form().space().size(), "setting"),
                                Numbers.count(game.dossier().options().size(), "option"))));
        blocks.add(new Heading(2, "Nash equilibria"));
        blocks.add(Paragraph.of(count(indices.size(), complete)));
        if (!summary && !indices.isEmpty()) {
            blocks.add(Paragraph.of("Nobody can do better there, so that they hold under every concept that looks"
                    + " further ahead."));
            blocks.add(new Paragraph(Text.of(
                    "A state has a letter, Y or N, or the digit of a level for each option in turn:", Tone.FAINT)));
            blocks.add(new Steps(StabilityReport.legend(game.dossier())));
            blocks.add(new Table(
                    List.of(Column.label("State")),
                    indices.stream()
                            .map(index -> List.of(Text.of(game.form().space().text(index), Tone.CODE)))
                            .toList()));
        }
        return new Document(blocks);
    }

    private static String count(int found, boolean complete) {
        if (found == 0) {
            return "There is none: no state is left that could be one.";
        }
        return complete
                ? "%s, and no other.".formatted(Numbers.count(found, "state"))
                : "%s; there may be more. --most asks for them.".formatted(Numbers.count(found, "state"));
    }
}
