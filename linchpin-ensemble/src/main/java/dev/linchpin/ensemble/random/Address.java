package dev.linchpin.ensemble.random;

/**
 * Where a random number stands: a seed and what was asked of it, mixed one step at a time.
 *
 * <p>Method: each step adds the golden gamma to what is known so far, mixes it, takes the next value in and mixes
 * again, with the finaliser of SplitMix64 (Stafford's variant 13; Steele, Lea and Flood 2014). Neighbouring seeds,
 * draws or names therefore share no stream. Deterministic on every machine; no allocation.
 */
final class Address {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1p-52;

    private Address() {}

    /** Returns the address one step beyond another. */
    static long step(long address, long value) {
        return mix(mix(address + GOLDEN_GAMMA) ^ value);
    }

    /** Returns the address of a text below another, all of its characters and their number taken in. */
    static long step(long address, String text) {
        long at = step(address, text.length());
        for (int k = 0; k < text.length(); k++) {
            at = step(at, text.charAt(k));
        }
        return at;
    }

    /** Returns a number of the open interval (0, 1) from the upper 52 bits. */
    static double share(long bits) {
        return ((bits >>> 12) + 0.5) * UNIT;
    }

    /** Returns 64 bits, each of which depends on every bit given; one to one. */
    static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
