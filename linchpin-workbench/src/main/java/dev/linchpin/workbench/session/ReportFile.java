package dev.linchpin.workbench.session;

import dev.linchpin.report.document.Document;
import dev.linchpin.report.html.HtmlRenderer;
import dev.linchpin.report.markdown.MarkdownRenderer;
import dev.linchpin.workbench.files.NewFile;
import dev.linchpin.workbench.files.PaperPrinter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file that a report is written to, in the form that its ending asks for. */
public final class ReportFile {
    private final String name;
    private final Path path;
    private final Form form;
    private final @Nullable PaperPrinter printer;

    private enum Form {
        HTML,
        MARKDOWN,
        PDF
    }

    private ReportFile(String name, Path path, Form form, @Nullable PaperPrinter printer) {
        this.name = name;
        this.path = path;
        this.form = form;
        this.printer = printer;
    }

    /**
     * Returns the file of a name, before anything is worked out that would be lost if it could not be written.
     *
     * @throws WrongUsage if its ending is none of .html, .htm, .md and .pdf, there is no folder for it, or, for .pdf, no
     *     Chromium
     */
    public static ReportFile of(Environment environment, String name) {
        Form form = form(name);
        Path path;
        try {
            path = environment.folder().resolve(name);
        } catch (InvalidPathException e) {
            throw new WrongUsage("\"%s\" cannot name a file.".formatted(name), null);
        }
        if (!NewFile.canStandAt(path)) {
            throw new WrongUsage("\"%s\" cannot be written.".formatted(name), "Name a file in a folder that there is.");
        }
        PaperPrinter printer = form == Form.PDF ? PaperPrinter.find(environment.variables()) : null;
        if (form == Form.PDF && printer == null) {
            throw new WrongUsage(
                    "There is no Chromium to make a PDF with.",
                    "Install Chromium, or write .html and print that from a browser.");
        }
        return new ReportFile(name, path, form, printer);
    }

    private static Form form(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".html") || lower.endsWith(".htm")) {
            return Form.HTML;
        }
        if (lower.endsWith(".md")) {
            return Form.MARKDOWN;
        }
        if (lower.endsWith(".pdf")) {
            return Form.PDF;
        }
        throw new WrongUsage("A report cannot be written as \"%s\".".formatted(name), "End it in .html, .md or .pdf.");
    }

    /**
     * Writes a report.
     *
     * @param title what it is called
     * @throws WrongUsage if the file cannot be written; nothing is left behind then
     */
    public void write(String title, Document report) {
        try {
            switch (form) {
                case HTML -> NewFile.write(path, HtmlRenderer.render(title, report), true);
                case MARKDOWN -> NewFile.write(path, MarkdownRenderer.render(report), true);
                case PDF -> {
                    byte[] page = HtmlRenderer.render(title, report).getBytes(StandardCharsets.UTF_8);
                    if (printer != null) {
                        NewFile.write(path, printer.print(page), true);
                    }
                }
            }
        } catch (IOException e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw new WrongUsage("\"%s\" cannot be written: %s.".formatted(name, reason), null);
        }
    }
}
