package dev.linchpin.workbench.cli;

import dev.linchpin.language.problem.DidYouMean;
import dev.linchpin.model.diagnostic.Diagnostic;
import dev.linchpin.model.diagnostic.Severity;
import dev.linchpin.report.DiagnosticReport;
import dev.linchpin.report.json.DiagnosticsJson;
import dev.linchpin.report.terminal.TerminalStyle;
import dev.linchpin.solver.SolverUnavailable;
import dev.linchpin.workbench.output.StandardStream.NobodyReads;
import dev.linchpin.workbench.output.StandardStream.OutputFailed;
import dev.linchpin.workbench.session.Environment;
import dev.linchpin.workbench.session.ExitStatus;
import dev.linchpin.workbench.session.OutputOptions;
import dev.linchpin.workbench.session.RefusedDossier;
import dev.linchpin.workbench.session.Session;
import dev.linchpin.workbench.session.WrongUsage;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. */
public final class Main {
    private static final String DEBUG = "LINCHPIN_DEBUG";
    private static final int WIDEST_HELP = 100;

    private final Session session;
    private final String[] arguments;
    private OutputOptions output;

    private Main(Session session, String[] arguments) {
        this.session = session;
        this.arguments = arguments;
        output = OutputOptions.of(Arrays.asList(arguments).contains("--json"));
    }

    /** Runs the command that the arguments name, and ends the process. */
    @SuppressWarnings("SystemExitOutsideMain")
    public static void main(String[] arguments) {
        int status = run(
                arguments,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Environment.ofProcess());
        System.exit(status);
    }

    /**
     * Runs the command that the arguments name.
     *
     * @param out standard output
     * @param err standard error
     * @return 0 done; 1 the dossier has errors; 2 wrong usage; 3 our own failure
     */
    public static int run(String[] arguments, OutputStream out, OutputStream err, Environment environment) {
        Session session = new Session(environment, out, err);
        Main main = new Main(session, withoutHelp(arguments.clone()));
        try {
            return main.run();
        } catch (NobodyReads e) {
            return ExitStatus.DONE;
        } catch (OutputFailed e) {
            return ExitStatus.FAILURE;
        } catch (RuntimeException | Error e) {
            return lastWord(err, e);
        } finally {
            session.end();
        }
    }

    /** Something failed that telling of a failure needs. */
    private static int lastWord(OutputStream err, Throwable failure) {
        try {
            err.write(("linchpin: " + failure.getClass().getSimpleName() + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return ExitStatus.FAILURE;
        }
        return ExitStatus.FAILURE;
    }

    private int run() {
        try {
            int status = answer();
            session.out().flush();
            return status;
        } catch (NobodyReads e) {
            throw e;
        } catch (OutputFailed e) {
            return failure("%s.".formatted(e.getMessage()), e);
        } catch (SolverUnavailable e) {
            return failure(String.valueOf(e.getMessage()), e);
        } catch (OutOfMemoryError e) {
            return failure("Linchpin ran out of memory. Give it more, such as LINCHPIN_JAVA_OPTS=-Xmx8g.", e);
        } catch (RuntimeException | Error e) {
            return failure(
                    "Linchpin failed: %s. Please report this line with the command and the dossier; %s=1 shows more."
                            .formatted(brief(e), DEBUG),
                    e);
        }
    }

    private int answer() {
        try {
            return dispatch();
        } catch (WrongUsage e) {
            return wrongUsage(e.text(), null);
        } catch (ParameterException e) {
            return wrongUsage(text(e), e.getCommandLine());
        } catch (RefusedDossier e) {
            return refused(e);
        }
    }

    /** {@code help X} asks for the help of X. */
    private static String[] withoutHelp(String[] arguments) {
        if (arguments.length == 0 || !arguments[0].equals("help")) {
            return arguments;
        }
        return arguments.length == 1 ? new String[] {"--help"} : new String[] {arguments[1], "--help"};
    }

    private int dispatch() {
        String first = arguments.length == 0 ? null : arguments[0];
        if (first != null && !first.startsWith("-") && !Commands.names().contains(first)) {
            throw new WrongUsage(
                    "There is no command \"%s\".".formatted(first), new DidYouMean().advice(first, Commands.names()));
        }
        CommandLine line = Commands.with(first);
        ParseResult parsed = line.parseArgs(arguments);
        ParseResult asked = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        if (asked.isUsageHelpRequested()) {
            session.print(help(asked.commandSpec().commandLine()));
            return ExitStatus.DONE;
        }
        if (asked.isVersionHelpRequested()) {
            session.print(line.getCommandSpec().version()[0] + "\n");
            return ExitStatus.DONE;
        }
        if (!(asked.commandSpec().userObject() instanceof Command command)) {
            session.show(help(line));
            return ExitStatus.WRONG_USAGE;
        }
        output = command.output();
        output.check();
        return command.run(session);
    }

    private String help(CommandLine line) {
        TerminalStyle style =
                output.style(session.environment(), session.environment().outIsTerminal());
        line.setUsageHelpWidth(Math.clamp(style.width(), 60, WIDEST_HELP));
        return line.getUsageMessage(style.colour() ? Ansi.ON : Ansi.OFF);
    }

    private static String text(ParameterException e) {
        String message = e.getMessage() == null ? "The command was used wrongly" : e.getMessage();
        String sentence = message.endsWith(".") ? message : message + ".";
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> guesses = unmatched.getSuggestions();
            return guesses.isEmpty() ? sentence : sentence + " " + DidYouMean.advice(guesses.getFirst());
        }
        return sentence;
    }

    private int wrongUsage(String message, @Nullable CommandLine line) {
        if (output.json()) {
            DiagnosticsJson.write(session.out(), "usage", message);
        } else {
            session.complain("linchpin: " + message);
            if (line != null) {
                session.complain(
                        "%s --help says more.".formatted(line.getCommandSpec().qualifiedName()));
            }
        }
        return ExitStatus.WRONG_USAGE;
    }

    /** Tells the errors alone: what else there is to say of the dossier is for {@code check}. */
    private int refused(RefusedDossier e) {
        if (output.json()) {
            DiagnosticsJson.write(session.out(), e.diagnostics());
        } else {
            List<Diagnostic> errors = e.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .toList();
            session.complain(
                    DiagnosticReport.of(errors, e.lines()),
                    output.style(session.environment(), session.environment().errIsTerminal()));
        }
        return ExitStatus.BAD_DOSSIER;
    }

    private int failure(String message, Throwable cause) {
        boolean nothingSent = session.out().takeBack();
        if (session.environment().variable(DEBUG) != null) {
            StringWriter trace = new StringWriter();
            cause.printStackTrace(new PrintWriter(trace));
            session.show(trace.toString());
        }
        if (nothingSent && output.json() && !(cause instanceof OutputFailed)) {
            DiagnosticsJson.write(session.out(), "internal", message);
            session.out().flush();
        } else {
            session.complain("linchpin: " + message);
        }
        return ExitStatus.FAILURE;
    }

    private static String brief(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String message = failure.getMessage() == null ? "" : " (" + failure.getMessage() + ")";
        String where = trace.length == 0 ? "" : " in %s:%d".formatted(trace[0].getFileName(), trace[0].getLineNumber());
        return failure.getClass().getSimpleName() + message + where;
    }
}
