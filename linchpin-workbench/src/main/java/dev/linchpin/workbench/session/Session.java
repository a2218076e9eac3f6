package dev.linchpin.workbench.session;

import dev.linchpin.ensemble.run.Patience;
import dev.linchpin.model.diagnostic.Diagnostic;
import dev.linchpin.report.document.Document;
import dev.linchpin.report.terminal.TerminalRenderer;
import dev.linchpin.report.terminal.TerminalStyle;
import dev.linchpin.workbench.files.DossierFile;
import dev.linchpin.workbench.files.DossierFiles;
import dev.linchpin.workbench.files.DossierFiles.Found;
import dev.linchpin.workbench.output.HeldOutput;
import dev.linchpin.workbench.output.StandardStream;
import dev.linchpin.workbench.output.StandardStream.NobodyReads;
import dev.linchpin.workbench.output.StandardStream.OutputFailed;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One run of a command: what it reads from and prints to. */
public final class Session implements Audience {
    private final Environment environment;
    private final HeldOutput out;
    private final StandardStream err;
    private final Interruption interruption = new Interruption();

    /**
     * Begins a run.
     *
     * @param out standard output
     * @param err standard error
     */
    public Session(Environment environment, OutputStream out, OutputStream err) {
        this.environment = environment;
        this.out = new HeldOutput(new StandardStream(out));
        this.err = new StandardStream(err);
    }

    /** Returns what the command finds around it. */
    public Environment environment() {
        return environment;
    }

    /** Returns standard output, held back as long as it is short. */
    public HeldOutput out() {
        return out;
    }

    /** Returns standard error. */
    public StandardStream err() {
        return err;
    }

    @Override
    public <T extends @Nullable Object> T during(String name, Supplier<T> work) {
        return Progress.during(this, name, teller -> work.get());
    }

    /** {@inheritDoc} An interrupt (Ctrl-C) ends it. */
    @Override
    public <T extends @Nullable Object> T whilePatient(String name, Function<Patience, T> work) {
        return Progress.during(this, name, teller -> work.apply(interruption.patience(teller)));
    }

    @Override
    public void hear(String remark) {
        complain("linchpin: " + remark);
    }

    /** Ends the run: all is printed. */
    public void end() {
        interruption.end();
    }

    /** Prints a document to standard output. */
    public void print(Document document, OutputOptions options) {
        print(TerminalRenderer.render(document, options.style(environment, environment.outIsTerminal())));
    }

    /** Prints a text to standard output as it stands. */
    public void print(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
    }

    /** Prints a text of several lines to standard error as it stands. */
    public void show(String text) {
        out.flush();
        tell(text);
    }

    /** Prints a document to standard error. */
    public void complain(Document document, TerminalStyle style) {
        show(TerminalRenderer.render(document, style));
    }

    /** Prints a line to standard error. */
    public void complain(String line) {
        show(TerminalRenderer.line(line, environment.unicode()) + "\n");
    }

    private void tell(String text) {
        try {
            err.print(text);
        } catch (NobodyReads | OutputFailed e) {
            // the exit status says the rest
            return;
        }
    }

    /**
     * Reads a file that is expected to be a dossier.
     *
     * @throws WrongUsage if there is no such file
     * @throws RefusedDossier if it cannot be read as a file
     */
    public DossierFile file(Path argument) {
        Found found = DossierFiles.read(argument, environment.folder(), environment.input());
        Diagnostic problem = found.problem();
        if (problem != null) {
            throw new RefusedDossier(List.of(problem), (file, line) -> null);
        }
        DossierFile file = found.file();
        if (file == null) {
            throw new WrongUsage("There is no file \"%s\".".formatted(argument), null);
        }
        return file;
    }

    /**
     * Reads a dossier.
     *
     * @throws WrongUsage if there is no such file
     * @throws RefusedDossier if it has errors
     */
    public LoadedDossier load(Path argument) {
        return LoadedDossier.of(file(argument));
    }
}
