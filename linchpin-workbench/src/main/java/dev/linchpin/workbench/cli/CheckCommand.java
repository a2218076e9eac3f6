package dev.linchpin.workbench.cli;

import dev.linchpin.model.diagnostic.Diagnostic;
import dev.linchpin.report.DiagnosticReport;
import dev.linchpin.report.document.Document;
import dev.linchpin.report.json.DiagnosticsJson;
import dev.linchpin.workbench.cli.option.HelpOption;
import dev.linchpin.workbench.files.DossierFile;
import dev.linchpin.workbench.files.DossierFiles;
import dev.linchpin.workbench.session.ExitStatus;
import dev.linchpin.workbench.session.LoadedDossier;
import dev.linchpin.workbench.session.OutputOptions;
import dev.linchpin.workbench.session.RefusedDossier;
import dev.linchpin.workbench.session.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what is wrong with dossiers, and what is doubtful about them. */
@CommandLine.Command(
        name = "check",
        header = "Say what is wrong with dossiers, and what is doubtful about them.",
        description = {
            "Prints errors, warnings and notes in file order, each with its place, a code that never changes,"
                    + " and advice. Ends with status 1 where there is an error.",
        },
        footer = {
            "  linchpin check dossiers/dam.yaml",
            "  linchpin check dossiers/*.yaml --json",
            "  cat draft.yaml | linchpin check -"
        })
final class CheckCommand implements Command {
    @Parameters(paramLabel = "DOSSIER", arity = "1..*", description = "Dossiers to check; - reads standard input.")
    List<Path> dossiers = List.of();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Mixin
    HelpOption help = new HelpOption();

    private final Map<String, DossierFile> files = new HashMap<>();

    @Override
    public OutputOptions output() {
        return output;
    }

    @Override
    public int run(Session session) {
        List<Diagnostic> all = new ArrayList<>();
        for (Path argument : dossiers) {
            List<Diagnostic> found = check(argument, session);
            if (!output.json()) {
                Document page = DiagnosticReport.of(found, this::line);
                session.print(page.plus(DiagnosticReport.summary(DossierFiles.name(argument), found)), output);
            }
            all.addAll(found);
        }
        if (output.json()) {
            DiagnosticsJson.write(session.out(), all);
        }
        return LoadedDossier.hasErrors(all) ? ExitStatus.BAD_DOSSIER : ExitStatus.DONE;
    }

    private List<Diagnostic> check(Path argument, Session session) {
        DossierFile file;
        try {
            file = session.file(argument);
        } catch (RefusedDossier refused) {
            return refused.diagnostics();
        }
        files.put(file.name(), file);
        return LoadedDossier.check(file);
    }

    private @Nullable String line(String name, int line) {
        DossierFile file = files.get(name);
        return file == null ? null : file.line(line);
    }
}
