package dev.linchpin.workbench.web;

import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.workbench.files.DossierFolder;
import dev.linchpin.workbench.session.RefusedDossier;
import dev.linchpin.workbench.session.WrongUsage;
import dev.linchpin.workbench.web.run.Runs;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.net.BindException;

/**
 * A small server for one user on this machine: it listens to the loopback address alone, under a token that is made when
 * it starts.
 *
 * <p>Requests wait on virtual threads, so that a slow one holds nothing up; work is done on a few threads of its own.
 */
public final class WebServer implements AutoCloseable {
    /** The address that it listens at. */
    public static final String HOST = "127.0.0.1";

    private static final long IDLE_MILLIS = 20_000;

    private final Gate gate = Gate.create();
    private final Desk desk = new Desk();
    private final Runs runs;
    private final Javalin server;

    private WebServer(DossierFolder folder, Runner runner, int port) {
        runs = new Runs(runner, desk::makeWay);
        server = Javalin.create(config -> configure(config, folder, runner, port));
    }

    /**
     * Starts a server.
     *
     * @param folder the dossiers that it serves
     * @param runner who makes draws
     * @param port where to listen; 0 for a port that is free
     * @throws BindException if the port is taken
     */
    public static WebServer start(DossierFolder folder, Runner runner, int port) throws BindException {
        WebServer server = new WebServer(folder, runner, port);
        try {
            server.server.start();
            server.gate.listensAt(server.server.port());
            server.desk.warmUp();
            return server;
        } catch (JavalinBindException e) {
            server.close();
            throw (BindException) new BindException("Port %d is taken.".formatted(port)).initCause(e);
        }
    }

    /** Returns the address of the first page, with the token. */
    public String address() {
        return "http://%s:%d/%s/".formatted(HOST, server.port(), gate.token());
    }

    private void configure(JavalinConfig config, DossierFolder folder, Runner runner, int port) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = Json.MOST_BYTES;
        config.jetty.host = HOST;
        config.jetty.port = port;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
            http.setIdleTimeout(IDLE_MILLIS);
        });
        routes(config.routes, folder, runner);
        faults(config.routes);
    }

    private void routes(RoutesConfig routes, DossierFolder folder, Runner runner) {
        String root = "/" + gate.token();
        String api = root + "/api";
        FileRoutes files = new FileRoutes(folder);
        TextRoutes texts = new TextRoutes(desk, runner);
        RunRoutes told = new RunRoutes(desk, runs);
        routes.before(gate::judge);
        routes.get(api + "/openapi.yaml", PageRoutes::description);
        routes.get(api + "/files", files::list);
        routes.post(api + "/files", files::create);
        routes.get(api + "/files/<path>", files::read);
        routes.put(api + "/files/<path>", files::save);
        routes.get(api + "/schema", TextRoutes::schema);
        routes.post(api + "/check", texts::check);
        routes.post(api + "/outline", texts::outline);
        routes.post(api + "/edit", new EditRoute(desk)::edit);
        routes.post(api + "/look", texts::look);
        routes.post(api + "/explain", texts::explain);
        routes.post(api + "/map", texts::map);
        routes.post(api + "/play", texts::play);
        routes.post(api + "/compare", texts::compare);
        routes.post(api + "/runs", told::begin);
        routes.get(api + "/runs/{id}", told::result);
        routes.delete(api + "/runs/{id}", told::stop);
        routes.sse(api + "/runs/{id}/events", told::listen);
        routes.get(api + "/runs/{id}/report", told::report);
        routes.get(root + "/", PageRoutes::index);
        routes.get(root + "/<path>", PageRoutes::asset);
    }

    private static void faults(RoutesConfig routes) {
        routes.exception(Fault.class, (fault, context) -> Json.answer(context, fault));
        routes.exception(RefusedDossier.class, (e, context) -> Json.answer(context, Fault.refused(e.diagnostics())));
        routes.exception(
                WrongUsage.class,
                (e, context) -> Json.answer(context, Fault.of(422, String.valueOf(e.getMessage()), e.advice())));
        routes.exception(
                HttpResponseException.class,
                (e, context) -> Json.answer(context, Fault.of(e.getStatus(), "The request cannot be answered.", null)));
        routes.exception(
                Exception.class,
                (e, context) -> Json.answer(
                        context,
                        Fault.of(
                                500,
                                "Linchpin failed: %s.".formatted(e.getClass().getSimpleName()),
                                "Please report this with the dossier.")));
    }

    /** Stops runs, closes connections. */
    @Override
    public void close() {
        runs.close();
        desk.close();
        server.stop();
    }
}
