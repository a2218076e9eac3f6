package dev.linchpin.ensemble.random;

/**
 * A random order of the numbers below a size, worked out place by place from a key.
 *
 * <p>Method: a balanced Feistel network (Luby and Rackoff 1988) on the next even number of bits, walked until it lands
 * below the size (Black and Rogaway 2002). Such networks make even orders only; so the first two places are exchanged
 * for half of the keys. The whole is turned by a random amount, so that each number is exactly as likely as any other
 * at each place.
 *
 * <p>Cost: less than four walks on average, each of {@value #ROUNDS} rounds, or twice as many on few bits, where the
 * network mixes slowly; no memory. Deterministic.
 */
final class KeyedOrder {
    private static final int ROUNDS = 6;
    private static final int FEW_BITS = 3;

    private final int size;
    private final int halfBits;
    private final int rounds;

    /** @param size how many numbers there are, 1 or more */
    KeyedOrder(int size) {
        this.size = size;
        this.halfBits = Math.max(1, (33 - Integer.numberOfLeadingZeros(size - 1)) / 2);
        this.rounds = halfBits <= FEW_BITS ? 2 * ROUNDS : ROUNDS;
    }

    int size() {
        return size;
    }

    /** Returns the number at a place, under a key. */
    int at(int place, long key) {
        long turn = Address.mix(key);
        boolean exchanged = place < 2 && size > 1 && turn < 0;
        long walked = exchanged ? 1 - place : place;
        do {
            walked = network(walked, key);
        } while (walked >= size);
        return (int) ((walked + (turn & Long.MAX_VALUE) % size) % size);
    }

    private long network(long number, long key) {
        long mask = (1L << halfBits) - 1;
        long left = number >>> halfBits;
        long right = number & mask;
        for (int round = 0; round < rounds; round++) {
            long turned = left ^ (Address.step(key, ((long) round << 32) | right) & mask);
            left = right;
            right = turned;
        }
        return (left << halfBits) | right;
    }
}
