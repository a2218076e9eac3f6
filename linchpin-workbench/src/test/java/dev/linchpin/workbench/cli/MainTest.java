package dev.linchpin.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.workbench.cli.CommandLineRun.Result;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeDossiers() throws IOException {
        Examples.write(folder, "dam.yaml", Examples.DAM);
        Examples.write(folder, "wrong.yaml", Examples.WRONG);
    }

    private Result run(String... arguments) {
        return CommandLineRun.in(folder).run(arguments);
    }

    static Iterable<String> commands() {
        return Commands.names();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpWithExamples(String command) {
        Result help = run(command, "--help");
        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("Usage: linchpin " + command, "Examples:", "  linchpin " + command);
        assertThat(help.out().lines()).allMatch(line -> line.length() <= 80 || line.startsWith("  linchpin"));
        assertThat(help.err()).isEmpty();
    }

    @Test
    void helpIsACommandToo() {
        assertThat(run("help", "check").out()).isEqualTo(run("check", "--help").out());
        assertThat(run("help").out()).isEqualTo(run("--help").out());
        assertThat(run("help", "chekc").err()).contains("Did you mean \"check\"?");
    }

    @Test
    void helpListsEveryCommand() {
        assertThat(run("--help").out()).contains(Commands.names());
    }

    @Test
    void noCommandIsWrongUsage() {
        Result result = run();
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("Commands:");
    }

    @Test
    void theVersionIsShown() {
        assertThat(run("--version").out()).startsWith("linchpin ");
    }

    @Test
    void anUnknownCommandGetsASuggestion() {
        Result result = run("rum", "dam.yaml");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("linchpin: There is no command \"rum\". Did you mean \"run\"?\n");
    }

    @Test
    void anUnknownOptionGetsASuggestion() {
        Result result = run("run", "dam.yaml", "--jsn");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo(
                        "linchpin: Unknown option: '--jsn'. Did you mean \"--json\"?\nlinchpin run --help says more.\n");
    }

    @Test
    void wrongUsageIsJsonWhereJsonIsAsked() {
        Result result = run("run", "--json");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.json().get("diagnostics").get(0).get("code").asString())
                .isEqualTo("usage");
        assertThat(result.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run nowhere.yaml",
                "check nowhere.yaml",
                "stability nowhere.yaml",
                "explain nowhere.yaml lower upper.closes",
                "what-if nowhere.yaml upper.closes=yes"
            })
    void aFileThatIsNotThereIsWrongUsage(String command) {
        Result result = run(command.split(" ", -1));
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("linchpin: There is no file \"nowhere.yaml\".\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "stability"})
    void aDossierWithErrorsIsNamedWithItsPlace(String command) {
        Result result = run(command, "wrong.yaml");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("wrong.yaml:", "ERROR", "Did you mean \"lower", "│", "^^^");
    }

    @Test
    void errorsAreJsonWhereJsonIsAsked() {
        Result result = run("run", "wrong.yaml", "--json");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.json().get("diagnostics").get(0).get("severity").asString())
                .isEqualTo("ERROR");
    }

    @Test
    void aFolderIsNoDossier() {
        Result result = run("run", ".");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("file.unreadable", "\".\" is a folder.");
    }

    @Test
    void whoeverStopsReadingIsNoError() {
        assertThat(statusOf(failing("Broken pipe"))).isZero();
    }

    @Test
    void aFullDiskIsOurFailureInOneLine() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                new String[] {"schema"},
                failing("No space left on device"),
                err,
                CommandLineRun.in(folder).environment());
        assertThat(status).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("No space left on device")
                .doesNotContain("\tat ")
                .hasLineCount(1);
    }

    @Test
    void theStatusStandsWhereNobodyReadsTheError() {
        int status = Main.run(
                new String[] {"run", "wrong.yaml"},
                new ByteArrayOutputStream(),
                failing("Broken pipe"),
                CommandLineRun.in(folder).environment());
        assertThat(status).isEqualTo(1);
    }

    @Test
    void wrongOptionsAreToldBeforeADossierIsRead() {
        Result result = run("run", "wrong.yaml", "--width", "3");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("A width of 3 columns is not possible.");
    }

    @Test
    void ourFailureIsALineUnlessMoreIsAskedFor() {
        assertThat(failed("--color=never").toString(StandardCharsets.UTF_8))
                .startsWith("linchpin: Linchpin failed: IllegalStateException (planted) in MainTest.java:")
                .contains("LINCHPIN_DEBUG=1")
                .hasLineCount(1);
        ByteArrayOutputStream debugged = new ByteArrayOutputStream();
        Main.run(
                new String[] {"schema"},
                planted(),
                debugged,
                CommandLineRun.in(folder).with("LINCHPIN_DEBUG", "1").environment());
        assertThat(debugged.toString(StandardCharsets.UTF_8)).contains("\tat ");
    }

    private ByteArrayOutputStream failed(String option) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                new String[] {"run", "dam.yaml", option},
                planted(),
                err,
                CommandLineRun.in(folder).environment());
        assertThat(status).isEqualTo(3);
        return err;
    }

    /** Fails at the first byte as no stream would. */
    private static OutputStream planted() {
        return new OutputStream() {
            private boolean failed;

            @Override
            public void write(int b) {
                if (!failed) {
                    failed = true;
                    throw new IllegalStateException("planted");
                }
            }
        };
    }

    private int statusOf(OutputStream out) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                new String[] {"run", "dam.yaml"},
                out,
                err,
                CommandLineRun.in(folder).environment());
        assertThat(err.size()).isZero();
        return status;
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    @Test
    void anyBytesAsADossierEndInDiagnostics() {
        SplittableRandom chance = new SplittableRandom(11);
        byte[] dam = Examples.DAM.getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = round % 2 == 0 ? new byte[chance.nextInt(400)] : dam.clone();
            if (round % 2 == 0) {
                chance.nextBytes(bytes);
            } else {
                for (int k = 1 + chance.nextInt(4); k > 0; k--) {
                    bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(round % 4 == 1 ? 128 : 256);
                }
            }
            Result result = CommandLineRun.in(folder).reading(bytes).run("run", "-");
            assertThat(result.status()).as("round %d: %s", round, result.err()).isIn(0, 1);
            assertThat(result.err()).doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void anyArgumentsEndInWords() {
        String[] words = {
            "run", "check", "stability", "explain", "what-if", "new", "--json", "--draws", "--width", "--color", "-1",
            "0", "dam.yaml", "wrong.yaml", "upper", "upper.closes", "upper.closes=yes", "=", "\u0000", "", "--", "@x",
            "--concepts", "nash,,", "🚀", "-", "--help", "power.base=2", "-V", "a=b=c"
        };
        SplittableRandom chance = new SplittableRandom(12);
        for (int round = 0; round < 600; round++) {
            String[] arguments = new String[chance.nextInt(6)];
            for (int k = 0; k < arguments.length; k++) {
                arguments[k] = words[chance.nextInt(words.length)];
            }
            Result result = CommandLineRun.in(folder).reading("x").run(arguments);
            assertThat(result.status())
                    .as("%s: %s", String.join(" ", arguments), result.err())
                    .isIn(0, 1, 2);
            assertThat(result.err()).doesNotContain("Exception", "\tat ");
        }
    }
}
