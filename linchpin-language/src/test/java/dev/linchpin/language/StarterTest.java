package dev.linchpin.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.model.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StarterTest {
    @ParameterizedTest
    @ValueSource(strings = {"strait", "My strait", "a: b # c", "\"quoted\"", "- x", "{", "null", "12", "🕊", "@NAME@"})
    void isSoundWhateverItsName(String name) {
        ReadResult result = Examples.read(Starter.text(name));
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.dossier().heading().title()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u0000", "\n"})
    void hasANameWhereNoneIsGiven(String name) {
        assertThat(Examples.read(Starter.text(name)).dossier().heading().title())
                .isEqualTo("A new dossier");
    }

    @Test
    void leavesOutWhatCannotBePrinted() {
        assertThat(Examples.read(Starter.text("a\u001B[31mb\uD83D"))
                        .dossier()
                        .heading()
                        .title())
                .isEqualTo("a[31mb");
    }

    @Test
    void isShortAndTeachesTheMainSections() {
        String text = Starter.text("x");
        assertThat(text.lines()).hasSizeBetween(60, 90);
        assertThat(text.lines().mapToInt(String::length).max().orElseThrow()).isLessThanOrEqualTo(120);
        Dossier dossier = Examples.read(text).dossier();
        assertThat(dossier.actors().size()).isBetween(2, 3);
        assertThat(dossier.rules()).isNotEmpty();
        assertThat(dossier.influences().all()).isNotEmpty();
        assertThat(dossier.hypotheses().all()).isNotEmpty();
    }
}
