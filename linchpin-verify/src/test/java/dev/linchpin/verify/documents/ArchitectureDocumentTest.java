package dev.linchpin.verify.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** ARCHITECTURE.md tells of every module and package, and names no code that is gone. */
class ArchitectureDocumentTest {
    private static final Pattern PACKAGE =
            Pattern.compile("linchpin-([a-z]+)/src/main/java/dev/linchpin/(.*)/package-info\\.java");
    private static final Pattern CODE = Pattern.compile("`(?:[a-z]+\\.)*([A-Z][A-Za-z]+)(?:\\.[a-z]\\w*\\(.*?\\))?`");

    @Test
    void everyPackageHasItsRow() throws IOException {
        List<String> packages = names(PACKAGE, 2).stream()
                .map(folder -> folder.replace('/', '.'))
                .toList();
        String text = MarkdownPage.of("ARCHITECTURE.md").text();
        assertThat(packages).contains("engine.kernel").allMatch(name -> isTold(name, text));
        assertThat(isTold("engine.gone", text)).isFalse();
    }

    /** A package below a row's is told with it. */
    private static boolean isTold(String name, String text) {
        String row = name.matches("\\w+\\.\\w+\\.\\w+") ? name.substring(0, name.lastIndexOf('.')) : name;
        return text.contains("\n| `" + row + "` |");
    }

    @Test
    void everyTypeNamedIsThere() throws IOException {
        List<String> types = names(Pattern.compile(".*/([A-Z]\\w*)\\.java"), 1);
        List<String> named = CODE.matcher(MarkdownPage.of("ARCHITECTURE.md").text())
                .results()
                .map(code -> code.group(1))
                .filter(name -> !name.equals("NullMarked"))
                .toList();
        assertThat(named).contains("Game", "Witness").isSubsetOf(types);
    }

    private static List<String> names(Pattern pattern, int group) throws IOException {
        return ProjectFiles.matching("linchpin-[a-z]+/src/(main|test)/java/.*").stream()
                .map(file -> pattern.matcher(ProjectFiles.name(file)))
                .filter(Matcher::matches)
                .map(file -> file.group(group))
                .toList();
    }
}
