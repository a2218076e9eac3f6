package dev.linchpin.report;

import dev.linchpin.model.diagnostic.Diagnostic;
import dev.linchpin.model.diagnostic.Severity;
import dev.linchpin.model.diagnostic.SourceSpan;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Excerpt;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Document;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Diagnostics as a document: each with its place, what it is, advice, and the line of the file that it is about. */
public final class DiagnosticReport {
    private DiagnosticReport() {}

    /** The lines of the files that diagnostics point into. */
    @FunctionalInterface
    public interface Lines {
        /** Returns a line of a file, from 1, or null where it is not at hand. */
        @Nullable
        String find(String file, int line);
    }

    /** Returns diagnostics as a document, in the order given. */
    public static Document of(List<Diagnostic> diagnostics, Lines lines) {
        List<Block> blocks = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            blocks.add(new Paragraph(text(diagnostic)));
            SourceSpan place = diagnostic.place();
            String line = lines.find(place.file(), place.line());
            if (line != null && !line.isBlank()) {
                int end =
                        place.endLine() == place.line() ? place.endColumn() : line.codePointCount(0, line.length()) + 1;
                blocks.add(new Excerpt(place.line(), line, place.column(), end, tone(diagnostic.severity())));
            }
        }
        return new Document(blocks);
    }

    /** Returns how many diagnostics there are of each severity, in words. */
    public static Document summary(String file, List<Diagnostic> diagnostics) {
        List<Text> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = diagnostics.stream()
                    .filter(diagnostic -> diagnostic.severity() == severity)
                    .count();
            if (count > 0) {
                String word = severity.name().toLowerCase(Locale.ROOT) + (count == 1 ? "" : "s");
                counts.add(Text.of(count + " " + word, tone(severity)));
            }
        }
        Text verdict = counts.isEmpty() ? Text.of("no problems", Tone.FOR) : Text.join(", ", counts);
        return Document.of(new Paragraph(Text.of(file + ": ").plus(verdict)));
    }

    private static Text text(Diagnostic diagnostic) {
        Text text = Text.of(diagnostic.place().text() + " ", Tone.FAINT)
                .plus(diagnostic.severity().name(), tone(diagnostic.severity()))
                .plus(" " + diagnostic.code() + " ", Tone.FAINT)
                .plus(diagnostic.message());
        String advice = diagnostic.advice();
        return advice == null ? text : text.plus(" ").plus(advice, Tone.STRONG);
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.AGAINST;
            case WARNING -> Tone.CAUTION;
            case NOTE -> Tone.FAINT;
        };
    }
}
