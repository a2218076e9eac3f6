package dev.linchpin.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.syntax.Node.Entry;
import dev.linchpin.language.syntax.Node.Mapping;
import dev.linchpin.language.syntax.YamlReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description of the addresses is of those that there are. */
class DescriptionTest {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");
    private static final Pattern ROUTE =
            Pattern.compile("routes\\.(get|put|post|delete|sse)\\(\\s*api \\+ \"([^\"]+)\"");

    @TempDir
    Path folder;

    private static Set<String> described(String text) {
        Mapping root = (Mapping) Objects.requireNonNull(
                        YamlReader.read("openapi.yaml", text.getBytes(StandardCharsets.UTF_8), new Problems()))
                .root();
        Set<String> described = new TreeSet<>();
        for (Entry path : ((Mapping) Objects.requireNonNull(root.find("paths"))).entries()) {
            for (Entry method : ((Mapping) path.value()).entries()) {
                if (METHODS.contains(method.key().text())) {
                    described.add(method.key().text() + " " + path.key().text());
                }
            }
        }
        return described;
    }

    @Test
    void everyAddressIsDescribedAndEveryDescribedOneIsThere() throws Exception {
        try (Served served = Served.of(folder, "dam.yaml")) {
            Set<String> described = described(served.get("openapi.yaml").body());
            Set<String> routes = new TreeSet<>();
            String source = Files.readString(Path.of("src/main/java/dev/linchpin/workbench/web/WebServer.java"));
            ROUTE.matcher(source)
                    .results()
                    .forEach(route -> routes.add(route.group(1).replace("sse", "get") + " "
                            + route.group(2).replace('<', '{').replace('>', '}')));
            assertThat(described).isEqualTo(routes).hasSizeGreaterThan(15);
            for (String each : described) {
                String[] parts = each.split(" ", 2);
                String path =
                        parts[1].substring(1).replace("{path}", "dam.yaml").replace("{id}", "none");
                HttpResponse<String> response = served.send(served.request(served.api(path))
                        .method(parts[0].toUpperCase(java.util.Locale.ROOT), HttpRequest.BodyPublishers.ofString("{}"))
                        .build());
                // answered by the address itself: with what it has, or with what it lacks
                assertThat(response.statusCode()).as(each).isNotIn(405, 500);
                if (response.statusCode() == 404) {
                    assertThat(response.body()).as(each).contains("no such run");
                }
            }
        }
    }
}
