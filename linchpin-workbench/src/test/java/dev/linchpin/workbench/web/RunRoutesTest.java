package dev.linchpin.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class RunRoutesTest {
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

    private String begin(ObjectNode question) throws Exception {
        HttpResponse<String> begun = served.post("runs", question);
        assertThat(begun.statusCode()).isEqualTo(202);
        return Served.json(begun).get("id").stringValue();
    }

    /** Waits for a run's end. */
    private void listen(String run) throws Exception {
        assertThat(field(served.events(run, 0).toList(), "event")).isNotEmpty();
    }

    private static List<String> field(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .toList();
    }

    @Test
    void aRunIsToldAsItGoesAndComesToWhatTheCommandSays() throws Exception {
        String run = begin(served.question("dam.yaml").put("draws", 200));
        List<String> lines = served.events(run, 0).toList();
        assertThat(field(lines, "event")).contains("partial").endsWith("finished");
        JsonNode partial = Served.MAPPER.readTree(
                field(lines, "data").get(field(lines, "event").indexOf("partial")));
        assertThat(partial.get("draws").intValue()).isBetween(1, 200);
        assertThat(partial.get("hypotheses").size()).isPositive();
        assertThat(field(lines, "id").stream().map(Long::valueOf).toList())
                .isSorted()
                .doesNotHaveDuplicates();
        JsonNode result = Served.json(served.get("runs/" + run));
        assertThat(result).isEqualTo(served.command("run", "dam.yaml", "--draws", "200", "--json"));
    }

    @Test
    void whoListensAgainHearsOnlyWhatIsNew() throws Exception {
        String run = begin(served.question("dam.yaml").put("draws", 100).put("findings", false));
        List<String> all = served.events(run, 0).toList();
        List<String> ids = field(all, "id");
        long before = Long.parseLong(ids.get(ids.size() - 2));
        List<String> rest = served.events(run, before).toList();
        assertThat(field(rest, "event")).containsExactly("finished");
        assertThat(served.events(run, before + 1).toList()).noneMatch(line -> line.startsWith("event"));
    }

    @Test
    void aStoppedRunKeepsWhatItHasDrawn() throws Exception {
        String run = begin(served.question("dam.yaml").put("draws", 1_000_000));
        List<String> heard = served.events(run, 0)
                .peek(line -> {
                    if (line.equals("event: partial")) {
                        stop(run);
                    }
                })
                .toList();
        JsonNode last = Served.MAPPER.readTree(field(heard, "data").getLast());
        assertThat(last.get("stopped").booleanValue()).isTrue();
        assertThat(last.get("draws").intValue()).isBetween(1, 999_999);
        assertThat(Served.json(served.get("runs/" + run)).get("draws")).isEqualTo(last.get("draws"));
    }

    private void stop(String run) {
        try {
            HttpResponse<String> stopped = served.send(
                    served.request(served.api("runs/" + run)).DELETE().build());
            assertThat(stopped.statusCode()).isEqualTo(204);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void theReportIsToHandOverAndSaysWhatIsSupposed() throws Exception {
        ObjectNode question = served.question("dam.yaml").put("draws", 0);
        question.putArray("set").add("upper.honours-treaty=no");
        String run = begin(question);
        listen(run);
        HttpResponse<String> html = served.get("runs/" + run + "/report");
        assertThat(html.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(html.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");
        assertThat(html.body()).startsWith("<!DOCTYPE html>").contains("What if");
        assertThat(served.get("runs/" + run + "/report?form=md").body())
                .startsWith("# ")
                .contains("What if");
        assertThat(served.get("runs/" + run + "/report?form=docx").statusCode()).isEqualTo(400);
    }

    @Test
    void onlySoManyRunsWaitAndOnlySoManyAreKept() throws Exception {
        ObjectNode question =
                served.question("dam.yaml").put("draws", 1_000_000).put("findings", false);
        List<String> begun = new java.util.ArrayList<>();
        HttpResponse<String> answer = served.post("runs", question);
        while (answer.statusCode() == 202 && begun.size() < 20) {
            begun.add(Served.json(answer).get("id").stringValue());
            answer = served.post("runs", question);
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(begun).hasSize(10);
        for (String run : begun) {
            stop(run);
        }
        for (String run : begun) {
            listen(run);
        }
        String next = begin(question.put("draws", 0));
        listen(next);
        assertThat(begun.stream().filter(this::isKept)).hasSizeLessThanOrEqualTo(6);
        assertThat(isKept(next)).isTrue();
        assertThat(served.get("runs/none").statusCode()).isEqualTo(404);
    }

    private boolean isKept(String run) {
        try {
            return served.get("runs/" + run).statusCode() == 200;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void aRunThatCannotBeIsRefused() throws Exception {
        assertThat(served.post("runs", served.question("dam.yaml").put("draws", -1))
                        .statusCode())
                .isEqualTo(400);
        assertThat(served.post("runs", served.question("dam.yaml").put("text", "x"))
                        .statusCode())
                .isEqualTo(422);
    }
}
