package dev.linchpin.workbench.cli;

import dev.linchpin.language.Starter;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Document;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.json.TextJson;
import dev.linchpin.workbench.cli.option.HelpOption;
import dev.linchpin.workbench.files.NewFile;
import dev.linchpin.workbench.session.ExitStatus;
import dev.linchpin.workbench.session.OutputOptions;
import dev.linchpin.workbench.session.Session;
import dev.linchpin.workbench.session.WrongUsage;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a first dossier to start from. */
@CommandLine.Command(
        name = "new",
        header = "Write a commented dossier to start from.",
        description = "Writes NAME.yaml in the current folder: a small dossier that runs, with a word on every part.",
        footer = {"  linchpin new harbour", "  linchpin new harbour --force"})
final class NewCommand implements Command {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_. -]{0,99}");
    private static final String SUFFIX = ".yaml";

    @Parameters(paramLabel = "NAME", description = "The file's name, without .yaml.")
    String name = "";

    @Option(names = "--force", description = "Replace a file of that name.")
    boolean force;

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
        String plain = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
        if (!NAME.matcher(plain).matches()) {
            throw new WrongUsage(
                    "\"%s\" cannot name a dossier.".formatted(name),
                    "Use letters, digits, hyphens and dots; the file is written in the current folder.");
        }
        Path target = session.environment().folder().resolve(plain + SUFFIX);
        try {
            NewFile.write(target, Starter.text(plain), force);
        } catch (FileAlreadyExistsException e) {
            throw new WrongUsage("There is a file \"%s%s\" already.".formatted(plain, SUFFIX), "--force replaces it.");
        } catch (IOException e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw new WrongUsage("\"%s%s\" cannot be written here: %s.".formatted(plain, SUFFIX, reason), null);
        }
        if (output.json()) {
            TextJson.write(session.out(), "written", plain + SUFFIX);
        } else {
            session.print(
                    Document.of(new Paragraph(Text.of("Wrote %s%s. Next: ".formatted(plain, SUFFIX))
                            .plus("linchpin run %s%s".formatted(plain, SUFFIX), Tone.CODE))),
                    output);
        }
        return ExitStatus.DONE;
    }
}
