package dev.linchpin.ensemble.random;

import java.util.Collections;
import java.util.List;

/**
 * Scrambled Sobol sequences, one for each replicate (Sobol' 1967; numbers of Joe and Kuo 2008; nested uniform
 * scrambling of Owen 1995, its flips read from a hash of the path that leads to them, as Burley 2020 does).
 *
 * <p>The quantity whose name is k-th in sorted order has dimension k; in a second choice dimensions go on where the
 * first one's end, so that both together are one sequence. Where dimensions run out, at {@value
 * SobolNumbers#DIMENSIONS}, further quantities are drawn plainly. A draw does not depend on how many draws there are
 * once there are {@value Chance#REPLICATES}.
 *
 * <p>Cost: one pass over the bits of the draw's number and four hashes for each share.
 */
final class SobolChance extends Chance {
    /** Digits that are scrambled by their path; what follows them is even and independent. */
    private static final int DEPTH = 24;

    /** Levels of the binary tree of paths that one hash decides, at 2⁶ − 1 of its bits. */
    private static final int LEVELS_A_HASH = 6;

    private static final int TAIL_BITS = 52 - DEPTH;

    private final long[][] addresses;
    private final int[] dimensions;
    private final SobolNumbers numbers;

    SobolChance(long address, int draws, List<String> names, int choice) {
        super(names, draws);
        int first = choice * names.size();
        this.numbers = SobolNumbers.of(first, first + names.size());
        this.dimensions = new int[names.size()];
        this.addresses = new long[replicates()][names.size()];
        List<String> sorted = names.stream().sorted().toList();
        for (int place = 0; place < names.size(); place++) {
            String name = names.get(place);
            dimensions[place] = Collections.binarySearch(sorted, name);
            for (int r = 0; r < replicates(); r++) {
                addresses[r][place] = Address.step(Address.step(address, name), r);
            }
        }
    }

    @Override
    public double share(int draw, int place) {
        int index = draw / addresses.length;
        long address = addresses[draw % addresses.length][place];
        int dimension = dimensions[place];
        if (dimension >= numbers.count()) {
            return Address.share(Address.step(address, index));
        }
        int point = numbers.point(index, dimension);
        long tail = Address.step(address, ~Integer.toUnsignedLong(point)) >>> (64 - TAIL_BITS);
        return Address.share(((scrambled(point, address) << TAIL_BITS) | tail) << 12);
    }

    /** Flips each of the upper digits of a point or leaves it, by what stands before it. */
    private static long scrambled(int point, long address) {
        long digits = 0;
        for (int level = 0; level < DEPTH; level += LEVELS_A_HASH) {
            long path = (1L << level) | (Integer.toUnsignedLong(point) >>> (32 - level));
            long flips = Address.step(address, path);
            int node = 1;
            for (int k = 0; k < LEVELS_A_HASH; k++) {
                int digit = (point >>> (31 - level - k)) & 1;
                digits = (digits << 1) | (digit ^ ((flips >>> node) & 1));
                node = 2 * node + digit;
            }
        }
        return digits;
    }
}
