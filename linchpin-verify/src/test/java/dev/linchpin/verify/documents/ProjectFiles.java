package dev.linchpin.verify.documents;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The files of the project that neither a build nor git made. */
final class ProjectFiles {
    private static final Path ROOT = Path.of(System.getProperty("linchpin.root"));

    private ProjectFiles() {}

    /** The project's folder. */
    static Path root() {
        return ROOT;
    }

    /** All files, in order; folders that builds and tools make are not looked into. */
    static List<Path> all() throws IOException {
        return below(ROOT);
    }

    /** Those whose path in the project matches a regular expression. */
    static List<Path> matching(String pattern) throws IOException {
        return all().stream().filter(file -> name(file).matches(pattern)).toList();
    }

    /** Those below a folder; none where there is no such folder. */
    static List<Path> below(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                String name = visited.getFileName().toString();
                boolean made = name.equals("target") || name.equals("node_modules") || name.startsWith(".");
                return made && !visited.equals(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(files);
        return files;
    }

    /** The path of a file in the project, with slashes. */
    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }
}
