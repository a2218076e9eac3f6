package dev.linchpin.language.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuotedTest {
    @Test
    void keepsTextOnOnePrintableLine() {
        assertThat(Quoted.of("a \"b\" ü 🕊")).isEqualTo("\"a \"b\" ü 🕊\"");
        assertThat(Quoted.of("a\nb\tc\u0007\u001B[31m\u2028\u202E"))
                .isEqualTo("\"a\\nb\\tcU+0007U+001B[31mU+2028U+202E\"");
        assertThat(Quoted.of("\uD83D")).isEqualTo("\"U+D83D\"");
    }

    @Test
    void shortensLongText() {
        assertThat(Quoted.of("x".repeat(60))).isEqualTo("\"" + "x".repeat(60) + "\"");
        assertThat(Quoted.of("🕊".repeat(61))).isEqualTo("\"" + "🕊".repeat(60) + "…\"");
    }

    @Test
    void listsInWords() {
        assertThat(Quoted.list(List.of())).isEmpty();
        assertThat(Quoted.list(List.of("a"))).isEqualTo("a");
        assertThat(Quoted.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Quoted.either(List.of("a", "b", "c"))).isEqualTo("a, b or c");
        assertThat(Quoted.list(IntStream.range(0, 20).mapToObj(i -> "" + i).toList()))
                .isEqualTo("0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, and 8 more");
    }
}
