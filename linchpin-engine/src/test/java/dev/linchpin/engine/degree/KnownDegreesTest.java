package dev.linchpin.engine.degree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.fixture.Medians;
import dev.linchpin.engine.fixture.Sketch;
import dev.linchpin.engine.stability.StabilityConcept;
import dev.linchpin.model.Degrees;
import dev.linchpin.model.Degrees.Between;
import dev.linchpin.model.Degrees.PatternPair;
import dev.linchpin.model.StatePattern;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The prisoner's dilemma in degrees, worked out by hand. */
class KnownDegreesTest {
    private static final int ROW = 0;
    private static final int BOTH_SILENT = 3;

    private static Between between(String first, String second) {
        return new Between(List.of(new PatternPair(new StatePattern(first), new StatePattern(second))));
    }

    private static DegreeJudgement dilemma(Degrees row, Degrees column) {
        return Analysis.of(Medians.game(new Sketch()
                                .actors("row", "column")
                                .options("row.silent", "column.silent")
                                .ranking("row", "NY", "YY", "NN", "YN")
                                .ranking("column", "YN", "YY", "NN", "NY")
                                .dossier()
                                .toBuilder()
                                .add(row)
                                .add(column)
                                .build()))
                .degrees();
    }

    private static DegreeJudgement great(String row, String column) {
        return dilemma(
                new Degrees("row", between("YY", row), null), new Degrees("column", between("YY", column), null));
    }

    private static DegreeJudgement unknown(@Nullable Between row) {
        return dilemma(new Degrees("row", null, row), new Degrees("column", null, null));
    }

    /** Returns the letters of the readings under which both keeping silent is stable for the one who plays rows. */
    private static String readings(DegreeJudgement judgement, StabilityConcept concept) {
        return Arrays.stream(Reading.values())
                .filter(reading ->
                        judgement.readings().stable(ROW, concept, reading).get(BOTH_SILENT))
                .map(Reading::code)
                .collect(Collectors.joining());
    }

    @Test
    void whoGreatlyFearsDefectionOfBothIsStronglyDeterred() {
        Strength strength = great("NN", "NN").strength();
        for (StabilityConcept concept : Strength.CONCEPTS) {
            assertThat(strength.strongEquilibria(concept).get(BOTH_SILENT))
                    .as("%s", concept)
                    .isTrue();
            assertThat(strength.weakEquilibria(concept).get(BOTH_SILENT)).isFalse();
        }
    }

    @Test
    void whoGreatlyFearsOnlyBetrayalIsWeaklyDeterred() {
        Strength strength = great("YN", "NY").strength();
        for (StabilityConcept concept : Strength.CONCEPTS) {
            assertThat(strength.strongEquilibria(concept).get(BOTH_SILENT))
                    .as("%s", concept)
                    .isFalse();
            assertThat(strength.weakEquilibria(concept).get(BOTH_SILENT)).isTrue();
        }
    }

    @Test
    void withoutAnImprovementAStateHoldsStrongly() {
        Strength strength = great("YN", "NY").strength();
        for (StabilityConcept concept : Strength.CONCEPTS) {
            assertThat(strength.strongEquilibria(concept).get(0)).isTrue();
        }
    }

    @Test
    void anUnknownTemptationMovesTheBoldAlone() {
        DegreeJudgement judgement = unknown(between("YY", "NY"));
        assertThat(readings(judgement, StabilityConcept.NASH)).isEqualTo("bd");
        assertThat(readings(judgement, StabilityConcept.GMR)).isEqualTo("abcd");
        assertThat(readings(judgement, StabilityConcept.SEQ)).isEqualTo("abcd");
    }

    @Test
    void anUnknownLossDetersTheWaryAlone() {
        DegreeJudgement judgement = unknown(between("YY", "NN"));
        assertThat(readings(judgement, StabilityConcept.NASH)).isEmpty();
        assertThat(readings(judgement, StabilityConcept.GMR)).isEqualTo("cd");
        assertThat(readings(judgement, StabilityConcept.SMR)).isEqualTo("cd");
        assertThat(readings(judgement, StabilityConcept.SEQ)).isEqualTo("cd");
    }

    @Test
    void whatIsSaidOfIsWhatIsJudged() {
        assertThat(great("NN", "NN").hasStrength()).isTrue();
        assertThat(great("NN", "NN").hasUnknown()).isFalse();
        assertThat(unknown(between("YY", "NN")).hasUnknown()).isTrue();
        assertThat(unknown(null).hasUnknown()).isFalse();
        assertThat(unknown(null).hasStrength()).isFalse();
    }
}
