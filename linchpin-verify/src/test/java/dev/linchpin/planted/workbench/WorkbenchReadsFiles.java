package dev.linchpin.planted.workbench;

import java.nio.file.Files;
import java.nio.file.Path;

/** Planted. */
public final class WorkbenchReadsFiles {
    private WorkbenchReadsFiles() {}

    static boolean used() {
        return Files.exists(Path.of("x"));
    }
}
