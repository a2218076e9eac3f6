package dev.linchpin.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionTest {
    @Test
    void namesItsOwner() {
        assertThat(new Option("upper.closes-dam", "x", Option.TWO_LEVELS, 0).owner())
                .isEqualTo("upper");
    }

    @Test
    void findsLevelsByName() {
        Option two = new Option("a.b", "x", List.of("low", "high"), 1);
        assertThat(two.findLevel("high")).isEqualTo(1);
        assertThat(two.findLevel("yes")).isEqualTo(1);
        assertThat(two.findLevel("no")).isZero();
        Option three = new Option("a.b", "x", List.of("0", "1", "2"), 1);
        assertThat(three.findLevel("2")).isEqualTo(2);
        assertThat(three.findLevel("yes")).isEqualTo(-1);
    }

    @Test
    void writesLevelsAsLetters() {
        Option two = new Option("a.b", "x", List.of("low", "high"), 1);
        assertThat(two.letter(0)).isEqualTo('N');
        assertThat(two.letter(1)).isEqualTo('Y');
        Option ten = new Option("a.b", "x", Collections.nCopies(10, "l"), 0);
        assertThat(ten.letter(9)).isEqualTo('9');
    }

    @Test
    void refusesLevelsOutOfBounds() {
        assertThatThrownBy(() -> new Option("a.b", "x", List.of("one"), 0)).hasMessageContaining("has 1 levels");
        assertThatThrownBy(() -> new Option("a.b", "x", Collections.nCopies(11, "l"), 0))
                .hasMessageContaining("has 11 levels");
        assertThatThrownBy(() -> new Option("a.b", "x", Option.TWO_LEVELS, 2)).hasMessageContaining("level 2");
    }

    @Test
    void patternsAskForLevels() {
        StatePattern pattern = new StatePattern("YN-3");
        assertThat(pattern.level(0)).isEqualTo(1);
        assertThat(pattern.level(1)).isZero();
        assertThat(pattern.level(2)).isEqualTo(-1);
        assertThat(pattern.level(3)).isEqualTo(3);
    }
}
