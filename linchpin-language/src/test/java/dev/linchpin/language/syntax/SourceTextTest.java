package dev.linchpin.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.syntax.Node.Mapping;
import dev.linchpin.language.syntax.Node.Scalar;
import dev.linchpin.model.diagnostic.SourceSpan;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {
    private static YamlText read(String text) {
        return YamlReader.read("f", text.getBytes(StandardCharsets.UTF_8), new Problems());
    }

    /** Returns the place of the word "here" inside the value of the only key. */
    private static SourceSpan placeOfHere(String text) {
        YamlText yaml = read(text);
        Scalar scalar = (Scalar) ((Mapping) yaml.root()).entries().getFirst().value();
        int from = scalar.text().indexOf("here");
        return yaml.source().place(scalar, from, from + "here".length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: here",
                "a: well, here it is",
                "a: 'here'",
                "a: 'it''s here'",
                "a: \"here\"",
                "a: \"\\\"q\\\" here\"",
                "a: \"\\x41\\u0042\\U00000043\\t here\"",
                "a: \"\\U0001F54A here\"",
                "a: 🕊🕊 here",
                "'🕊': \"ä\\n here\"",
                "{a: here}",
            })
    void isExactOnOneLine(String text) {
        int column = text.codePointCount(0, text.indexOf("here")) + 1;
        assertThat(placeOfHere(text)).isEqualTo(new SourceSpan("f", 1, column, 1, column + 4));
    }

    @Test
    void isTheLineInALiteralBlock() {
        assertThat(placeOfHere("a: |\n  one\n\n  two here\n")).isEqualTo(new SourceSpan("f", 4, 1, 4, 1));
    }

    @Test
    void isTheScalarWhereLinesAreJoined() {
        assertThat(placeOfHere("a: >\n  one\n  two here\n").line()).isEqualTo(1);
        assertThat(placeOfHere("a: one\n  two here\n")).isEqualTo(new SourceSpan("f", 1, 4, 2, 11));
        assertThat(placeOfHere("a: 'one\n  two here'\n").column()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 1, 2", "2, 2, 1", "4, 3, 1", "5, 4, 1", "6, 4, 2"})
    void countsLinesByEveryKindOfEnd(int index, int line, int column) {
        SourceText source = new SourceText("f", "a\nb\r\rcd\r\n");
        assertThat(source.place(index)).isEqualTo(new SourceSpan("f", line, column, line, column + 1));
    }
}
