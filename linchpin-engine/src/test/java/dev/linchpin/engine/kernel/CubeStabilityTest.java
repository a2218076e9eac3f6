package dev.linchpin.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class CubeStabilityTest {
    private final SplittableRandom chance = new SplittableRandom(20_261_124);

    /** From one state to 4,096, one actor to five, bits dealt out at random, many ties or none. */
    @Test
    void judgesAsEachStateWouldBeJudgedAlone() {
        for (int game = 0; game < 600; game++) {
            int bits = chance.nextInt(game < 590 ? 9 : 12);
            int[] own = deal(bits, 1 + chance.nextInt(5));
            int[][] ranks = ranks(bits, own.length, chance.nextInt(3));
            CubeStability cube = new CubeStability(bits, own);
            cube.start(ranks, () -> {});
            assertEqual(cube, new NaiveCube(bits, own, ranks), own.length, 1 << bits);
        }
    }

    /** More states than one thread takes, and the workspaces of each thread with them; tiles of all widths. */
    @Test
    void stretchesOfManyStatesJoin() {
        for (int[] own : new int[][] {
            {0b11111, 0b1111100000, 0b111110000000000},
            {0b001001001001001, 0b010010010010010, 0b100100100100100},
            {0b111111000000000, 0b000000111110000, 0b000000000001111},
            {0b111000000000000, 0b000111111100000, 0b000000000011111}
        }) {
            int[][] ranks = ranks(15, own.length, 1);
            CubeStability cube = new CubeStability(15, own);
            cube.start(ranks, () -> {});
            assertEqual(cube, new NaiveCube(15, own, ranks), own.length, 1 << 15);
        }
    }

    @Test
    void oneCubeJudgesGameAfterGame() {
        int[] own = {0b000111, 0b111000};
        CubeStability cube = new CubeStability(6, own);
        for (int game = 0; game < 20; game++) {
            int[][] ranks = ranks(6, 2, game % 3);
            cube.start(ranks, () -> {});
            assertEqual(cube, new NaiveCube(6, own, ranks), 2, 64);
        }
    }

    @Test
    void workThatWasEndedCanBeAskedForAgain() {
        int[] own = {0b00011, 0b01100, 0b10000};
        int[][] ranks = ranks(5, 3, 0);
        CubeStability cube = new CubeStability(5, own);
        for (int patience = 0; patience < 12; patience++) {
            int[] left = {patience};
            cube.start(ranks, () -> {
                if (left[0]-- == 0) {
                    throw new CancellationException();
                }
            });
            assertThatThrownBy(() -> cube.cseq(0)).isInstanceOf(CancellationException.class);
            assertEqual(cube, new NaiveCube(5, own, ranks), 3, 32);
        }
    }

    @Test
    void lanesAgree() {
        Lanes plain = new PlainLanes();
        Lanes fast = Lanes.fastest();
        assertThat(fast).as("these tests run with the vector module").isInstanceOf(VectorLanes.class);
        for (int own = 0; own < 256; own++) {
            CubeFibres fibres = new CubeFibres(8, own, 6);
            int[] values = chance.ints(256, 0, 40).toArray();
            int[] ranks = chance.ints(256, 0, 40).toArray();
            long[][] holds = new long[2][4];
            int[][] least = new int[2][fibres.tileSize()];
            int[][] greatest = new int[2][64];
            Arrays.fill(least[0], 20);
            Arrays.fill(least[1], 20);
            for (int tile = 0; tile < fibres.tiles; tile++) {
                int first = fibres.firstState(tile);
                plain.greatest(fibres, first, values, ranks, greatest[0], least[0], holds[0]);
                fast.greatest(fibres, first, values, ranks, greatest[1], least[1], holds[1]);
                assertThat(greatest[1]).isEqualTo(greatest[0]);
            }
            assertThat(holds[1]).isEqualTo(holds[0]);
            assertThat(least[1]).isEqualTo(least[0]);
            long[][] first = new long[2][4];
            long[][] second = new long[2][4];
            plain.atLeast(ranks, 10, 30, 0, 4, first[0], second[0]);
            fast.atLeast(ranks, 10, 30, 0, 4, first[1], second[1]);
            assertThat(first[1]).isEqualTo(first[0]);
            assertThat(second[1]).isEqualTo(second[0]);
        }
    }

    @Test
    void refusesFibresThatItCannotHold() {
        assertThat(CubeStability.fits(26, new int[] {(1 << 13) - 1, ((1 << 13) - 1) << 13}))
                .isTrue();
        assertThat(CubeStability.fits(20, new int[] {0b1111, 0xffff << 4})).isFalse();
        assertThat(CubeStability.fits(31, new int[] {1})).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new CubeStability(20, new int[] {0b1111, 0xffff << 4}));
    }

    private static void assertEqual(CubeStability cube, NaiveCube naive, int actors, int states) {
        for (int i = 0; i < actors; i++) {
            assertThat(cube.seqWorst(i)).as("SEQ of %d", i).isEqualTo(naive.seqWorst(i));
            assertThat(cube.cseqWorst(i)).as("CSEQ of %d", i).isEqualTo(naive.cseqWorst(i));
            assertThat(cube.gmrWorst(i)).as("GMR of %d", i).isEqualTo(naive.gmrWorst(i));
            assertThat(cube.smrWorst(i)).as("SMR of %d", i).isEqualTo(naive.smrWorst(i));
            assertThat(cube.sseqWorst(i)).as("SSEQ of %d", i).isEqualTo(naive.sseqWorst(i));
            assertThat(BitSet.valueOf(cube.nash(i))).isEqualTo(naive.stable(i, naive.rank(i)));
            assertThat(BitSet.valueOf(cube.gmr(i))).isEqualTo(naive.stable(i, naive.gmrWorst(i)));
            assertThat(BitSet.valueOf(cube.smr(i))).isEqualTo(naive.stable(i, naive.smrWorst(i)));
            assertThat(BitSet.valueOf(cube.seq(i))).isEqualTo(naive.stable(i, naive.seqWorst(i)));
            assertThat(BitSet.valueOf(cube.cseq(i))).isEqualTo(naive.stable(i, naive.cseqWorst(i)));
            assertThat(BitSet.valueOf(cube.sseq(i))).isEqualTo(naive.stable(i, naive.sseqWorst(i)));
        }
        assertThat(BitSet.valueOf(cube.nash(0)).length()).isLessThanOrEqualTo(states);
    }

    private int[] deal(int bits, int actors) {
        int[] own = new int[actors];
        for (int bit = 0; bit < bits; bit++) {
            own[chance.nextInt(actors)] |= 1 << bit;
        }
        return own;
    }

    /** Ranks at random: of few levels, of about half as many as states, or strict. */
    private int[][] ranks(int bits, int actors, int kind) {
        int states = 1 << bits;
        int[][] ranks = new int[actors][];
        for (int i = 0; i < actors; i++) {
            long[] keys = switch (kind) {
                case 0 -> chance.longs(states, 0, 4).toArray();
                case 1 -> chance.longs(states, 0, states).toArray();
                default -> chance.longs(states).toArray();
            };
            ranks[i] = DenseRanks.of(keys);
        }
        return ranks;
    }
}
