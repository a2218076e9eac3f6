package dev.linchpin.verify.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Linchpin as a process of its own: what it tells the shell. Run by {@code ./linchpin} where that has been built and
 * nothing changed since (a build inside the build would wait for itself), else by this JVM's own java and classes.
 */
class ProcessTest {
    private static final Path ROOT = Path.of(System.getProperty("linchpin.root"));
    private static final String DAM = ROOT.resolve("dossiers/dam.yaml").toString();
    private static final List<String> LINCHPIN = linchpin();

    @TempDir
    Path folder;

    private static List<String> linchpin() {
        Path launcher = ROOT.resolve("linchpin");
        return Files.isExecutable(launcher) && isFresh(ROOT.resolve("linchpin-workbench/target/run/current"))
                ? List.of(launcher.toString())
                : List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.linchpin.workbench.cli.Main");
    }

    private static boolean isFresh(Path build) {
        try (Stream<Path> modules = Files.list(ROOT)) {
            FileTime built = Files.getLastModifiedTime(build);
            return modified(ROOT.resolve("pom.xml")).compareTo(built) <= 0
                    && modules.filter(module -> module.getFileName().toString().startsWith("linchpin-"))
                            .flatMap(ProcessTest::sources)
                            .allMatch(file -> modified(file).compareTo(built) <= 0);
        } catch (IOException e) {
            return false;
        }
    }

    private static Stream<Path> sources(Path module) {
        Path main = module.resolve("src/main");
        List<Path> sources = new ArrayList<>(List.of(module.resolve("pom.xml")));
        if (Files.exists(main)) {
            try (Stream<Path> files = Files.walk(main)) {
                files.forEach(sources::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sources.stream();
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Ended(int status, String out, String err) {}

    private Ended run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(LINCHPIN);
        command.addAll(List.of(arguments));
        return run(command, Map.of());
    }

    /** Runs a script that has the command as its arguments. */
    private Ended inShell(String shell, String script) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(shell, "-c", script, shell));
        command.addAll(LINCHPIN);
        return run(command, Map.of());
    }

    private Ended run(List<String> command, Map<String, String> variables) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(variables);
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Ended(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    @Test
    void doneIsZero() throws Exception {
        Ended ended = run("check", DAM);
        assertThat(ended.status()).isZero();
        assertThat(ended.out()).contains(DAM + ": ");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void aDossierWithErrorsIsOne() throws Exception {
        Files.writeString(folder.resolve("empty.yaml"), "title: x\n");
        Ended ended = run("run", "empty.yaml");
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains("empty.yaml:1:1 ERROR");
    }

    @Test
    void wrongUsageIsTwo() throws Exception {
        assertThat(run("run", "nowhere.yaml").status()).isEqualTo(2);
        assertThat(run("rum").err()).contains("Did you mean \"run\"?");
        assertThat(run().status()).isEqualTo(2);
    }

    @Test
    void jsonIsUtf8WhateverTheLocale() throws Exception {
        List<String> command = new ArrayList<>(LINCHPIN);
        command.addAll(List.of("explain", DAM, "upper", "upper.holds-back", "--json"));
        Ended ended = run(command, Map.of("LC_ALL", "C"));
        assertThat(ended.status()).isZero();
        assertThat(ended.out())
                .startsWith("{\"dossier\":{")
                .contains("\"at\":\"¶2\"")
                .hasLineCount(1);
    }

    @Test
    void nothingIsSaidWhereTheReaderGoesAway() throws Exception {
        Ended ended = inShell("sh", "\"$@\" run '%s' | head -n 1".formatted(DAM));
        assertThat(ended.status()).isZero();
        assertThat(ended.out()).isEqualTo("Two neighbours and a dam\n");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void aDossierCanComeThroughAPipe() throws Exception {
        assertThat(inShell("sh", "cat '%s' | \"$@\" check -".formatted(DAM)).out())
                .contains("<stdin>:")
                .containsPattern("<stdin>: (no problems|\\d+ (warning|note)s?.*)\n$");
    }

    @Test
    void theCompletionScriptIsShell() throws Exception {
        Ended ended = inShell("bash", "source <(\"$@\" completion) && complete -p linchpin");
        assertThat(ended.status()).isZero();
        assertThat(ended.out()).contains("linchpin");
    }
}
