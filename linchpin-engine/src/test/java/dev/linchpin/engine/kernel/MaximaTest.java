package dev.linchpin.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.engine.fixture.Chance;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MaximaTest {
    @Test
    void keepsWhatNoOtherIsAtLeastAsGoodAs() {
        Chance chance = new Chance(20_261_126);
        for (int round = 0; round < 2_000; round++) {
            int axes = chance.between(1, 4);
            int n = chance.between(1, 40);
            int[][] value = values(chance, axes, n);
            int[] among = IntStream.range(0, n).filter(s -> chance.yes(0.7)).toArray();
            Maxima maxima = Maxima.of(value, among);
            List<Integer> expected = Arrays.stream(among)
                    .filter(s -> Arrays.stream(among).noneMatch(t -> t != s && reaches(value, t, s, t < s)))
                    .boxed()
                    .toList();
            assertThat(Arrays.stream(maxima.states()).boxed()).containsExactlyInAnyOrderElementsOf(expected);
            int[][] floor = values(chance, axes, n);
            for (int s = 0; s < n; s++) {
                int state = s;
                int above = maxima.findAbove(floor, s);
                assertThat(above >= 0).isEqualTo(Arrays.stream(among).anyMatch(t -> exceeds(value, t, floor, state)));
                assertThat(above < 0 || exceeds(value, above, floor, state)).isTrue();
            }
        }
    }

    private static int[][] values(Chance chance, int axes, int n) {
        int highest = chance.between(1, 12);
        return IntStream.range(0, axes)
                .mapToObj(a -> IntStream.range(0, n)
                        .map(s -> chance.between(0, highest))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Whether one is at least as good as another on all axes; of equals only where asked. */
    private static boolean reaches(int[][] value, int one, int other, boolean ifEqual) {
        boolean better = false;
        for (int[] axis : value) {
            if (axis[one] < axis[other]) {
                return false;
            }
            better |= axis[one] > axis[other];
        }
        return better || ifEqual;
    }

    private static boolean exceeds(int[][] value, int one, int[][] floor, int other) {
        return IntStream.range(0, value.length).allMatch(a -> value[a][one] > floor[a][other]);
    }
}
