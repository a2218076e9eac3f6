package dev.linchpin.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.workbench.cli.CommandLineRun.Result;
import dev.linchpin.workbench.files.DossierFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CheckCommandTest {
    @TempDir
    Path folder;

    private Result check(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "check";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandLineRun.in(folder).run(all);
    }

    @Test
    void aSoundDossierHasNoErrors() throws IOException {
        Examples.write(folder, "dam.yaml", Examples.DAM);
        Result result = check("dam.yaml");
        assertThat(result.status()).isZero();
        assertThat(result.out()).endsWith("dam.yaml: no problems\n");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void anErrorHasItsPlaceItsLineAndAdvice() throws IOException {
        Examples.write(folder, "wrong.yaml", Examples.WRONG);
        Result result = check("wrong.yaml");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out())
                .contains("wrong.yaml:10:3 ERROR option.owner")
                .contains("  10 │   lowr.strikes: {name: Strike at the dam, now: no}\n     │   ^^^^")
                .contains("error");
    }

    @Test
    void severalDossiersAreCheckedInTurn() throws IOException {
        Examples.write(folder, "dam.yaml", Examples.DAM);
        Examples.write(folder, "wrong.yaml", Examples.WRONG);
        Result result = check("wrong.yaml", "dam.yaml");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out().indexOf("wrong.yaml: ")).isLessThan(result.out().indexOf("dam.yaml: no problems"));
    }

    @Test
    void jsonHasAllOfThem() throws IOException {
        Examples.write(folder, "dam.yaml", Examples.DAM);
        Examples.write(folder, "wrong.yaml", Examples.WRONG);
        Result result = check("dam.yaml", "wrong.yaml", "--json");
        JsonNode first = result.json().get("diagnostics").get(0);
        assertThat(result.status()).isEqualTo(1);
        assertThat(first.propertyNames())
                .containsExactly(
                        "code", "severity", "file", "line", "column", "endLine", "endColumn", "message", "advice");
        assertThat(first.get("file").asString()).isEqualTo("wrong.yaml");
        assertThat(first.get("line").asInt()).isEqualTo(10);
    }

    @Test
    void standardInputIsReadForADash() {
        Result result = CommandLineRun.in(folder).reading("title: x").run("check", "-");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("<stdin>:1:1 ERROR");
    }

    @Test
    void aFileThatIsNotThereIsWrongUsage() throws IOException {
        Examples.write(folder, "dam.yaml", Examples.DAM);
        assertThat(check("dam.yaml", "nowhere.yaml").status()).isEqualTo(2);
    }

    @Test
    void aFolderIsADiagnosticAmongOthers() throws IOException {
        Examples.write(folder, "dam.yaml", Examples.DAM);
        Result result = check(".", "dam.yaml");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("file.unreadable", "dam.yaml: no problems");
    }

    @Test
    void aHugeFileIsRefusedUnread() throws IOException {
        try (RandomAccessFile huge =
                new RandomAccessFile(folder.resolve("huge.yaml").toFile(), "rw")) {
            huge.setLength(DossierFile.MOST_BYTES * 100L);
        }
        Result result = check("huge.yaml");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("file.size", "16 MiB");
    }

    @Test
    void whatCannotBeAnalysedIsAnError() throws IOException {
        String cycle = Examples.DAM.replace("influences:\n", """
                influences:
                  - {from: power, raises: harvest, by: 1, evidence: [power]}
                  - {from: harvest, raises: power, by: 1, evidence: [power]}
                """);
        Examples.write(folder, "cycle.yaml", cycle);
        Result result = check("cycle.yaml");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("cycle.yaml:12:3 ERROR cycle.uncertified");
    }
}
