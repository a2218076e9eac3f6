package dev.linchpin.language.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.shape.Shape.Either;
import dev.linchpin.language.shape.Shape.Field;
import dev.linchpin.language.shape.Shape.Form;
import dev.linchpin.language.shape.Shape.Listing;
import dev.linchpin.language.shape.Shape.Table;
import dev.linchpin.language.shape.Shape.Text;
import dev.linchpin.language.shape.Shape.Words;
import dev.linchpin.language.syntax.Node.Mapping;
import dev.linchpin.language.syntax.YamlReader;
import dev.linchpin.model.diagnostic.SourceSpan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeCheckTest {
    private static final Shape TEXT = new Text(TextForm.FREE, "A text.");
    private static final Form THING = new Form(
            "a thing",
            List.of(
                    new Field("name", true, TEXT),
                    new Field("kind", false, new Words(List.of("good", "bad"), "Which.")),
                    new Field("parts", false, new Listing(TEXT, 1, 2, "Parts.")),
                    new Field("by-id", false, new Table(TextForm.ID, TEXT, "By id.")),
                    new Field("any", false, new Either(List.of(TEXT, Listing.any(TEXT, "Texts.")), "Any.")),
                    new Field("up", false, TEXT),
                    new Field("down", false, TEXT)),
            List.of(List.of("up", "down")),
            null,
            "A thing.");

    private final Problems problems = new Problems();

    private Set<String> check(String text) {
        Mapping root = (Mapping) YamlReader.read("f", text.getBytes(StandardCharsets.UTF_8), problems)
                .root();
        return new ShapeCheck(problems).checkFields(root, THING, SourceSpan.start("f"));
    }

    private List<String> said() {
        return problems.inFileOrder().stream()
                .map(d -> d.place().column() + " " + d.code() + " " + d.message()
                        + (d.advice() == null ? "" : " " + d.advice()))
                .toList();
    }

    @Test
    void isContentWithWhatFits() {
        assertThat(check("{name: x, kind: bad, parts: [a, b], by-id: {a-1: x}, any: [a], up: y}"))
                .isEmpty();
        assertThat(check("{name: x, by-id: , any: a, down: y}")).isEmpty();
        assertThat(said()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nam: y | 19 key.unknown A thing has no key \"nam\". Did you mean \"name\"?",
                "x: y | 19 key.unknown A thing has no key \"x\"."
                        + " Its keys are name, kind, parts, by-id, any, up, down.",
                "kind: god | 25 value.word \"kind\" cannot be \"god\"; it is good or bad. Did you mean \"good\"?",
                "kind: [] | 25 value.kind \"kind\" must be a word, but it is a list.",
                "parts: [] | 19 list.length \"parts\" has 0 items; it takes 1 to 2.",
                "parts: x | 26 value.kind \"parts\" must be a list, but it is the text \"x\".",
                "parts: [[x]] | 27 value.kind An item of \"parts\" must be a text, but it is a list.",
                "parts: [~] | 27 value.empty An item of \"parts\" has no value; it takes a text.",
                "by-id: [] | 26 value.kind \"by-id\" must be a map, but it is a list.",
                "by-id: {A: x} | 27 id.form \"A\" is no id; an id is lower-case letters and digits, with single"
                        + " hyphens inside, and begins with a letter. Write \"a\".",
                "any: {} | 24 value.kind \"any\" must be a text or a list, but it is a map.",
                "down: y | 19 key.choice A thing has both \"up\" and \"down\"; it takes one of them.",
            })
    void saysWhatDoesNotFit(String entry, String said) {
        check("{name: x, up: ud, " + entry + "}");
        assertThat(said()).containsExactly(said);
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(check("{kind: good}")).containsExactly("name");
        assertThat(said())
                .containsExactly(
                        "1 key.missing A thing needs the key \"name\".",
                        "1 key.missing A thing needs one of the keys up or down.");
    }

    @Test
    void tellsWhichFieldsAreBrokenByTheKeyThatWasMeant() {
        assertThat(check("{name: x, up: y, kin: good, parts: []}")).containsExactlyInAnyOrder("kind", "parts");
    }
}
