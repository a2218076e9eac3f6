package dev.linchpin.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.syntax.Node.Mapping;
import dev.linchpin.language.syntax.Node.Refused;
import dev.linchpin.language.syntax.Node.Scalar;
import dev.linchpin.language.syntax.Node.Sequence;
import dev.linchpin.language.syntax.Node.Style;
import dev.linchpin.model.diagnostic.Diagnostic;
import dev.linchpin.model.diagnostic.SourceSpan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
    private final Problems problems = new Problems();

    private YamlText read(String text) {
        return YamlReader.read("f", text.getBytes(StandardCharsets.UTF_8), problems);
    }

    private Mapping mapping(String text) {
        return (Mapping) read(text).root();
    }

    private List<String> said() {
        return problems.inFileOrder().stream()
                .map(d -> d.place().line() + ":" + d.place().column() + " " + d.code())
                .toList();
    }

    private static SourceSpan span(int line, int column, int endLine, int endColumn) {
        return new SourceSpan("f", line, column, endLine, endColumn);
    }

    @Test
    void placesScalars() {
        Mapping root = mapping("a: one two\nb: 'q'\nc:  \"d\\\"q\"\n");
        assertThat(root.find("a").place()).isEqualTo(span(1, 4, 1, 11));
        assertThat(root.find("b").place()).isEqualTo(span(2, 4, 2, 7));
        assertThat(root.find("c").place()).isEqualTo(span(3, 5, 3, 11));
        assertThat(root.find("c"))
                .isInstanceOfSatisfying(Scalar.class, s -> assertThat(s.text()).isEqualTo("d\"q"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void placesWhatTheFilesEndCutsShort_howeverLinesEnd(String lineEnd) {
        read("a: b" + lineEnd + "c: [d" + lineEnd);
        assertThat(said()).containsExactly("3:1 yaml.syntax");
    }

    @Test
    void placesCollectionsFromTheirStartToTheirLastChild() {
        Mapping root = mapping("a:\n  b: 1\n  c: 2\n\n# remark\nd: [x,\n  y]\n");
        assertThat(root.find("a").place()).isEqualTo(span(2, 3, 3, 7));
        assertThat(root.find("d").place()).isEqualTo(span(6, 4, 7, 5));
        assertThat(root.entries().getFirst().place()).isEqualTo(span(1, 1, 3, 7));
    }

    @Test
    void knowsHowScalarsWereWritten() {
        Mapping root = mapping("a: p\nb: 's'\nc: \"d\"\nd: |\n  l\ne: >\n  f\n");
        assertThat(root.entries())
                .extracting(entry -> ((Scalar) entry.value()).style())
                .containsExactly(Style.PLAIN, Style.SINGLE_QUOTED, Style.DOUBLE_QUOTED, Style.LITERAL, Style.FOLDED);
    }

    @ParameterizedTest
    @CsvSource({"'', true", "~, true", "null, true", "NULL, true", "nUll, false", "'\"\"', false", "no, false"})
    void tellsNothingFromWords(String written, boolean isNull) {
        assertThat(((Scalar) mapping("a: " + written).find("a")).isNull()).isEqualTo(isNull);
    }

    @Test
    void keepsWordsThatOlderYamlTookForTruthValues() {
        Mapping root = mapping("a: yes\nb: no\nc: on\nd: 012\ne: 1:30\n");
        assertThat(root.entries())
                .extracting(entry -> ((Scalar) entry.value()).text())
                .containsExactly("yes", "no", "on", "012", "1:30");
    }

    @Test
    void refusesWhatADossierHasNoUseForAndGoesOn() {
        Mapping root = mapping("a: &x 1\nb: *x\nc: !t 2\n? [k]\n: 3\nd: 4\na: 5\n*x : 6\n");
        assertThat(said())
                .containsExactly(
                        "1:4 yaml.anchor",
                        "2:4 yaml.alias",
                        "3:4 yaml.tag",
                        "4:3 yaml.key",
                        "7:1 yaml.duplicate-key",
                        "8:1 yaml.alias");
        assertThat(root.entries()).extracting(entry -> entry.key().text()).containsExactly("a", "b", "c", "d");
        assertThat(root.find("b")).isInstanceOf(Refused.class);
    }

    @Test
    void namesBothPlacesOfADuplicateKey() {
        read("a: 1\nb: {c: 2, c: 3}\n");
        assertThat(problems.inFileOrder())
                .extracting(Diagnostic::text)
                .containsExactly("f:2:11 ERROR yaml.duplicate-key The key \"c\" was already given at 2:5."
                        + " Put both into one, or remove one.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '$',
            value = {
                "a: b: c | 1:5 yaml.syntax",
                "a: [b | 1:6 yaml.syntax",
                "'a: 'b | 1:6 yaml.syntax",
                "@ | 1:1 yaml.syntax",
                "a: \"\\q\" | 1:6 yaml.syntax",
            })
    void saysWhereTheTextIsNoYaml(String text, String said) {
        assertThat(read(text)).isNull();
        assertThat(said()).containsExactly(said);
    }

    @Test
    void saysWhereATabIndents() {
        assertThat(read("a:\n\tb: 1\n")).isNull();
        assertThat(said()).containsExactly("2:1 yaml.syntax");
    }

    @Test
    void endsAtASecondDocument() {
        assertThat(read("a: 1\n---\nb: 2\n")).isNull();
        assertThat(said()).containsExactly("2:1 yaml.documents");
    }

    @Test
    void takesDocumentMarkersAroundOneDocument() {
        assertThat(mapping("%YAML 1.2\n---\na: 1\n...\n").find("a")).isNotNull();
        assertThat(said()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "# only a remark\n", "---\n", "null\n", "~"})
    void saysThatAFileIsEmpty(String text) {
        assertThat(read(text)).isNull();
        assertThat(said()).containsExactly("1:1 file.empty");
    }

    @Test
    void allowsSixtyFourLevels() {
        assertThat(read("[".repeat(64) + "]".repeat(64))).isNotNull();
        assertThat(read("[".repeat(65) + "]".repeat(65))).isNull();
        assertThat(said()).containsExactly("1:65 yaml.depth");
    }

    @Test
    void findsTheFirstBadByte() {
        byte[] bytes = "a: ä\nb: ö?\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFE;
        assertThat(YamlReader.read("f", bytes, problems)).isNull();
        assertThat(said()).containsExactly("2:5 file.encoding");
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u0000', '\u0007', '\u001B', '\u007F', '\u0080', '\u009F', '\uFEFF', '\uFFFE', '\uFFFF'})
    void refusesControlCharacters(char c) {
        assertThat(read("a: x" + c + "y" + c)).isNull();
        assertThat(said()).containsExactly("1:5 file.character");
        assertThat(problems.inFileOrder().getFirst().advice()).isEqualTo("Remove it, and 1 more like it.");
    }

    @Test
    void takesEveryOtherCharacter() {
        assertThat(((Scalar) mapping("a: \"\t\u00A0\u2028\uD83D\uDD4A\uFFFD\"").find("a")).text())
                .isEqualTo("\t\u00A0\u2028\uD83D\uDD4A\uFFFD");
    }

    @Test
    void readsListsOfMaps() {
        Sequence list = (Sequence) mapping("a:\n- b: 1\n- c: 2\n").find("a");
        assertThat(list.items()).hasSize(2).allMatch(Mapping.class::isInstance);
        assertThat(list.items().get(1).place()).isEqualTo(span(3, 3, 3, 7));
    }
}
