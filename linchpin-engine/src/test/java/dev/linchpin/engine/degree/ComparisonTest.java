package dev.linchpin.engine.degree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.fixture.Medians;
import dev.linchpin.engine.fixture.Sketch;
import dev.linchpin.model.Degrees;
import dev.linchpin.model.Degrees.Between;
import dev.linchpin.model.Degrees.Extent;
import dev.linchpin.model.Degrees.Gap;
import dev.linchpin.model.Degrees.PatternPair;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.StatePattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What degrees make of an actor's order, worked out by hand. */
class ComparisonTest {
    /** Three options of one actor: worth 0.1, 0.2 and 0.7 of what it cares about. */
    private static final Dossier CARES = new Sketch()
            .actors("ann")
            .options("ann.a", "ann.b", "ann.c")
            .interest("ann", "ann.a", 0.1)
            .interest("ann", "ann.b", -0.2)
            .interest("ann", "ann.c", 0.7)
            .dossier();

    private static final Dossier RANKS = new Sketch()
            .actors("ann")
            .options("ann.a", "ann.b")
            .ranking("ann", "YY", "YN", "NY", "NN")
            .dossier();

    private static Comparison comparison(Dossier dossier, @Nullable Extent greatly, @Nullable Extent unknown) {
        Analysis analysis = Analysis.of(Medians.game(
                dossier.toBuilder().add(new Degrees("ann", greatly, unknown)).build()));
        return Comparisons.of(analysis.game(), analysis.ranks(), analysis.order())
                .of(0);
    }

    private static Between pairs(String... patterns) {
        return new Between(IntStream.range(0, patterns.length / 2)
                .mapToObj(
                        k -> new PatternPair(new StatePattern(patterns[2 * k]), new StatePattern(patterns[2 * k + 1])))
                .toList());
    }

    /** Returns the ordinal of a state of two-level options. */
    private static int state(String text) {
        int state = 0;
        for (int o = 0; o < text.length(); o++) {
            state |= text.charAt(o) == 'Y' ? 1 << o : 0;
        }
        return state;
    }

    @Test
    void aShareOfTheInterestWeightIsEnoughExactly() {
        Comparison comparison = comparison(CARES, new Gap(0.7), null);
        assertThat(comparison.greatlyPrefers(state("NNY"), state("NNN"))).isTrue();
        assertThat(comparison.greatlyPrefers(state("NYY"), state("NNN"))).isFalse();
        assertThat(comparison.greatlyPrefers(state("NNN"), state("NNY"))).isFalse();
        assertThat(comparison.ranksAbove(state("NYY"), state("NNN"))).isTrue();
        assertThat(comparison(CARES, new Gap(0.700001), null).greatlyPrefers(state("NNY"), state("NNN")))
                .isFalse();
    }

    @Test
    void aSmallDifferenceIsUnknownAndNoneIsATie() {
        Comparison comparison = comparison(CARES, null, new Gap(0.2));
        assertThat(comparison.isUnknown(state("YNN"), state("NNN"))).isTrue();
        assertThat(comparison.isUnknown(state("NNN"), state("YNN"))).isTrue();
        assertThat(comparison.surelyPrefers(state("YNN"), state("NNN"))).isFalse();
        assertThat(comparison.surelyPrefers(state("NNN"), state("NYN"))).isTrue();
        assertThat(comparison.isUnknown(state("NNN"), state("NYN"))).isFalse();
        assertThat(comparison.isUnknown(state("NNN"), state("NNN"))).isFalse();
        assertThat(comparison.surelyPrefers(state("NNN"), state("NNN"))).isFalse();
    }

    @Test
    void ranksApartAreCounted() {
        Comparison comparison = comparison(RANKS, new Gap(2), null);
        assertThat(comparison.greatlyPrefers(state("YY"), state("NY"))).isTrue();
        assertThat(comparison.greatlyPrefers(state("YY"), state("YN"))).isFalse();
        assertThat(comparison.greatlyPrefers(state("NY"), state("NN"))).isFalse();
    }

    @Test
    void whatIsGreatSpreadsUpwardsAndDownwards() {
        Comparison comparison = comparison(RANKS, pairs("YN", "NY"), null);
        assertThat(comparison.greatlyPrefers(state("YY"), state("NN"))).isTrue();
        assertThat(comparison.greatlyPrefers(state("YY"), state("NY"))).isTrue();
        assertThat(comparison.greatlyPrefers(state("YN"), state("NN"))).isTrue();
        assertThat(comparison.greatlyPrefers(state("YY"), state("YN"))).isFalse();
        assertThat(comparison.greatlyPrefers(state("NY"), state("NN"))).isFalse();
    }

    @Test
    void aGreatPairCountsOnlyWhereTheFirstIsPreferred() {
        Comparison comparison = comparison(CARES, pairs("--Y", "---"), null);
        assertThat(comparison.greatlyPrefers(state("NYY"), state("YNN"))).isTrue();
        assertThat(comparison.greatlyPrefers(state("YNN"), state("NYN"))).isFalse();
        assertThat(comparison.greatlyPrefers(state("NNY"), state("NNY"))).isFalse();
    }

    @Test
    void unknownPairsHoldBothWaysHoweverFarApart() {
        Comparison comparison = comparison(RANKS, null, pairs("YY", "N-"));
        assertThat(comparison.isUnknown(state("YY"), state("NN"))).isTrue();
        assertThat(comparison.isUnknown(state("NN"), state("YY"))).isTrue();
        assertThat(comparison.isUnknown(state("NN"), state("NY"))).isFalse();
        assertThat(comparison.surelyPrefers(state("YY"), state("YN"))).isTrue();
    }
}
