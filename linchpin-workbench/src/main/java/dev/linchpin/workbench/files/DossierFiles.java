package dev.linchpin.workbench.files;

import dev.linchpin.model.diagnostic.Diagnostic;
import dev.linchpin.model.diagnostic.Severity;
import dev.linchpin.model.diagnostic.SourceSpan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads the files that a command is given. */
public final class DossierFiles {
    /** The argument that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    /** What places in standard input are shown with. */
    public static final String STANDARD_INPUT_NAME = "<stdin>";

    private DossierFiles() {}

    /**
     * What became of an argument that names a file: exactly one of these is there, or none where there is no such file.
     *
     * @param file the file
     * @param problem why it cannot be used
     */
    public record Found(
            @Nullable DossierFile file, @Nullable Diagnostic problem) {
        static final Found NOTHING = new Found(null, null);
    }

    /** Returns what places in the file that an argument names are shown with. */
    public static String name(Path argument) {
        String text = argument.toString();
        return text.equals(STANDARD_INPUT) ? STANDARD_INPUT_NAME : text;
    }

    /**
     * Reads a file, or standard input; of one that is too large no more than it takes to see that.
     *
     * @param argument the file's path, or {@value #STANDARD_INPUT}
     * @param folder what a relative path starts from
     * @param input standard input
     */
    public static Found read(Path argument, Path folder, InputStream input) {
        boolean standard = argument.toString().equals(STANDARD_INPUT);
        String name = name(argument);
        Path path = folder.resolve(argument);
        if (!standard && Files.isDirectory(path)) {
            return unreadable(name, "\"" + name + "\" is a folder.", "Name a dossier, a file that ends in .yaml.");
        }
        try (InputStream bytes = standard ? input : Files.newInputStream(path)) {
            byte[] read = bytes.readNBytes(DossierFile.MOST_BYTES + 1);
            if (read.length > DossierFile.MOST_BYTES) {
                return problem(
                        "file.size",
                        name,
                        "The file has more than %d bytes (16 MiB), the most that a dossier may have."
                                .formatted(DossierFile.MOST_BYTES),
                        null);
            }
            return new Found(new DossierFile(name, read), null);
        } catch (NoSuchFileException e) {
            return Found.NOTHING;
        } catch (AccessDeniedException e) {
            return unreadable(name, "\"" + name + "\" may not be read.", "Ask its owner for the permission.");
        } catch (IOException e) {
            if (!standard && !Files.exists(path)) {
                return Found.NOTHING; // a file stands where the path has a folder
            }
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            return unreadable(name, "\"" + name + "\" cannot be read: " + reason + ".", null);
        }
    }

    private static Found unreadable(String name, String message, @Nullable String advice) {
        return problem("file.unreadable", name, message, advice);
    }

    private static Found problem(String code, String name, String message, @Nullable String advice) {
        return new Found(null, new Diagnostic(code, Severity.ERROR, SourceSpan.start(name), message, advice));
    }
}
