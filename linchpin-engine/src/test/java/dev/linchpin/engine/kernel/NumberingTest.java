package dev.linchpin.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NumberingTest {
    @Test
    void intsAreNumberedAsTheyCome() {
        SplittableRandom chance = new SplittableRandom(20_261_124);
        Numbering numbering = new Numbering();
        for (int turn = 0; turn < 200; turn++) {
            Map<Integer, Integer> expected = new LinkedHashMap<>();
            int most = 1 + chance.nextInt(2000);
            int range = 1 + chance.nextInt(3000);
            for (int k = 0; k < most; k++) {
                int key = chance.nextInt(range) * (turn % 2 == 0 ? 1 : 64);
                assertThat(numbering.find(key)).isEqualTo(expected.getOrDefault(key, -1));
                Integer before = expected.putIfAbsent(key, expected.size());
                assertThat(numbering.add(key)).isEqualTo(before == null ? expected.size() - 1 : before);
            }
            assertThat(numbering.count()).isEqualTo(expected.size());
            expected.forEach((key, number) -> assertThat(numbering.key(number)).isEqualTo(key));
            numbering.clear();
            assertThat(numbering.count()).isZero();
            expected.keySet().forEach(key -> assertThat(numbering.find(key)).isEqualTo(-1));
        }
    }
}
