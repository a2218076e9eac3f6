package dev.linchpin.verify.study;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.stability.Stability;
import dev.linchpin.engine.stability.StabilityConcept;
import dev.linchpin.language.DossierReader;
import dev.linchpin.model.Dossier;
import dev.linchpin.verify.benchmark.SampleDossier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the figures of the page on how much each concept keeps: over random and published games, what share of states
 * each calls an equilibrium, and how further rounds of credibility would differ.
 */
public final class ConceptShares {
    /** Simultaneous stability is judged state by state, and so only up to this many options. */
    private static final int MOST_OPTIONS_FOR_SIM = 12;
    /** Rounds of credibility keep more in memory, and take more turns. */
    private static final int MOST_OPTIONS_FOR_ROUNDS = 20;

    /** The random games looked at, in the order of the tables. */
    static final List<Sample> SAMPLES = List.of(
            new Sample(Family.STRICT, 4, 1_000),
            new Sample(Family.STRICT, 6, 500),
            new Sample(Family.STRICT, 8, 300),
            new Sample(Family.STRICT, 10, 100),
            new Sample(Family.STRICT, 12, 40),
            new Sample(Family.STRICT, 14, 16),
            new Sample(Family.STRICT, 16, 8),
            new Sample(Family.STRICT, 20, 2),
            new Sample(Family.STRICT, 24, 1),
            new Sample(Family.TWO_STRICT, 4, 1_000),
            new Sample(Family.TWO_STRICT, 8, 300),
            new Sample(Family.TWO_STRICT, 12, 40),
            new Sample(Family.TWO_STRICT, 16, 2),
            new Sample(Family.THREE_STRICT, 4, 1_000),
            new Sample(Family.THREE_STRICT, 8, 300),
            new Sample(Family.THREE_STRICT, 12, 40),
            new Sample(Family.THREE_STRICT, 16, 4),
            new Sample(Family.SIX_STRICT, 6, 500),
            new Sample(Family.SIX_STRICT, 8, 300),
            new Sample(Family.SIX_STRICT, 12, 40),
            new Sample(Family.SIX_STRICT, 16, 4),
            new Sample(Family.TIES, 4, 1_000),
            new Sample(Family.TIES, 8, 300),
            new Sample(Family.TIES, 12, 40),
            new Sample(Family.TIES, 16, 4),
            new Sample(Family.RULED, 6, 500),
            new Sample(Family.RULED, 8, 300),
            new Sample(Family.RULED, 12, 40),
            new Sample(Family.RULED, 16, 4),
            new Sample(Family.LINEAR, 4, 1_000),
            new Sample(Family.LINEAR, 8, 300),
            new Sample(Family.LINEAR, 12, 40),
            new Sample(Family.LINEAR, 16, 4),
            new Sample(Family.LINEAR, 20, 1),
            new Sample(Family.LINEAR, 24, 1),
            new Sample(Family.SATURATING, 4, 1_000),
            new Sample(Family.SATURATING, 8, 300),
            new Sample(Family.SATURATING, 12, 40),
            new Sample(Family.SATURATING, 16, 4),
            new Sample(Family.SATURATING, 20, 1),
            new Sample(Family.SATURATING, 24, 1));

    /**
     * Random games of one kind and size.
     *
     * @param family their kind
     * @param options how many options they have
     * @param games how many of them are looked at
     */
    record Sample(Family family, int options, int games) {
        /** Judges them all. */
        Figures figures() {
            Figures figures = new Figures();
            for (int number = 0; number < games; number++) {
                Stability stability = family.game(options, number);
                figures.add(stability, concepts());
                if (hasRounds()) {
                    figures.add(
                            CredibilityRounds.of(stability),
                            stability.game().form().states().count());
                }
            }
            return figures;
        }

        /** Returns whether rounds of credibility are looked at. */
        boolean hasRounds() {
            return options <= MOST_OPTIONS_FOR_ROUNDS;
        }

