package dev.linchpin.verify.benchmark;

import dev.linchpin.engine.game.Fibres;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.kernel.AnswerRounds;
import dev.linchpin.engine.kernel.AnswerSweep;
import dev.linchpin.engine.kernel.DenseRanks;
import dev.linchpin.engine.kernel.Mover;
import dev.linchpin.engine.kernel.Subcube;
import dev.linchpin.engine.level.CausalModel;
import dev.linchpin.engine.level.LevelSheet;
import dev.linchpin.engine.preference.Ranks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The kernels at 2^18 states, each beside a plainer way to the same numbers. */
@State(Scope.Benchmark)
public class KernelBenchmark {
    private static final int OPTIONS = 18;

    private int[] cells;
    private long[] keys;
    private CausalModel causes;
    private int[] value;
    private List<Mover> others;

    /** Makes a game of four actors. */
    @Setup
    public void prepare() {
        Game game = SampleDossier.free(4, OPTIONS).game();
        causes = CausalModel.of(game);
        Ranks ranks = Ranks.of(causes);
        value = ranks.rank(0);
        others = new ArrayList<>();
        for (int b = 1; b < 4; b++) {
            Fibres fibres = game.form().fibres().get(b);
            others.add(new Mover(
                            fibres.groupOfState(),
                            fibres.groups(),
                            fibres.targetParts(),
                            fibres.originParts(),
                            ranks.rank(b),
                            ranks.ascending(b))
                    .improving());
        }
        SplittableRandom chance = new SplittableRandom(1);
        cells = chance.ints(1 << OPTIONS).toArray();
        keys = chance.longs(1 << OPTIONS, 0, 1L << 31).toArray();
    }

    /** The least over each state's sub-cube of nine options, a pass an option. */
    @Benchmark
    public int[] subcube() {
        int[] least = cells.clone();
        for (int o = 0; o < OPTIONS; o += 2) {
            Subcube.least(least, 1 << o, 2, true, true);
        }
        return least;
    }

    /** The same, each state looking at every cell of its sub-cube. */
    @Benchmark
    public int[] subcubeCellByCell() {
        int free = 0b010101010101010101;
        int[] least = cells.clone();
        for (int s = 0; s < least.length; s++) {
            int best = Integer.MAX_VALUE;
            for (int part = free; ; part = (part - 1) & free) {
                best = Math.min(best, cells[(s & ~free) | part]);
                if (part == 0) {
                    break;
                }
            }
            least[s] = best;
        }
        return least;
    }

    /** The worst that improvements of three others lead to, by rounds. */
    @Benchmark
    public int[] answerRounds() {
        int[] label = value.clone();
        if (!AnswerRounds.settle(label, others, 100)) {
            throw new IllegalStateException("not settled");
        }
        return label;
    }

    /** The same by a sweep. */
    @Benchmark
    public int[] answerSweep() {
        int[] label = new int[value.length];
        new AnswerSweep(value.length, others).run(value, label);
        return label;
    }

    /** Dense ranks of numbers of 31 bits. */
    @Benchmark
    public int[] denseRanks() {
        return DenseRanks.of(keys);
    }

    /** The same by sorting the distinct ones and looking each up. */
    @Benchmark
    public int[] denseRanksByLookUp() {
        long[] distinct = Arrays.stream(keys).sorted().distinct().toArray();
        return Arrays.stream(keys)
                .mapToInt(key -> Arrays.binarySearch(distinct, key))
                .toArray();
    }

    /** The levels of 30 outcomes in 2,048 settings, block-wise. */
    @Benchmark
    public double levelSheet() {
        LevelSheet sheet = causes.newSheet();
        sheet.fillRange(0, 2048);
        return sheet.levels(29)[2047];
    }

    /** The same, one setting at a time. */
    @Benchmark
    public double levelSheetOneByOne() {
        LevelSheet sheet = causes.newSheet();
        for (int index = 0; index < 2048; index++) {
            sheet.fillRange(index, 1);
        }
        return sheet.levels(29)[0];
    }
}
