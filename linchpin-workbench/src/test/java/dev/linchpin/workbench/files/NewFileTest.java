package dev.linchpin.workbench.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {
    @TempDir
    Path folder;

    @Test
    void aFileIsWrittenWhole() throws IOException {
        Path target = folder.resolve("a.yaml");
        NewFile.write(target, "¶1", false);
        assertThat(target).hasContent("¶1");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void aFileIsReplacedOnlyWhereAsked() throws IOException {
        Path target = Files.writeString(folder.resolve("a.yaml"), "old");
        assertThatThrownBy(() -> NewFile.write(target, "new", false)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(target).hasContent("old");
        NewFile.write(target, "new", true);
        assertThat(target).hasContent("new");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void nothingIsLeftBehindWhereItFails() throws IOException {
        Path target = Files.createDirectories(folder.resolve("a.yaml/inside")).getParent();
        assertThatThrownBy(() -> NewFile.write(target, "new", true)).isInstanceOf(IOException.class);
        assertThat(folder.toFile().list()).containsExactly("a.yaml");
    }
}
