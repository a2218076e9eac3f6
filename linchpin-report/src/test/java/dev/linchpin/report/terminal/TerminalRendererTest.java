package dev.linchpin.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Bar;
import dev.linchpin.report.document.Block.Bars;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Excerpt;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.ItemList;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Steps;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Document;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TerminalRendererTest {
    private static String at(int width, Block... blocks) {
        return TerminalRenderer.render(Document.of(blocks), TerminalStyle.plain(width));
    }

    private static String page(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    private static Table table() {
        return new Table(
                List.of(Column.label("Actor"), Column.number("Share of all"), Column.words("Says")),
                List.of(
                        List.of(Text.of("China"), Text.of("0.5"), Text.of("nothing of the kind, and often")),
                        List.of(Text.of("北京"), Text.of("12.25"), Text.EMPTY)));
    }

    @Test
    void aPageReadsFromTopToBottom() {
        String page = at(
                40,
                new Heading(1, "Two neighbours"),
                Paragraph.of("Will the upper state close the dam, and if so when?"),
                new Heading(2, "Verdict"),
                Paragraph.of("It will not."),
                new Heading(3, "Why"),
                new ItemList(List.of(Text.of("It fears for its standing with those who lend"), Text.of("No need"))),
                new Steps(List.of(Text.of("Wait"), Text.of("See"))));
        assertThat(page).isEqualTo("""
                        Two neighbours
                        ══════════════

                        Will the upper state close the dam, and
                        if so when?

                        VERDICT
                          It will not.

                          Why
                          • It fears for its standing with those
                            who lend
                          • No need

                          1. Wait
                          2. See
                        """);
    }

    @Test
    void aTableIsAlignedByWhatIsSeen() {
        assertThat(at(60, table()))
                .isEqualTo(page(
                        "        Share",
                        "Actor  of all  Says",
                        "─────  ──────  ──────────────────────────────",
                        "China     0.5  nothing of the kind, and often",
                        "北京    12.25"));
    }

    @Test
    void aColumnOfWordsGivesWayFirst() {
        assertThat(at(34, table()))
                .isEqualTo(page(
                        "        Share",
                        "Actor  of all  Says",
                        "─────  ──────  ───────────────────",
                        "China     0.5  nothing of the",
                        "               kind, and often",
                        "北京    12.25"));
    }

    @Test
    void aTableWithoutRoomBecomesAList() {
        assertThat(at(20, table()))
                .isEqualTo(page(
                        "Actor: China",
                        "Share of all: 0.5",
                        "Says: nothing of the",
                        "kind, and often",
                        "",
                        "Actor: 北京",
                        "Share of all: 12.25"));
    }

    @Test
    void barsShareAMiddle() {
        Bars bars = new Bars(List.of(
                new Bar(Text.of("Russia"), 1),
                new Bar(Text.of("China"), 0.32),
                new Bar(Text.of("Japan"), 0),
                new Bar(Text.of("Kyiv"), -0.55)));
        assertThat(at(40, bars))
                .isEqualTo(page(
                        "Russia  +1.00              │████████████",
                        "China   +0.32              │████",
                        "Japan    0.00              │",
                        "Kyiv    −0.55       ▐██████│"));
    }

    @Test
    void barsWithoutRoomAreNumbers() {
        assertThat(at(20, new Bars(List.of(new Bar(Text.of("The river commission"), -1)))))
                .isEqualTo(page("The river", "commission     −1.00"));
    }

    @Test
    void aBarKnowsItsBounds() {
        assertThatThrownBy(() -> new Bar(Text.of("x"), Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> new Bar(Text.of("x"), 1.01)).hasMessageContaining("1.01");
    }

    @Test
    void anExcerptPointsAtItsPart() {
        assertThat(at(60, Paragraph.of("Here:"), new Excerpt(7, "  suoth.mobilises: yes", 3, 8, Tone.AGAINST)))
                .isEqualTo(page("Here:", "  7 │   suoth.mobilises: yes", "    │   ^^^^^"));
    }

    @Test
    void aLongExcerptIsCutAroundItsPart() {
        String line = "a".repeat(100) + "HERE" + "b".repeat(100);
        assertThat(at(40, new Excerpt(12, line, 101, 105, Tone.AGAINST)))
                .isEqualTo(page(
                        "  12 │ …" + "a".repeat(18) + "HERE" + "b".repeat(9) + "…",
                        "     │ " + " ".repeat(19) + "^^^^"));
    }

    @Test
    void anExcerptBeyondTheLineStillMarksAPlace() {
        assertThat(at(40, new Excerpt(1, "ab", 9, 12, Tone.AGAINST))).isEqualTo(page("  1 │ ab", "    │   ^"));
    }

    @Test
    void colourIsUsedOnlyWhereAsked() {
        Document page = Document.of(new Paragraph(Text.of("holds", Tone.FOR).plus(" so")));
        assertThat(TerminalRenderer.render(page, new TerminalStyle(40, true, true)))
                .isEqualTo("\u001B[32mholds\u001B[0m so\n");
        assertThat(TerminalRenderer.render(page, TerminalStyle.plain(40))).isEqualTo("holds so\n");
    }

    @Test
    void aTerminalOfAsciiGetsAscii() {
        Document page = Document.of(
                new Heading(1, "A → B"), new Bars(List.of(new Bar(Text.of("x…"), -0.5), new Bar(Text.of("y"), 1))));
        assertThat(TerminalRenderer.render(page, new TerminalStyle(40, false, false)))
                .isEqualTo(page(
                        "A -> B",
                        "======",
                        "",
                        "x...  -0.50        +######|",
                        "y     +1.00               |#############"));
    }

    @Test
    void nothingInADossierSteersTheTerminal() {
        String shown = at(60, Paragraph.of("red \u001B[31m and \u202Eback\u0007\u009B bell\nnext"));
        assertThat(shown).isEqualTo("red \uFFFD[31m and \uFFFDback\uFFFD\uFFFD bell next\n");
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        Table wide = new Table(
                Collections.nCopies(6, Column.words("A title of some words")),
                List.of(Collections.nCopies(6, Text.of("entries-that-are long and some-that-are-longer-than-long"))));
        for (int width : IntStream.range(20, 130).toArray()) {
            String page = at(
                    width,
                    new Heading(1, "A heading of more than twenty columns in all"),
                    new Heading(2, "Another heading of more than twenty"),
                    wide,
                    table(),
                    new Bars(List.of(new Bar(Text.of("A label of some length for a bar"), 0.75))),
                    Paragraph.of("Prose, prose, and once more prose of some length."));
            assertThat(page.lines())
                    .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
        }
    }
}
