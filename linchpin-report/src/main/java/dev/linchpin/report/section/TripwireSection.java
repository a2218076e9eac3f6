package dev.linchpin.report.section;

import dev.linchpin.model.Dossier;
import dev.linchpin.model.Option;
import dev.linchpin.model.outlook.Tripwire;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.wording.Names;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** News that would mean that things no longer stand as the dossier says. */
public final class TripwireSection {
    private TripwireSection() {}

    /** Returns the section; empty where there is no tripwire. */
    public static List<Block> of(Dossier dossier) {
        if (dossier.tripwires().isEmpty()) {
            return List.of();
        }
        Names names = new Names(dossier);
        List<List<Text>> rows = new ArrayList<>();
        for (Tripwire tripwire : dossier.tripwires()) {
            Option option = dossier.options().get(tripwire.option());
            rows.add(List.of(
                    Text.of(names.act(option)),
                    Text.of(Names.level(option, tripwire.becomes())),
                    Text.of(code(tripwire.actor()) + " → " + code(tripwire.target()), Tone.CODE),
                    Text.of(String.join(", ", tripwire.events()), Tone.CODE)));
        }
        return List.of(
                new Heading(2, "Tripwires"),
                new Paragraph(Text.of(
                        "News of such events would mean that an option has moved: try it with what-if.", Tone.FAINT)),
                new Table(
                        List.of(
                                Column.words("Option"),
                                Column.label("Becomes"),
                                Column.label("Who to whom"),
                                Column.words("Event")),
                        rows));
    }

    private static String code(@Nullable String code) {
        return code == null ? "anyone" : code;
    }
}
