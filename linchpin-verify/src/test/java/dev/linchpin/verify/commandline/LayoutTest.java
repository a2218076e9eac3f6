package dev.linchpin.verify.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.ensemble.Ensemble;
import dev.linchpin.ensemble.EnsemblePlan;
import dev.linchpin.ensemble.Leverage;
import dev.linchpin.ensemble.Studies;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.ensemble.discovery.FailurePlaces;
import dev.linchpin.ensemble.linchpin.LinchpinPlan;
import dev.linchpin.ensemble.linchpin.LinchpinSearch;
import dev.linchpin.ensemble.linchpin.Linchpins;
import dev.linchpin.ensemble.point.Points;
import dev.linchpin.ensemble.run.Patience;
import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.language.DossierReader;
import dev.linchpin.report.Findings;
import dev.linchpin.report.RunReport;
import dev.linchpin.report.document.Document;
import dev.linchpin.report.terminal.TerminalRenderer;
import dev.linchpin.report.terminal.TerminalStyle;
import dev.linchpin.verify.commandline.Dossiers.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed of every dossier fits the terminal. */
class LayoutTest {
    private static final int[] WIDTHS = {20, 33, 60, 80, 140};
    private static final EnsemblePlan DRAWS = EnsemblePlan.plain(20);

    static List<Path> dossiers() throws IOException {
        return Dossiers.all();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void noLineIsWiderThanTheTerminal(Path dossier) {
        for (int width : WIDTHS) {
            for (String command : List.of("check", "stability")) {
                Printed printed = Dossiers.run(command, dossier.toString(), "--width", Integer.toString(width));
                assertThat(printed.status()).isZero();
                assertFits(printed.out(), width);
            }
        }
    }

    /** The longest report is worked out once and laid out in every way. */
    @ParameterizedTest
    @MethodSource("dossiers")
    void aRunFitsInEveryWay(Path dossier) throws IOException {
        Document report = report(dossier);
        for (int width : WIDTHS) {
            assertFits(TerminalRenderer.render(report, TerminalStyle.plain(width)), width);
        }
        String plain = TerminalRenderer.render(report, new TerminalStyle(100, false, true));
        assertThat(plain.lines()).noneMatch(line -> line.endsWith(" "));
        String coloured = TerminalRenderer.render(report, new TerminalStyle(100, true, true));
        assertThat(coloured).isNotEqualTo(plain);
        assertThat(coloured.replaceAll("\u001B\\[\\d*m", "")).isEqualTo(plain);
        String text = Files.readString(Dossiers.ROOT.resolve(dossier));
        assertThat(TerminalRenderer.render(report, new TerminalStyle(100, false, false))
                        .codePoints())
                .as("where there is only ASCII nothing else is added")
                .allMatch(c -> c < 128 || text.indexOf(c) >= 0);
    }

    private static void assertFits(String printed, int width) {
        assertThat(printed.lines())
                .as("%d columns", width)
                .allMatch(line -> line.codePointCount(0, line.length()) <= width);
    }

    private static Document report(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(Dossiers.ROOT.resolve(file));
        Study medians = Objects.requireNonNull(Studies.of(
                        Objects.requireNonNull(
                                DossierReader.read(file.toString(), bytes).dossier()),
                        WhatIf.NOTHING,
                        1L << 30)
                .study());
        Runner runner = Runner.parallel(2);
        Study study = medians.withDraws(Ensemble.run(medians.circumstances(), DRAWS, runner, Patience.ENDLESS));
        Linchpins linchpins = LinchpinSearch.find(
                study.circumstances(), LinchpinPlan.with(1, DRAWS.draws()), runner, Patience.ENDLESS);
        Leverage leverage = Leverage.of(study, DRAWS, runner, Patience.ENDLESS);
        return RunReport.of(
                study,
                new Findings(
                        linchpins,
                        null,
                        FailurePlaces.find(study, runner, Patience.ENDLESS),
                        leverage,
                        Points.of(study, leverage, linchpins)),
                List.of());
    }
}
