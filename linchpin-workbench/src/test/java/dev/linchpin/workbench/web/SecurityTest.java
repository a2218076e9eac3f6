package dev.linchpin.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server promises about who may ask it for what. */
class SecurityTest {
    @TempDir
    Path above;

    private Served served;

    @BeforeEach
    void serve() throws IOException {
        Files.writeString(above.resolve("secret.yaml"), "title: not yours");
        served = Served.of(Files.createDirectory(above.resolve("folder")), "dam.yaml");
    }

    @AfterEach
    void close() {
        served.close();
    }

    @Test
    void theTokenIsLongAndNew() throws IOException {
        String token = served.address().split("/", -1)[3];
        assertThat(token).matches("[A-Za-z0-9_-]{32}");
        try (Served other = Served.of(Files.createDirectory(above.resolve("other")))) {
            assertThat(other.address()).doesNotContain(token);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong/", "wrong/api/files", "api/files", "%2e/api/files"})
    void withoutTheTokenThereIsNothing(String path) throws Exception {
        URI root = URI.create(served.address());
        HttpResponse<String> response =
                served.send(served.request("http://127.0.0.1:%d/%s".formatted(root.getPort(), path))
                        .build());
        assertThat(response.statusCode()).isIn(400, 404);
        assertThat(response.body()).doesNotContain("dam.yaml").doesNotContain(served.folder.toString());
    }

    @Test
    void allOfTheTokenIsNeeded() throws Exception {
        String shorter = served.address().replaceFirst(".(?=/$)", "");
        assertThat(served.send(served.request(shorter + "api/files").build()).statusCode())
                .isEqualTo(404);
        String longer = served.address().replaceFirst("/$", "x/");
        assertThat(served.send(served.request(longer + "api/files").build()).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "http://127.0.0.1:1", "null", "http://localhost.evil.example"})
    void anotherSitesPageIsTurnedAway(String origin) throws Exception {
        HttpResponse<String> response = served.send(
                served.request(served.api("files")).header("Origin", origin).build());
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        HttpResponse<String> before = served.send(served.request(served.api("files"))
                .method("OPTIONS", java.net.http.HttpRequest.BodyPublishers.noBody())
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .build());
        assertThat(before.headers().map()).doesNotContainKey("access-control-allow-origin");
        assertThat(before.statusCode()).isEqualTo(403);
    }

    @Test
    void ourOwnPageIsLetIn() throws Exception {
        String origin = "http://127.0.0.1:" + URI.create(served.address()).getPort();
        HttpResponse<String> response = served.send(
                served.request(served.api("files")).header("Origin", origin).build());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(response.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1", "[::1]"})
    void anotherHostsNameIsTurnedAway(String host) throws Exception {
        assertThat(raw("GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(path("api/files"), host)))
                .startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.yaml",
                "x/../../secret.yaml",
                "%2e%2e/secret.yaml",
                "..%2fsecret.yaml",
                "%2e%2e%2fsecret.yaml",
                "..%5csecret.yaml",
                "..;/secret.yaml",
                "/secret.yaml",
                "%00.yaml",
                "dam.yaml%00.yaml",
                "link.yaml",
                "out/secret.yaml",
                "con.yaml",
                ".hidden.yaml",
                ".linchpin/versions/dam.yaml",
                "notes.txt"
            })
    void nothingOutsideTheFolderIsInReach(String name) throws Exception {
        Files.createSymbolicLink(served.folder.resolve("link.yaml"), above.resolve("secret.yaml"));
        Files.createSymbolicLink(served.folder.resolve("out"), above);
        Files.writeString(served.folder.resolve(".hidden.yaml"), "title: not yours");
        Files.writeString(served.folder.resolve("notes.txt"), "not yours");
        String answer = raw("GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                .formatted(path("api/files/" + name), host()));
        assertThat(answer).doesNotContain("not yours").doesNotStartWith("HTTP/1.1 2");
        String body = "{\"text\":\"x\"}";
        String put = raw(
                "PUT %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nIf-Match: \"%s\"\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
                        .formatted(path("api/files/" + name), host(), "0".repeat(64), body.length(), body));
        assertThat(put).doesNotStartWith("HTTP/1.1 2").doesNotContain("not yours");
        assertThat(above.resolve("secret.yaml")).hasContent("title: not yours");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../new.yaml",
                "out/new.yaml",
                "/tmp/new.yaml",
                "new.txt",
                "a\u0000.yaml",
                "..\\new.yaml",
                ".x/new.yaml"
            })
    void nothingIsMadeOutsideTheFolder(String name) throws Exception {
        Files.createSymbolicLink(served.folder.resolve("out"), above);
        HttpResponse<String> response = served.post("files", Served.object().put("path", name));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(above.resolve("new.yaml")).doesNotExist();
        assertThat(served.folder.toFile().list()).containsExactlyInAnyOrder("dam.yaml", "out");
    }

    @Test
    void aBodyOfAHundredMegabytesIsNotReadToItsEnd() throws Exception {
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: 104857600\r\n\r\n"
                            .formatted(path("api/check"), host())
                            .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            // the answer comes although nothing of the body has been sent
            assertThat(firstLine(socket)).startsWith("HTTP/1.1 413");
        }
        assertThat(chunked(100 << 20)).startsWith("HTTP/1.1 413");
        assertThat(served.get("files").statusCode()).isEqualTo(200);
    }

    /** Sends chunks without saying how many; returns the answer's first line. */
    private String chunked(int bytes) throws IOException {
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                            .formatted(path("api/check"), host())
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] piece = new byte[1 << 16];
            int sent = 0;
            try {
                for (; sent < bytes; sent += piece.length) {
                    out.write("10000\r\n".getBytes(StandardCharsets.US_ASCII));
                    out.write(piece);
                    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                }
            } catch (IOException e) {
                // it was not waited for
                assertThat(sent).isLessThan(bytes);
            }
            return firstLine(socket);
        }
    }

    /** Two hundred who send a byte and then nothing keep nobody else from being answered. */
    @Test
    void slowClientsHoldNobodyUp() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int k = 0; k < 200; k++) {
                Socket socket = connect();
                slow.add(socket);
                socket.getOutputStream()
                        .write(
                                "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"
                                        .formatted(path("api/check"), host())
                                        .getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
            }
            assertThat(served.post("check", served.question("dam.yaml")).statusCode())
                    .isEqualTo(200);
            assertThat(served.get("files").statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void nobodyElsesMachineReachesIt() throws Exception {
        int port = URI.create(served.address()).getPort();
        for (NetworkInterface each : NetworkInterface.networkInterfaces().toList()) {
            if (!each.isLoopback() && each.isUp()) {
                for (var address : each.inetAddresses()
                        .filter(Inet4Address.class::isInstance)
                        .toList()) {
                    try (Socket socket = new Socket()) {
                        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                                        () -> socket.connect(new InetSocketAddress(address, port), 2_000)))
                                .isInstanceOf(IOException.class);
                    }
                }
            }
        }
    }

    @Test
    void aBodyThatIsNoJsonIsRefused() throws Exception {
        HttpResponse<String> form = served.send(java.net.http.HttpRequest.newBuilder(URI.create(served.api("check")))
                .header("Content-Type", "text/plain")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"text\":\"\"}"))
                .build());
        assertThat(form.statusCode()).isEqualTo(415);
        HttpResponse<String> broken = served.send(served.request(served.api("check"))
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"text\":"))
                .build());
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(Served.json(broken).get("title").stringValue()).contains("JSON");
    }

    private String path(String rest) {
        return URI.create(served.address()).getPath() + rest;
    }

    private String host() {
        return "127.0.0.1:" + URI.create(served.address()).getPort();
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(served.address()).getPort());
        socket.setSoTimeout(20_000);
        return socket;
    }

    /** What a request gets that no client would send. */
    private String raw(String request) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String firstLine(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\r'; c = in.read()) {
            line.append((char) c);
        }
        return line.toString();
    }
}
