package dev.linchpin.workbench.cli;

import dev.linchpin.workbench.session.Environment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One run of the command line inside this process, in a folder of its own. */
final class CommandLineRun {
    private final Path folder;
    private final Map<String, String> variables = new HashMap<>();
    private byte[] input = new byte[0];
    private boolean terminal;
    private boolean unicode = true;
    private int terminalWidth;

    private CommandLineRun(Path folder) {
        this.folder = folder;
    }

    static CommandLineRun in(Path folder) {
        return new CommandLineRun(folder);
    }

    CommandLineRun with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    CommandLineRun reading(String text) {
        input = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    CommandLineRun reading(byte[] bytes) {
        input = bytes;
        return this;
    }

    CommandLineRun onTerminal(int width) {
        terminal = true;
        terminalWidth = width;
        return this;
    }

    CommandLineRun inAscii() {
        unicode = false;
        return this;
    }

    Environment environment() {
        return new Environment(
                variables, folder, new ByteArrayInputStream(input), terminal, terminal, () -> terminalWidth, unicode);
    }

    Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(arguments, out, err, environment());
        return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** What a run ended with. */
    record Result(int status, String out, String err) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }
}
