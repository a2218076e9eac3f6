package dev.linchpin.workbench.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
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

    /** A ZIP file has no hard links. */
    @Test
    void whereFilesHaveOneNameAloneTheyAreMoved() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("a.zip"), Map.of("create", "true"))) {
            Path target = zip.getPath("/a.yaml");
            NewFile.write(target, "new", false);
            assertThat(Files.readString(target)).isEqualTo("new");
            assertThatThrownBy(() -> NewFile.write(target, "newer", false))
                    .isInstanceOf(FileAlreadyExistsException.class);
            assertThat(Files.readString(target)).isEqualTo("new");
            try (Stream<Path> files = Files.list(zip.getPath("/"))) {
                assertThat(files).containsExactly(target);
            }
        }
    }

    @Test
    void whereTheFolderIsMissingThatIsSaid() {
        Path target = folder.resolve("gone/a.yaml");
        assertThatThrownBy(() -> NewFile.write(target, "new", false)).isInstanceOf(NoSuchFileException.class);
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void nothingIsLeftBehindWhereItFails() throws IOException {
        Path target = Files.createDirectories(folder.resolve("a.yaml/inside")).getParent();
        assertThatThrownBy(() -> NewFile.write(target, "new", true)).isInstanceOf(IOException.class);
        assertThat(folder.toFile().list()).containsExactly("a.yaml");
    }
}
