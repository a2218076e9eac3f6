package dev.linchpin.engine.game;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.engine.fixture.BruteForce;
import dev.linchpin.engine.fixture.RandomDossiers;
import dev.linchpin.engine.fixture.RandomDossiers.Mix;
import dev.linchpin.engine.fixture.Sketch;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MovesTest {
    @Test
    void groupsAndTargetsSayWhatTryingEveryPairSays() {
        RandomDossiers dossiers = new RandomDossiers(20_260_318, Mix.STABILITY);
        int parted = 0;
        for (int k = 0; k < 500; k++) {
            Dossier dossier = dossiers.next();
            GameForm form = GameForm.of(dossier);
            int[][][] expected = BruteForce.moves(dossier);
            for (int i = 0; i < form.actors(); i++) {
                check(form, i, expected[i]);
                parted += form.fibres().get(i).targetParts().length > 1 ? 1 : 0;
            }
        }
        assertThat(parted).isGreaterThan(100);
    }

    private static void check(GameForm form, int actor, int[][] expected) {
        int n = expected.length;
        Fibres fibres = form.fibres().get(actor);
        int[] group = fibres.groupOfState();
        assertThat(group).hasSize(n);
        for (int from = 0; from < n; from++) {
            int start = from;
            int[] targets = fibres.targets(from);
            assertThat(targets).contains(group[from]);
            int[] reached = IntStream.range(0, n)
                    .filter(to -> to != start && Arrays.stream(targets).anyMatch(g -> g == group[to]))
                    .toArray();
            assertThat(reached).isEqualTo(expected[from]);
            assertThat(targets(form, actor, from))
                    .as("by group, then by ordinal")
                    .isEqualTo(IntStream.of(reached)
                            .boxed()
                            .sorted(Comparator.comparingInt((Integer to) -> group[to])
                                    .thenComparingInt(to -> to))
                            .toList());
            int[] origins = fibres.origins(from);
            int[] reaching = IntStream.range(0, n)
                    .filter(to -> to != start && Arrays.stream(origins).anyMatch(g -> g == group[to]))
                    .toArray();
            int[] expectedToReach = IntStream.range(0, n)
                    .filter(to -> Arrays.stream(expected[to]).anyMatch(s -> s == start))
                    .toArray();
            assertThat(reaching).isEqualTo(expectedToReach);
        }
    }

    private static List<Integer> targets(GameForm form, int actor, int from) {
        List<Integer> targets = new ArrayList<>();
        form.moves(actor).forEachTarget(from, targets::add);
        return targets;
    }

    @Test
    void whereSomeOptionsMayMoveTheOthersStayAsTheyAre() {
        RandomDossiers dossiers = new RandomDossiers(20_260_319, Mix.STABILITY);
        SplittableRandom chance = new SplittableRandom(20_260_320);
        for (int k = 0; k < 300; k++) {
            GameForm form = GameForm.of(dossiers.next());
            for (int i = 0; i < form.actors(); i++) {
                int[] own = form.ownOptions(i);
                long held = chance.nextLong();
                for (int from = 0; from < form.states().count(); from++) {
                    int start = from;
                    List<Integer> some = new ArrayList<>();
                    form.moves(i).forEachTarget(from, ~held, some::add);
                    assertThat(some)
                            .isEqualTo(targets(form, i, from).stream()
                                    .filter(to -> Arrays.stream(own)
                                            .filter(o -> (held >>> o & 1) != 0)
                                            .allMatch(o -> level(form, start, o) == level(form, to, o)))
                                    .toList());
                }
            }
        }
    }

    private static int level(GameForm form, int state, int option) {
        return form.space().level(form.states().index(state), option);
    }

    @Test
    void threadsThatShareAFormAreToldTheSame() {
        RandomDossiers dossiers = new RandomDossiers(20_260_321, Mix.STABILITY);
        for (int k = 0; k < 100; k++) {
            Dossier dossier = dossiers.next();
            GameForm shared = GameForm.of(dossier);
            GameForm alone = GameForm.of(dossier);
            int places = alone.states().count() * alone.actors();
            List<List<Integer>> told = IntStream.range(0, places)
                    .parallel()
                    .mapToObj(at -> targets(shared, at % shared.actors(), at / shared.actors()))
                    .toList();
            for (int at = 0; at < places; at++) {
                assertThat(told.get(at)).isEqualTo(targets(alone, at % alone.actors(), at / alone.actors()));
            }
        }
    }

    @Test
    void fibresFarMoreThanStatesAreNumberedAnew() {
        Sketch sketch = new Sketch().actors("a", "b");
        for (int o = 0; o < 25; o++) {
            sketch.options("a.x" + o, "b.y" + o);
        }
        Dossier dossier = sketch.rule(new Rule.Count(
                        Rule.Bound.AT_MOST_ONE, sketch.dossier().options().ids()))
                .rule(new Rule.OneWay("a.x3"))
                .rule(new Rule.OneWayBack("b.y0"))
                .dossier();
        GameForm form = GameForm.of(dossier);
        int n = form.states().count();
        assertThat(n).isEqualTo(51);
        for (int i = 0; i < 2; i++) {
            int actor = i;
            int[][] expected = IntStream.range(0, n)
                    .mapToObj(from -> IntStream.range(0, n)
                            .filter(to -> from != to && isMove(form, actor, from, to))
                            .toArray())
                    .toArray(int[][]::new);
            assertThat(form.fibres().get(i).groups()).isLessThan(200);
            check(form, i, expected);
        }
    }

    private static boolean isMove(GameForm form, int actor, int from, int to) {
        int[] before = form.space().levels(form.states().index(from));
        int[] after = form.space().levels(form.states().index(to));
        int[] own = form.ownOptions(actor);
        return IntStream.range(0, before.length)
                .filter(o -> before[o] != after[o])
                .allMatch(o -> Arrays.stream(own).anyMatch(mine -> mine == o)
                        && form.rules().mayMove(o, before[o], after[o]));
    }

    /** An actor none of whose many options can be undone. */
    @Test
    void manyOptionsThatGoOneWay() {
        Sketch sketch = new Sketch().actors("a");
        for (int o = 0; o < 14; o++) {
            sketch.options("a.x" + o).rule(new Rule.OneWay("a.x" + o));
        }
        Fibres fibres = sketch.game().form().fibres().getFirst();
        assertThat(fibres.targets(0)).hasSize(1 << 14);
        assertThat(fibres.targets((1 << 14) - 1)).hasSize(1);
        assertThat(fibres.origins((1 << 14) - 1)).hasSize(1 << 14);
    }
}
