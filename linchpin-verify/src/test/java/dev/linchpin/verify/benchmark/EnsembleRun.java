package dev.linchpin.verify.benchmark;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.ensemble.Ensemble;
import dev.linchpin.ensemble.EnsemblePlan;
import dev.linchpin.ensemble.EnsembleResult;
import dev.linchpin.ensemble.look.Circumstances;
import dev.linchpin.ensemble.run.Patience;
import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.language.DossierReader;
import dev.linchpin.model.Dossier;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Times an ensemble of one dossier in this process, turn by turn: arguments are the file, draws, threads and turns. In
 * place of a file, {@code 4x10x15x40} asks for a sample of so many actors, options, outcomes and influences.
 */
final class EnsembleRun {
    private EnsembleRun() {}

    public static void main(String[] arguments) throws IOException {
        Dossier dossier = dossier(arguments[0]);
        Circumstances circumstances = Circumstances.of(dossier, GameForm.of(dossier), List.of(), List.of());
        EnsemblePlan plan = EnsemblePlan.plain(Integer.parseInt(arguments[1]));
        Runner runner = Runner.parallel(Integer.parseInt(arguments[2]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int turn = 0; turn < Integer.parseInt(arguments[3]); turn++) {
            long from = System.nanoTime();
            EnsembleResult result = Ensemble.run(circumstances, plan, runner, Patience.ENDLESS);
            double seconds = (System.nanoTime() - from) / 1e9;
            out.printf(
                    "%,d draws in %.2f s: %.2f ms a draw, %,.0f draws a second; %s%n",
                    result.draws(),
                    seconds,
                    1000 * seconds / result.draws(),
                    result.draws() / seconds,
                    result.main().hypotheses());
        }
    }

    private static Dossier dossier(String named) throws IOException {
        if (named.matches("\\d+(x\\d+){3}")) {
            int[] size =
                    Arrays.stream(named.split("x")).mapToInt(Integer::parseInt).toArray();
            return SampleDossier.uncertain(size[0], size[1], size[2], size[3]).dossier();
        }
        return Objects.requireNonNull(
                DossierReader.read(named, Files.readAllBytes(Path.of(named))).dossier());
    }
}
