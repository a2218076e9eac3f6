package dev.linchpin.report.section;

import dev.linchpin.model.diagnostic.Diagnostic;
import dev.linchpin.model.diagnostic.Severity;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.ItemList;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is doubtful about a dossier, like things together; what is only worth a note is left to {@code check}. */
public final class WarningSection {
    private static final int MOST = 12;

    private WarningSection() {}

    /** Returns the section; empty where nothing is doubtful. */
    public static List<Block> of(List<Diagnostic> diagnostics) {
        Map<String, List<Diagnostic>> byMessage = new LinkedHashMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() == Severity.NOTE) {
                continue;
            }
            byMessage
                    .computeIfAbsent(diagnostic.code() + " " + diagnostic.message(), message -> new ArrayList<>())
                    .add(diagnostic);
        }
        if (byMessage.isEmpty()) {
            return List.of();
        }
        List<Text> items = new ArrayList<>();
        byMessage.values().stream().limit(MOST).forEach(alike -> items.add(item(alike)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Warnings"));
        blocks.add(new ItemList(items));
        if (byMessage.size() > MOST) {
            blocks.add(new Paragraph(
                    Text.of("And %d more, which check lists.".formatted(byMessage.size() - MOST), Tone.FAINT)));
        }
        return blocks;
    }

    private static Text item(List<Diagnostic> alike) {
        Diagnostic first = alike.getFirst();
        String place = alike.size() == 1
                ? " (line %d)".formatted(first.place().line())
                : " (%d places, the first on line %d)"
                        .formatted(alike.size(), first.place().line());
        return Text.of(first.message()).plus(place, Tone.FAINT);
    }
}
