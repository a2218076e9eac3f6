package dev.linchpin.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.workbench.cli.CommandLineRun.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {
    @TempDir
    Path folder;

    private Result run(String... arguments) {
        return CommandLineRun.in(folder).run(arguments);
    }

    private Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Test
    void theDossierWrittenRuns() throws IOException {
        Result result = run("new", "harbour");
        assertThat(result.status()).isZero();
        assertThat(result.out()).isEqualTo("Wrote harbour.yaml. Next: linchpin run harbour.yaml\n");
        assertThat(files()).containsExactly("harbour.yaml");
        assertThat(run("check", "harbour.yaml").status()).isZero();
        assertThat(run("run", "harbour.yaml").out()).contains("VERDICT");
    }

    @Test
    void aFileIsNotReplacedUnlessAsked() throws IOException {
        Examples.write(folder, "harbour.yaml", "mine");
        Result result = run("new", "harbour");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("There is a file \"harbour.yaml\" already. --force replaces it.");
        assertThat(folder.resolve("harbour.yaml")).hasContent("mine");
        assertThat(run("new", "harbour.yaml", "--force").status()).isZero();
        assertThat(folder.resolve("harbour.yaml")).content().startsWith("#").contains("linchpin: 1");
        assertThat(files()).containsExactly("harbour.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a/b", "../a", "/tmp/a", "a\\b", ".", "..", ".hidden", " a", "a\u0000b", "a\nb", "a\tb"})
    void aNameThatIsNoFileNameWritesNothing(String name) throws IOException {
        Result result = run("new", name);
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("cannot name a dossier");
        assertThat(files()).isEmpty();
    }

    @Test
    void namesMayBeInAnyScript() {
        assertThat(run("new", "Київ 2").status()).isZero();
        assertThat(folder.resolve("Київ 2.yaml")).exists();
    }

    @Test
    void aFolderThatCannotBeWrittenToIsSaidSo() throws IOException {
        Result result = CommandLineRun.in(folder.resolve("nowhere")).run("new", "harbour");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("cannot be written here");
    }

    @Test
    void jsonNamesTheFile() {
        assertThat(run("new", "harbour", "--json").json().get("written").asString())
                .isEqualTo("harbour.yaml");
    }

    @Test
    void theSchemaIsJson() {
        Result result = run("schema");
        assertThat(result.status()).isZero();
        assertThat(result.json().has("$schema")).isTrue();
    }

    @Test
    void theCompletionScriptKnowsEveryCommand() {
        Result result = run("completion");
        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("complete -F", "compgen").contains(Commands.names());
        assertThat(run("completion", "--json").json().get("script").asString()).isEqualTo(result.out());
    }
}
