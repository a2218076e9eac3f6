package dev.linchpin.workbench.web;

import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.workbench.cli.Main;
import dev.linchpin.workbench.files.DossierFolder;
import dev.linchpin.workbench.session.Environment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A server over a folder, and somebody who asks it. */
final class Served implements AutoCloseable {
    static final JsonMapper MAPPER = JsonMapper.builder().build();

    final Path folder;
    final WebServer server;
    final HttpClient client = HttpClient.newHttpClient();

    private Served(Path folder, WebServer server) {
        this.folder = folder;
        this.server = server;
    }

    /** Serves copies of some of the project's dossiers. */
    static Served of(Path folder, String... dossiers) throws IOException {
        for (String name : dossiers) {
            Files.copy(Path.of("../dossiers").resolve(name), folder.resolve(name));
        }
        Clock clock = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
        return new Served(folder, WebServer.start(DossierFolder.of(folder, clock), Runner.sequential(), 0));
    }

    String address() {
        return server.address();
    }

    String api(String path) {
        return address() + "api/" + path;
    }

    String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    HttpRequest.Builder request(String uri) {
        return HttpRequest.newBuilder(URI.create(uri)).header("Content-Type", "application/json");
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(api(path)).build());
    }

    HttpResponse<String> post(String path, JsonNode body) throws IOException, InterruptedException {
        return send(request(api(path))
                .POST(BodyPublishers.ofString(body.toString()))
                .build());
    }

    HttpResponse<String> put(String path, String version, String text) throws IOException, InterruptedException {
        return send(request(api("files/" + path))
                .header("If-Match", "\"" + version + "\"")
                .PUT(BodyPublishers.ofString(object().put("text", text).toString()))
                .build());
    }

    /** Asks about a dossier in the folder. */
    ObjectNode question(String name) throws IOException {
        return object().put("text", text(name)).put("name", name);
    }

    /** The events of a run, in lines, from the one after a number. */
    Stream<String> events(String run, long after) throws IOException, InterruptedException {
        return client.send(
                        request(api("runs/" + run + "/events"))
                                .header("Accept", "text/event-stream")
                                .header("Last-Event-ID", Long.toString(after))
                                .build(),
                        BodyHandlers.ofLines())
                .body();
    }

    /** What the command line answers in the folder, as JSON. */
    JsonNode command(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Environment around =
                new Environment(Map.of(), folder, InputStream.nullInputStream(), false, false, () -> 0, true);
        Main.run(arguments, out, new ByteArrayOutputStream(), around);
        return MAPPER.readTree(out.toByteArray());
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static JsonNode json(HttpResponse<String> response) {
        return MAPPER.readTree(response.body());
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
