package dev.linchpin.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.ensemble.Study;
import dev.linchpin.report.document.Document;
import dev.linchpin.report.terminal.TerminalRenderer;
import dev.linchpin.report.terminal.TerminalStyle;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportExampleTest {
    @Test
    void aStudyIsReported() {
        Study study = Harbour.study(Harbour.dossier());
        // @start region="report"
        Document report = RunReport.of(study, List.of());
        String page = TerminalRenderer.render(report, TerminalStyle.plain(80));
        // @end
        assertThat(page).startsWith("The harbour toll\n");
    }
}
