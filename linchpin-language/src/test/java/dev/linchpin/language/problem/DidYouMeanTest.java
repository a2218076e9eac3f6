package dev.linchpin.language.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {
    private final DidYouMean didYouMean = new DidYouMean();

    @ParameterizedTest
    @CsvSource({
        "south, suoth, 1",
        "abc, abc, 0",
        "abc, abcd, 1",
        "abc, bc, 1",
        "abc, axc, 1",
        "abcd, badc, 2",
        "'', abc, 3",
        "kitten, sitting, 3",
        "ca, abc, 3",
    })
    void countsPutInLeftOutChangedAndSwapped(String a, String b, int distance) {
        assertThat(DidYouMean.distance(a, b)).isEqualTo(distance);
        assertThat(DidYouMean.distance(b, a)).isEqualTo(distance);
    }

    @Test
    void guessesTheNearestWithinAThirdOfTheLength() {
        List<String> known = List.of("north", "south", "lower.mobilises");
        assertThat(didYouMean.find("suoth", known)).isEqualTo("south");
        assertThat(didYouMean.find("SOUTH", known)).isEqualTo("south");
        assertThat(didYouMean.find("worth", known)).isEqualTo("north");
        assertThat(didYouMean.find("east", known)).isNull();
        assertThat(didYouMean.find("upper.mobilizes", known)).isEqualTo("lower.mobilises");
        assertThat(didYouMean.find("", known)).isNull();
        assertThat(didYouMean.find("x", List.of("y"))).isNull();
        assertThat(didYouMean.find("e2", List.of("e1"))).isEqualTo("e1");
    }

    @Test
    void takesTheFirstOfThoseEquallyNear() {
        assertThat(didYouMean.find("abd", List.of("abc", "abe"))).isEqualTo("abc");
    }

    @Test
    void putsItsGuessAsAQuestion() {
        assertThat(didYouMean.advice("suoth", List.of("south"))).isEqualTo("Did you mean \"south\"?");
        assertThat(didYouMean.advice("west", List.of("south"))).isNull();
    }

    @Test
    void tiresAfterMuchWork() {
        List<String> known = IntStream.range(0, 50_000)
                .mapToObj(i -> "quite-a-long-name-" + i)
                .toList();
        assertThat(didYouMean.find("quite-a-lung-name-77", known)).isEqualTo("quite-a-long-name-77");
        for (int i = 0; i < 2_000; i++) {
            didYouMean.find("quite-a-lung-name-" + i, known);
        }
        assertThat(didYouMean.find("quite-a-lung-name-77", known)).isNull();
    }
}
