package dev.linchpin.engine.game;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.engine.fixture.BruteForce;
import dev.linchpin.engine.fixture.RandomDossiers;
import dev.linchpin.engine.fixture.RandomDossiers.Mix;
import dev.linchpin.engine.fixture.Sketch;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeasibleStatesTest {
    @Test
    void scanAndSearchEqualTryingEverything() {
        RandomDossiers dossiers = new RandomDossiers(20_260_316, Mix.CAUSES);
        int ruled = 0;
        for (int k = 0; k < 500; k++) {
            Dossier dossier = dossiers.next();
            StateSpace space = StateSpace.of(dossier);
            Rules rules = Rules.of(dossier);
            long[] expected =
                    BruteForce.states(dossier).stream().mapToLong(space::index).toArray();
            FeasibleStates states = FeasibleStates.find(space, rules, expected.length);
            assertThat(indices(states)).isEqualTo(expected);
            assertThat(FeasibleStates.find(space, rules, expected.length - 1)).isNull();
            for (int setting = 0; setting < space.size(); setting++) {
                int at = Arrays.binarySearch(expected, setting);
                assertThat(states.ordinal(setting)).isEqualTo(Math.max(-1, at));
            }
            Dossier large = padded(dossier);
            StateSpace largeSpace = StateSpace.of(large);
            assertThat(largeSpace.size()).isGreaterThan(1L << 40);
            assertThat(indices(FeasibleStates.find(largeSpace, Rules.of(large), expected.length)))
                    .isEqualTo(expected);
            assertThat(FeasibleStates.find(largeSpace, Rules.of(large), expected.length - 1))
                    .isNull();
            ruled += states.isAll() ? 0 : 1;
        }
        assertThat(ruled).isGreaterThan(200);
    }

    /** Forty options more, none of which may be taken, make the settings too many to scan. */
    private static Dossier padded(Dossier dossier) {
        Sketch padding = new Sketch();
        for (int o = 0; o < 40; o++) {
            padding.options(dossier.actors().ids().getFirst() + ".padding" + o);
        }
        var parts = dossier.toBuilder();
        padding.dossier().options().forEach(option -> {
            parts.add(option);
            parts.add(new Rule.Never(Sketch.taken(option.id())));
        });
        return parts.build();
    }

    @Test
    void manyOptionsUnderAtMostOneAreFoundBySearch() {
        Sketch sketch = new Sketch().actors("a", "b", "c", "d");
        for (String actor : List.of("a", "b", "c", "d")) {
            List<String> options =
                    IntStream.range(0, 10).mapToObj(o -> actor + ".x" + o).toList();
            options.forEach(sketch::options);
            sketch.rule(new Rule.Count(Rule.Bound.AT_MOST_ONE, options));
        }
        GameForm form = sketch.game().form();
        assertThat(form.space().size()).isEqualTo(1L << 40);
        assertThat(form.states().count()).isEqualTo(11 * 11 * 11 * 11);
        assertThat(indices(form.states())).isSorted();
        for (int i = 0; i < 4; i++) {
            assertThat(form.fibres().get(i).groups()).isEqualTo(11 * 11 * 11);
        }
    }

    @Test
    void blocksHoldTheLevelsOfTheirSettings() {
        RandomDossiers dossiers = new RandomDossiers(20_260_317, Mix.CAUSES);
        for (int k = 0; k < 100; k++) {
            StateSpace space = StateSpace.of(dossiers.next());
            int first = k % 7;
            int count = (int) Math.min(StateBlock.CAPACITY, space.size() - first);
            if (count > 0) {
                StateBlock range = new StateBlock(space);
                range.fillRange(first, count);
                StateBlock listed = new StateBlock(space);
                listed.fill(IntStream.range(0, first + count).asLongStream().toArray(), first, count);
                for (int o = 0; o < space.options(); o++) {
                    for (int j = 0; j < count; j++) {
                        assertThat((int) range.levels(o)[j]).isEqualTo(space.level(first + j, o));
                        assertThat(listed.levels(o)[j]).isEqualTo(range.levels(o)[j]);
                    }
                }
            }
        }
    }

    private static long[] indices(FeasibleStates states) {
        return IntStream.range(0, states.count()).mapToLong(states::index).toArray();
    }
}
