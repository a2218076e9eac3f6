package dev.linchpin.report.section;

import dev.linchpin.ensemble.finding.DeterredMove;
import dev.linchpin.ensemble.finding.Situation;
import dev.linchpin.model.Dossier;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.wording.Change;
import dev.linchpin.report.wording.Names;
import dev.linchpin.report.wording.StateWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What actors would like to do but do not, and who keeps them from it. */
public final class DeterrenceSection {
    private DeterrenceSection() {}

    /** Returns the section; empty where nobody holds back. */
    public static List<Block> of(Dossier dossier, Situation situation) {
        if (situation.deterred().isEmpty()) {
            return List.of();
        }
        Names names = new Names(dossier);
        StateWords words = new StateWords(names, situation.analysis().game().form());
        List<List<Text>> rows = new ArrayList<>();
        for (DeterredMove move : situation.deterred()) {
            List<Change> wish = words.changes(move.state(), move.improvement());
            rows.add(List.of(
                    Text.of(names.actor(move.actor())),
                    Text.of(wish.stream().map(words::withoutOwner).collect(Collectors.joining("; "))),
                    words.inWords(move.answer(), move.isAtOnce() ? ", and at once " : ", then ")));
        }
        return List.of(
                new Heading(2, "What is held back, and by whom"),
                new Paragraph(Text.of(
                        "Where it is likeliest to come to rest, these moves would please their actors, but for the"
                                + " answer that they expect.",
                        Tone.FAINT)),
                new Table(
                        List.of(Column.label("Actor"), Column.words("Would like"), Column.words("But for the answer")),
                        rows));
    }
}
