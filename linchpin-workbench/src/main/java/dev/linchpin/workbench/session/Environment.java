package dev.linchpin.workbench.session;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a command finds around it.
 *
 * @param variables the environment variables
 * @param folder the folder that relative paths start from
 * @param input standard input
 * @param outIsTerminal whether standard output is a terminal
 * @param errIsTerminal whether standard error is a terminal
 * @param terminalWidth tells how many columns the terminal has; 0 where that is unknown
 * @param unicode whether our own signs may be other than ASCII
 */
public record Environment(
        Map<String, String> variables,
        Path folder,
        InputStream input,
        boolean outIsTerminal,
        boolean errIsTerminal,
        IntSupplier terminalWidth,
        boolean unicode) {
    /** Copies the variables. */
    public Environment {
        variables = Map.copyOf(variables);
    }

    /** Returns the environment of this process. */
    public static Environment ofProcess() {
        Map<String, String> variables = System.getenv();
        return new Environment(
                variables,
                Path.of(""),
                System.in,
                isTerminal(1),
                isTerminal(2),
                Environment::widthOfTerminal,
                isUnicode(variables));
    }

    /** Returns a variable, or null where it is not set or empty. */
    public @Nullable String variable(String name) {
        String value = variables.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /** Asks the kernel what a stream leads to; where it cannot say, the JDK, which only knows of all streams at once. */
    @SuppressWarnings("SystemConsoleNull") // it may be null still, by the system property jdk.console
    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        try {
            if (Files.isSymbolicLink(link)) {
                String target = Files.readSymbolicLink(link).toString();
                return target.startsWith("/dev/pts/")
                        || target.startsWith("/dev/tty")
                        || target.startsWith("/dev/console");
            }
        } catch (IOException e) {
            return false;
        }
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    /** The locale's character set, as the C library would find it; nothing set means UTF-8, as everywhere today. */
    private static boolean isUnicode(Map<String, String> variables) {
        for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            String locale = variables.getOrDefault(name, "");
            if (!locale.isEmpty()) {
                String lower = locale.toLowerCase(Locale.ROOT);
                return lower.contains("utf-8") || lower.contains("utf8");
            }
        }
        return true;
    }

    private static int widthOfTerminal() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(Path.of("/dev/tty").toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (InputStream answer = stty.getInputStream()) {
                String[] size = new String(answer.readNBytes(100), StandardCharsets.US_ASCII)
                        .strip()
                        .split(" ", -1);
                boolean ended = stty.waitFor(1, TimeUnit.SECONDS);
                return ended && size.length == 2 ? Integer.parseInt(size[1]) : 0;
            }
        } catch (IOException | NumberFormatException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
