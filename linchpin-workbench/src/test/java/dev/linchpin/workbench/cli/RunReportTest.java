package dev.linchpin.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.workbench.cli.CommandLineRun.Result;
import dev.linchpin.workbench.files.PaperPrinter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code run --report}. */
class RunReportTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Examples.write(folder, "dam.yaml", Examples.DAM);
    }

    private Result run(String... arguments) {
        return CommandLineRun.in(folder).run(arguments);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aPageIsWritten() throws IOException {
        Result result = run("run", "dam.yaml", "--draws", "50", "--report", "dam.html");
        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).isEqualTo("Wrote dam.html.\n");
        assertThat(folder.resolve("dam.html"))
                .content()
                .startsWith("<!DOCTYPE html>")
                .contains("<h1>Two neighbours and a dam</h1>", "<svg role=\"img\"", "--draws 50 --seed 1")
                .endsWith("</html>\n");
        assertThat(files()).containsExactly("dam.html", "dam.yaml");
    }

    @Test
    void theSameRunMakesTheSamePage() throws IOException {
        run("run", "dam.yaml", "--draws", "50", "--threads", "1", "--report", "one.html");
        run("run", "dam.yaml", "--draws", "50", "--threads", "2", "--report", "two.HTML");
        assertThat(folder.resolve("one.html")).hasSameTextualContentAs(folder.resolve("two.HTML"));
    }

    @Test
    void jsonIsStillPrinted() throws IOException {
        Result result = run("run", "dam.yaml", "--draws", "0", "--json", "--report", "dam.md");
        assertThat(result.json().at("/dossier/title").asString()).isEqualTo("Two neighbours and a dam");
        assertThat(folder.resolve("dam.md")).content().startsWith("# Two neighbours and a dam\n");
    }

    @Test
    void aReportIsReplaced() throws IOException {
        Examples.write(folder, "dam.md", "old");
        assertThat(run("run", "dam.yaml", "--draws", "0", "--report", "dam.md").status())
                .isZero();
        assertThat(folder.resolve("dam.md")).content().startsWith("# Two");
        assertThat(files()).containsExactly("dam.md", "dam.yaml");
    }

    @Test
    void aPdfIsPrintedWhereThereIsAChromium() throws IOException {
        if (PaperPrinter.find(System.getenv()) == null) {
            System.out.println("SKIPPED: there is no Chromium to print a PDF with.");
            Assumptions.abort("There is no Chromium.");
        }
        Result result = CommandLineRun.in(folder)
                .with("PATH", System.getenv("PATH"))
                .run("run", "dam.yaml", "--draws", "0", "--report", "dam.pdf");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        byte[] pdf = Files.readAllBytes(folder.resolve("dam.pdf"));
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(pdf.length).isGreaterThan(20_000);
    }

    @Test
    void withoutChromiumThereIsAdvice() throws IOException {
        Result result =
                CommandLineRun.in(folder).with("PATH", folder.toString()).run("run", "dam.yaml", "--report", "dam.pdf");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("There is no Chromium to make a PDF with.", "write .html");
        assertThat(files()).containsExactly("dam.yaml");
    }

    @Test
    void whatCannotBeWrittenIsToldBeforeAnythingIsWorkedOut() throws IOException {
        Files.createDirectory(folder.resolve("a.html"));
        for (String[] each : new String[][] {
            {"dam.doc", "A report cannot be written as \"dam.doc\". End it in .html, .md or .pdf."},
            {"dam.yaml", "A report cannot be written as \"dam.yaml\"."},
            {"none/dam.html", "\"none/dam.html\" cannot be written. Name a file in a folder that there is."},
            {"a.html", "\"a.html\" cannot be written."},
            {"a\u0000.html", "cannot name a file"}
        }) {
            Result result = run("run", "dam.yaml", "--report", each[0]);
            assertThat(result.status()).as(each[0]).isEqualTo(2);
            assertThat(result.err()).as(each[0]).contains(each[1]);
        }
        assertThat(files()).containsExactly("a.html", "dam.yaml");
    }

    @Test
    void aFirstLookIsNotEnough() {
        Result result = run("run", "dam.yaml", "--first-look", "--report", "dam.html");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err())
                .contains("A first look is not enough for a report. Leave out --first-look, or --report.");
    }
}
