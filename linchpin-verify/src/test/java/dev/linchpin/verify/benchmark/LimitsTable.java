package dev.linchpin.verify.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Measures what the engine is to reach, each game in a process of its own with the memory that it may take, and writes
 * the figures beside the bounds into the page of benchmarks.
 */
public final class LimitsTable {
    /** What the section starts with; what stands before it is left alone. */
    static final String HEADING = "## At the limit";

    private static final String COMMAND = """
            java -cp linchpin-verify/target/test-classes:$(cat linchpin-verify/target/test-classpath) \\
                dev.linchpin.verify.benchmark.LimitsTable docs/benchmarks.md
            """;

    private final List<String> rows = new ArrayList<>();
    private final List<Stream> streams = new ArrayList<>();

    /** What the streams through the states of one size move, and a copy of as many ranks, in GB/s. */
    private record Stream(int options, double moved, double copied, double nanosPerState) {
        String row(double memory) {
            return String.format(
                    Locale.ROOT,
                    "| %d | %.1f | %.1f | %.0f %% | %.1f |",
                    options,
                    moved,
                    copied,
                    100 * moved / memory,
                    nanosPerState);
        }
    }

    private LimitsTable() {}

    /** Measures, and writes the section into a file. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        LimitsTable table = new LimitsTable();
        table.measure();
        Path page = Path.of(arguments[0]);
        Files.writeString(page, before(Files.readString(page)) + table.section(), StandardCharsets.UTF_8);
    }

    /** Returns what a page holds before the section. */
    static String before(String page) {
        int at = page.indexOf(HEADING);
        return at < 0 ? page + "\n" : page.substring(0, at);
    }

    /** Returns the section of a page, with an empty line before it; empty where the page has none. */
    static String section(Path page) throws IOException {
        if (!Files.exists(page)) {
            return "";
        }
        String text = Files.readString(page);
        int at = text.indexOf(HEADING);
        return at < 0 ? "" : "\n" + text.substring(at);
    }

    private void measure() throws IOException, InterruptedException {
        String[] nash = run(LargeGame.class.getName(), "1g", "18", "18", "40", "any");
        rows.add(row("18 actors of 2 strategies: Nash, GMR, SMR from ranks in memory", millis(nash[0]), "20 ms", ""));
        large(16, "1g", 200, "", "");
        large(18, "1g", 60, "", "");
        large(20, "2g", 40, "20 ms", "0.4 s");
        large(22, "3g", 24, "", "");
        large(24, "4608m", 8, "0.5 s", "9 s");
        large(26, "15g", 3, "3 s", "60 s");
        String[] ruled = run(RuledGame.class.getName(), "1g");
        rows.add(row(
                "16 options, rules that leave %s of 65,536 states, two one-way: five concepts from ranks"
                        .formatted(ruled[1]),
                millis(ruled[0]),
                "150 ms",
                ""));
        String[] small = run(LargeGame.Small.class.getName(), "256m");
        rows.add(row(
                "10 options, five concepts, one thread: games a second, bytes allocated a game",
                small[0] + "; " + small[1],
                "5,000; 0",
                ""));
    }

    private void large(int options, String heap, int turns, String anyBound, String allBound)
            throws IOException, InterruptedException {
        String[] figures =
                run(LargeGame.class.getName(), heap, Integer.toString(options), "4", Integer.toString(turns));
        rows.add(row(options + " options: Nash, GMR and SMR", millis(figures[0]), anyBound, ""));
        rows.add(row(
                options + " options: these, SEQ and CSEQ",
                millis(figures[1]),
                allBound,
                String.format(Locale.ROOT, "%.1f GiB", Integer.parseInt(figures[4]) / 1024.0)));
        streams.add(new Stream(
                options,
                Double.parseDouble(figures[2]),
                Double.parseDouble(figures[3]),
                Double.parseDouble(figures[1]) * 1e6 / (1 << options)));
    }

    private static String row(String what, String figure, String bound, String memory) {
        return "| %s | %s | %s | %s |".formatted(what, figure, bound, memory);
    }

    private static String millis(String figure) {
        double millis = Double.parseDouble(figure);
        return millis < 10_000
                ? String.format(Locale.ROOT, millis < 10 ? "%.2f ms" : "%,.0f ms", millis)
                : String.format(Locale.ROOT, "%.1f s", millis / 1000);
    }

    /** Runs a program in a process of its own, and returns the words of its last line. */
    private static String[] run(String program, String heap, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseParallelGC",
                "--add-modules",
                "jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                program));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("%s ended with %d".formatted(command, process.exitValue()));
        }
        return output.strip().split("\\s+", -1);
    }

    private String section() {
        return """
                %s

                Games of 4 actors, ranks at random without ties, every move allowed, judged from ranks in memory; best of
                several turns, each size in a process of its own with no more heap than its bound. Memory is the most that
                the whole process held.

                ```
                %s```

                | what | time | bound | memory |
                |---|---|---|---|
                %s

                What the streams through the states for Nash, GMR and SMR move (each rank read twice, a bit a state and
                concept written), beside a plain copy of as many ranks by both processors, which up to 24 options stays in
                caches; the share of the copy of 2^26 ranks, which is what memory gives; and what all five concepts take a
                state:

                | options | GB/s | copy, GB/s | share of memory's | ns a state |
                |---|---|---|---|---|
                %s

                From %d to 26 options the cost of a state grows by a factor of %.1f (bound: 4).
                """.formatted(
                        HEADING,
                        COMMAND,
                        String.join("\n", rows),
                        streams.stream()
                                .map(stream -> stream.row(streams.getLast().copied()))
                                .collect(Collectors.joining("\n")),
                        streams.getFirst().options(),
                        streams.getLast().nanosPerState() / streams.getFirst().nanosPerState());
    }
}
