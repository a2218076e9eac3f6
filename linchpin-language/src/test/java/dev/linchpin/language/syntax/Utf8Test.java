package dev.linchpin.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {
    @Test
    void takesEveryCharacter() {
        StringBuilder text = new StringBuilder();
        for (int point = 0; point <= Character.MAX_CODE_POINT; point += point < 0x3000 ? 1 : 61) {
            if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
                text.appendCodePoint(point);
            }
        }
        assertThat(Utf8.findMalformed(text.toString().getBytes(StandardCharsets.UTF_8), 0))
                .isEqualTo(-1);
    }

    @Test
    void findsTheFirstMalformedByte() {
        assertThat(find(0x61, 0x80)).isEqualTo(1);
        assertThat(find(0xC0, 0x80)).as("overlong").isEqualTo(0);
        assertThat(find(0xE0, 0x9F, 0xBF)).as("overlong").isEqualTo(0);
        assertThat(find(0xF0, 0x8F, 0xBF, 0xBF)).as("overlong").isEqualTo(0);
        assertThat(find(0xED, 0xA0, 0x80)).as("surrogate").isEqualTo(0);
        assertThat(find(0xF4, 0x90, 0x80, 0x80)).as("beyond Unicode").isEqualTo(0);
        assertThat(find(0xF5, 0x80, 0x80, 0x80)).isEqualTo(0);
        assertThat(find(0x61, 0xE2, 0x82)).as("cut short").isEqualTo(1);
        assertThat(find(0xC3, 0xA9, 0xFF)).isEqualTo(2);
    }

    @Test
    void agreesWithTheJdk() {
        Random random = new Random(2);
        for (int i = 0; i < 200_000; i++) {
            byte[] bytes = new byte[1 + random.nextInt(6)];
            for (int j = 0; j < bytes.length; j++) {
                bytes[j] = (byte) (random.nextInt(4) == 0 ? random.nextInt(128) : 0x80 + random.nextInt(128));
            }
            assertThat(Utf8.findMalformed(bytes, 0) < 0).isEqualTo(isUtf8(bytes));
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static int find(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return Utf8.findMalformed(bytes, 0);
    }
}
