package dev.linchpin.verify.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.workbench.files.DossierFolder;
import dev.linchpin.workbench.web.WebServer;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The front end's own tests: its types, its parts, and what users do with its pages in Chromium, on a server over copies
 * of the project's dossiers. Where there is no Node 20 they cannot be built, and where there is no Chromium they cannot be
 * seen: then they are skipped, and say so.
 */
class PagesTest {
    private static final Path PAGES =
            Path.of("../linchpin-pages").toAbsolutePath().normalize();
    private static final Path DOSSIERS = Path.of("../dossiers");
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    @TempDir
    Path folder;

    @BeforeAll
    static void thereIsNode() {
        if (!Files.exists(PAGES.resolve("node_modules/.installed"))
                || PagesTest.class.getResource("/dev/linchpin/pages/index.html") == null) {
            skip("the pages were not built, which takes Node 20 or later");
        }
    }

    private static void skip(String why) {
        System.err.println("PAGES NOT TESTED: " + why);
        abort(why);
    }

    @Test
    void theirTypesAreRight() throws Exception {
        run(Map.of(), "svelte-check", "--fail-on-warnings");
    }

    @Test
    void theirPartsWork() throws Exception {
        run(Map.of(), "vitest", "run", "--dir", "src");
    }

    @Test
    void theyAreSmall() throws IOException {
        // what a browser fetches; every file of it is text that compresses at least threefold
        Path built = PAGES.resolve("target/classes/dev/linchpin/pages");
        try (Stream<Path> files = Files.walk(built)) {
            long bytes = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += compressed(file);
            }
            assertThat(bytes).isBetween(50_000L, 1_500_000L);
        }
    }

    private static long compressed(Path file) throws IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (var gzip = new java.util.zip.GZIPOutputStream(out)) {
            gzip.write(Files.readAllBytes(file));
        }
        return out.size();
    }

    @Test
    void usersCanWorkWithThem() throws Exception {
        Path chromium = browser();
        if (chromium == null) {
            skip("there is no Chromium");
            return;
        }
        try (Stream<Path> dossiers = Files.list(DOSSIERS)) {
            for (Path dossier :
                    dossiers.filter(file -> file.toString().endsWith(".yaml")).toList()) {
                Files.copy(dossier, folder.resolve(dossier.getFileName()));
            }
        }
        int threads = Runtime.getRuntime().availableProcessors();
        try (WebServer server =
                WebServer.start(DossierFolder.of(folder, Clock.systemUTC()), Runner.parallel(threads), 0)) {
            run(
                    Map.of(
                            "LINCHPIN_ADDRESS", server.address(),
                            "LINCHPIN_FOLDER", folder.toString(),
                            "CHROMIUM", chromium.toString()),
                    "vitest",
                    "run",
                    "--dir",
                    "browser",
                    "--config",
                    "browser/vitest.config.ts");
        }
    }

    private static @Nullable Path browser() {
        for (String place : System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator), -1)) {
            for (String name : BROWSERS) {
                Path program = Path.of(place, name);
                if (!place.isEmpty() && Files.isExecutable(program)) {
                    return program;
                }
            }
        }
        return null;
    }

    private void run(Map<String, String> variables, String program, String... arguments) throws Exception {
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(
                        "node",
                        PAGES.resolve("node_modules/.bin/" + program)
                                .toRealPath()
                                .toString())
                .directory(PAGES.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.command().addAll(List.of(arguments));
        builder.environment().putAll(variables);
        builder.environment().put("NO_COLOR", "1");
        Process process = builder.start();
        boolean hasEnded = process.waitFor(10, TimeUnit.MINUTES);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        String said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(hasEnded).as(said).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }
}
