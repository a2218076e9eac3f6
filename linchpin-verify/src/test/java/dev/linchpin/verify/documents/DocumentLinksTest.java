package dev.linchpin.verify.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every link from a Markdown file to a place in the project leads there. */
class DocumentLinksTest {
    @Test
    void everyLinkResolves() throws IOException {
        List<MarkdownPage> pages = MarkdownPage.all();
        assertThat(pages).extracting(MarkdownPage::place).contains("README.md", "ARCHITECTURE.md", "docs/README.md");
        List<String> broken = new ArrayList<>();
        for (MarkdownPage page : pages) {
            broken.addAll(brokenLinks(page));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void brokenLinksAreCaught(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("there.md"), "# Of `x` and y\n## Of x and y\n");
        Path from = Files.writeString(folder.resolve("from.md"), """
                [a](there.md) ![b](missing.png) [c](there.md#of-x-and-y-1) [d](there.md#of-z) [e](https://example.org)
                `[f](code.md)` [g](#here) [h](#nowhere)
                [i]: gone.md
                # Here
                ```
                [j](block.md)
                ```
                """);
        assertThat(brokenLinks(MarkdownPage.read(from)))
                .extracting(link -> link.replaceAll(".*: ", ""))
                .containsExactly("missing.png", "there.md#of-z", "#nowhere", "gone.md");
    }

    private static List<String> brokenLinks(MarkdownPage page) throws IOException {
        List<String> broken = new ArrayList<>();
        for (String link : page.links()) {
            if (!link.matches("https?://.+|mailto:.+") && !resolves(page, link)) {
                broken.add(page.path() + ": " + link);
            }
        }
        return broken;
    }

    private static boolean resolves(MarkdownPage page, String link) throws IOException {
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        Path target = file.isEmpty() ? page.path() : page.path().resolveSibling(file);
        if (!Files.exists(target)) {
            return false;
        }
        return hash < 0 || MarkdownPage.read(target).anchors().contains(link.substring(hash + 1));
    }
}
