package dev.linchpin.verify.commandline;

import dev.linchpin.workbench.cli.Main;
import dev.linchpin.workbench.session.Environment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The project's dossiers, and the command line run on them inside this process. */
final class Dossiers {
    /** The project's folder. */
    static final Path ROOT = Path.of(System.getProperty("linchpin.root"));

    private Dossiers() {}

    /** Returns every dossier that is meant to run, by its path from the project's folder. */
    static List<Path> all() throws IOException {
        return all(ROOT);
    }

    /** Returns every dossier below a folder that is meant to run. */
    static List<Path> all(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("dossiers"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(root::relativize)
                    .filter(file -> !file.startsWith("dossiers/bad"))
                    .sorted()
                    .toList();
        }
    }

    /** Runs a command from the project's folder. */
    static Printed run(String... arguments) {
        return run(true, arguments);
    }

    /** Runs a command where our own signs may, or may not, be other than ASCII. */
    static Printed run(boolean unicode, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Environment environment =
                new Environment(Map.of(), ROOT, InputStream.nullInputStream(), false, false, () -> 0, unicode);
        int status = Main.run(arguments, out, err, environment);
        return new Printed(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** What a command ended with. */
    record Printed(int status, String out, String err) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }
}
