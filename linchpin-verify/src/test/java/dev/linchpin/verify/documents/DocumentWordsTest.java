package dev.linchpin.verify.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The documents call a thing by the glossary's word for it, and not by another. */
class DocumentWordsTest {
    @Test
    void documentsUseTheGlossarysWords() throws IOException {
        List<MarkdownPage> pages = new ArrayList<>();
        pages.add(MarkdownPage.of("README.md"));
        pages.add(MarkdownPage.of("ARCHITECTURE.md"));
        pages.add(MarkdownPage.of("CONTRIBUTING.md"));
        pages.add(MarkdownPage.of("CHANGELOG.md"));
        pages.add(MarkdownPage.of("dossiers", "README.md"));
        pages.addAll(MarkdownPage.below(ProjectFiles.root().resolve("docs")));
        List<String> found = new ArrayList<>();
        for (MarkdownPage page : pages) {
            ReplacedWords.in(page.prose()).forEach(word -> found.add(page.place() + ":" + word));
        }
        assertThat(found)
                .as("words for which GLOSSARY.md has another; what is innocent belongs in ReplacedWords' allow-list")
                .isEmpty();
    }

    @Test
    void theGlossaryListsEveryWordThatIsReplaced() throws IOException {
        String glossary = MarkdownPage.of("GLOSSARY.md").text();
        assertThat(ReplacedWords.all()).allMatch(word -> glossary.contains(word));
    }

    @Test
    void replacedWordsAreCaughtAndInnocentOnesAreNot() {
        assertThat(ReplacedWords.in("The player's constraints are\nsolutions; each Scenario has stakeholders."))
                .containsExactly("1 player", "1 constraints", "2 solutions", "2 Scenario", "2 stakeholders");
        assertThat(ReplacedWords.in("A decision record of this project; in fact, the run is solved by interaction."))
                .isEmpty();
        assertThat(ReplacedWords.in("An actor's decision.")).containsExactly("1 decision");
    }
}
