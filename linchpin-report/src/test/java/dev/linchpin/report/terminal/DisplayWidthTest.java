package dev.linchpin.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {
    @Test
    void plainLettersTakeOneColumn() {
        assertThat(DisplayWidth.of("Kyiv – ¶7 ½")).isEqualTo(11);
        assertThat(DisplayWidth.of("Київ")).isEqualTo(4);
    }

    @Test
    void eastAsianLettersTakeTwo() {
        assertThat(DisplayWidth.of("北京")).isEqualTo(4);
        assertThat(DisplayWidth.of("평양")).isEqualTo(4);
        assertThat(DisplayWidth.of("ﾊﾝｶｸ")).as("halfwidth kana").isEqualTo(4);
        assertThat(DisplayWidth.of("Ａ")).as("a fullwidth letter").isEqualTo(2);
    }

    @Test
    void combiningAndInvisibleCharactersTakeNone() {
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.of("a\u200Bb")).isEqualTo(2);
        assertThat(DisplayWidth.of("co\u00ADop")).isEqualTo(4);
    }

    @Test
    void picturesTakeTwoAndJoinedOnesAsOne() {
        assertThat(DisplayWidth.of("🚀")).isEqualTo(2);
        assertThat(DisplayWidth.of("👩\u200D🚒")).isEqualTo(2);
        assertThat(DisplayWidth.of("✅")).isEqualTo(2);
    }
}
