package dev.linchpin.engine.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.linchpin.engine.fixture.RandomDossiers;
import dev.linchpin.engine.fixture.RandomDossiers.Mix;
import dev.linchpin.engine.fixture.Sketch;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MetStatesTest {
    @Test
    void statesMetAreTheStatesListedUnderOtherNumbers() {
        RandomDossiers dossiers = new RandomDossiers(20_261_101, Mix.CAUSES);
        SplittableRandom chance = new SplittableRandom(1);
        for (int k = 0; k < 500; k++) {
            Dossier dossier = dossiers.next();
            GameForm listed = GameForm.of(dossier);
            GameForm met = met(dossier, Integer.MAX_VALUE);
            int settings = (int) listed.space().size();
            List<Integer> order = new ArrayList<>();
            for (int look = 0; look < settings; look++) {
                int index = chance.nextInt(settings);
                int ordinal = met.states().ordinal(index);
                if (listed.states().ordinal(index) < 0) {
                    assertThat(ordinal).isEqualTo(-1);
                } else {
                    if (!order.contains(index)) {
                        order.add(index);
                    }
                    assertThat(ordinal).isEqualTo(order.indexOf(index));
                    assertThat(met.states().index(ordinal)).isEqualTo(index);
                }
            }
            assertThat(met.states().count()).isEqualTo(order.size());
            assertThat(met.states().isAll()).isEqualTo(listed.states().isAll());
        }
    }

    @Test
    void movesLeadToTheSameStatesInTheSameOrder() {
        RandomDossiers dossiers = new RandomDossiers(20_261_102, Mix.STABILITY);
        for (int k = 0; k < 500; k++) {
            Dossier dossier = dossiers.next();
            GameForm listed = GameForm.of(dossier);
            GameForm met = met(dossier, Integer.MAX_VALUE);
            for (int s = listed.states().count() - 1; s >= 0; s--) {
                for (int i = 0; i < listed.actors(); i++) {
                    assertThat(targets(
                                    met, i, met.states().ordinal(listed.states().index(s))))
                            .isEqualTo(targets(listed, i, s));
                }
            }
        }
    }

    /** The indices of an actor's targets, in the order in which they come. */
    private static List<Long> targets(GameForm form, int actor, int state) {
        List<Long> targets = new ArrayList<>();
        form.moves(actor).forEachTarget(state, to -> targets.add(form.states().index(to)));
        return targets;
    }

    @Test
    void settingsBeyondListing() {
        Sketch sketch = new Sketch().actors("a", "b");
        for (int o = 0; o < 50; o++) {
            sketch.options("a.x" + o);
        }
        for (int o = 0; o < 12; o++) {
            sketch.options("b.y" + o);
        }
        sketch.rule(new Rule.Count(
                Rule.Bound.AT_MOST_ONE,
                IntStream.range(0, 50).mapToObj(o -> "a.x" + o).toList()));
        GameForm form = met(sketch.dossier(), 5000);
        int now = form.states().ordinal(form.space().now());
        assertThat(targets(form, 0, now)).hasSize(50);
        assertThat(targets(form, 1, now)).hasSize((1 << 12) - 1).contains(((1L << 12) - 1) << 50);
        assertThat(form.states().count()).isEqualTo(50 + (1 << 12));
        assertThat(form.states().ordinal(3)).isEqualTo(-1);
        assertThat(targets(form, 0, form.states().ordinal(1L << 61))).hasSize(50);
    }

    @Test
    void nobodyMeetsMoreThanAllowed() {
        GameForm form = met(new Sketch().actors("a").options("a.x", "a.y").dossier(), 3);
        int now = form.states().ordinal(0);
        assertThatThrownBy(() -> form.moves(0).forEachTarget(now, to -> {})).isInstanceOf(TooFar.class);
        assertThat(form.states().count()).isEqualTo(3);
        assertThatThrownBy(form::fibres).isInstanceOf(IllegalStateException.class);
    }

    private static GameForm met(Dossier dossier, int most) {
        StateSpace space = StateSpace.of(dossier);
        Rules rules = Rules.of(dossier);
        return GameForm.of(dossier, space, rules, FeasibleStates.met(space, rules, most));
    }
}
