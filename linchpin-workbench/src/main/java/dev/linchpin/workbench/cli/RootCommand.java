package dev.linchpin.workbench.cli;

import dev.linchpin.workbench.cli.option.HelpOption;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What stands before the commands. */
@CommandLine.Command(
        name = Commands.ROOT_NAME,
        header = "Linchpin: which situations hold, how each actor stands, and which assumption carries that.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "  linchpin new harbour                               # a dossier to start from",
            "  linchpin check harbour.yaml                        # what is wrong with it",
            "  linchpin run harbour.yaml                          # what it shows",
            "  linchpin run --help                                # more about one command"
        })
final class RootCommand {
    @Mixin
    HelpOption help = new HelpOption();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and end.")
    boolean version;
}
