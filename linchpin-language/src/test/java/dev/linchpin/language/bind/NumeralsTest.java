package dev.linchpin.language.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "-0, 0", "0.5, 0.5", ".5, 0.5", "5., 5", "+1e-3, 0.001", "-2.5E2, -250", "007, 7"})
    void readsNumbers(String text, double value) {
        assertThat(Numerals.isNumber(text)).isTrue();
        assertThat(Numerals.value(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "-",
                "e5",
                "1e",
                "1e+",
                "0x1F",
                "1_000",
                "1,5",
                "NaN",
                "Infinity",
                ".inf",
                "1f",
                "0.5d",
                "1 ",
                "٣"
            })
    void refusesTheRest(String text) {
        assertThat(Numerals.isNumber(text)).isFalse();
    }

    @Test
    void agreesWithTheCoreSchema() {
        Pattern core = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
        Random random = new Random(9);
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(7); j > 0; j--) {
                text.append("01.e-+E".charAt(random.nextInt(7)));
            }
            assertThat(Numerals.isNumber(text.toString()))
                    .as(text.toString())
                    .isEqualTo(core.matcher(text).matches());
        }
    }

    @Test
    void knowsWhatIsNotFinite() {
        assertThat(Numerals.isNotFinite(".NaN")).isTrue();
        assertThat(Numerals.isNotFinite("-.inf")).isTrue();
        assertThat(Numerals.isNotFinite("info")).isFalse();
        assertThat(Numerals.value("1e999")).isInfinite();
    }

    @Test
    void boundsTheLength() {
        assertThat(Numerals.isNumber("1".repeat(400))).isTrue();
        assertThat(Numerals.isNumber("1".repeat(401))).isFalse();
    }
}
