package dev.linchpin.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.model.diagnostic.Diagnostic;
import dev.linchpin.model.diagnostic.Severity;
import dev.linchpin.model.diagnostic.SourceSpan;
import dev.linchpin.report.document.Document;
import dev.linchpin.report.terminal.TerminalRenderer;
import dev.linchpin.report.terminal.TerminalStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DiagnosticReportTest {
    private static final Diagnostic OWNER = new Diagnostic(
            "option.owner",
            Severity.ERROR,
            new SourceSpan("a.yaml", 7, 3, 7, 8),
            "Option \"suoth.mobilises\" belongs to unknown actor \"suoth\".",
            "Did you mean \"south\"?");
    private static final Diagnostic UNCITED = new Diagnostic(
            "influence.uncited", Severity.WARNING, new SourceSpan("a.yaml", 9, 5, 10, 2), "Nothing is cited.", null);

    private static String shown(Document document) {
        return TerminalRenderer.render(document, TerminalStyle.plain(80));
    }

    private static @Nullable String line(String file, int line) {
        return line == 7 ? "  suoth.mobilises: {}" : line == 9 ? "  - {from: a," : null;
    }

    @Test
    void eachHasItsPlaceAndTheLineItIsAbout() {
        assertThat(shown(DiagnosticReport.of(List.of(OWNER, UNCITED), DiagnosticReportTest::line)))
                .isEqualTo("""
                        a.yaml:7:3 ERROR option.owner Option "suoth.mobilises" belongs to unknown actor
                        "suoth". Did you mean "south"?
                          7 │   suoth.mobilises: {}
                            │   ^^^^^

                        a.yaml:9:5 WARNING influence.uncited Nothing is cited.
                          9 │   - {from: a,
                            │     ^^^^^^^^^
                        """);
    }

    @Test
    void aFileThatIsNotAtHandIsNotShown() {
        assertThat(shown(DiagnosticReport.of(List.of(UNCITED), (file, line) -> null)))
                .isEqualTo("a.yaml:9:5 WARNING influence.uncited Nothing is cited.\n");
    }

    @Test
    void theSummaryCounts() {
        assertThat(shown(DiagnosticReport.summary("a.yaml", List.of(OWNER, UNCITED, UNCITED))))
                .isEqualTo("a.yaml: 1 error, 2 warnings\n");
        assertThat(shown(DiagnosticReport.summary("a.yaml", List.of()))).isEqualTo("a.yaml: no problems\n");
    }
}