        private List<StabilityConcept> concepts() {
            return Arrays.stream(StabilityConcept.values())
                    .filter(concept -> concept != StabilityConcept.SIM || options <= MOST_OPTIONS_FOR_SIM)
                    .toList();
        }

        /** Returns a row of a table. */
        String row(List<String> cells) {
            return "| %s | %s |".formatted(family.label(), String.join(" | ", cells));
        }
    }

    private ConceptShares() {}

    /** Writes the figures into the page given first; the dossiers of the folder given second are the published games. */
    public static void main(String[] arguments) throws IOException {
        Path page = Path.of(arguments[0]);
        List<String> shares = new ArrayList<>(table("game", Figures.headsOfConcepts()));
        List<String> rounds = new ArrayList<>(table("game", Figures.headsOfRounds()));
        for (Sample sample : SAMPLES) {
            long start = System.nanoTime();
            Figures figures = sample.figures();
            shares.add(sample.row(figures.ofConcepts(sample.options())));
            if (sample.hasRounds()) {
                rounds.add(sample.row(figures.ofRounds(sample.options())));
            }
            System.err.printf("%s %d: %.1f s%n", sample.family(), sample.options(), (System.nanoTime() - start) / 1e9);
        }
        List<String> published = new ArrayList<>(table("dossier", headsOfPublished()));
        for (Path dossier : dossiers(Path.of(arguments[1]))) {
            published.add(published(dossier));
        }
        String text = Files.readString(page);
        text = between(text, "shares", shares);
        text = between(text, "rounds", rounds);
        text = between(text, "published", published);
        Files.writeString(page, text, StandardCharsets.UTF_8);
    }

    /** Returns the dossiers in a folder, in order. */
    static List<Path> dossiers(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> headsOfPublished() {
        List<String> heads = new ArrayList<>(List.of("states"));
        for (StabilityConcept concept : StabilityConcept.values()) {
            heads.add(Figures.head(concept));
        }
        heads.addAll(List.of("last odd round", "last even round", "rounds", "settles"));
        return heads;
    }

    /** Returns a published game's row: how many states are equilibria under each concept, and in the last rounds. */
    static String published(Path file) throws IOException {
        String name = file.getFileName().toString();
        Dossier dossier = Objects.requireNonNull(
                DossierReader.read(name, Files.readAllBytes(file)).dossier(), name);
        Stability stability = Analysis.of(SampleDossier.game(dossier)).stability();
        CredibilityRounds rounds = CredibilityRounds.of(stability);
        List<Object> cells = new ArrayList<>();
        cells.add(name.replace(".yaml", ""));
        cells.add(stability.game().form().states().count());
        for (StabilityConcept concept : StabilityConcept.values()) {
            cells.add(stability.equilibria(concept).cardinality());
        }
        int even = rounds.last() + rounds.last() % 2;
        cells.add(rounds.equilibria(even + 1).cardinality());
        cells.add(rounds.equilibria(even).cardinality());
        cells.add(rounds.last());
        cells.add(rounds.settles() ? "yes" : "no");
        return cells.stream().map(Object::toString).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static List<String> table(String first, List<String> heads) {
        return List.of(
                "| %s | %s |".formatted(first, String.join(" | ", heads)), "|---".repeat(heads.size() + 1) + "|");
    }

    /** Returns a text with other lines between two markers. */
    static String between(String text, String name, List<String> lines) {
        String opening = "<!-- figures: %s -->\n".formatted(name);
        int from = text.indexOf(opening);
        int to = text.indexOf("\n<!-- end -->", from);
        if (from < 0 || to < 0) {
            throw new IllegalArgumentException("The page has no place for the figures called %s.".formatted(name));
        }
        return text.substring(0, from + opening.length()) + "\n" + String.join("\n", lines) + "\n" + text.substring(to);
    }
}
