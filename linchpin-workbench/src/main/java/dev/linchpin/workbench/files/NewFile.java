package dev.linchpin.workbench.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes files as a whole: another process sees all of a file or none of it. */
public final class NewFile {
    private NewFile() {}

    /**
     * Writes a file.
     *
     * @param replaces whether a file of that name is replaced
     * @throws FileAlreadyExistsException if there is one and it is not to be replaced; nothing is written then
     * @throws IOException if the file cannot be written; nothing is left behind then
     */
    public static void write(Path target, String text, boolean replaces) throws IOException {
        write(target, text.getBytes(StandardCharsets.UTF_8), replaces);
    }

    /** As {@link #write(Path, String, boolean)}, of bytes. */
    public static void write(Path target, byte[] bytes, boolean replaces) throws IOException {
        String name = ".linchpin-%d-%d.tmp".formatted(ProcessHandle.current().pid(), System.nanoTime());
        Path draft = target.resolveSibling(name);
        try {
            put(draft, bytes);
            if (replaces) {
                keepPermissions(target, draft);
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            } else {
                publish(draft, target);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** On the disk itself before it takes a name that somebody relies on: a power cut leaves the file before, or this. */
    private static void put(Path draft, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from) && Files.getFileAttributeView(from, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    /** Returns whether a file can stand at a place: in a folder that there is, and where none is. */
    public static boolean canStandAt(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        return folder != null && Files.isDirectory(folder) && !Files.isDirectory(target);
    }

    /**
     * A second name for a file is never given where that name is taken, whoever takes it meanwhile. Not every file system
     * has second names: some say so, some only fail. Where it failed for another reason, a move fails too and says why.
     */
    private static void publish(Path draft, Path target) throws IOException {
        try {
            Files.createLink(target, draft);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.move(draft, target);
        }
    }
}
