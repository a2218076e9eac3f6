package dev.linchpin.verify.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Everything that main code offers to others says what it is. */
class DocumentedCodeTest {
    @Test
    void everythingOpenIsDocumented() throws IOException {
        List<Path> files = mainFiles();
        assertThat(files).hasSizeGreaterThan(100);
        try (StandardJavaFileManager manager =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<JavaFileObject> sources = new ArrayList<>();
            manager.getJavaFileObjectsFromPaths(files).forEach(sources::add);
            assertThat(UndocumentedCode.in(sources)).isEmpty();
        }
    }

    @Test
    void everyPackageSaysWhatItHolds() throws IOException {
        Set<Path> packages = new TreeSet<>();
        for (Path file : mainFiles()) {
            packages.add(file.getParent());
        }
        assertThat(packages).allMatch(folder -> Files.exists(folder.resolve("package-info.java")));
    }

    @Test
    void whatIsNotDocumentedIsCaught() {
        String planted = """
                package planted;
                /** Has a comment. */
                public class Planted {
                    /** Said. */
                    protected int said;
                    protected int field, second;
                    int hidden;
                    public Planted() {}
                    private Planted(int x) {}
                    /** */
                    public void empty() {}
                    public int[] method(String a, int... b) { return b; }
                    @Override
                    public String toString() { return ""; }
                    public enum Grade {
                        /** Said. */
                        A,
                        B { @Override public String toString() { return ""; } };
                        /** Said. */
                        public int x() { return 1; }
                    }
                    /**
                     * Said.
                     *
                     * @param a said
                     * @param c
                     */
                    public record Pair<T>(int a, T b, int c) {
                        static final int NONE = 0;
                        /** Said. */
                        public static final int ONE = 1;
                        public static final int TWO = 2;
                        public Pair {}
                        public int a() { return a; }
                        public int sum() { return a + c; }
                    }
                    /** Said. */
                    public sealed interface Face {
                        int LIMIT = 1;
                        void open();
                        private void closed() {}
                        record One() implements Face { public void open() {} }
                    }
                    static class Own { public void reached() {} }
                    /// Said in Markdown.
                    public @interface Mark {
                        String value();
                    }
                }
                class Elsewhere { public void reached() {} }
                """;
        assertThat(UndocumentedCode.in(List.of(
                        source("planted/Planted.java", planted),
                        source("planted/package-info.java", "package planted;"),
                        source("sound/package-info.java", "/** Said. */\npackage sound;"))))
                .containsExactly(
                        "planted.Planted.field",
                        "planted.Planted.second",
                        "planted.Planted.Planted()",
                        "planted.Planted.empty()",
                        "planted.Planted.method(String, int[])",
                        "planted.Planted.Grade",
                        "planted.Planted.Grade.B",
                        "planted.Planted.Pair @param b",
                        "planted.Planted.Pair @param c",
                        "planted.Planted.Pair.TWO",
                        "planted.Planted.Pair.Pair(int, T, int)",
                        "planted.Planted.Pair.sum()",
                        "planted.Planted.Face.LIMIT",
                        "planted.Planted.Face.open()",
                        "planted.Planted.Face.One",
                        "planted.Planted.Face.One.open()",
                        "planted.Planted.Mark.value()",
                        "package planted");
    }

    private static JavaFileObject source(String name, String text) {
        return new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static List<Path> mainFiles() throws IOException {
        return ProjectFiles.matching("linchpin-[a-z]+/src/main/java/.*\\.java");
    }
}
