package dev.linchpin.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The dossiers that lie in the repository. */
public final class Examples {
    private static final Path ROOT =
            Path.of(System.getProperty("linchpin.root", "..")).resolve("dossiers");

    private Examples() {}

    /** The sound ones: those that are no bad examples. */
    public static List<Path> sound() {
        return find(ROOT).stream()
                .filter(path -> !path.startsWith(ROOT.resolve("bad")))
                .toList();
    }

    /** The bad ones. */
    public static List<Path> bad() {
        return find(ROOT.resolve("bad"));
    }

    private static List<Path> find(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a text as a file of the name "x.yaml". */
    public static ReadResult read(String text) {
        return DossierReader.read("x.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    /** A small sound dossier to which a test adds what it is about. */
    public static final String SMALL = """
            linchpin: 1
            title: Two neighbours
            question: Will the north attack?
            actors: {north: {}, south: {factions: {army: {share: 0.4}, court: {share: rest}}}}
            options:
              north.attacks: {}
              north.arms: {levels: [none, spare-parts, weapons], now: spare-parts}
              south.mobilises: {}
            outcomes: {harvest: {}, pride: {}}
            influences:
              - {from: north.attacks, lowers: harvest, by: strong, evidence: [e1]}
              - {from: south.mobilises, raises: pride, by: 0.2 to 0.4, hedge: likely}
              - {from: north.arms, raises: pride, by: slight, evidence: [e1]}
            interests:
              north: {wants: {pride: strong}}
              south: {court: {wants: {harvest: 0.3}}, army: {fears: {north.attacks: decisive}}}
            sources: {s1: {title: A cable}}
            evidence: {e1: {source: s1, says: The reservoir is low., hedge: likely}}
            hypotheses: {calm: {says: All is calm, claim: not north.attacks}}
            """;
}
