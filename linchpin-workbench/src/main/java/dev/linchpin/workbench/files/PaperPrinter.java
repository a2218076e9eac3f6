package dev.linchpin.workbench.files;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Prints pages to PDF by the machine's Chromium, run without a window, with a profile of its own that is thrown away, and
 * given nothing to talk to.
 */
public final class PaperPrinter {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final long PATIENCE_SECONDS = 60;

    private final Path chromium;

    private PaperPrinter(Path chromium) {
        this.chromium = chromium;
    }

    /**
     * Returns a printer by the first Chromium on the path; null where there is none.
     *
     * @param variables the environment's variables
     */
    public static @Nullable PaperPrinter find(Map<String, String> variables) {
        for (String folder : variables.getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator), -1)) {
            for (String name : NAMES) {
                try {
                    Path program = Path.of(folder, name);
                    if (!folder.isEmpty() && Files.isRegularFile(program) && Files.isExecutable(program)) {
                        return new PaperPrinter(program);
                    }
                } catch (InvalidPathException e) {
                    // no folder of the path's
                    break;
                }
            }
        }
        return null;
    }

    /**
     * Prints a page.
     *
     * @param html the page, which needs nothing else
     * @return the PDF's bytes
     * @throws IOException if Chromium cannot be run, takes longer than a minute, or makes nothing
     */
    public byte[] print(byte[] html) throws IOException {
        Path work = Files.createTempDirectory("linchpin-pdf");
        try {
            Path page = work.resolve("report.html");
            Path pdf = work.resolve("report.pdf");
            Files.write(page, html);
            Process process = new ProcessBuilder(
                            chromium.toString(),
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--proxy-server=127.0.0.1:9",
                            "--user-data-dir=" + work.resolve("profile"),
                            "--no-pdf-header-footer",
                            "--print-to-pdf=" + pdf,
                            page.toUri().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            await(process);
            if (!Files.exists(pdf)) {
                throw new IOException("Chromium made no PDF");
            }
            return Files.readAllBytes(pdf);
        } finally {
            delete(work);
        }
    }

    private static void await(Process process) throws IOException {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("Chromium took longer than a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (UncheckedIOException e) {
            // what Chromium is still clearing up itself is left to the system
        }
    }
}
