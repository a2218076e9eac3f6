package dev.linchpin.workbench.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HeldOutputTest {
    private final ByteArrayOutputStream target = new ByteArrayOutputStream();
    private final HeldOutput held = new HeldOutput(new StandardStream(target));

    @Test
    void whatIsShortCanBeTakenBack() {
        held.write(new byte[100], 0, 100);
        assertThat(held.takeBack()).isTrue();
        held.flush();
        assertThat(target.size()).isZero();
    }

    @Test
    void whatIsLongCannot() {
        held.write(new byte[1 << 17], 0, 1 << 17);
        assertThat(held.takeBack()).isFalse();
    }

    @Test
    void everythingArrivesInOrder() {
        SplittableRandom chance = new SplittableRandom(3);
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        for (int round = 0; round < 200; round++) {
            byte[] bytes = new byte[chance.nextInt(round % 20 == 0 ? 200_000 : 3_000)];
            chance.nextBytes(bytes);
            held.write(bytes, 0, bytes.length);
            held.write(round);
            expected.writeBytes(bytes);
            expected.write(round);
        }
        held.flush();
        assertThat(Arrays.equals(target.toByteArray(), expected.toByteArray())).isTrue();
    }
}
