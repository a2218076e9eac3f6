package dev.linchpin.language.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.language.DossierReader;
import dev.linchpin.language.edit.Edit.Remove;
import dev.linchpin.language.edit.Edit.SetPath;
import dev.linchpin.language.edit.Edit.SetQuantity;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.NamedQuantity;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.QuantityCatalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DossierEditorTest {
    private static final String SMALL = """
            linchpin: 1
            title: Two                      # a remark
            question: What?
            actors:
              upper: {name: Upper state}
              lower:
                name: Lower state
                factions:
                  army:  {share: 0.3 to 0.5}    # guessed
                  court: {share: rest}
            options:
              upper.closes: {name: Close it, now: no}
              lower.moves: {name: Move}
            outcomes:
              harvest: {name: "The harvest", base: 0.2}
              peace:                            # nothing is known of it
            influences:
              - {from: upper.closes, lowers: harvest, by: strong, evidence: [e1]}   # the first
              - from: upper.closes
                lowers: harvest
                by: 0.1 to 0.2
              - {from: lower.moves, lowers: peace,
                 by: slight}
            interests:
              upper: {}
              lower:
                army:
                  wants: {harvest: {size: strong, evidence: [e1]}}
                # about the court
                court:
                  fears:
                    lower.moves: slight

                    peace: moderate   # last
            sources:
              s1: {title: A source, reliability: B}
            evidence:
              e1: {source: s1, at: "¶3", says: It is said., hedge: likely, bears-on: {open: C}}
            hypotheses:
              open: {says: It stays open, claim: not upper.closes}
            # the end
            """;

    private static String edited(String text, Edit... edits) {
        EditResult result = DossierEditor.apply(text, List.of(edits));
        assertThat(result).isInstanceOf(EditResult.Edited.class);
        EditResult.Edited edited = (EditResult.Edited) result;
        String replaced = text;
        for (Replacement replacement : edited.replacements().reversed()) {
            replaced = replacement.in(replaced);
        }
        assertThat(replaced).isEqualTo(edited.text());
        return edited.text();
    }

    private static String refused(String text, Edit edit) {
        EditResult result = DossierEditor.apply(text, List.of(edit));
        assertThat(result).isInstanceOf(EditResult.Refused.class);
        return ((EditResult.Refused) result).message();
    }

    @Test
    void aQuantityChangesWhereItIsWritten() {
        assertThat(edited(SMALL, new SetQuantity("harvest.base", "-0.1 to 0.4")))
                .isEqualTo(SMALL.replace("base: 0.2", "base: -0.1 to 0.4"));
        assertThat(edited(SMALL, new SetQuantity("upper.closes->harvest", "0.3")))
                .isEqualTo(SMALL.replace("by: strong", "by: 0.3"));
        assertThat(edited(SMALL, new SetQuantity("upper.closes->harvest#2", "decisive")))
                .isEqualTo(SMALL.replace("by: 0.1 to 0.2", "by: decisive"));
        assertThat(edited(SMALL, new SetQuantity("lower.moves->peace", "0.05")))
                .isEqualTo(SMALL.replace("by: slight", "by: 0.05"));
        assertThat(edited(SMALL, new SetQuantity("lower.army.share", "0.4")))
                .isEqualTo(SMALL.replace("share: 0.3 to 0.5", "share: 0.4"));
        assertThat(edited(SMALL, new SetQuantity("lower.army.wants.harvest", "slight")))
                .isEqualTo(SMALL.replace("size: strong", "size: slight"));
        assertThat(edited(SMALL, new SetQuantity("lower.court.fears.lower.moves", "0.9")))
                .isEqualTo(SMALL.replace("lower.moves: slight", "lower.moves: 0.9"));
        assertThat(edited(SMALL, new SetQuantity("e1.hedge", "almost certain")))
                .isEqualTo(SMALL.replace("hedge: likely", "hedge: almost certain"));
    }

    @Test
    void whatIsMissingIsAddedInTheStyleOfItsNeighbours() {
        assertThat(edited(SMALL, new SetPath("interests/upper/wants/harvest", "strong")))
                .isEqualTo(SMALL.replace("upper: {}", "upper: {wants: {harvest: strong}}"));
        assertThat(edited(SMALL, new SetPath("interests/lower/army/fears/peace", "slight")))
                .isEqualTo(SMALL.replace(
                        "      wants: {harvest: {size: strong, evidence: [e1]}}\n",
                        "      wants: {harvest: {size: strong, evidence: [e1]}}\n      fears: {peace: slight}\n"));
        assertThat(edited(SMALL, new SetPath("interests/lower/court/fears/harvest", "0.1")))
                .isEqualTo(SMALL.replace(
                        "        peace: moderate   # last\n",
                        "        peace: moderate   # last\n        harvest: 0.1\n"));
        assertThat(edited(SMALL, new SetPath("evidence/e1/bears-on/other", "II")))
                .isEqualTo(SMALL.replace("{open: C}", "{open: C, other: II}"));
        assertThat(edited(SMALL, new SetQuantity("peace.base", "0.1")))
                .isEqualTo(SMALL.replace("peace:    ", "peace: {base: 0.1}    "));
        assertThat(edited(SMALL, new SetPath("influences/-", "{from: peace, raises: harvest, by: slight}")))
                .isEqualTo(SMALL.replace(
                        "     by: slight}\n", "     by: slight}\n  - {from: peace, raises: harvest, by: slight}\n"));
        assertThat(edited(SMALL, new SetPath("influences/1/hedge", "likely")))
                .isEqualTo(SMALL.replace("    by: 0.1 to 0.2\n", "    by: 0.1 to 0.2\n    hedge: likely\n"));
        assertThat(edited(SMALL, new SetPath("tripwires/-", "{option: upper.closes}")))
                .contains("tripwires: [{option: upper.closes}]\n# the end\n");
    }

    @Test
    void whatIsRemovedTakesWhatItLeavesEmpty() {
        assertThat(edited(SMALL, new Remove("evidence/e1/hedge"))).isEqualTo(SMALL.replace(", hedge: likely", ""));
        assertThat(edited(SMALL, new Remove("evidence/e1/source"))).isEqualTo(SMALL.replace("{source: s1, at", "{at"));
        assertThat(edited(SMALL, new Remove("interests/lower/court/fears/peace")))
                .isEqualTo(SMALL.replace("        peace: moderate   # last\n", ""));
        assertThat(edited(SMALL, new Remove("interests/lower/army/wants/harvest")))
                .isEqualTo(SMALL.replace("    army:\n      wants: {harvest: {size: strong, evidence: [e1]}}\n", ""));
        assertThat(edited(SMALL, new Remove("influences/0")))
                .isEqualTo(SMALL.replace(
                        "  - {from: upper.closes, lowers: harvest, by: strong, evidence: [e1]}   # the first\n", ""));
        assertThat(edited(SMALL, new Remove("influences/1")))
                .isEqualTo(SMALL.replace("  - from: upper.closes\n    lowers: harvest\n    by: 0.1 to 0.2\n", ""));
        assertThat(edited(SMALL, new Remove("hypotheses/open")))
                .isEqualTo(SMALL.replace("hypotheses:\n  open: {says: It stays open, claim: not upper.closes}\n", ""));
    }

    @Test
    void severalEditsAreMadeTogetherOrNotAtAll() {
        assertThat(edited(SMALL, new SetQuantity("harvest.base", "0.1"), new Remove("sources/s1")))
                .isEqualTo(SMALL.replace("base: 0.2", "base: 0.1")
                        .replace("sources:\n  s1: {title: A source, reliability: B}\n", ""));
        EditResult result =
                DossierEditor.apply(SMALL, List.of(new SetQuantity("harvest.base", "0.1"), new Remove("sources/none")));
        assertThat(result).isInstanceOf(EditResult.Refused.class);
    }

    @Test
    void lineEndsAndAByteOrderMarkStay() {
        String windows = "\uFEFF" + SMALL.replace("\n", "\r\n");
        assertThat(edited(windows, new SetQuantity("harvest.base", "0.7")))
                .isEqualTo(windows.replace("base: 0.2", "base: 0.7"));
        assertThat(edited(windows, new SetPath("interests/lower/court/fears/harvest", "0.1")))
                .isEqualTo(windows.replace("# last\r\n", "# last\r\n        harvest: 0.1\r\n"));
    }

    @Test
    void placesAreRightBehindSignsOfTwoUnits() {
        String odd = SMALL.replace("The harvest", "The 🌾 harvest").replace("A source", "𝔸 source");
        assertThat(edited(odd, new SetQuantity("harvest.base", "0.7")))
                .isEqualTo(odd.replace("base: 0.2", "base: 0.7"));
        assertThat(edited(odd, new SetPath("sources/s1/reliability", "A")))
                .isEqualTo(odd.replace("reliability: B", "reliability: A"));
    }

    @Test
    void whatCannotBeEditedIsRefusedWithTheReason() {
        assertThat(refused(SMALL + "x: [", new SetQuantity("harvest.base", "0.1")))
                .contains("YAML");
        assertThat(refused(SMALL, new SetQuantity("harvst.base", "0.1"))).contains("harvst.base");
        assertThat(refused(SMALL, new SetQuantity("upper.closes->harvest.there", "0.1")))
                .contains("does not write");
        assertThat(refused(SMALL, new SetPath("title/x", "1"))).contains("Two");
        assertThat(refused(SMALL, new SetPath("a//b", "1"))).contains("no path");
        assertThat(refused(SMALL, new SetPath("evidence/e1/says", "a, b: c"))).contains("one line");
        assertThat(refused(SMALL, new SetPath("evidence/e1/says", "x} # {"))).contains("one line");
        assertThat(refused(SMALL, new SetPath("evidence/e1/says", "\"a\n  b\"")))
                .contains("one line");
        assertThat(refused(SMALL, new Remove("evidence/e2"))).contains("e2");
        assertThat(refused(SMALL, new SetPath("influences/7/by", "0.1"))).contains("7");
    }

    /** A text that is wrong elsewhere can still be changed. */
    @Test
    void aDossierWithErrorsCanBeEdited() {
        String wrong = SMALL.replace("lowers: peace", "lowers: paece");
        assertThat(edited(wrong, new SetQuantity("harvest.base", "0.7")))
                .isEqualTo(wrong.replace("base: 0.2", "base: 0.7"));
    }

    static Stream<Path> dossiers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../dossiers"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    private static Dossier read(String text) {
        var result = DossierReader.read("x", text.getBytes(StandardCharsets.UTF_8));
        return Objects.requireNonNull(
                result.dossier(), () -> result.diagnostics().toString());
    }

    /** Every number of every dossier of ours, one by one: the model has the new one, and the text differs only there. */
    @ParameterizedTest
    @MethodSource("dossiers")
    void everyWrittenQuantityCanBeChanged(Path file) throws IOException {
        String text = Files.readString(file);
        QuantityCatalog before = QuantityCatalog.of(read(text));
        int changed = 0;
        for (NamedQuantity quantity : before.all()) {
            String value = "0.123";
            if (quantity.quantity() == null || quantity.quantity() instanceof Quantity.Rest) {
                continue;
            }
            EditResult result = DossierEditor.apply(text, List.of(new SetQuantity(quantity.name(), value)));
            assertThat(result).as(quantity.name()).isInstanceOf(EditResult.Edited.class);
            EditResult.Edited edited = (EditResult.Edited) result;
            assertThat(edited.text().lines().filter(line -> line.contains("#")).count())
                    .isEqualTo(text.lines().filter(line -> line.contains("#")).count());
            if (quantity.kind() != NamedQuantity.Kind.SHARE) {
                QuantityCatalog after = QuantityCatalog.of(read(edited.text()));
                assertThat(Objects.requireNonNull(after.get(quantity.name()).quantity())
                                .text())
                        .isEqualTo(value);
                List<NamedQuantity> others = new ArrayList<>(after.all().all());
                others.removeIf(other -> other.name().equals(quantity.name()));
                List<NamedQuantity> same = new ArrayList<>(before.all().all());
                same.removeIf(other -> other.name().equals(quantity.name()));
                assertThat(others).isEqualTo(same);
            }
            changed++;
        }
        assertThat(changed).isEqualTo((int) before.all().all().stream()
                .filter(quantity -> quantity.quantity() != null && !(quantity.quantity() instanceof Quantity.Rest))
                .count());
    }

    /**
     * Random places of every dossier set, added to and removed: made as asked, or refused with a reason; never anything
     * else, which the editor itself proves by reading again.
     */
    @ParameterizedTest
    @MethodSource("dossiers")
    void randomEditsAreMadeOrRefused(Path file) throws IOException {
        String text = Files.readString(file);
        SplittableRandom chance = new SplittableRandom(20260301);
        List<String> paths = paths(text);
        int made = 0;
        int tried = Math.min(150, paths.size());
        for (int k = 0; k < tried; k++) {
            String path = paths.get(chance.nextInt(paths.size()));
            Edit edit = switch (chance.nextInt(3)) {
                case 0 -> new SetPath(path, "0.5");
                case 1 -> new SetPath(path + "/added", "{x: [1, 2]}");
                default -> new Remove(path);
            };
            EditResult result = DossierEditor.apply(text, List.of(edit));
            if (result instanceof EditResult.Edited edited) {
                made++;
                Replacement only = edited.replacements().isEmpty()
                        ? new Replacement(0, 0, "")
                        : edited.replacements().getFirst();
                assertThat(only.in(text)).isEqualTo(edited.text());
            } else {
                assertThat(((EditResult.Refused) result).message()).isNotBlank();
            }
        }
        assertThat(made).isGreaterThan(tried / 3);
    }

    private static List<String> paths(String text) {
        List<String> paths = new ArrayList<>();
        collect(Plain.of(root(text)), "", paths);
        return paths;
    }

    private static dev.linchpin.language.syntax.Node root(String text) {
        return Objects.requireNonNull(dev.linchpin.language.syntax.YamlReader.read(
                        "x", text.getBytes(StandardCharsets.UTF_8), new dev.linchpin.language.problem.Problems()))
                .root();
    }

    private static void collect(Plain plain, String path, List<String> paths) {
        if (!path.isEmpty()) {
            paths.add(path);
        }
        String before = path.isEmpty() ? "" : path + "/";
        switch (plain) {
            case Plain.Keys keys ->
                keys.keys().forEach(key -> {
                    if (!key.contains("/")) {
                        collect(Objects.requireNonNull(keys.values().get(key)), before + key, paths);
                    }
                });
            case Plain.Items items -> {
                for (int k = 0; k < items.items().size(); k++) {
                    collect(items.items().get(k), before + k, paths);
                }
            }
            case Plain.Word word -> {}
        }
    }
}
