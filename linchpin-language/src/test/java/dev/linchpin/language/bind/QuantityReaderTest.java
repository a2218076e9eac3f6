package dev.linchpin.language.bind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.language.problem.DidYouMean;
import dev.linchpin.language.problem.TextFault;
import dev.linchpin.model.Domain;
import dev.linchpin.model.Magnitude;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.Quantity.Exact;
import dev.linchpin.model.Quantity.Phrase;
import dev.linchpin.model.Quantity.Range;
import dev.linchpin.model.Quantity.Rest;
import dev.linchpin.model.Quantity.Word;
import dev.linchpin.model.evidence.EstimativeWords;
import dev.linchpin.model.evidence.Yardstick;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuantityReaderTest {
    private static QuantityReader reader(QuantityUse use) {
        return new QuantityReader("by", use, Yardstick.ICD_203, new DidYouMean());
    }

    private static Quantity read(QuantityUse use, String text) {
        QuantityReader reader = reader(use);
        Quantity quantity = reader.read(text);
        assertThat(reader.faults()).as(text).isEmpty();
        return quantity;
    }

    private static TextFault fault(QuantityUse use, String text) {
        QuantityReader reader = reader(use);
        assertThat(reader.read(text)).as(text).isNull();
        assertThat(reader.faults()).hasSize(1);
        return reader.faults().getFirst();
    }

    @Test
    void readsNumbersRangesAndWords() {
        assertThat(read(QuantityUse.SIZE, "0.6")).isEqualTo(new Exact(0.6));
        assertThat(read(QuantityUse.SIZE, "0.4 to 0.8")).isEqualTo(new Range(0.4, 0.8));
        assertThat(read(QuantityUse.SIZE, " 0.4   to\t.8 ")).isEqualTo(new Range(0.4, 0.8));
        assertThat(read(QuantityUse.SIZE, "0.5 to 0.5")).isEqualTo(new Exact(0.5));
        assertThat(read(QuantityUse.BASE, "-0.5 to -0.25")).isEqualTo(new Range(-0.5, -0.25));
        assertThat(read(QuantityUse.FEAR, "decisive")).isEqualTo(new Word(Magnitude.DECISIVE));
        assertThat(read(QuantityUse.SHARE, "rest")).isEqualTo(new Rest());
        assertThat(read(QuantityUse.PROBABILITY, "Almost  Certain")).isEqualTo(new Phrase("almost certain"));
        assertThat(read(QuantityUse.PROBABILITY, "very-likely")).isEqualTo(new Phrase("very likely"));
        assertThat(read(QuantityUse.PROBABILITY, "1")).isEqualTo(new Exact(1));
    }

    @ParameterizedTest
    @EnumSource(Yardstick.class)
    void readsEveryPhraseOfEveryYardstick(Yardstick yardstick) {
        for (String phrase : EstimativeWords.phrases(yardstick)) {
            QuantityReader reader = new QuantityReader("h", QuantityUse.PROBABILITY, yardstick, new DidYouMean());
            assertThat(reader.read(phrase)).isEqualTo(new Phrase(phrase));
            assertThat(reader.faults()).isEmpty();
        }
    }

    @Test
    void warnsOfPhrasesThatOnlyTheSurveyHas() {
        QuantityReader reader = reader(QuantityUse.PROBABILITY);
        assertThat(reader.read("might")).isEqualTo(new Phrase("might"));
        assertThat(reader.faults()).extracting(TextFault::code).containsExactly("hedge.survey");
        assertThat(reader.faults()).noneMatch(TextFault::isError);
    }

    @Test
    void notesRangesThatNoNormalLawHas() {
        QuantityReader reader = reader(QuantityUse.SIZE);
        assertThat(reader.read("0 to 0.3")).isEqualTo(new Range(0, 0.3));
        assertThat(reader.faults()).extracting(TextFault::code).containsExactly("quantity.range-law");
        assertThat(new Range(0.1, 0.3).hasCutNormal(Domain.BASE)).isTrue();
        assertThat(read(QuantityUse.BASE, "0.1 to 0.3")).isEqualTo(new Range(0.1, 0.3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SIZE | 40 | quantity.domain | Maybe it was written as a percentage?",
                "SIZE | -0.4 | quantity.domain | Turn raises into lowers, or lowers into raises.",
                "WANT | -0.4 | quantity.domain | Write it under fears, as a positive size.",
                "FEAR | -0.4 | quantity.domain | Fears are written as positive sizes.",
                "BASE | 1.01 | quantity.domain | Maybe it was written as a percentage?",
                "BASE | 1e6 | quantity.domain |",
                "SIZE | 0.2 to 1.2 | quantity.domain | Maybe it was written as a percentage?",
                "SIZE | .nan | quantity.finite |",
                "SIZE | 1e400 | quantity.finite |",
                "SIZE | 0 to .inf | quantity.finite |",
                "SIZE | 0.8 to 0.2 | quantity.range-order | Did you mean \"0.2 to 0.8\"?",
                "SIZE | a to b | quantity.form | A range is two numbers, such as 0.4 to 0.8.",
                "SIZE | 45 % | quantity.form | Did you mean \"0.45\"?",
                "SIZE | 0,45 | quantity.form | Did you mean \"0.45\"?",
                "SIZE | 0.2–0.4 | quantity.form | Did you mean \"0.2 to 0.4\"?",
                "SIZE | 0.2..0.4 | quantity.form | Did you mean \"0.2 to 0.4\"?",
                "SIZE | Strong | quantity.form | Did you mean \"strong\"?",
                "SIZE | rest | quantity.word |",
                "SHARE | likely | quantity.word | Its words are negligible, slight, moderate, strong and decisive.",
                "PROBABILITY | lickely | hedge.unknown | Did you mean \"likely\"?",
            })
    void refusesWithAdvice(QuantityUse use, String text, String code, String advice) {
        assertThat(fault(use, text).code()).isEqualTo(code);
        assertThat(fault(use, text).advice()).isEqualTo(advice);
    }

    @Test
    void neverThrows() {
        Random random = new Random(10);
        String alphabet = "0123456789.-+eE to%,strongliky rest\u0000é–";
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(14); j > 0; j--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            QuantityUse use = List.of(QuantityUse.values()).get(random.nextInt(QuantityUse.values().length));
            QuantityReader reader = reader(use);
            boolean read = reader.read(text.toString()) != null;
            assertThat(reader.faults().stream().anyMatch(TextFault::isError)).isEqualTo(!read);
        }
    }
}
