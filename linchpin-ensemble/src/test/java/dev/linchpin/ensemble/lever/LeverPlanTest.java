package dev.linchpin.ensemble.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.linchpin.ensemble.random.Sampling;
import org.junit.jupiter.api.Test;

class LeverPlanTest {
    @Test
    void looksAreSharedOutAmongLeversAndTheGameWithoutThem() {
        LeverPlan plan = plan(200, 1_000);
        assertThat(plan.drawsFor(0)).isEqualTo(200);
        assertThat(plan.drawsFor(4)).isEqualTo(200);
        assertThat(plan.drawsFor(9)).isEqualTo(100);
        assertThat(plan.drawsFor(49)).isEqualTo(20);
    }

    @Test
    void tooFewDrawsAreNone() {
        assertThat(plan(200, 1_000).drawsFor(99)).isEqualTo(0);
        assertThat(plan(5, 1_000).drawsFor(99)).as("so few were asked for").isEqualTo(5);
        assertThat(plan(0, 1_000).drawsFor(3)).isEqualTo(0);
    }

    @Test
    void eachLeverTakesALookAtLeast() {
        assertThat(plan(200, 1_000).suffices(999)).isTrue();
        assertThat(plan(200, 1_000).suffices(1_000)).isFalse();
        assertThat(plan(200, 1_000).suffices(Long.MAX_VALUE)).isFalse();
    }

    @Test
    void numbersThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new LeverPlan(0, 1, 1, 1, Sampling.PLAIN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static LeverPlan plan(int draws, int looks) {
        return new LeverPlan(2, draws, looks, 1, Sampling.PLAIN);
    }
}
