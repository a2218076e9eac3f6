package dev.linchpin.ensemble.linchpin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.linchpin.engine.path.Start;
import dev.linchpin.ensemble.look.Circumstances;
import dev.linchpin.ensemble.look.RandomNumbers;
import dev.linchpin.ensemble.random.Sampling;
import dev.linchpin.ensemble.run.Patience;
import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.ensemble.sensitivity.Estimate;
import dev.linchpin.ensemble.sensitivity.PickFreeze;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TotalEffectsTest {
    /** It acts where both links are there, each by itself: with 0.7 and with 0.4. */
    private static final String BOTH = """
            linchpin: 1
            title: Two steps
            question: Does it act?
            actors:
              one: {name: One}
            options:
              one.acts: {name: Act, now: no}
            outcomes:
              step: {name: Step}
              gain: {name: Gain}
            influences:
              - {from: one.acts, raises: step, by: 0.3 to 0.5, hedge: 0.7}
              - {from: step, raises: gain, by: 0.5, hedge: 0.4}
            interests:
              one: {wants: {gain: 0.5 to 0.7}}
            hypotheses:
              acts: {says: It acts., claim: one.acts}
              unsure: {says: Nothing that the model can judge.}
            """;

    private static final LinchpinPlan PLAN = new LinchpinPlan(1, 4000);

    private final Circumstances both = LinchpinSearchTest.circumstances(BOTH);
    private final Map<String, List<@Nullable Estimate>> effects =
            TotalEffects.of(both, List.of(), Set.of(), PLAN, Runner.sequential(), Patience.ENDLESS);

    @Test
    void theyAreThoseOfTheConjunctionThatDecides() {
        double variance = 0.28 * 0.72;
        assertEffect("one.acts->step.there", 0.4 * 0.7 * 0.3 / variance);
        assertEffect("step->gain.there", 0.7 * 0.4 * 0.6 / variance);
        for (String size : List.of("one.acts->step", "one.wants.gain")) {
            Estimate estimate = effect(size);
            assertThat(estimate.value()).isZero();
            assertThat(estimate.interval().high()).isLessThan(0.05);
        }
        assertThat(Objects.requireNonNull(effects.get("one.wants.gain")).get(1)).isNull();
    }

    private void assertEffect(String quantity, double exact) {
        Estimate estimate = effect(quantity);
        assertThat(estimate.interval().contains(exact))
                .as("%s of %s", estimate, exact)
                .isTrue();
        assertThat(estimate.value()).isCloseTo(exact, within(0.1));
    }

    private Estimate effect(String quantity) {
        return Objects.requireNonNull(
                Objects.requireNonNull(effects.get(quantity), quantity).getFirst(), quantity);
    }

    @Test
    void theyAreThoseOfLookingAtEveryGame() {
        RandomNumbers numbers = RandomNumbers.of(both, Sampling.PLAIN, PLAN.seed(), PLAN.looks());
        List<String> names = numbers.quantities();
        int draws = PLAN.looks() / (1 + names.size());
        List<Start> starts = Objects.requireNonNull(both.main().findStart());
        double[] base = new double[draws];
        for (int draw = 0; draw < draws; draw++) {
            base[draw] = both.main().look(numbers.drawing(draw), starts).probability(0);
        }
        assertThat(names).containsExactlyInAnyOrderElementsOf(effects.keySet());
        for (String name : names) {
            double[] replaced = new double[draws];
            for (int draw = 0; draw < draws; draw++) {
                replaced[draw] = both.main()
                        .look(numbers.drawing(draw, Set.of(name)), starts)
                        .probability(0);
            }
            assertThat(effect(name))
                    .isEqualTo(PickFreeze.of(base, 1, PLAN.seed()).total(replaced));
        }
    }

    @Test
    void quantitiesThatFlipNothingAreToldWhereLooksSuffice() {
        List<Linchpin> found = find(new LinchpinPlan(1, 0)).linchpins();
        assertThat(found).allSatisfy(it -> assertThat(it.totalEffect()).isNull());
        assertThat(told(new LinchpinPlan(1, 4000)))
                .contains("one.acts->step.there", "step->gain.there", "one.acts->step", "one.wants.gain")
                .as("what is certain has no effect to tell")
                .doesNotContain("step->gain");
        assertThat(told(new LinchpinPlan(1, 60)))
                .as("too few looks for all: those alone that chance takes beyond a flip; sizes flip at nought")
                .containsExactlyInAnyOrder("one.acts->step.there", "step->gain.there");
    }

    private List<String> told(LinchpinPlan plan) {
        return find(plan).linchpins().stream()
                .filter(it -> it.totalEffect() != null)
                .map(Linchpin::quantity)
                .toList();
    }

    private Linchpins find(LinchpinPlan plan) {
        return Objects.requireNonNull(LinchpinSearch.find(both, plan, Runner.sequential(), Patience.ENDLESS));
    }
}
