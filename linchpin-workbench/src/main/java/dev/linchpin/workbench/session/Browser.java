package dev.linchpin.workbench.session;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The user's browser. */
public final class Browser {
    /** What systems open addresses with. */
    private static final List<String> OPENERS = List.of("xdg-open", "open", "wslview");

    private Browser() {}

    /**
     * Opens an address, where the system has something to open it with; otherwise nothing happens.
     *
     * @param variables the environment's variables
     */
    public static void open(String address, Map<String, String> variables) {
        for (String folder : variables.getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator), -1)) {
            for (String opener : OPENERS) {
                if (opens(folder, opener, address)) {
                    return;
                }
            }
        }
    }

    private static boolean opens(String folder, String opener, String address) {
        try {
            Path program = Path.of(folder, opener);
            if (folder.isEmpty() || !Files.isExecutable(program) || Files.isDirectory(program)) {
                return false;
            }
            new ProcessBuilder(program.toString(), address)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (InvalidPathException | IOException e) {
            return false;
        }
    }
}
