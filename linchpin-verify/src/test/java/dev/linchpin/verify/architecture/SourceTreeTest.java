package dev.linchpin.verify.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for the files of the source tree as such, each with a planted violation that is caught. */
class SourceTreeTest {
    private static final int LONGEST_MAIN_FILE = 500;
    /** An absolute path into somebody's own machine; a path inside the project or of an address is none. */
    private static final Pattern MACHINE_PATH = Pattern.compile("(?<![\\w.~/$}*-])/(work|root)/");

    private static final Pattern MODULE = Pattern.compile("<module>linchpin-([a-z]+)</module>");

    private static final Path ROOT = Path.of(System.getProperty("linchpin.root"));

    @Test
    void noMainFileIsLong() throws IOException {
        assertThat(filesLongerThan(LONGEST_MAIN_FILE, mainFiles(ROOT))).isEmpty();
    }

    @Test
    void aLongFileIsCaught(@TempDir Path folder) throws IOException {
        Path main = Files.createDirectories(folder.resolve("linchpin-planted/src/main/java"));
        Files.write(main.resolve("Fits.java"), Collections.nCopies(LONGEST_MAIN_FILE, "//"));
        Path tooLong = Files.write(main.resolve("Long.java"), Collections.nCopies(LONGEST_MAIN_FILE + 1, "//"));
        assertThat(filesLongerThan(LONGEST_MAIN_FILE, mainFiles(folder))).containsExactly(tooLong);
    }

    @Test
    void noFileNamesAPathOfSomebodysMachine() throws Exception {
        assertThat(filesNamingMachinePaths(trackedFiles())).isEmpty();
    }

    @Test
    void aPathOfSomebodysMachineIsCaught(@TempDir Path folder) throws IOException {
        Path guilty = Files.writeString(folder.resolve("a.md"), "see " + "/" + "work/notes.txt");
        Path home = Files.writeString(folder.resolve("b.md"), "HOME=" + "/" + "root/.m2");
        Path innocent = Files.writeString(folder.resolve("c.md"), "target/" + "work/x and https://x.org/a/" + "root/b");
        assertThat(filesNamingMachinePaths(List.of(guilty, home, innocent))).containsExactly(guilty, home);
    }

    @Test
    void everyModuleHasArchitectureRules() throws IOException {
        Matcher matcher = MODULE.matcher(Files.readString(ROOT.resolve("pom.xml")));
        List<String> modules = matcher.results().map(result -> result.group(1)).toList();
        assertThat(modules)
                .as("a new module of Java needs its rules in ArchitectureRules")
                .filteredOn(module ->
                        Files.isDirectory(ROOT.resolve("linchpin-" + module).resolve("src/main/java")))
                .filteredOn(module -> !module.equals("verify"))
                .containsExactlyInAnyOrderElementsOf(ArchitectureRules.moduleNames());
    }

    @Test
    void aModuleWithClassesHasItsDocumentationChecked() throws IOException {
        List<String> unchecked = new ArrayList<>();
        for (String module : ArchitectureRules.moduleNames()) {
            Path folder = ROOT.resolve("linchpin-" + module);
            boolean skips = Files.readString(folder.resolve("pom.xml")).contains("<maven.javadoc.skip>true");
            try (Stream<Path> files = Files.walk(folder.resolve("src/main/java"))) {
                if (skips
                        && files.anyMatch(
                                file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))) {
                    unchecked.add(module);
                }
            }
        }
        assertThat(unchecked)
                .as("modules whose pom still has maven.javadoc.skip though they have classes")
                .isEmpty();
    }

    private static List<Path> mainFiles(Path root) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> folders = Files.list(root)) {
            for (Path folder : folders.sorted().toList()) {
                Path main = folder.resolve("src/main/java");
                if (Files.isDirectory(main)) {
                    try (Stream<Path> files = Files.walk(main)) {
                        files.filter(file -> file.toString().endsWith(".java"))
                                .sorted()
                                .forEach(found::add);
                    }
                }
            }
        }
        return found;
    }

    private static List<Path> filesLongerThan(int most, List<Path> files) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : files) {
            if (Files.readAllLines(file).size() > most) {
                found.add(file);
            }
        }
        return found;
    }

    private static List<Path> filesNamingMachinePaths(List<Path> files) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.indexOf('\0') < 0 && MACHINE_PATH.matcher(text).find()) {
                found.add(file);
            }
        }
        return found;
    }

    /** The files git tracks; where there is no git, every file that a build did not make. */
    private static List<Path> trackedFiles() throws IOException, InterruptedException {
        if (Files.exists(ROOT.resolve(".git"))) {
            Process git = new ProcessBuilder("git", "ls-files", "-z")
                    .directory(ROOT.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String listed = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (git.waitFor() == 0) {
                return Stream.of(listed.split("\0"))
                        .map(ROOT::resolve)
                        .filter(Files::isRegularFile)
                        .toList();
            }
        }
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !ROOT.relativize(file).toString().matches("(.*/)?(target|\\.git|node_modules)/.*"))
                    .toList();
        }
    }
}
