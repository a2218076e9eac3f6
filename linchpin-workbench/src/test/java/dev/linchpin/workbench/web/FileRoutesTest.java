package dev.linchpin.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class FileRoutesTest {
    @TempDir
    Path folder;

    private Served served;

    @BeforeEach
    void serve() throws IOException {
        served = Served.of(folder, "dam.yaml");
    }

    @AfterEach
    void close() {
        served.close();
    }

    private JsonNode file(String path) throws Exception {
        return Served.json(served.get("files/" + path));
    }

    private static String version(JsonNode file) {
        return file.get("version").stringValue();
    }

    @Test
    void dossiersAreListedByPath() throws Exception {
        Files.createDirectories(folder.resolve("older/still"));
        Files.writeString(folder.resolve("older/still/a.yml"), "x");
        Files.writeString(folder.resolve("notes.txt"), "x");
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/b.yaml"), "x");
        JsonNode files = Served.json(served.get("files")).get("files");
        assertThat(files.findValuesAsString("path")).containsExactly("dam.yaml", "older/still/a.yml");
    }

    @Test
    void aSaveKeepsTheTextBefore() throws Exception {
        Files.setPosixFilePermissions(folder.resolve("dam.yaml"), PosixFilePermissions.fromString("rw-r-----"));
        JsonNode before = file("dam.yaml");
        HttpResponse<String> saved = served.put("dam.yaml", version(before), "title: other\r\n");
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(Files.readString(folder.resolve("dam.yaml"))).isEqualTo("title: other\r\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("dam.yaml"))))
                .isEqualTo("rw-r-----");
        String kept = Served.json(saved).get("kept").stringValue();
        assertThat(kept).startsWith(".linchpin/versions/dam.yaml.20260301T120000");
        assertThat(Files.readString(folder.resolve(kept)))
                .isEqualTo(before.get("text").stringValue());
        assertThat(version(Served.json(saved))).isEqualTo(version(file("dam.yaml")));
    }

    @Test
    void ofTwoTabsTheSecondIsToldOfTheFirst() throws Exception {
        String version = version(file("dam.yaml"));
        assertThat(served.put("dam.yaml", version, "title: first\n").statusCode())
                .isEqualTo(200);
        HttpResponse<String> second = served.put("dam.yaml", version, "title: second\n");
        assertThat(second.statusCode()).isEqualTo(412);
        assertThat(Served.json(second).get("text").stringValue()).isEqualTo("title: first\n");
        assertThat(Files.readString(folder.resolve("dam.yaml"))).isEqualTo("title: first\n");
        // having seen it, the second tab may still have its way, and the first text is kept
        HttpResponse<String> third = served.put("dam.yaml", version(Served.json(second)), "title: second\n");
        assertThat(third.statusCode()).isEqualTo(200);
        assertThat(Files.readString(
                        folder.resolve(Served.json(third).get("kept").stringValue())))
                .isEqualTo("title: first\n");
    }

    /** Of many who save at once, each on the version it read, one is saved; whoever was not was told. */
    @Test
    void ofManySavesAtOnceNoneIsLost() throws Exception {
        String version = version(file("dam.yaml"));
        List<Callable<Integer>> saves = new ArrayList<>();
        for (int k = 0; k < 16; k++) {
            String text = "title: %d%n".formatted(k);
            saves.add(() -> served.put("dam.yaml", version, text).statusCode());
        }
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService all = Executors.newFixedThreadPool(16)) {
            for (Future<Integer> save : all.invokeAll(saves)) {
                statuses.add(save.get());
            }
        }
        assertThat(statuses).containsOnlyOnce(200).contains(412);
        assertThat(folder.resolve(".linchpin/versions").toFile().list()).hasSize(1);
    }

    @Test
    void aSaveMustSayWhatItReplaces() throws Exception {
        HttpResponse<String> response = served.send(served.request(served.api("files/dam.yaml"))
                .PUT(java.net.http.HttpRequest.BodyPublishers.ofString("{\"text\":\"x\"}"))
                .build());
        assertThat(response.statusCode()).isEqualTo(428);
        assertThat(served.put("none.yaml", "0".repeat(64), "x").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() throws Exception {
        String version = version(file("dam.yaml"));
        var asked = served.request(served.api("files/dam.yaml"))
                .header("If-None-Match", "\"" + version + "\"")
                .build();
        assertThat(served.send(asked).statusCode()).isEqualTo(304);
        Files.writeString(folder.resolve("dam.yaml"), "title: by somebody else\n");
        assertThat(Served.json(served.send(asked)).get("text").stringValue()).contains("somebody else");
    }

    @Test
    void aNewDossierIsTheStarterAndReplacesNone() throws Exception {
        HttpResponse<String> made = served.post("files", Served.object().put("path", "straits/second-question.yaml"));
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(Files.readString(folder.resolve("straits/second-question.yaml")))
                .contains("title: Second question");
        HttpResponse<String> again =
                served.post("files", Served.object().put("path", "dam.yaml").put("text", "x"));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(Files.readString(folder.resolve("dam.yaml"))).contains("linchpin: 1");
    }

    /** What cannot be shown as text would be lost if it were saved. */
    @Test
    void whatIsNoTextIsNotShown() throws Exception {
        Files.write(folder.resolve("latin.yaml"), "title: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        HttpResponse<String> response = served.get("files/latin.yaml");
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Served.json(response).get("title").stringValue()).contains("UTF-8");
    }

    @Test
    void onlySoManyVersionsAreKept() throws Exception {
        for (int k = 0; k < 105; k++) {
            assertThat(served.put("dam.yaml", version(file("dam.yaml")), "title: n%d%n".formatted(k))
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(folder.resolve(".linchpin/versions").toFile().list()).hasSize(100);
    }
}
