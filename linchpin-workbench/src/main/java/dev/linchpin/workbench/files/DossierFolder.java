package dev.linchpin.workbench.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of dossiers, and nothing outside it: names that would lead out of it, by {@code ..} or by a link, name
 * nothing. Saving keeps the text before. Many threads may ask at a time.
 */
public final class DossierFolder {
    /** Where texts are kept that others have replaced, inside the folder. */
    public static final String KEPT = ".linchpin/versions";

    /** So many versions of a file are kept. */
    public static final int MOST_KEPT = 100;

    /** No more dossiers than this are listed. */
    public static final int MOST_LISTED = 2000;

    private static final int DEEPEST = 12;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private final Path root;
    private final Clock clock;

    private DossierFolder(Path root, Clock clock) {
        this.root = root;
        this.clock = clock;
    }

    /**
     * Opens a folder.
     *
     * @throws IOException if there is no such folder
     */
    public static DossierFolder of(Path folder, Clock clock) throws IOException {
        Path root = folder.toRealPath();
        if (!Files.isDirectory(root)) {
            throw new NoSuchFileException(folder.toString());
        }
        return new DossierFolder(root, clock);
    }

    /**
     * A dossier in the folder.
     *
     * @param path its path from the folder, with slashes
     * @param bytes how large it is
     * @param modified when it was last written
     */
    public record Listed(String path, long bytes, Instant modified) {}

    /**
     * What became of a save.
     *
     * @param file the file as it is now
     * @param isSaved whether that is what was to be saved; otherwise somebody else had changed it
     * @param kept the path, from the folder, under which the text before is kept; null where nothing was replaced
     */
    public record Saved(
            DossierFile file, boolean isSaved, @Nullable String kept) {}

    /** Returns the folder's own name. */
    public String name() {
        Path name = root.getFileName();
        return name == null ? root.toString() : name.toString();
    }

    /** Returns the dossiers in the folder and below, by path; hidden folders are left out, links are not followed. */
    public List<Listed> list() throws IOException {
        List<Listed> found = new ArrayList<>();
        Files.walkFileTree(root, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return !folder.equals(root) && isHidden(folder)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isHidden(file) && isDossierName(file.toString())) {
                    found.add(new Listed(
                            text(file),
                            attributes.size(),
                            attributes.lastModifiedTime().toInstant()));
                }
                return found.size() < MOST_LISTED ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.comparing(Listed::path));
        return found;
    }

    /**
     * Returns a dossier; null where the path names none in this folder.
     *
     * @throws IOException if it cannot be read, or is larger than a dossier may be
     */
    public @Nullable DossierFile read(String path) throws IOException {
        Path file = find(path);
        return file == null ? null : readFile(path, file);
    }

    private static DossierFile readFile(String path, Path file) throws IOException {
        if (Files.size(file) > DossierFile.MOST_BYTES) {
            throw new IOException("it has more than %d bytes (16 MiB), the most that a dossier may have"
                    .formatted(DossierFile.MOST_BYTES));
        }
        return new DossierFile(path, Files.readAllBytes(file));
    }

    /**
     * Makes a dossier where there is none; folders on the way are made.
     *
     * @return the file; null where the path cannot name a dossier in this folder
     * @throws FileAlreadyExistsException if there is one
     */
    public synchronized @Nullable DossierFile create(String path, byte[] bytes) throws IOException {
        Path target = place(path);
        if (target == null) {
            return null;
        }
        Path folder = existing(target.getParent());
        if (folder == null || !folder.toRealPath().startsWith(root)) {
            return null;
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        NewFile.write(target, bytes, false);
        return new DossierFile(path, bytes);
    }

    /**
     * Saves a dossier in the place of a version of it, which is kept. Where the file is no longer that version, nothing is
     * written.
     *
     * @param version the SHA-256 of the bytes that are to be replaced
     * @return null where the path names no dossier in this folder
     */
    public synchronized @Nullable Saved save(String path, byte[] bytes, String version) throws IOException {
        Path file = find(path);
        if (file == null) {
            return null;
        }
        DossierFile before = readFile(path, file);
        DossierFile after = new DossierFile(path, bytes);
        if (!before.sha256().equals(version)) {
            return new Saved(before, before.sha256().equals(after.sha256()), null);
        }
        if (before.sha256().equals(after.sha256())) {
            return new Saved(before, true, null);
        }
        Path kept = keep(path, before);
        NewFile.write(file, bytes, true);
        return new Saved(after, true, text(kept));
    }

    private Path keep(String path, DossierFile before) throws IOException {
        Path place = root.resolve(KEPT).resolve(path);
        Path folder = Objects.requireNonNull(place.getParent());
        Files.createDirectories(folder);
        if (!folder.toRealPath().startsWith(root)) {
            throw new IOException("the folder \"%s\" leads elsewhere".formatted(KEPT));
        }
        String name = String.valueOf(place.getFileName());
        Path kept = folder.resolve("%s.%s-%s"
                .formatted(name, STAMP.format(clock.instant()), before.sha256().substring(0, 12)));
        if (!Files.exists(kept)) {
            NewFile.write(kept, before.bytes(), false);
        }
        forget(folder, name);
        return kept;
    }

    private static void forget(Path folder, String name) throws IOException {
        List<Path> versions;
        try (Stream<Path> all = Files.list(folder)) {
            versions = all.filter(
                            version -> String.valueOf(version.getFileName()).startsWith(name + "."))
                    .sorted()
                    .toList();
        }
        for (Path old : versions.subList(0, Math.max(0, versions.size() - MOST_KEPT))) {
            Files.deleteIfExists(old);
        }
    }

    /** The file that a path names, links resolved; null where there is none, or it lies outside. */
    private @Nullable Path find(String path) throws IOException {
        Path place = place(path);
        if (place == null || !Files.isRegularFile(place)) {
            return null;
        }
        Path real = place.toRealPath();
        return real.startsWith(root) && !isUnderHidden(real) ? real : null;
    }

    private boolean isUnderHidden(Path file) {
        for (Path part : root.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Path place(String path) {
        if (!isDossierName(path)) {
            return null;
        }
        String[] parts = path.split("/", -1);
        if (parts.length > DEEPEST) {
            return null;
        }
        for (String part : parts) {
            if (!isPlain(part)) {
                return null;
            }
        }
        try {
            Path place = root.resolve(path).normalize();
            return place.startsWith(root) ? place : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** A name that means itself on every system. */
    private static boolean isPlain(String part) {
        String stem = part.toLowerCase(Locale.ROOT).replaceFirst("\\..*", "");
        return !part.isEmpty()
                && part.length() <= 200
                && !part.startsWith(".")
                && !part.endsWith(".")
                && !part.endsWith(" ")
                && part.chars().noneMatch(c -> c < ' ' || c == 0x7f || "\\:*?\"<>|".indexOf(c) >= 0)
                && !DEVICES.contains(stem)
                && !stem.matches("(com|lpt)[0-9]");
    }

    private static @Nullable Path existing(@Nullable Path folder) {
        Path at = folder;
        while (at != null && !Files.exists(at)) {
            at = at.getParent();
        }
        return at;
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }

    private static boolean isDossierName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml");
    }

    private String text(Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
