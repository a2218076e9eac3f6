package dev.linchpin.ensemble.flip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.ensemble.flip.FlippingSet.Move;
import dev.linchpin.ensemble.linchpin.LinchpinPlan;
import dev.linchpin.ensemble.linchpin.LinchpinSearch;
import dev.linchpin.ensemble.linchpin.Linchpins;
import dev.linchpin.ensemble.look.Circumstances;
import dev.linchpin.ensemble.run.Patience;
import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.language.DossierReader;
import dev.linchpin.model.Dossier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Linchpins are the sets of one; only what has none is searched. */
class SmallestSetsTest {
    /**
     * Crossing is worth 0.5·want less 0.5·fear: between 0.41 to 0.6 and 0.25 to 0.45 both are needed. Leaving is
     * worth 0.5·0.5 less 0.5·fear: 0.2 to 0.6 is enough alone.
     */
    private static final String TWO_QUESTIONS = """
            linchpin: 1
            title: Two questions
            question: What would it take?
            actors: {ann: {}, bob: {}}
            options: {ann.crosses: {}, bob.leaves: {}}
            outcomes: {cold: {}, bread: {}, peace: {}, boredom: {}}
            influences:
              - {from: ann.crosses, raises: cold, by: 0.5}
              - {from: ann.crosses, raises: bread, by: 0.5}
              - {from: bob.leaves, raises: peace, by: 0.5}
              - {from: bob.leaves, raises: boredom, by: 0.5}
            interests:
              ann: {wants: {bread: 0.41 to 0.6}, fears: {cold: 0.25 to 0.45}}
              bob: {wants: {peace: 0.5}, fears: {boredom: 0.2 to 0.6}}
            hypotheses:
              crosses: {says: Ann crosses., claim: ann.crosses}
              leaves:  {says: Bob leaves., claim: bob.leaves}
              muses:   {says: Nothing to judge.}
            """;

    private static FlippingSets sets(FlippingSets.Bounds bounds) {
        return sets(bounds, Patience.ENDLESS);
    }

    private static FlippingSets sets(FlippingSets.Bounds bounds, Patience patience) {
        Dossier dossier =
                Objects.requireNonNull(DossierReader.read("x.yaml", TWO_QUESTIONS.getBytes(StandardCharsets.UTF_8))
                        .dossier());
        Circumstances circumstances = Circumstances.of(dossier, GameForm.of(dossier), List.of(), List.of());
        Linchpins linchpins = Objects.requireNonNull(
                LinchpinSearch.find(circumstances, LinchpinPlan.with(1, 0), Runner.sequential(), Patience.ENDLESS));
        return SmallestSets.of(circumstances, linchpins, dossier.hypotheses().all(), bounds, patience);
    }

    @Test
    void aLinchpinInsideItsRangeIsASmallestSet() {
        FlippingSets sets = sets(FlippingSets.Bounds.NO_SEARCH);
        FlippingSet leaves = Objects.requireNonNull(sets.byHypothesis().get("leaves"));
        assertThat(leaves.moves()).extracting(Move::quantity).containsExactly("bob.fears.boredom");
        assertThat(leaves.moves().getFirst().value()).isBetween(0.5, 0.501);
        assertThat(leaves.isProvenMinimal()).isTrue();
    }

    @Test
    void withoutASearchNothingIsProvedOfWhatHasNone() {
        FlippingSets sets = sets(FlippingSets.Bounds.NO_SEARCH);
        FlippingSet crosses = Objects.requireNonNull(sets.byHypothesis().get("crosses"));
        assertThat(crosses.moves()).isEmpty();
        assertThat(crosses.noneUpTo()).isZero();
        assertThat(crosses.isProvenMinimal()).isFalse();
        assertThat(sets.judgements()).isZero();
    }

    @Test
    void whereItIsStoppedNothingMoreIsProved() {
        Patience none = new Patience() {
            @Override
            public boolean isOver() {
                return true;
            }
        };
        FlippingSets sets = sets(FlippingSets.Bounds.upTo(2), none);
        FlippingSet crosses = Objects.requireNonNull(sets.byHypothesis().get("crosses"));
        assertThat(crosses.moves()).isEmpty();
        assertThat(crosses.noneUpTo()).isZero();
        FlippingSet leaves = Objects.requireNonNull(sets.byHypothesis().get("leaves"));
        assertThat(leaves.isProvenMinimal()).isTrue();
    }

    @Test
    void onlyWhatHasNoneIsSearched() {
        FlippingSets sets = sets(FlippingSets.Bounds.upTo(2));
        assertThat(sets.sets()).extracting(FlippingSet::hypothesis).containsExactly("crosses", "leaves");
        FlippingSet crosses = sets.sets().getFirst();
        assertThat(crosses.moves())
                .extracting(Move::quantity)
                .containsExactlyInAnyOrder("ann.wants.bread", "ann.fears.cold");
        assertThat(crosses.isProvenMinimal()).isTrue();
        assertThat(sets.sets().getLast().moves()).hasSize(1);
    }
}
