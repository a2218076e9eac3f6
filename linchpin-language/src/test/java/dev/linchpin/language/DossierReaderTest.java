package dev.linchpin.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.language.shape.DossierShape;
import dev.linchpin.language.shape.Shape;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.diagnostic.Diagnostic;
import dev.linchpin.model.diagnostic.Severity;
import dev.linchpin.model.diagnostic.SourceSpan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierReaderTest {
    @Test
    void readsADossierAndSaysWhereThingsStand() {
        // @start region="read"
        String text = """
                linchpin: 1
                title: Two neighbours and a dam
                question: Will the upper state close the dam?
                actors: {upper: {}}
                options: {upper.closes-dam: {name: Close the dam}}
                preferences: {upper: {statements: [not upper.closes-dam]}}
                """;
        ReadResult result = DossierReader.read("dam.yaml", text.getBytes(StandardCharsets.UTF_8));
        Dossier dossier = result.dossier();
        SourceSpan place = result.places().of("options/upper.closes-dam");
        // @end
        assertThat(result.diagnostics()).isEmpty();
        assertThat(dossier.options().get("upper.closes-dam").name()).isEqualTo("Close the dam");
        assertThat(place).isEqualTo(new SourceSpan("dam.yaml", 5, 11, 5, 50));
    }

    @Test
    void knowsThePlaceOfEveryPart() {
        String text = Examples.SMALL + """
                rules:
                  - one-way: [north.attacks, south.mobilises]
                  - never: north.attacks and south.mobilises
                phases: [{id: spring}]
                epochs: {before: {}}
                views: {south: {set: {harvest.base: 0.1}}}
                preferences: {south: {statements: [not north.attacks]}}
                tripwires: [{option: north.attacks, becomes: yes, event: X}]
                """;
        Places places = Examples.read(text).places();
        for (String path : List.of(
                "title",
                "question",
                "actors/north",
                "options/north.arms",
                "rules/0",
                "rules/2",
                "outcomes/harvest",
                "influences/north.attacks->harvest",
                "interests/south.army.fears.north.attacks",
                "evidence/e1",
                "sources/s1",
                "hypotheses/calm",
                "phases/spring",
                "epochs/before",
                "views/south",
                "preferences/south",
                "tripwires/0")) {
            assertThat(places.find(path)).as(path).isNotNull();
        }
        assertThat(places.of("rules/1").line()).isEqualTo(places.of("rules/0").line());
        assertThat(places.find("rules/3")).isNull();
        assertThat(places.of("rules/3")).isEqualTo(SourceSpan.start("x.yaml"));
    }

    @Test
    void hasADossierExactlyWhereNothingIsAnError() {
        for (var path : Examples.bad()) {
            ReadResult result = DossierReader.read("bad.yaml", Examples.bytes(path));
            boolean sound = result.diagnostics().stream().noneMatch(d -> d.severity() == Severity.ERROR);
            assertThat(result.dossier() != null).as(path.toString()).isEqualTo(sound);
        }
    }

    @Test
    void findsProblemsInFileOrder() {
        for (var path : Examples.bad()) {
            List<Diagnostic> diagnostics =
                    DossierReader.read("bad.yaml", Examples.bytes(path)).diagnostics();
            assertThat(diagnostics).extracting(Diagnostic::place).isSorted();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsLinesHoweverTheyEnd(String end) {
        String text = Examples.SMALL
                .replace("south.mobilises: {}", "suoth.mobilises: {}")
                .replace("\n", end);
        assertThat(Examples.read(text).diagnostics())
                .filteredOn(d -> d.code().equals("option.owner"))
                .extracting(d -> d.place().line())
                .containsExactly(8);
    }

    @Test
    void passesOverAByteOrderMark() {
        assertThat(Examples.read("\uFEFF" + Examples.SMALL).dossier())
                .isEqualTo(Examples.read(Examples.SMALL).dossier())
                .isNotNull();
    }

    @Test
    void countsColumnsInCodePoints() {
        String text = Examples.SMALL.replace(
                "hypotheses: {calm: {says: All is calm, claim: not north.attacks}}",
                "hypotheses: {calm: {says: 🕊🕊 ä, claim: not north.atacks}}");
        assertThat(Examples.read(text).diagnostics())
                .filteredOn(d -> d.severity() == Severity.ERROR)
                .extracting(d -> d.place().column())
                .containsExactly("hypotheses: {calm: {says: xx ä, claim: not ".length() + 1);
    }

    @Test
    void keepsItsCountOfProblemsWithinBounds() {
        StringBuilder text = new StringBuilder(Examples.SMALL).append("rules:\n");
        for (int i = 0; i < 3_000; i++) {
            text.append("  - never: north.nothing-").append(i).append('\n');
        }
        List<Diagnostic> diagnostics = Examples.read(text.toString()).diagnostics();
        assertThat(diagnostics).hasSize(1_001);
        assertThat(diagnostics.getLast().code()).isEqualTo("diagnostics.more");
        assertThat(diagnostics.getLast().severity()).isEqualTo(Severity.ERROR);
        int own = Examples.read(Examples.SMALL).diagnostics().size();
        assertThat(diagnostics.getLast().message())
                .isEqualTo("There are " + (2_000 + own) + " more problems from here on.");
    }

    @Test
    void doesNotGuessWhereASectionCannotBeRead() {
        String unread = Examples.SMALL.replace("by: strong,", "by: stong,");
        assertThat(Examples.read(unread).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("quantity.form");
    }

    @Test
    void allowsEveryMapToBeEmpty() {
        String head = "linchpin: 1\ntitle: x\nquestion: y\n";
        StringBuilder text = new StringBuilder(head);
        for (Shape.Field field : DossierShape.ROOT.fields()) {
            if (!head.contains(field.key() + ":")
                    && !List.of("as-of", "yardstick").contains(field.key())) {
                text.append(field.key()).append(":\n");
            }
        }
        ReadResult result = Examples.read(text.toString());
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.dossier()).isEqualTo(Dossier.builder("x", "y").build());
    }

    @Test
    void findsProblemsInWhatIsCitedForAQuantityThatItCannotRead() {
        String text = Examples.SMALL.replace("{pride: strong}", "{pride: {size: stong, evidence: [e2]}}");
        assertThat(Examples.read(text).diagnostics())
                .extracting(Diagnostic::code)
                .contains("quantity.form", "evidence.unknown");
    }

    @Test
    void doesNotGuessWhereAnAliasStood() {
        String text = Examples.SMALL.replace("[e1]}\n  - {from: south", "*x}\n  - {from: south");
        assertThat(Examples.read(text).diagnostics())
                .extracting(Diagnostic::code)
                .contains("yaml.alias")
                .doesNotContain("influence.uncited");
    }

    @Test
    void doesNotMixUpAnActorAndAPopulationOfOneName() {
        String text = Examples.SMALL + "populations: {north: {army: rest}}\n";
        assertThat(Examples.read(text).dossier()).isNotNull();
    }

    @Test
    void knowsWhatAMisspeltSectionHolds() {
        String text = Examples.SMALL.replace("actors:", "actor:");
        assertThat(Examples.read(text).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder("key.missing", "key.unknown");
    }
}
