package dev.linchpin.model.evidence;

import dev.linchpin.model.evidence.EstimativeReading.Point;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedCollection;
import org.jspecify.annotations.Nullable;

/** The phrases of every yardstick, as their issuers print them. */
public final class EstimativeWords {
    private static final String TABLE = "estimative-words.tsv";
    private static final Map<Yardstick, Map<String, EstimativeReading>> READINGS = load();

    private EstimativeWords() {}

    /** Returns what a yardstick itself takes a phrase to mean, or null where it lacks the phrase. */
    public static @Nullable EstimativeReading findOwn(Yardstick yardstick, String phrase) {
        return readings(yardstick).get(normalised(phrase));
    }

    /**
     * Returns what a phrase means under a yardstick: its own reading, or the survey's where it lacks the phrase, or
     * null where the survey lacks it too.
     */
    public static @Nullable EstimativeReading find(Yardstick yardstick, String phrase) {
        EstimativeReading own = findOwn(yardstick, phrase);
        return own != null ? own : findOwn(Yardstick.CAP_PHRASE, phrase);
    }

    /** Returns a yardstick's phrases, as its issuer orders them. */
    public static SequencedCollection<String> phrases(Yardstick yardstick) {
        return List.copyOf(readings(yardstick).keySet());
    }

    private static Map<String, EstimativeReading> readings(Yardstick yardstick) {
        return Objects.requireNonNull(READINGS.get(yardstick));
    }

    private static String normalised(String phrase) {
        return phrase.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replaceAll("\\s+", " ");
    }

    /** Reads lines of yardstick, phrase and points {@code share:probability}, parted by tabs; {@code #} comments. */
    private static Map<Yardstick, Map<String, EstimativeReading>> load() {
        Map<Yardstick, Map<String, EstimativeReading>> readings = new EnumMap<>(Yardstick.class);
        for (Yardstick yardstick : Yardstick.values()) {
            readings.put(yardstick, new LinkedHashMap<>());
        }
        try (InputStream bytes = Objects.requireNonNull(EstimativeWords.class.getResourceAsStream(TABLE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    EstimativeReading reading = parse(line.split("\t", -1));
                    Objects.requireNonNull(readings.get(reading.yardstick())).put(reading.phrase(), reading);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return readings;
    }

    private static EstimativeReading parse(String[] columns) {
        List<Point> points = new ArrayList<>();
        for (String point : columns[2].split(" ", -1)) {
            int colon = point.indexOf(':');
            points.add(new Point(
                    Double.parseDouble(point.substring(0, colon)), Double.parseDouble(point.substring(colon + 1))));
        }
        return new EstimativeReading(Objects.requireNonNull(Yardstick.find(columns[0])), columns[1], points);
    }
}
