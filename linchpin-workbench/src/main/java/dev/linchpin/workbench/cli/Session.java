package dev.linchpin.workbench.cli;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.game.Game;
import dev.linchpin.ensemble.Objection;
import dev.linchpin.ensemble.Soundness;
import dev.linchpin.ensemble.Studies;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.StudyResult;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.ensemble.quantity.FixedDraw;
import dev.linchpin.language.DossierReader;
import dev.linchpin.language.ReadResult;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.QuantityCatalog;
import dev.linchpin.model.diagnostic.Diagnostic;
import dev.linchpin.model.outlook.Setting;
import dev.linchpin.report.document.Document;
import dev.linchpin.report.terminal.TerminalRenderer;
import dev.linchpin.report.terminal.TerminalStyle;
import dev.linchpin.workbench.files.DossierFile;
import dev.linchpin.workbench.files.DossierFiles;
import dev.linchpin.workbench.files.DossierFiles.Found;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One run of a command: what it reads from and prints to. */
final class Session {
    /** The part of the heap that an analysis may fill; the rest is for what it is asked with and reported by. */
    private static final double SHARE_OF_HEAP = 0.9;

    private static final int BUFFER = 1 << 16;

    private final Environment environment;
    private final OutputStream out;
    private final OutputStream err;

    Session(Environment environment, OutputStream out, OutputStream err) {
        this.environment = environment;
        this.out = new BufferedOutputStream(new StandardStream(out), BUFFER);
        this.err = new StandardStream(err);
    }

    Environment environment() {
        return environment;
    }

    /** Standard output, buffered. */
    OutputStream out() {
        return out;
    }

    /** How much memory an analysis may take. */
    static long memoryBytes() {
        return (long) (Runtime.getRuntime().maxMemory() * SHARE_OF_HEAP);
    }

    /** Prints a document to standard output. */
    void print(Document document, OutputOptions options) {
        print(TerminalRenderer.render(document, options.style(environment, environment.outIsTerminal())));
    }

    /** Prints a text to standard output as it stands. */
    void print(String text) {
        write(out, text);
    }

    /** Prints a document to standard error. */
    void complain(Document document, TerminalStyle style) {
        flush();
        write(err, TerminalRenderer.render(document, style));
    }

    /** Prints a line to standard error. */
    void complain(String line) {
        flush();
        write(err, line + System.lineSeparator());
    }

    /** Standard error. */
    OutputStream err() {
        return err;
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(OutputStream stream, String text) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads a file that is expected to be a dossier.
     *
     * @throws WrongUsage if there is no such file
     * @throws RefusedDossier if it cannot be read as a file
     */
    DossierFile file(Path argument) {
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
    LoadedDossier load(Path argument) {
        DossierFile file = file(argument);
        ReadResult result = DossierReader.read(file.name(), file.bytes());
        Dossier dossier = result.dossier();
        if (dossier == null) {
            throw new RefusedDossier(result.diagnostics(), (name, line) -> file.line(line));
        }
        return new LoadedDossier(file, dossier, result.diagnostics(), result.places());
    }

    /**
     * Studies a dossier.
     *
     * @throws RefusedDossier if something stands in the way of an analysis
     */
    Study study(LoadedDossier loaded, WhatIf whatIf) {
        StudyResult result = Studies.of(loaded.dossier(), whatIf, memoryBytes());
        Study study = result.study();
        if (study == null) {
            throw refusal(loaded, result.objections());
        }
        return study;
    }

    /**
     * Analyses a dossier's game alone, every quantity at its median, as its first phase has it.
     *
     * @throws RefusedDossier if something stands in the way of an analysis
     */
    Analysis analysis(LoadedDossier loaded) {
        List<Objection> objections = Soundness.check(loaded.dossier(), memoryBytes());
        if (!objections.isEmpty()) {
            throw refusal(loaded, objections);
        }
        return Analysis.of(Game.of(loaded.dossier(), medians(loaded.dossier(), List.of())));
    }

    /** Returns every quantity at its median, as the first phase has it, with settings laid over that. */
    static FixedDraw medians(Dossier dossier, List<Setting> settings) {
        List<Setting> laid = new ArrayList<>();
        if (!dossier.phases().isEmpty()) {
            laid.addAll(dossier.phases().all().getFirst().settings());
        }
        laid.addAll(settings);
        return FixedDraw.medians(
                dossier,
                QuantityCatalog.of(dossier).withKnown(laid),
                dossier.heading().yardstick());
    }

    private static RefusedDossier refusal(LoadedDossier loaded, List<Objection> objections) {
        return new RefusedDossier(
                loaded.with(objections), (name, line) -> loaded.file().line(line));
    }
}
