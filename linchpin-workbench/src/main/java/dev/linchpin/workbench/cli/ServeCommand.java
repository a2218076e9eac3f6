package dev.linchpin.workbench.cli;

import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.report.json.TextJson;
import dev.linchpin.workbench.cli.option.HelpOption;
import dev.linchpin.workbench.cli.option.ThreadOption;
import dev.linchpin.workbench.files.DossierFolder;
import dev.linchpin.workbench.session.Browser;
import dev.linchpin.workbench.session.ExitStatus;
import dev.linchpin.workbench.session.OutputOptions;
import dev.linchpin.workbench.session.Session;
import dev.linchpin.workbench.session.WrongUsage;
import dev.linchpin.workbench.web.WebServer;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens the workbench: local pages to write and think in. */
@CommandLine.Command(
        name = "serve",
        header = "Open the workbench: local pages to write dossiers and think in.",
        description = "Serves a folder of dossiers to this machine's browser, and to nobody else: at the loopback"
                + " address, under a new secret address each time. Prints the address, opens it where there is a"
                + " browser to open it with, and goes on until it is interrupted (Ctrl-C).",
        footer = {
            "  linchpin serve",
            "  linchpin serve dossiers --port 8080 --no-open",
            "  linchpin serve dossiers --no-open --json"
        })
final class ServeCommand implements Command {
    private static final int USUAL_PORT = 7465;
    private static final int GREATEST_PORT = 65_535;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "The folder of dossiers (default: this one).")
    Path folder = Path.of("");

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Where to listen (default: 7465, or any free port where that is taken); 0 for any free port.")
    @Nullable
    Integer port;

    @Option(names = "--no-open", description = "Do not open a browser.")
    boolean isNotOpened;

    @Mixin
    ThreadOption onThreads = new ThreadOption();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Mixin
    HelpOption help = new HelpOption();

    @Override
    public OutputOptions output() {
        return output;
    }

    @Override
    public int run(Session session) {
        DossierFolder served = folder(session);
        Runner runner = onThreads.runner();
        try (WebServer server = start(served, runner)) {
            Thread closing = Thread.ofPlatform().name("closing").unstarted(server::close);
            Runtime.getRuntime().addShutdownHook(closing);
            tell(session, server.address());
            if (!isNotOpened && session.environment().outIsTerminal()) {
                Browser.open(server.address(), session.environment().variables());
            }
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitStatus.DONE;
    }

    private void tell(Session session, String address) {
        if (output.json()) {
            TextJson.write(session.out(), "address", address);
        } else {
            // on a line of its own, so that a terminal knows it for an address
            session.print("The workbench is open, for this machine alone, until Ctrl-C:\n%s\n".formatted(address));
        }
        session.out().flush();
    }

    private DossierFolder folder(Session session) {
        try {
            return DossierFolder.of(session.environment().folder().resolve(folder), Clock.systemUTC());
        } catch (IOException e) {
            throw new WrongUsage("There is no folder \"%s\".".formatted(folder), "Name a folder of dossiers.");
        }
    }

    private WebServer start(DossierFolder served, Runner runner) {
        Integer asked = port;
        if (asked != null && (asked < 0 || asked > GREATEST_PORT)) {
            throw new WrongUsage(
                    "There is no port %d.".formatted(asked), "--port takes 0 to %d.".formatted(GREATEST_PORT));
        }
        try {
            return WebServer.start(served, runner, asked == null ? USUAL_PORT : asked);
        } catch (BindException e) {
            if (asked != null) {
                throw new WrongUsage("Port %d is taken.".formatted(asked), "Leave out --port, or give another.");
            }
        }
        try {
            return WebServer.start(served, runner, 0);
        } catch (BindException e) {
            throw new WrongUsage("There is no port to listen at.", null);
        }
    }
}
