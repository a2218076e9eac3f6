package dev.linchpin.ensemble.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Sums, counts and pieces come out the same in whatever order they are added or done. */
class TallyingTest {
    @Test
    void sumsDoNotDependOnOrderOrGroups() {
        SplittableRandom chance = new SplittableRandom(20_261_124);
        List<Double> numbers = new ArrayList<>();
        for (int k = 0; k < 10_000; k++) {
            numbers.add(k % 7 == 0 ? 1.0 : chance.nextDouble());
        }
        ExactSum inOrder = new ExactSum();
        numbers.forEach(inOrder::add);
        Collections.shuffle(numbers, new Random(1));
        ExactSum left = new ExactSum();
        ExactSum right = new ExactSum();
        numbers.subList(0, 3_333).forEach(left::add);
        numbers.subList(3_333, 10_000).forEach(right::add);
        right.add(left);
        assertThat(right.value()).isEqualTo(inOrder.value());
        assertThat(inOrder.value())
                .isCloseTo(numbers.stream().mapToDouble(number -> number).sum(), within(1e-8));
        assertThatThrownBy(() -> inOrder.add(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> inOrder.add(1.1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void quantilesAreThoseOfTheSortedNumbers() {
        SplittableRandom chance = new SplittableRandom(20_261_125);
        for (int turn = 0; turn < 50; turn++) {
            int count = 1 + chance.nextInt(500);
            double[] numbers = chance.doubles(count, -1, 1).toArray();
            Spread spread = new Spread();
            Spread half = new Spread();
            for (int k = 0; k < count; k++) {
                (k % 2 == 0 ? spread : half).add(numbers[k]);
            }
            spread.add(half);
            spread.add(Double.NaN);
            Arrays.sort(numbers);
            for (double share : new double[] {0, 0.05, 0.5, 0.95, 1}) {
                double exact = numbers[Math.max(0, (int) Math.ceil(share * count) - 1)];
                assertThat(spread.quantile(share)).isCloseTo(exact, within(1.0 / 16384 + 1e-12));
            }
            assertThat(spread.total()).isEqualTo(count);
        }
        assertThat(new Spread().quantile(0.5)).isNaN();
    }

    @Test
    void numbersOnTheGridStayExact() {
        Spread spread = new Spread();
        spread.add(0);
        assertThat(spread.quantile(0.5)).isZero();
        spread.add(-1);
        spread.add(1);
        assertThat(spread.quantile(0)).isEqualTo(-1);
        assertThat(spread.quantile(1)).isEqualTo(1);
    }

    @Test
    void piecesAreFoldedInOrderWhoeverDoesThem() {
        for (int threads : new int[] {1, 2, 5}) {
            List<Integer> folded = new ArrayList<>();
            int done = Runner.parallel(threads).run(200, piece -> 3 * piece, folded::add, Patience.ENDLESS);
            assertThat(done).isEqualTo(200);
            assertThat(folded).hasSize(200).isSorted().startsWith(0, 3, 6);
        }
    }

    @Test
    void whatFailsFailsAtItsPlace() {
        for (int threads : new int[] {1, 3}) {
            List<Integer> folded = new ArrayList<>();
            assertThatThrownBy(() -> Runner.parallel(threads)
                            .run(
                                    50,
                                    piece -> {
                                        if (piece == 20) {
                                            throw new IllegalStateException("piece 20");
                                        }
                                        return piece;
                                    },
                                    folded::add,
                                    Patience.ENDLESS))
                    .hasMessage("piece 20");
            assertThat(folded).hasSize(20);
        }
    }
}
