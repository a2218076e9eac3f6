package dev.linchpin.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.engine.fixture.Chance;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranks and order equal those of a sort. */
class DenseRanksTest {
    /** Few are sorted by comparison, many by digits. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 100, 4095, 4096, 4097, 20_000})
    void equalASort(int n) {
        Chance chance = new Chance(20_260_312L + n);
        check(LongStream.generate(() -> chance.between(-3, 3)).limit(n).toArray());
        check(LongStream.generate(() -> chance.anyLong() >> 24).limit(n).toArray());
        check(LongStream.generate(() -> 1L << chance.between(0, 40)).limit(n).toArray());
        check(new long[n]);
    }

    /** What lies too far apart to be packed with its place is replaced by its own rank first. */
    @ParameterizedTest
    @ValueSource(ints = {2, 100, 20_000})
    void farApart(int n) {
        Chance chance = new Chance(20_260_313L + n);
        check(LongStream.generate(chance::anyLong).limit(n).toArray());
        long[] extremes = LongStream.generate(() -> chance.yes(0.5) ? Long.MIN_VALUE : Long.MAX_VALUE - 1)
                .limit(n)
                .toArray();
        extremes[0] = Long.MAX_VALUE;
        check(extremes);
    }

    @Test
    void leavesTheArrayAlone() {
        long[] values = {5, -1, 5, 3};
        assertThat(DenseRanks.of(values)).containsExactly(2, 0, 2, 1);
        assertThat(values).containsExactly(5, -1, 5, 3);
    }

    private static void check(long[] values) {
        long[] distinct = Arrays.stream(values).sorted().distinct().toArray();
        int[] rank = Arrays.stream(values)
                .mapToInt(value -> Arrays.binarySearch(distinct, value))
                .toArray();
        assertThat(DenseRanks.of(values)).isEqualTo(rank);
    }
}
