package dev.linchpin.ensemble.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AddressTest {
    @Test
    void mixingIsThatOfSplitMix() {
        for (long seed : new long[] {0, 1, -1, 42, Long.MIN_VALUE, 0x123456789ABCDEFL}) {
            assertThat(Address.mix(seed + 0x9E3779B97F4A7C15L)).isEqualTo(new SplittableRandom(seed).nextLong());
        }
    }

    @Test
    void sharesLieInsideTheOpenInterval() {
        assertThat(Address.share(0)).isGreaterThan(0);
        assertThat(Address.share(-1L)).isLessThan(1);
        assertThat(Address.share(1L << 63)).isEqualTo(0.5 + 0x1p-53);
    }

    @Test
    void textsThatRunTogetherHaveAddressesOfTheirOwn() {
        Set<Long> addresses = new HashSet<>();
        String[] texts = {"", "\0", "\0\0", "a", "b", "ab", "ba", "a.b", "ab.", "a->b", "b->a", "a->b#2"};
        for (long seed = 0; seed < 100; seed++) {
            for (String text : texts) {
                addresses.add(Address.step(seed, text));
            }
        }
        assertThat(addresses).hasSize(100 * texts.length);
    }

    @Test
    void eachBitOfWhatIsTakenInTurnsEachBitOfTheAddressHalfTheTime() {
        for (int bit = 0; bit < 64; bit++) {
            int[] turned = new int[64];
            for (int k = 0; k < 4_000; k++) {
                long change = Address.step(k, 5) ^ Address.step(k, 5 ^ (1L << bit));
                for (int out = 0; out < 64; out++) {
                    turned[out] += (int) (change >>> out) & 1;
                }
            }
            // six standard deviations of 4,000 fair coins
            assertThat(Arrays.stream(turned)).allMatch(count -> Math.abs(count - 2_000) < 6 * Math.sqrt(1_000));
        }
    }
}
