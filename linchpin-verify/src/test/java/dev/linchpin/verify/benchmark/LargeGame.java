package dev.linchpin.verify.benchmark;

import dev.linchpin.engine.kernel.CubeStability;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Times the judgement of one game of ranks at random, strict, every move allowed, in a process of its own: best of
 * several turns, of which the first few only warm up.
 */
final class LargeGame {
    private static final int STRETCHES = 64;

    private final int bits;
    private final int[] own;
    private final int[][] ranks;
    private final CubeStability cube;

    private LargeGame(int bits, int actors) {
        this.bits = bits;
        own = new int[actors];
        ranks = new int[actors][];
        int first = 0;
        for (int i = 0; i < actors; i++) {
            int mine = bits / actors + (i < bits % actors ? 1 : 0);
            own[i] = ((1 << mine) - 1) << first;
            first += mine;
            ranks[i] = shuffled(1 << bits, new SplittableRandom(1 + i));
        }
        cube = new CubeStability(bits, own);
    }

    private static int[] shuffled(int n, SplittableRandom chance) {
        int[] ranks = new int[n];
        for (int s = 0; s < n; s++) {
            int at = chance.nextInt(s + 1);
            ranks[s] = ranks[at];
            ranks[at] = s;
        }
        return ranks;
    }

    /** Prints, as words: ms for Nash, GMR and SMR; ms with SEQ and CSEQ; GB/s of the first; GB/s of a copy; peak MiB. */
    public static void main(String[] arguments) throws IOException {
        int bits = Integer.parseInt(arguments[0]);
        int actors = Integer.parseInt(arguments[1]);
        int turns = Integer.parseInt(arguments[2]);
        LargeGame game = new LargeGame(bits, actors);
        long anyAnswer = Long.MAX_VALUE;
        long all = Long.MAX_VALUE;
        for (int turn = 0; turn < turns; turn++) {
            long start = System.nanoTime();
            game.cube.start(game.ranks, () -> {});
            game.cube.nash(0);
            long answered = System.nanoTime();
            anyAnswer = Math.min(anyAnswer, answered - start);
            if (arguments.length > 3) {
                continue;
            }
            game.cube.seq(0);
            game.cube.cseq(0);
            all = Math.min(all, System.nanoTime() - start);
        }
        long copied = Long.MAX_VALUE;
        int[] copy = new int[1 << bits];
        for (int turn = 0; turn < 2 * turns; turn++) {
            long start = System.nanoTime();
            game.copy(game.ranks[turn % actors], copy);
            copied = Math.min(copied, System.nanoTime() - start);
        }
        // each rank is read twice, and a bit written for each of three concepts
        double bytes = (double) actors * (1 << bits) * (2 * Integer.BYTES + 3.0 / Byte.SIZE);
        System.out.printf(
                Locale.ROOT,
                "%.3f %.3f %.2f %.2f %d%n",
                anyAnswer / 1e6,
                all / 1e6,
                bytes / anyAnswer,
                2.0 * Integer.BYTES * (1 << bits) / copied,
                peakMebibytes());
    }

    private void copy(int[] from, int[] to) {
        int length = Math.max(1, (1 << bits) / STRETCHES);
        IntStream.range(0, (1 << bits) / length)
                .parallel()
                .forEach(s -> System.arraycopy(from, s * length, to, s * length, length));
    }

    /** The most memory that the process has held at once, by the kernel's account; 0 where it gives none. */
    private static long peakMebibytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElse(0);
    }

    /** Times small games on one thread. */
    static final class Small {
        private Small() {}

        /**
         * Prints, as words: games a second, of ten options and four actors, judged under five concepts, and bytes
         * allocated a game.
         */
        public static void main(String[] arguments) {
            LargeGame game = new LargeGame(10, 4);
            com.sun.management.ThreadMXBean threads =
                    (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
            Runnable pause = () -> {};
            long best = Long.MAX_VALUE;
            long allocated = Long.MAX_VALUE;
            int games = 2_000;
            for (int turn = 0; turn < 8; turn++) {
                long before = threads.getCurrentThreadAllocatedBytes();
                long start = System.nanoTime();
                for (int g = 0; g < games; g++) {
                    game.cube.start(game.ranks, pause);
                    game.cube.smr(0);
                    game.cube.seq(0);
                    game.cube.cseq(0);
                }
                best = Math.min(best, System.nanoTime() - start);
                allocated = Math.min(allocated, threads.getCurrentThreadAllocatedBytes() - before);
            }
            System.out.printf(Locale.ROOT, "%.0f %d%n", games * 1e9 / best, allocated / games);
        }
    }
}
