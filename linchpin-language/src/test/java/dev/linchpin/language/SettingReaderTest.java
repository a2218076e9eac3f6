package dev.linchpin.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.language.SettingResult.OtherLevel;
import dev.linchpin.language.SettingResult.OtherValue;
import dev.linchpin.language.SettingResult.Refused;
import dev.linchpin.model.Magnitude;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.outlook.OptionLevel;
import dev.linchpin.model.outlook.Setting;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingReaderTest {
    private final SettingReader reader =
            new SettingReader(Examples.read(Examples.SMALL).dossier());

    @ParameterizedTest
    @CsvSource({
        "north.attacks=yes, north.attacks, 1",
        "north.attacks=no, north.attacks, 0",
        "north.attacks=1, north.attacks, 1",
        "north.arms = weapons, north.arms, 2",
        "north.arms=0, north.arms, 0",
    })
    void readsLevels(String argument, String option, int level) {
        assertThat(reader.read(argument)).isEqualTo(new OtherLevel(new OptionLevel(option, level)));
    }

    @Test
    void readsValuesByTheKindOfTheirQuantity() {
        assertValue("harvest.base=-0.4", "harvest.base", new Quantity.Exact(-0.4));
        assertValue("north.attacks->harvest=slight", "north.attacks->harvest", new Quantity.Word(Magnitude.SLIGHT));
        assertValue("north.attacks->harvest = 0.3 to 0.6", "north.attacks->harvest", new Quantity.Range(0.3, 0.6));
        assertValue(
                "north.attacks->harvest.there=likely", "north.attacks->harvest.there", new Quantity.Phrase("likely"));
        assertValue("e1.hedge=almost certain", "e1.hedge", new Quantity.Phrase("almost certain"));
        assertValue("south.army.share=rest", "south.army.share", new Quantity.Rest());
        assertValue("e1.credibility=0.8", "e1.credibility", new Quantity.Exact(0.8));
    }

    private void assertValue(String argument, String name, Quantity value) {
        assertThat(reader.read(argument)).isEqualTo(new OtherValue(new Setting(name, value), List.of()));
    }

    @Test
    void remarksOnAPhraseThatTheYardstickLacks() {
        OtherValue read = (OtherValue) reader.read("e1.hedge=might");
        assertThat(read.remarks()).extracting("code").containsExactly("hedge.survey");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "north.atacks=yes | what-if.unknown | There is no option or quantity \"north.atacks\"."
                        + " Did you mean \"north.attacks\"?",
                "north.arms=weapon | level.unknown | \"north.arms\" has no level \"weapon\". Did you mean \"weapons\"?",
                "north.arms=3 | level.unknown | \"north.arms\" has no level \"3\"."
                        + " Its levels are none, spare-parts and weapons.",
                "north.attacks | what-if.form | \"north.attacks\" is neither option=level nor quantity=value.",
                "harvest.base=40 | quantity.domain | \"harvest.base\" (40) must be in [-1, 1]."
                        + " Maybe it was written as a percentage?",
                "e1.hedge=strong | quantity.word | \"e1.hedge\" (strong) is a word for a size, and this is a"
                        + " probability. Write a number, a range such as 0.6 to 0.8, or a phrase such as almost no"
                        + " chance.",
            })
    void refusesWithAdvice(String argument, String code, String text) {
        Refused refused = (Refused) reader.read(argument);
        assertThat(refused.fault().code()).isEqualTo(code);
        assertThat(refused.fault().text()).isEqualTo(text);
    }

    @Test
    void pointsIntoTheArgument() {
        Refused refused = (Refused) reader.read("harvest.base=40");
        assertThat(refused.fault().from()).isEqualTo("harvest.base=".length());
    }

    @Test
    void neverThrows() {
        Random random = new Random(7);
        String alphabet = "north.attacks=harvest.base->#2 0123456789-+e,%\u0000\uD83D\uDD4A yes";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(30); j > 0; j--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(reader.read(text.toString())).isNotNull();
            assertThat(reader.read("harvest.base=" + text)).isNotNull();
        }
    }
}
