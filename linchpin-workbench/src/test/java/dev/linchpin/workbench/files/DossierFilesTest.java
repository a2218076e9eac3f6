package dev.linchpin.workbench.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.workbench.files.DossierFiles.Found;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierFilesTest {
    @TempDir
    Path folder;

    private Found read(String argument) {
        return DossierFiles.read(Path.of(argument), folder, InputStream.nullInputStream());
    }

    @Test
    void aPathStartsFromTheFolder() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "one\r\ntwo\nthree");
        DossierFile file = read("a.yaml").file();
        assertThat(file).isNotNull();
        assertThat(file.name()).isEqualTo("a.yaml");
        assertThat(file.line(1)).isEqualTo("one");
        assertThat(file.line(2)).isEqualTo("two");
        assertThat(file.line(3)).isEqualTo("three");
        assertThat(file.line(4)).isNull();
        assertThat(file.line(0)).isNull();
    }

    @Test
    void theHashIsThatOfTheBytes() {
        byte[] abc = "abc".getBytes(StandardCharsets.US_ASCII);
        assertThat(new DossierFile("x", abc).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aMarkAtTheStartIsNoPartOfTheFirstLine() {
        byte[] marked = "\uFEFFtitle: x".getBytes(StandardCharsets.UTF_8);
        assertThat(new DossierFile("x", marked).line(1)).isEqualTo("title: x");
    }

    @Test
    void aDashIsStandardInput() {
        InputStream input = new ByteArrayInputStream(new byte[] {'x'});
        Found found = DossierFiles.read(Path.of("-"), folder, input);
        assertThat(found.file()).isNotNull();
        assertThat(found.file().name()).isEqualTo("<stdin>");
        assertThat(found.file().bytes()).containsExactly('x');
    }

    @Test
    void whatIsNotThereIsNothing() throws IOException {
        assertThat(read("nowhere.yaml")).isEqualTo(Found.NOTHING);
        Files.writeString(folder.resolve("file"), "");
        assertThat(read("file/inside")).isEqualTo(Found.NOTHING);
    }

    @Test
    void aFolderIsAProblem() {
        assertThat(read(".").problem()).isNotNull();
        assertThat(read(".").problem().code()).isEqualTo("file.unreadable");
    }

    @Test
    void anEndlessStreamIsReadNoFurtherThanItMust() {
        long[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return 'a';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                read[0] += length;
                return length;
            }
        };
        Found found = DossierFiles.read(Path.of("-"), folder, endless);
        assertThat(found.problem()).isNotNull();
        assertThat(found.problem().code()).isEqualTo("file.size");
        assertThat(read[0]).isLessThan(DossierFile.MOST_BYTES + (1L << 20));
    }
}
