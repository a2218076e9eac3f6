package dev.linchpin.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LongNumberingTest {
    @Test
    void longsAreNumberedAsTheyCome() {
        SplittableRandom chance = new SplittableRandom(20_261_124);
        LongNumbering numbering = new LongNumbering();
        for (int turn = 0; turn < 200; turn++) {
            Map<Long, Integer> expected = new LinkedHashMap<>();
            int most = 1 + chance.nextInt(2000);
            int range = 1 + chance.nextInt(3000);
            for (int k = 0; k < most; k++) {
                // small, a few bits in the upper half alone, or both halves; below nought too
                long low = chance.nextLong(range) - range / 4;
                long key = turn % 3 == 0 ? low : turn % 3 == 1 ? low << 40 : low << Integer.SIZE | chance.nextLong(3);
                assertThat(numbering.find(key)).isEqualTo(expected.getOrDefault(key, -1));
                Integer before = expected.putIfAbsent(key, expected.size());
                assertThat(numbering.add(key)).isEqualTo(before == null ? expected.size() - 1 : before);
            }
            assertThat(numbering.count()).isEqualTo(expected.size());
            expected.forEach((key, number) -> assertThat(numbering.find(key)).isEqualTo(number));
            numbering.clear();
            assertThat(numbering.count()).isZero();
            expected.keySet().forEach(key -> assertThat(numbering.find(key)).isEqualTo(-1));
        }
    }
}
