package dev.linchpin.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.model.Dossier;
import dev.linchpin.model.diagnostic.Diagnostic;
import dev.linchpin.model.diagnostic.Severity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sound dossiers, broken at random: whatever comes of it, it is a dossier or diagnostics inside the file. */
class MutationTest {
    private static final String[] BITS = {
        "",
        " ",
        "  ",
        "\n",
        "\t",
        ":",
        ": ",
        "- ",
        "[",
        "]",
        "{",
        "}",
        ",",
        "#",
        "&a ",
        "*a",
        "!t ",
        "|",
        ">",
        "'",
        "\"",
        "\\",
        "%",
        "@",
        "?",
        "? ",
        "---\n",
        "...\n",
        "~",
        "null",
        "yes",
        "0.5",
        "1e999",
        "-1",
        ".nan",
        "rest",
        "strong",
        "0.8 to 0.4",
        "0 to 0.3",
        "likely",
        "might",
        "not ",
        "and",
        "(",
        ")",
        "=",
        "north",
        "north.attacks",
        "level(harvest) > 0",
        "always(",
        "e1",
        "\u0000",
        "\uFEFF",
        "\u0085",
        "\u2028",
        "🕊",
        "evidence: [e1]",
        "wants:",
        "size:",
        "linchpin: 1\n",
        "\r",
        "\r\n",
        "<<: ",
        "0x10",
        "\"\\ud800\"",
        "\"\\x1b\""
    };

    private final List<String> seeds = seeds();

    private static List<String> seeds() {
        List<String> seeds = new ArrayList<>(List.of(Examples.SMALL, Starter.text("x")));
        for (long seed = 0; seed < 40; seed++) {
            seeds.add(DossierWriter.write(RandomDossier.of(seed)));
        }
        for (Path path : Examples.bad()) {
            seeds.add(new String(Examples.bytes(path), StandardCharsets.UTF_8));
        }
        return seeds;
    }

    @Test
    void changedBitsOfText() {
        Random random = new Random(11);
        for (int i = 0; i < 12_000; i++) {
            StringBuilder text = new StringBuilder(seeds.get(random.nextInt(seeds.size())));
            for (int j = random.nextInt(3); j >= 0; j--) {
                int from = random.nextInt(text.length() + 1);
                int to = Math.min(text.length(), from + (random.nextBoolean() ? 0 : random.nextInt(8)));
                text.replace(from, to, BITS[random.nextInt(BITS.length)]);
            }
            check(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void changedBytes() {
        Random random = new Random(12);
        for (int i = 0; i < 6_000; i++) {
            byte[] bytes = seeds.get(random.nextInt(seeds.size())).getBytes(StandardCharsets.UTF_8);
            for (int j = random.nextInt(4); j >= 0; j--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            check(random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes);
        }
    }

    @Test
    void movedLines() {
        Random random = new Random(13);
        for (int i = 0; i < 6_000; i++) {
            List<String> lines = new ArrayList<>(
                    seeds.get(random.nextInt(seeds.size())).lines().toList());
            for (int j = random.nextInt(3); j >= 0; j--) {
                int at = random.nextInt(lines.size());
                String line = random.nextBoolean() ? lines.remove(at) : lines.get(at);
                lines.add(random.nextInt(lines.size() + 1), random.nextBoolean() ? line : "  " + line);
            }
            check(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void swappedWords() {
        Random random = new Random(14);
        for (int i = 0; i < 8_000; i++) {
            String text = seeds.get(random.nextInt(seeds.size()));
            String[] words = text.split("(?<=[ \\n:,\\[\\]{}.])|(?=[ \\n:,\\[\\]{}.])");
            for (int j = random.nextInt(3); j >= 0; j--) {
                words[random.nextInt(words.length)] = words[random.nextInt(words.length)];
            }
            check(String.join("", words).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void bytesOfNoMeaning() {
        Random random = new Random(15);
        for (int i = 0; i < 4_000; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            check(bytes);
            for (int j = 0; j < bytes.length; j++) {
                bytes[j] = (byte) " \n:-[]{},#&*!|>'\"%@`?ab01".charAt(random.nextInt(25));
            }
            check(bytes);
        }
    }

    private static void check(byte[] bytes) {
        ReadResult result = DossierReader.read("x.yaml", bytes);
        boolean sound = result.diagnostics().stream().noneMatch(d -> d.severity() == Severity.ERROR);
        assertThat(result.dossier() != null).isEqualTo(sound);
        Dossier dossier = result.dossier();
        if (dossier != null) {
            assertThat(Examples.read(DossierWriter.write(dossier)).dossier()).isEqualTo(dossier);
        }
        String[] lines = lines(bytes);
        for (Diagnostic diagnostic : result.diagnostics()) {
            int line = diagnostic.place().line();
            assertThat(line).as(diagnostic.text()).isBetween(1, lines.length);
            int length = lines[line - 1].codePointCount(0, lines[line - 1].length());
            assertThat(diagnostic.place().column()).as(diagnostic.text()).isBetween(1, length + 1);
            assertThat(diagnostic.message()).doesNotContain("\n").isNotBlank();
            assertThat(diagnostic.message().chars()).noneMatch(Character::isISOControl);
        }
    }

    private static String[] lines(byte[] bytes) {
        boolean utf16 = bytes.length > 1
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
        String text = utf16 ? "" : new String(bytes, StandardCharsets.UTF_8);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\r|\n", -1);
    }
}
