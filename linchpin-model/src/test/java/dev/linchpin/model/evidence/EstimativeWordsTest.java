package dev.linchpin.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.linchpin.model.evidence.EstimativeReading.Point;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EstimativeWordsTest {
    /** Of the table as its sources were copied; a change must be one that a source made. */
    private static final String CHECKSUM = "37481f141ed1b5ec58e46e2ad07fbd83a2fa7d981a12562d4257162eb513a916";

    @Test
    void theTableIsTheOneThatWasChecked() throws IOException, NoSuchAlgorithmException {
        try (InputStream bytes = EstimativeWords.class.getResourceAsStream("estimative-words.tsv")) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.readAllBytes());
            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(CHECKSUM);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ICD_203, almost no chance, 0.01, 0.05",
        "ICD_203, very unlikely, 0.05, 0.2",
        "ICD_203, unlikely, 0.2, 0.45",
        "ICD_203, roughly even chance, 0.45, 0.55",
        "ICD_203, likely, 0.55, 0.8",
        "ICD_203, very likely, 0.8, 0.95",
        "ICD_203, almost certain, 0.95, 0.99",
        "PHIA, realistic possibility, 0.4, 0.5",
        "NATO, even chance, 0.4, 0.6",
        "KENT, probable, 0.63, 0.87",
    })
    void bandsAreReadEvenly(Yardstick yardstick, String phrase, double low, double high) {
        EstimativeReading reading = EstimativeWords.findOwn(yardstick, phrase);
        assertThat(reading.quantile(0)).isEqualTo(low);
        assertThat(reading.quantile(1)).isEqualTo(high);
        assertThat(reading.quantile(0.5)).isCloseTo((low + high) / 2, Offset.offset(1e-12));
    }

    @Test
    void theSurveyIsReadByItsQuantiles() {
        EstimativeReading might = EstimativeWords.find(Yardstick.CAP_PHRASE, "might");
        assertThat(might.quantile(0.5)).isEqualTo(0.4);
        assertThat(might.quantile(0.05)).isEqualTo(0.1);
        assertThat(might.quantile(0.95)).isEqualTo(0.66);
    }

    @Test
    void phrasesThatAYardstickLacksAreReadByTheSurvey() {
        assertThat(EstimativeWords.findOwn(Yardstick.ICD_203, "might")).isNull();
        assertThat(EstimativeWords.find(Yardstick.ICD_203, "might").yardstick()).isEqualTo(Yardstick.CAP_PHRASE);
        assertThat(EstimativeWords.find(Yardstick.ICD_203, "likely").yardstick())
                .isEqualTo(Yardstick.ICD_203);
        assertThat(EstimativeWords.find(Yardstick.ICD_203, "deo volente")).isNull();
    }

    @Test
    void spellingIsForgiven() {
        assertThat(EstimativeWords.find(Yardstick.ICD_203, "  Very-Likely ")).isNotNull();
        assertThat(EstimativeWords.find(Yardstick.ICD_203, "almost  certain").phrase())
                .isEqualTo("almost certain");
    }

    @ParameterizedTest
    @EnumSource(Yardstick.class)
    void everyReadingIsADistribution(Yardstick yardstick) {
        assertThat(EstimativeWords.phrases(yardstick)).isNotEmpty();
        assertThat(Yardstick.find(yardstick.id())).isEqualTo(yardstick);
        for (String phrase : EstimativeWords.phrases(yardstick)) {
            EstimativeReading reading = EstimativeWords.findOwn(yardstick, phrase);
            List<Point> points = reading.points();
            assertThat(points.getFirst().share()).isZero();
            assertThat(points.getLast().share()).isEqualTo(1);
            assertThat(points).extracting(Point::share).isSorted().doesNotHaveDuplicates();
            assertThat(points).extracting(Point::probability).isSorted().allMatch(p -> p >= 0 && p <= 1);
        }
    }

    @Test
    void sharesAreBetweenNoughtAndOne() {
        EstimativeReading likely = EstimativeWords.find(Yardstick.ICD_203, "likely");
        assertThatThrownBy(() -> likely.quantile(1.5)).hasMessageContaining("1.5");
        assertThatThrownBy(() -> likely.quantile(Double.NaN)).hasMessageContaining("NaN");
    }

    @Test
    void gradesCountWhatTheScaleSays() {
        assertThat(Credibility.ofGrade(1).factor()).isEqualTo(1);
        assertThat(Credibility.ofGrade(5).factor()).isEqualTo(0.2);
        assertThat(Credibility.ofGrade(6).factor()).isNull();
        assertThatThrownBy(() -> Credibility.ofGrade(7)).hasMessageContaining("7");
        assertThat(SourceReliability.A.factor()).isEqualTo(1);
        assertThat(SourceReliability.F.factor()).isNull();
        for (Credibility credibility : Credibility.values()) {
            assertThat(Credibility.ofGrade(credibility.grade())).isEqualTo(credibility);
        }
    }
}
