package dev.linchpin.language;

import dev.linchpin.language.write.ScalarText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A dossier to begin with. */
public final class Starter {
    private static final String RESOURCE = "starter.yaml";

    private Starter() {}

    /**
     * Returns a commented dossier that teaches the language, is sound, and can be run.
     *
     * @param name what it is to be called; characters that cannot be printed are left out
     */
    public static String text(String name) {
        String printable = name.codePoints()
                .filter(point -> !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String title = printable.isBlank() ? "A new dossier" : printable.strip();
        try (InputStream bytes = Objects.requireNonNull(Starter.class.getResourceAsStream(RESOURCE))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).replace("@NAME@", ScalarText.of(title));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
