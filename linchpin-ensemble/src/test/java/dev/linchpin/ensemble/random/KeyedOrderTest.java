package dev.linchpin.ensemble.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyedOrderTest {
    @Test
    void everyNumberComesOnce() {
        for (int size : new int[] {1, 2, 3, 4, 5, 15, 16, 17, 63, 64, 65, 1_000, 4_096, 4_097}) {
            KeyedOrder order = new KeyedOrder(size);
            for (long key = 0; key < 20; key++) {
                long asked = key;
                assertThat(IntStream.range(0, size)
                                .map(place -> order.at(place, asked))
                                .sorted())
                        .containsExactlyElementsOf(
                                IntStream.range(0, size).boxed().toList());
            }
        }
    }

    @Test
    void allOrdersOfFiveAreEquallyLikely() {
        KeyedOrder order = new KeyedOrder(5);
        int[] counts = new int[5 * 5 * 5 * 5];
        for (int k = 0; k < 60_000; k++) {
            long key = Address.step(20260101, k);
            int code = 0;
            for (int place = 0; place < 4; place++) {
                code = 5 * code + order.at(place, key);
            }
            counts[code]++;
        }
        int[] met = IntStream.of(counts).filter(count -> count > 0).toArray();
        assertThat(met).hasSize(120);
        EvenCounts.check(met);
    }

    @Test
    void twoNumbersOfALongOrderAreAsOftenThisAsThat() {
        KeyedOrder order = new KeyedOrder(20);
        int[] counts = new int[400];
        for (int k = 0; k < 100_000; k++) {
            long key = Address.step(20260102, k);
            counts[order.at(3, key) * 20 + order.at(4, key)]++;
        }
        assertThat(IntStream.range(0, 20).map(k -> counts[21 * k])).containsOnly(0);
        EvenCounts.check(IntStream.range(0, 400)
                .filter(k -> k % 21 != 0)
                .map(k -> counts[k])
                .toArray());
    }
}
