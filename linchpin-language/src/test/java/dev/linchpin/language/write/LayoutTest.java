package dev.linchpin.language.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static Block.Entries entries(String key, Block value) {
        return new Block.Entries().put(key, value);
    }

    @Test
    void writesShortThingsOnALineAndLongOnesOnMany() {
        String word = "w".repeat(50);
        Block.Entries root = entries("a", Block.text("x"))
                .put("b", entries("c", entries("d", Block.text("y"))))
                .put(
                        "e",
                        new Block.Items(List.of(
                                entries("only", Block.text("z")),
                                entries("f", Block.text(word)).put("g", Block.texts(List.of(word, word))),
                                Block.texts(List.of("p", "q")))));
        assertThat(Layout.of(root)).isEqualTo("""
                        a: x

                        b:
                          c: {d: y}

                        e:
                          - only: z
                          - f: %1$s
                            g: [%1$s, %1$s]
                          - [p, q]
                        """.formatted(word));
    }

    @Test
    void breaksWhatIsTooLongAgain() {
        String word = "w".repeat(70);
        Block.Entries root = entries("a", entries("b", Block.texts(List.of(word, word))));
        assertThat(Layout.of(root)).isEqualTo("\na:\n  b:\n    - %1$s\n    - %1$s\n".formatted(word));
    }

    @Test
    void leavesOutWhatIsNotThere() {
        assertThat(Layout.of(entries("a", null).put("b", new Block.Entries().put("c", new Block.Entries()))))
                .isEqualTo("\nb:\n  c: {}\n");
    }
}
