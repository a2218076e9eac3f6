package dev.linchpin.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WrappingTest {
    private static List<String> lines(String text, int width) {
        return Wrapping.lines(Text.of(text), width).stream().map(Text::plain).toList();
    }

    @Test
    void breaksAtSpaces() {
        assertThat(lines("one two three", 8)).containsExactly("one two", "three");
        assertThat(lines("one two three", 7)).containsExactly("one two", "three");
        assertThat(lines("one two three", 6)).containsExactly("one", "two", "three");
    }

    @Test
    void spacesInARowCountAsOneAndNoneStandsAtAnEnd() {
        assertThat(lines("  one   two  ", 20)).containsExactly("one two");
        assertThat(lines("   ", 20)).containsExactly("");
        assertThat(lines("", 20)).containsExactly("");
    }

    @Test
    void hardSpacesHoldTogether() {
        assertThat(lines("at 62\u00A0% now", 5)).containsExactly("at", "62\u00A0%", "now");
    }

    @Test
    void longWordsBreakBehindHyphensAndDotsFirst() {
        assertThat(lines("north-korea.sends-troops", 14)).containsExactly("north-korea.", "sends-troops");
        assertThat(lines("abcdefgh", 3)).containsExactly("abc", "def", "gh");
    }

    @Test
    void eastAsianTextBreaksAnywhere() {
        assertThat(lines("朝鮮民主主義", 5)).containsExactly("朝鮮", "民主", "主義");
    }

    @Test
    void aMarkStaysWithItsLetter() {
        assertThat(lines("aae\u0301b", 3)).containsExactly("aae\u0301", "b");
    }

    @Test
    void tonesSurviveBreaks() {
        Text text = Text.of("plain ").plus("strong words", Tone.STRONG).plus(" end");
        assertThat(Wrapping.lines(text, 13))
                .containsExactly(
                        Text.of("plain ").plus("strong", Tone.STRONG),
                        Text.of("words", Tone.STRONG).plus(" end"));
    }

    @Test
    void noLineIsTooWideAndNoLetterIsLost() {
        String letters = "ab- .é北👍\u0301 ";
        SplittableRandom chance = new SplittableRandom(7);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int k = chance.nextInt(60); k > 0; k--) {
                int[] all = letters.codePoints().toArray();
                text.appendCodePoint(all[chance.nextInt(all.length)]);
            }
            int width = 2 + chance.nextInt(20);
            List<String> lines = lines(text.toString(), width);
            assertThat(lines)
                    .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
            assertThat(String.join("", lines).replace(" ", ""))
                    .isEqualTo(text.toString().replace(" ", ""));
        }
    }
}
