package dev.linchpin.workbench.cli;

import dev.linchpin.language.DossierSchema;
import dev.linchpin.workbench.cli.option.HelpOption;
import dev.linchpin.workbench.session.ExitStatus;
import dev.linchpin.workbench.session.OutputOptions;
import dev.linchpin.workbench.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Prints the JSON Schema of dossiers. */
@CommandLine.Command(
        name = "schema",
        header = "Print the JSON Schema of dossiers, for editors.",
        description = "Editors that know JSON Schema complete keys with it and underline mistakes.",
        footer = {"  linchpin schema > dossier.schema.json"})
final class SchemaCommand implements Command {
    @Mixin
    OutputOptions output = new OutputOptions();

    @Mixin
    HelpOption help = new HelpOption();

    @Override
    public OutputOptions output() {
        return output;
    }

    @Override
    public int run(Session session) {
        session.print(DossierSchema.json());
        return ExitStatus.DONE;
    }
}
