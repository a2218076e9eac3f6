package dev.linchpin.workbench.cli;

import dev.linchpin.workbench.cli.option.HelpOption;
import dev.linchpin.workbench.session.OutputOptions;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What every command takes that asks something of a dossier: which one, and how the answer is printed. */
final class DossierOptions {
    @Parameters(index = "0", paramLabel = "DOSSIER", description = "The dossier; - reads standard input.")
    Path file = Path.of("");

    @Mixin
    OutputOptions output = new OutputOptions();

    @Mixin
    HelpOption help = new HelpOption();
}
