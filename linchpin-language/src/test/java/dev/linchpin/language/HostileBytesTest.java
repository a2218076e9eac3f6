package dev.linchpin.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.model.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to cost time or memory. The time allowed is ten times what a quiet machine needs. */
@Timeout(value = 12, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileBytesTest {
    private static final int FULL = 16 << 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{",
                "{a: ",
                "[[],",
                "a: ",
                "a:\n",
                "- ",
                "-\n",
                "? ",
                "?\n",
                ": ",
                "'",
                "\"",
                "'\"",
                "\"\\",
                "\"\\n",
                "x",
                "x ",
                "x\n",
                " ",
                "\n",
                "\r",
                "\t",
                "#",
                "# x\n",
                " #",
                "&a ",
                "&a\n",
                "*a ",
                "!",
                "!! ",
                "!<",
                "%",
                "|",
                ">",
                "|\n ",
                "---\n",
                "...\n",
                "@",
                "`",
                "\u0000",
                "\u0085",
                "\u2028",
                "é",
                "🕊",
                "k: v\n? ",
                "a, ",
                "[a]: ",
                "<<: *a\n",
                "~: ",
                "\"a\": ",
                "a: |\n  x\n",
                "0.5 to ",
                "(",
                "not "
            })
    void repeatedWithoutEnd(String part) {
        for (String before : List.of("", "a: ", "a: [", "a: \"", "a: |\n ")) {
            assertRefused(repeated(before, part, FULL / 8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "a: ", "x", "x ", " ", "\n", "\"'", "#", "\u0000", "|", "- "})
    void repeatedToTheFullSize(String part) {
        assertRefused(repeated("", part, FULL));
        assertRefused(repeated("a: \"", part, FULL));
        assertRefused(repeated("a: *", part, FULL));
    }

    @Test
    void aMillionKeys() {
        assertThat(codes(numbered("", i -> "key-" + i + ": {}\n", 1_000_000))).containsExactly("file.lines");
        assertThat(codes(numbered("", i -> "key-" + i + ": {}\n", 100_000))).containsExactly("file.values");
        assertThat(codes(numbered("actors: {", i -> "a" + i + ": {}, ", 1_000_000)))
                .containsExactly("file.values");
        assertThat(codes(numbered("rules: [", i -> "{}, ", 4_000_000))).containsExactly("file.values");
    }

    @Test
    void asManyValuesAsMayBe() {
        assertRefused(numbered("actors:\n", i -> "  a" + i + ":\n", 20_000));
        assertRefused(numbered("influences:\n", i -> "  - {from: x" + i + ", raises: y" + i + "}\n", 7_500));
        assertRefused(numbered("options:\n", i -> "  zzzzzz" + i + ".yyyyyyyyyyyyy" + i + ": {}\n", 15_000));
        assertRefused(numbered(
                Examples.SMALL + "rules:\n",
                i -> "  - never: noth.attacks-" + i + " and (" + "(".repeat(180) + "\n",
                25_000));
        assertRefused(numbered(
                Examples.SMALL + "phases:\n", i -> "  - {id: p" + i + ", set: {harvest.bases" + i + ": 1}}\n", 6_000));
    }

    @Test
    void rulesAndPhasesThatMultiply() {
        StringBuilder text = new StringBuilder(Examples.SMALL).append("rules:\n");
        for (int i = 0; i < 12_000; i++) {
            text.append("  - never: north.attacks and south.mobilises and north.arms = weapons\n");
        }
        text.append("phases:\n");
        for (int i = 0; i < 1_000; i++) {
            text.append("  - {id: p").append(i).append(", now: {north.attacks: yes}}\n");
        }
        assertThat(Examples.read(text.toString()).diagnostics()).isNotEmpty();
    }

    @Test
    void formulasThatAreLong() {
        String formula = "north.attacks and ".repeat(999) + "north.attacks";
        StringBuilder text = new StringBuilder(Examples.SMALL).append("rules:\n");
        while (text.length() < 900_000 - formula.length()) {
            text.append("  - never: ").append(formula).append('\n');
        }
        assertThat(Examples.read(text.toString()).dossier()).isNotNull();
    }

    @Test
    void aSearchWithoutEnd() {
        StringBuilder options = new StringBuilder("options:\n");
        StringBuilder parity = new StringBuilder("north.a0");
        for (int i = 0; i < 150; i++) {
            options.append("  north.a").append(i).append(": {}\n");
            parity.append(" iff north.a").append(i % 150);
        }
        String text = "linchpin: 1\ntitle: x\nquestion: y\nactors: {north: {}}\n" + options + "rules:\n  - never: "
                + parity + "\n  - never: not (" + parity + ")\n";
        assertThat(Examples.read(text).diagnostics())
                .extracting(Diagnostic::code)
                .contains("state.unchecked");
    }

    @Test
    void aRankingWithoutEnd() {
        Random random = new Random(5);
        StringBuilder text = new StringBuilder("linchpin: 1\ntitle: x\nquestion: y\nactors: {north: {}}\noptions:\n");
        for (int i = 0; i < 60; i++) {
            text.append("  north.a").append(i).append(": {}\n");
        }
        text.append("rules: [never: north.a0 iff north.a1]\npreferences:\n  north:\n    ranking:\n");
        for (int i = 0; i < 3_000; i++) {
            StringBuilder pattern = new StringBuilder("-".repeat(60));
            for (int j = 0; j < 6; j++) {
                pattern.setCharAt(random.nextInt(60), random.nextBoolean() ? 'Y' : 'N');
            }
            text.append("      - \"").append(pattern).append("\"\n");
        }
        assertThat(Examples.read(text.toString()).dossier()).isNull();
    }

    @Test
    void namesWithManyNeighbours() {
        StringBuilder text = new StringBuilder("linchpin: 1\ntitle: x\nquestion: y\nactors:\n");
        for (int i = 0; i < 11_000; i++) {
            text.append("  actor-with-a-long-name-").append(i).append(": {}\n");
        }
        text.append("options:\n");
        for (int i = 0; i < 11_000; i++) {
            text.append("  actor-with-a-lung-name-").append(i).append(".x: {}\n");
        }
        assertRefused(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void partsThatMultiply() {
        StringBuilder text = new StringBuilder("linchpin: 1\ntitle: x\nquestion: y\nactors:\n  a:\n    factions:\n");
        for (int i = 0; i < 4_000; i++) {
            text.append("      f").append(i).append(": {share: 0.1}\n");
        }
        text.append("options: {}\nepochs:\n");
        for (int i = 0; i < 4_000; i++) {
            text.append("  e").append(i).append(": {set: {a.f").append(i).append(".share: rest}}\n");
        }
        assertThat(Examples.read(text.toString()).dossier()).isNotNull();
    }

    @Test
    void oneOfMany() {
        StringBuilder text = new StringBuilder("linchpin: 1\ntitle: x\nquestion: y\nactors: {a: {}}\noptions:\n");
        StringBuilder list = new StringBuilder("a.o0");
        text.append("  a.o0: {now: yes}\n");
        for (int i = 1; i < 12_000; i++) {
            text.append("  a.o").append(i).append(": {}\n");
            list.append(", a.o").append(i);
        }
        text.append("rules: [exactly-one: [").append(list).append("]]\n");
        assertThat(Examples.read(text.toString()).dossier()).isNotNull();
    }

    @Test
    void rankingsOfMany() {
        StringBuilder text = new StringBuilder("linchpin: 1\ntitle: x\nquestion: y\nactors:\n");
        for (int i = 0; i < 2_000; i++) {
            text.append("  a").append(i).append(": {}\n");
        }
        text.append("options:\n");
        for (int i = 0; i < 40; i++) {
            text.append("  a0.o").append(i).append(": {}\n");
        }
        text.append("rules:\n  - never: a0.o0");
        for (int i = 1; i < 40; i++) {
            text.append(" iff a0.o").append(i);
        }
        text.append("\npreferences:\n");
        for (int i = 0; i < 2_000; i++) {
            text.append("  a")
                    .append(i)
                    .append(": {ranking: [\"")
                    .append("-".repeat(40))
                    .append("\"]}\n");
        }
        assertThat(Examples.read(text.toString()).diagnostics()).isNotEmpty();
    }

    @Test
    void tooManyBytes() {
        byte[] bytes = new byte[FULL + 1];
        Arrays.fill(bytes, (byte) 'x');
        List<Diagnostic> diagnostics = DossierReader.read("x.yaml", bytes).diagnostics();
        assertThat(diagnostics).extracting(Diagnostic::code).containsExactly("file.size");
        assertThat(diagnostics.getFirst().message()).contains("16777217").contains("16 MiB");
    }

    @Test
    void noise() {
        byte[] bytes = new byte[FULL];
        new Random(1).nextBytes(bytes);
        assertRefused(bytes);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (32 + (bytes[i] & 0x5F));
        }
        assertRefused(bytes);
    }

    private static void assertRefused(byte[] bytes) {
        ReadResult result = DossierReader.read("x.yaml", bytes);
        assertThat(result.dossier()).isNull();
        assertThat(result.diagnostics()).isNotEmpty().hasSizeLessThanOrEqualTo(1_001);
        assertThat(result.diagnostics())
                .allMatch(diagnostic -> diagnostic.text().length() < 2_000);
    }

    private static List<String> codes(byte[] bytes) {
        return DossierReader.read("x.yaml", bytes).diagnostics().stream()
                .map(Diagnostic::code)
                .toList();
    }

    private static byte[] repeated(String before, String part, int length) {
        byte[] bytes = new byte[length];
        byte[] first = before.getBytes(StandardCharsets.UTF_8);
        byte[] unit = part.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < length; i++) {
            bytes[i] = i < first.length ? first[i] : unit[(i - first.length) % unit.length];
        }
        int whole = length - (length - first.length) % unit.length;
        return Arrays.copyOf(bytes, whole);
    }

    private static byte[] numbered(String before, IntFunction<String> part, int count) {
        StringBuilder text = new StringBuilder(before);
        for (int i = 0; i < count; i++) {
            text.append(part.apply(i));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
