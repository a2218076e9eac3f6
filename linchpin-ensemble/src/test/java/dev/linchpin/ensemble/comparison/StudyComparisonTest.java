package dev.linchpin.ensemble.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.ensemble.Studies;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.language.DossierReader;
import dev.linchpin.model.Dossier;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StudyComparisonTest {
    /** The upper state closes the dam unless the lower's protest costs it more than the power is worth. */
    private static final String DAM = """
            linchpin: 1
            title: A dam
            question: Is it closed?
            actors:
              upper: {name: Upper}
              lower: {name: Lower}
            options:
              upper.closes: {name: Close}
              lower.protests: {name: Protest}
            outcomes:
              power: {}
              harvest: {base: 0.5}
              standing: {}
            influences:
              - {from: upper.closes, raises: power, by: 0.5}
              - {from: upper.closes, lowers: harvest, by: 0.4}
              - {from: lower.protests, lowers: standing, by: 0.5, when: upper.closes}
            interests:
              upper: {wants: {power: 0.5, standing: 0.4}}
              lower: {wants: {harvest: 0.6}, fears: {standing: 0.2}}
            hypotheses:
              closed: {says: It is closed., claim: upper.closes}
              quiet: {says: Nobody protests., claim: not lower.protests}
              unsure: {says: Nobody knows.}
            """;

    private static final String PROUD = DAM.replace("standing: 0.4}", "standing: 0.6}");

    private static Study study(String text) {
        Dossier dossier = DossierReader.read("dam.yaml", text.getBytes(StandardCharsets.UTF_8))
                .dossier();
        return Objects.requireNonNull(Studies.of(Objects.requireNonNull(dossier), WhatIf.NOTHING, 1L << 30)
                .study());
    }

    private static StudyComparison compare(String before, String after) {
        return StudyComparison.of(study(before), study(after));
    }

    @Test
    void aStudyDiffersFromItselfInNothing() {
        StudyComparison same = compare(DAM, DAM);
        assertThat(same.dossiers().all()).isEmpty();
        assertThat(same.flips()).isEmpty();
        assertThat(same.stances()).isEmpty();
        assertThat(same.rests()).containsExactly(new RestPair(Map.of("upper.closes", 1, "lower.protests", 1), 1, 1));
        assertThat(same.equilibria()).allMatch(pair -> pair.before() == pair.after());
    }

    @Test
    void verdictsAndPlacesOfRestAreToldOnBothSides() {
        StudyComparison proud = compare(DAM, PROUD);
        assertThat(proud.dossiers().quantities()).singleElement().satisfies(change -> {
            assertThat(change.quantity()).isEqualTo("upper.wants.standing");
            assertThat(change.before()).isEqualTo("0.4");
            assertThat(change.after()).isEqualTo("0.6");
        });
        assertThat(proud.flips()).extracting(HypothesisPair::id).containsExactly("closed", "quiet");
        assertThat(proud.hypotheses()).hasSize(3);
        assertThat(proud.rests())
                .containsExactly(
                        new RestPair(Map.of("upper.closes", 1, "lower.protests", 1), 1, 0),
                        new RestPair(Map.of("upper.closes", 0, "lower.protests", 0), 0, 1));
    }

    @Test
    void equilibriaAreCountedOnBothSides() {
        StudyComparison proud = compare(DAM, PROUD);
        for (EquilibriumPair pair : proud.equilibria()) {
            assertThat(pair.before()).isEqualTo(count(proud.before(), pair));
            assertThat(pair.after()).isEqualTo(count(proud.after(), pair));
        }
        assertThat(proud.equilibria()).anyMatch(pair -> pair.before() != pair.after());
        assertThat(proud.equilibria().getFirst().concept()).isNull();
    }

    private static int count(Study study, EquilibriumPair pair) {
        var stability = study.main().analysis().stability();
        return (pair.concept() == null ? stability.equilibria() : stability.equilibria(pair.concept())).cardinality();
    }

    @Test
    void stancesThatChangeSignComeBeforeThoseThatChangeMore() {
        // power turns from a gain for the upper state to a loss, a little; the lower's harvest gains much
        StudyComparison turned = compare(
                DAM.replace("raises: power, by: 0.5", "raises: power, by: 0.02"),
                DAM.replace("raises: power, by: 0.5", "lowers: power, by: 0.02")
                        .replace("upper: {wants: {power: 0.5,", "upper: {wants: {power: 0.5, upper.closes: 0.001,"));
        assertThat(turned.stances()).isNotEmpty();
        assertThat(turned.stances().getFirst().changesSign()).isTrue();
        assertThat(turned.stances().getFirst().option()).isEqualTo("upper.closes");
        for (int k = 1; k < turned.stances().size(); k++) {
            StancePair earlier = turned.stances().get(k - 1);
            StancePair later = turned.stances().get(k);
            assertThat(
                            earlier.changesSign() == later.changesSign()
                                    ? earlier.size() >= later.size()
                                    : earlier.changesSign())
                    .isTrue();
        }
    }

    @Test
    void optionsThatOneAloneHasAreLeftOutOfWhereItComesToRest() {
        String more = DAM.replace(
                        "  lower.protests: {name: Protest}",
                        "  lower.protests: {name: Protest}\n  lower.sulks: {name: Sulk}")
                .replace("lower: {wants: {harvest: 0.6}", "lower: {wants: {harvest: 0.6, lower.sulks: 0.1}")
                .replace("  unsure: {says: Nobody knows.}", "  sulky: {says: It sulks., claim: lower.sulks}");
        StudyComparison sulking = compare(DAM, more);
        assertThat(sulking.rests()).containsExactly(new RestPair(Map.of("upper.closes", 1, "lower.protests", 1), 1, 1));
        assertThat(sulking.hypotheses())
                .extracting(HypothesisPair::id)
                .containsExactly("closed", "quiet", "unsure", "sulky");
        assertThat(sulking.hypotheses().get(2).after()).isNull();
        assertThat(sulking.hypotheses().get(3).before()).isNull();
        assertThat(sulking.hypotheses().get(3).says()).isEqualTo("It sulks.");
        assertThat(sulking.flips()).isEmpty();
    }

    @Test
    void anOptionWithOtherLevelsIsAnotherWhereItComesToRest() {
        StudyComparison graded = compare(
                DAM, DAM.replace("lower.protests: {name: Protest}", "lower.protests: {levels: [none, some, all]}"));
        assertThat(graded.rests()).allSatisfy(rest -> assertThat(rest.levels()).containsOnlyKeys("upper.closes"));
    }
}
