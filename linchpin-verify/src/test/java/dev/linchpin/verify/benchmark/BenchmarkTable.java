package dev.linchpin.verify.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs a short suite and writes its table. */
public final class BenchmarkTable {
    private static final String COMMAND = """
            ./mvnw -q -pl linchpin-verify -am test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath
            java -Xmx3g -cp linchpin-verify/target/test-classes:$(cat linchpin-verify/target/test-classpath) \\
                dev.linchpin.verify.benchmark.BenchmarkTable docs/benchmarks.md
            """;

    private static final String WHOLE_ANALYSIS = """
            java -Xmx3g -cp linchpin-verify/target/test-classes:$(cat linchpin-verify/target/test-classpath) \\
                dev.linchpin.verify.benchmark.WholeAnalysis 4 20 1
            """;

    /** What is measured, what it is measured against, and what both do. */
    private enum Row {
        STABILITY(
                "StabilityBenchmark.fast",
                "StabilityBenchmark.reference",
                "all states judged, 3 actors, 5 concepts; against the definitions"),
        SUBCUBE(
                "KernelBenchmark.subcube",
                "KernelBenchmark.subcubeCellByCell",
                "least over sub-cubes of 9 of 18 options; against every cell"),
        ROUNDS(
                "KernelBenchmark.answerRounds",
                "KernelBenchmark.answerSweep",
                "worst of three others' improvements, 2^18 states; rounds against a sweep"),
        RANKS(
                "KernelBenchmark.denseRanks",
                "KernelBenchmark.denseRanksByLookUp",
                "dense ranks of 2^18 numbers; against sort and look-up"),
        LEVELS(
                "KernelBenchmark.levelSheet",
                "KernelBenchmark.levelSheetOneByOne",
                "30 outcomes, 100 influences, 2,048 settings; against one by one"),
        CHAIN(
                "OutlookBenchmark.chainLookingForward",
                "OutlookBenchmark.chainJudgingAll",
                "what happens from now, 10 actors, 18 options; against judging all states first"),
        STANCES("OutlookBenchmark.stances", null, "all stances with paths, 10 actors, 18 options, linear"),
        SATURATING("OutlookBenchmark.stancesSaturating", null, "the same, all outcomes saturating"),
        SPREAD("OutlookBenchmark.stancesWithSpread", null, "the same, linear, with spreads over all settings"),
        FREE("AnalysisBenchmark.free", null, "dossier to counts of equilibria, 4 actors, all settings feasible"),
        RULED("AnalysisBenchmark.ruled", null, "the same under rules, two options one-way");

        private final String measured;
        private final String against;
        private final String does;

        Row(String measured, String against, String does) {
            this.measured = measured;
            this.against = against;
            this.does = does;
        }
    }

    private BenchmarkTable() {}

    /** Runs the suite and writes the page to a file. */
    public static void main(String[] arguments) throws RunnerException, IOException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("dev\\.linchpin\\.verify\\.benchmark\\..*")
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.MICROSECONDS)
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.milliseconds(500))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.milliseconds(500))
                        .jvmArgsAppend("-Xmx3g")
                        .build())
                .run();
        Map<String, Double> micros = new LinkedHashMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            String options = result.getParams().getParam("options");
            micros.put(
                    name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1)
                            + (options == null ? "" : "/" + options),
                    result.getPrimaryResult().getScore());
        }
        Path page = Path.of(arguments[0]);
        Files.writeString(page, page(micros) + LimitsTable.section(page), StandardCharsets.UTF_8);
    }

    private static String page(Map<String, Double> micros) {
        List<String> lines = new ArrayList<>();
        for (Row row : Row.values()) {
            micros.forEach((name, time) -> {
                if (name.equals(row.measured) || name.startsWith(row.measured + "/")) {
                    String options = name.substring(row.measured.length()).replace("/", "");
                    Double reference = row.against == null ? null : micros.get(name.replace(row.measured, row.against));
                    lines.add("| %s | %s | %s | %s | %s |"
                            .formatted(
                                    row.does,
                                    options,
                                    millis(time),
                                    reference == null ? "" : millis(reference),
                                    reference == null ? "" : String.format(Locale.ROOT, "%.1f", reference / time)));
                }
            });
        }
        return """
                # Benchmarks

                Mean times of one run, in milliseconds, on %d processors, JDK %s. Machines differ and are shared: compare the
                ratios, whose two sides were measured in the same run. The table is made by

                ```
                %s```

                | what | options | ms | the other way, ms | ratio |
                |---|---|---|---|---|
                %s

                One analysis in a process of its own, where everything is compiled as it runs, is timed stage by stage by

                ```
                %s```

                (actors, options, how often; a fourth word adds rules).
                """.formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature(),
                        COMMAND,
                        String.join("\n", lines),
                        WHOLE_ANALYSIS);
    }

    private static String millis(double micros) {
        double millis = micros / 1000;
        return String.format(Locale.ROOT, millis < 1 ? "%.3f" : millis < 100 ? "%.1f" : "%.0f", millis);
    }
}
