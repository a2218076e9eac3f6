package dev.linchpin.language.syntax;

/** Where bytes stop being UTF-8 (Unicode 17, table 3-7: neither overlong forms nor surrogates). */
final class Utf8 {
    private Utf8() {}

    /** Returns the index at which the first malformed character begins, or -1 where there is none. */
    static int findMalformed(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length) {
            if (bytes[at] >= 0) {
                at++;
            } else {
                int length = length(bytes, at);
                if (length == 0) {
                    return at;
                }
                at += length;
            }
        }
        return -1;
    }

    /** Returns how many bytes the character beyond ASCII at an index has, or 0 where it is malformed. */
    private static int length(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int second = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return isContinuation(second) ? 2 : 0;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            boolean sound = isContinuation(second)
                    && !(lead == 0xE0 && second < 0xA0)
                    && !(lead == 0xED && second > 0x9F)
                    && isContinuation(bytes, at + 2);
            return sound ? 3 : 0;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            boolean sound = isContinuation(second)
                    && !(lead == 0xF0 && second < 0x90)
                    && !(lead == 0xF4 && second > 0x8F)
                    && isContinuation(bytes, at + 2)
                    && isContinuation(bytes, at + 3);
            return sound ? 4 : 0;
        }
        return 0;
    }

    private static boolean isContinuation(byte[] bytes, int at) {
        return at < bytes.length && isContinuation(bytes[at] & 0xFF);
    }

    private static boolean isContinuation(int value) {
        return (value & 0xC0) == 0x80;
    }
}
