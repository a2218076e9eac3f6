package dev.linchpin.verify.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every decision is numbered, listed, and says why, what else, what, and at what price. */
class DecisionDocumentsTest {
    private static final Path FOLDER = ProjectFiles.root().resolve("docs/decisions");
    private static final Pattern NAME = Pattern.compile("(\\d{4})-[a-z0-9]+(-[a-z0-9]+)*\\.md");
    private static final List<String> SECTIONS = List.of("Context", "Options", "Decision", "Consequences");

    @Test
    void everyDecisionHasItsFourSections() throws IOException {
        List<String> wanting = new ArrayList<>();
        for (MarkdownPage decision : decisions()) {
            wanting.addAll(faults(decision));
        }
        assertThat(wanting).isEmpty();
    }

    @Test
    void decisionsAreNumberedWithoutGaps() throws IOException {
        List<MarkdownPage> decisions = decisions();
        assertThat(decisions).isNotEmpty();
        for (int k = 0; k < decisions.size(); k++) {
            Matcher name = NAME.matcher(decisions.get(k).path().getFileName().toString());
            assertThat(name.matches()).as(decisions.get(k).place()).isTrue();
            assertThat(Integer.parseInt(name.group(1))).isEqualTo(k + 1);
            assertThat(decisions.get(k).headings().getFirst().words()).startsWith((k + 1) + ". ");
        }
    }

    @Test
    void everyDecisionIsListed() throws IOException {
        List<String> listed = MarkdownPage.read(FOLDER.resolve("README.md")).links();
        assertThat(decisions())
                .extracting(decision -> decision.path().getFileName().toString())
                .allMatch(listed::contains);
    }

    @Test
    void aDecisionWithoutASectionOrAPriceIsCaught() {
        String sound = """
                # 1. Title
                ## Context
                a
                ## Options
                b
                ## Decision
                c
                ## Consequences
                - Good: d
                - Bad: e
                """;
        Path path = FOLDER.resolve("0001-title.md");
        assertThat(faults(new MarkdownPage(path, sound))).isEmpty();
        assertThat(faults(new MarkdownPage(path, sound.replace("## Options\n", ""))))
                .hasSize(1);
        assertThat(faults(new MarkdownPage(path, sound.replace("- Bad: e\n", ""))))
                .hasSize(1);
        assertThat(faults(new MarkdownPage(path, sound.replace("\nc\n", "\n")))).hasSize(1);
    }

    private static List<MarkdownPage> decisions() throws IOException {
        return MarkdownPage.below(FOLDER).stream()
                .filter(page -> !page.path().endsWith("README.md"))
                .toList();
    }

    private static List<String> faults(MarkdownPage decision) {
        List<String> faults = new ArrayList<>();
        List<String> sections = decision.headings().stream()
                .filter(heading -> heading.depth() == 2)
                .map(MarkdownPage.Heading::words)
                .toList();
        if (!sections.equals(SECTIONS)) {
            faults.add(decision.place() + " has the sections " + sections);
        }
        if (Pattern.compile("(?m)^## .*\\n\\s*(^#|\\z)")
                .matcher(decision.text())
                .find()) {
            faults.add(decision.place() + " has an empty section");
        }
        for (String effect : List.of("Good", "Bad")) {
            if (!decision.text().contains("\n- " + effect + ": ")) {
                faults.add(decision.place() + " has no consequence that is " + effect);
            }
        }
        return faults;
    }
}
