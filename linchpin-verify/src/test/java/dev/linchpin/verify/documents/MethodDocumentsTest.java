package dev.linchpin.verify.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every page on a method names the test that holds the method to it, and the test exists. */
class MethodDocumentsTest {
    private static final Pattern TEST_CLASS = Pattern.compile("\\b[A-Z]\\w*Test\\b");

    @Test
    void everyMethodNamesTestsThatExist() throws IOException {
        Set<String> tests = testClasses();
        List<String> wanting = new ArrayList<>();
        List<MarkdownPage> pages = MarkdownPage.below(ProjectFiles.root().resolve("docs/methods"));
        assertThat(pages).hasSizeGreaterThan(1);
        for (MarkdownPage page : pages) {
            if (!page.path().endsWith("README.md")) {
                wanting.addAll(faults(page, tests));
            }
        }
        assertThat(wanting).isEmpty();
    }

    @Test
    void aMethodWithoutATestIsCaught() {
        Path path = ProjectFiles.root().resolve("docs/methods/x.md");
        Set<String> tests = Set.of("ThereTest");
        assertThat(faults(new MarkdownPage(path, "Checked by `ThereTest`."), tests))
                .isEmpty();
        assertThat(faults(new MarkdownPage(path, "Checked by `GoneTest`."), tests))
                .hasSize(1);
        assertThat(faults(new MarkdownPage(path, "Not checked."), tests)).hasSize(1);
    }

    private static List<String> faults(MarkdownPage page, Set<String> tests) {
        List<String> named = TEST_CLASS
                .matcher(page.text())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        if (named.isEmpty()) {
            return List.of(page.place() + " names no test");
        }
        return named.stream()
                .filter(test -> !tests.contains(test))
                .map(test -> page.place() + " names " + test + ", and there is none")
                .toList();
    }

    private static Set<String> testClasses() throws IOException {
        return ProjectFiles.matching("linchpin-[a-z]+/src/test/java/.*Test\\.java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
    }
}
