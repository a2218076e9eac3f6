package dev.linchpin.planted.ensemble;

import java.nio.file.Files;
import java.nio.file.Path;

/** Planted. */
public final class ReadsFiles {
    private ReadsFiles() {}

    static boolean used() {
        return Files.exists(Path.of("x"));
    }
}
