package dev.linchpin.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.engine.fixture.Chance;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** One pass along an axis gives the least, or greatest, of the cells that can be reached along it. */
class SubcubeTest {
    @Test
    void aPassEqualsLookingAtEveryCell() {
        Chance chance = new Chance(20_260_311);
        for (int grid = 0; grid < 500; grid++) {
            int below = chance.between(1, 6);
            int radix = chance.between(2, 5);
            int above = chance.between(1, 4);
            int[] values = new int[below * radix * above];
            Arrays.setAll(values, c -> chance.between(-50, 50));
            boolean up = chance.yes(0.6);
            boolean down = chance.yes(0.6);
            int[] least = new int[values.length];
            int[] greatest = new int[values.length];
            for (int cell = 0; cell < values.length; cell++) {
                int at = cell / below % radix;
                least[cell] = values[cell];
                greatest[cell] = values[cell];
                for (int to = down ? 0 : at; to < (up ? radix : at + 1); to++) {
                    int other = values[cell + (to - at) * below];
                    least[cell] = Math.min(least[cell], other);
                    greatest[cell] = Math.max(greatest[cell], other);
                }
            }
            int[] low = values.clone();
            Subcube.least(low, below, radix, up, down);
            assertThat(low).isEqualTo(least);
            Subcube.greatest(values, below, radix, up, down);
            assertThat(values).isEqualTo(greatest);
        }
    }
}
