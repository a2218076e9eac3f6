package dev.linchpin.language.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.syntax.Node.Mapping;
import dev.linchpin.language.syntax.Node.Scalar;
import dev.linchpin.language.syntax.Node.Sequence;
import dev.linchpin.language.syntax.Node.Style;
import dev.linchpin.language.syntax.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two neighbours",
                "yes",
                "no",
                "0.4 to 0.8",
                "upper.closes-dam->harvest#2",
                "2026-03-01",
                "The dam's wall",
                "¶3",
                "stance(a)",
                "x > 0",
                "e1",
                "not a.b = c",
                "Kyiv (Київ)"
            })
    void leavesPlainTextPlain(String text) {
        assertThat(ScalarText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " x",
                "x ",
                "a: b",
                "a #b",
                "#",
                "- a",
                "-",
                "?",
                "[",
                "{a}",
                "a, b",
                "*a",
                "&a",
                "!a",
                "|",
                ">",
                "'a'",
                "\"a\"",
                "%a",
                "@a",
                "`a",
                "null",
                "Null",
                "true",
                "FALSE",
                "~",
                "0.5",
                "12",
                "1e3",
                "0x1F",
                "0o17",
                ".inf",
                "a\nb",
                "a\tb",
                "a\\b",
                "\u00A0",
                "a\u2028b",
                "\u0085"
            })
    void quotesTheRest(String text) {
        assertThat(ScalarText.of(text)).startsWith("\"").endsWith("\"");
        assertThat(readBack(ScalarText.of(text))).isEqualTo(text);
    }

    @Test
    void readsBackWhereverItStands() {
        Random random = new Random(8);
        String alphabet = "ab1 .:,#-'\"\\[]{}&*!|>%@`?\n\t~=<¶é🕊\u00A0\u2028";
        int[] points = alphabet.codePoints().toArray();
        for (int i = 0; i < 30_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(8); j > 0; j--) {
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            assertThat(readBack(ScalarText.of(text.toString()))).isEqualTo(text.toString());
        }
    }

    /** Reads a scalar as a key, as a value, and in a flow list, which must all agree. */
    private static String readBack(String written) {
        String text = "? " + written + "\n: k\nv: " + written + "\nf: [" + written + ", {" + written + ": x}]\n";
        Problems problems = new Problems();
        Mapping root = (Mapping) YamlReader.read("f", text.getBytes(StandardCharsets.UTF_8), problems)
                .root();
        assertThat(problems.inFileOrder()).as(text).isEmpty();
        Scalar value = (Scalar) root.find("v");
        Sequence flow = (Sequence) root.find("f");
        assertThat(root.entries().getFirst().key().text()).isEqualTo(value.text());
        assertThat(((Scalar) flow.items().get(0)).text()).isEqualTo(value.text());
        assertThat(((Mapping) flow.items().get(1)).entries().getFirst().key().text())
                .isEqualTo(value.text());
        assertThat(value.isNull()).isFalse();
        assertThat(value.style()).isIn(Style.PLAIN, Style.DOUBLE_QUOTED);
        return value.text();
    }
}
