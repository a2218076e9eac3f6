package dev.linchpin.language.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdsTest {
    @Test
    void agreesWithThePatternsOfTheSchema() {
        Pattern id = Pattern.compile(TextForm.ID.pattern());
        Pattern option = Pattern.compile(TextForm.OPTION_ID.pattern());
        Pattern level = Pattern.compile(TextForm.LEVEL.pattern());
        Random random = new Random(6);
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(7); j > 0; j--) {
                text.append("ab1-.Zé ".charAt(random.nextInt(8)));
            }
            assertThat(Ids.isId(text.toString()))
                    .as(text.toString())
                    .isEqualTo(id.matcher(text).matches());
            assertThat(Ids.isWord(text.toString()))
                    .as(text.toString())
                    .isEqualTo(level.matcher(text).matches());
            assertThat(Ids.isOptionId(text.toString()))
                    .as(text.toString())
                    .isEqualTo(option.matcher(text).matches());
        }
    }

    @ParameterizedTest
    @CsvSource({"Upper State, upper-state", "a--b, a-b", "-x-, x", "Ä1, ", "'', ", "3rd, "})
    void advisesOnAnId(String text, String id) {
        assertThat(Ids.advice(text)).isEqualTo(id == null ? null : "Write \"" + id + "\".");
    }
}
