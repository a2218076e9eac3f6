package dev.linchpin.verify.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.language.DossierReader;
import dev.linchpin.language.ReadResult;
import dev.linchpin.language.shape.DossierShape;
import dev.linchpin.language.shape.Shape;
import dev.linchpin.model.diagnostic.Diagnostic;
import dev.linchpin.model.diagnostic.Severity;
import dev.linchpin.model.evidence.EstimativeWords;
import dev.linchpin.model.evidence.Yardstick;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The reference of the dossier language tells of every key, word and code, and its examples can be read. */
class LanguageDocumentTest {
    /** What a fence says behind {@code yaml} where the block is a whole dossier. */
    private static final String COMPLETE = "yaml complete";

    private static final Pattern CODE =
            Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.(?!(?:yaml|json|md|tsv|css|html|pdf)\")[a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern LISTED_CODE = Pattern.compile("(?m)^\\| `([a-z.-]+)` \\| (?:error|warning|note)");

    @Test
    void everyCompleteExampleCanBeRead() throws IOException {
        List<String> faults = new ArrayList<>();
        int examples = 0;
        for (MarkdownPage page : MarkdownPage.all()) {
            for (MarkdownPage.Block block : page.blocks()) {
                if (block.info().equals(COMPLETE)) {
                    examples++;
                    faults.addAll(faults(page.place() + ":" + block.line(), block.content()));
                }
            }
        }
        assertThat(examples).isPositive();
        assertThat(faults).isEmpty();
    }

    @Test
    void anExampleThatCannotBeReadIsCaught() {
        String sound = """
                linchpin: 1
                title: A
                question: B?
                actors: {a: {}}
                options: {a.goes: {}}
                """;
        assertThat(faults("sound", sound)).isEmpty();
        assertThat(faults("broken", sound.replace("a.goes", "b.goes"))).isNotEmpty();
    }

    @Test
    void everyKeyIsTold() throws IOException {
        Set<String> keys = new TreeSet<>();
        gather(DossierShape.ROOT, keys, Collections.newSetFromMap(new IdentityHashMap<>()));
        assertThat(keys).contains("linchpin", "factions", "one-way-back", "against", "sponsor");
        String reference = reference().text();
        assertThat(keys)
                .filteredOn(key ->
                        !Pattern.compile("`" + key + ":?`").matcher(reference).find())
                .isEmpty();
    }

    @Test
    void everyWordOfEveryYardstickIsTold() throws IOException {
        String reference = reference().text();
        for (Yardstick yardstick : Yardstick.values()) {
            assertThat(reference).contains("`" + yardstick.id() + "`");
            assertThat(EstimativeWords.phrases(yardstick))
                    .as(yardstick.id())
                    .allMatch(phrase -> Pattern.compile("\\b" + phrase + "\\b")
                            .matcher(reference)
                            .find());
        }
    }

    @Test
    void everyCodeIsTold() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (Path file : ProjectFiles.matching(
                "linchpin-((language|ensemble|workbench)/src/main/java/.*|solver/.*/Obstacle)\\.java")) {
            CODE.matcher(Files.readString(file)).results().forEach(code -> codes.add(code.group(1)));
        }
        Set<String> listed = new TreeSet<>();
        Matcher matcher = LISTED_CODE.matcher(reference().text());
        while (matcher.find()) {
            listed.add(matcher.group(1));
        }
        assertThat(codes).contains("option.owner", "yaml.syntax", "cycle.uncertified");
        assertThat(listed).containsExactlyInAnyOrderElementsOf(codes);
    }

    private static MarkdownPage reference() throws IOException {
        return MarkdownPage.of("docs", "language.md");
    }

    private static List<String> faults(String name, String yaml) {
        ReadResult result = DossierReader.read(name, yaml.getBytes(StandardCharsets.UTF_8));
        return result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(Diagnostic::text)
                .toList();
    }

    private static void gather(Shape shape, Set<String> keys, Set<Shape> seen) {
        if (!seen.add(shape)) {
            return;
        }
        switch (shape) {
            case Shape.Text text -> {}
            case Shape.Words words -> {}
            case Shape.Listing listing -> gather(listing.item(), keys, seen);
            case Shape.Table table -> gather(table.value(), keys, seen);
            case Shape.Named named -> gather(named.shape(), keys, seen);
            case Shape.Either either -> either.alternatives().forEach(inner -> gather(inner, keys, seen));
            case Shape.Form form -> {
                for (Shape.Field field : form.fields()) {
                    keys.add(field.key());
                    gather(field.shape(), keys, seen);
                }
                if (form.others() != null) {
                    gather(form.others(), keys, seen);
                }
            }
        }
    }
}
