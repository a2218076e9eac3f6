package dev.linchpin.verify.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Markdown file, as far as these tests read it: headings, links, fenced blocks and prose.
 *
 * @param path where it stands
 * @param text what it holds
 */
record MarkdownPage(Path path, String text) {
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(`{3,}|~{3,})(.*)$");
    private static final Pattern CODE = Pattern.compile("(`+)(?!`).*?(?<!`)\\1(?!`)");
    private static final Pattern LINK = Pattern.compile("\\]\\(<?([^()\\s<>]+)>?(?:\\s+\"[^\"]*\")?\\)");
    private static final Pattern DEFINITION = Pattern.compile("(?m)^ {0,3}\\[[^\\]]+\\]:\\s+<?(\\S+?)>?\\s*$");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})\\s+(.*?)\\s*#*$");

    /** A block between fences, with what stands behind the opening one and the line on which it opens. */
    record Block(String info, String content, int line) {}

    /** A heading: how many signs it begins with, and its words. */
    record Heading(int depth, String words) {}

    static MarkdownPage read(Path path) throws IOException {
        return new MarkdownPage(path, Files.readString(path));
    }

    static MarkdownPage of(String first, String... more) throws IOException {
        Path path = ProjectFiles.root().resolve(first);
        for (String part : more) {
            path = path.resolve(part);
        }
        return read(path);
    }

    /** Every Markdown file of the project. */
    static List<MarkdownPage> all() throws IOException {
        return below(ProjectFiles.root());
    }

    /** Every Markdown file in a folder of the project, its subfolders included; none where there is no such folder. */
    static List<MarkdownPage> below(Path folder) throws IOException {
        List<MarkdownPage> pages = new ArrayList<>();
        for (Path file : ProjectFiles.below(folder)) {
            if (file.toString().endsWith(".md")) {
                pages.add(read(file));
            }
        }
        return pages;
    }

    /** Where the page stands in the project. */
    String place() {
        return ProjectFiles.name(path);
    }

    /** The blocks between fences. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        String fence = null;
        String info = "";
        int opened = 0;
        StringBuilder content = new StringBuilder();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            Matcher matcher = FENCE.matcher(line);
            if (fence == null) {
                if (matcher.matches()) {
                    fence = matcher.group(1);
                    info = matcher.group(2).strip();
                    opened = number;
                    content.setLength(0);
                }
            } else if (closes(matcher, fence)) {
                blocks.add(new Block(info, content.toString(), opened));
                fence = null;
            } else {
                content.append(line).append('\n');
            }
        }
        return blocks;
    }

    private static boolean closes(Matcher line, String fence) {
        return line.matches()
                && line.group(1).startsWith(fence)
                && line.group(2).isBlank();
    }

    /** The text with fenced blocks left empty; lines keep their numbers. */
    private String withoutBlocks() {
        StringBuilder kept = new StringBuilder();
        String fence = null;
        for (String line : text.split("\n", -1)) {
            Matcher matcher = FENCE.matcher(line);
            boolean isText = false;
            if (fence == null) {
                if (matcher.matches()) {
                    fence = matcher.group(1);
                } else {
                    isText = true;
                }
            } else if (closes(matcher, fence)) {
                fence = null;
            }
            kept.append(isText ? line : "").append('\n');
        }
        return kept.toString();
    }

    /** The text without code, addresses and the targets of links; lines keep their numbers. */
    String prose() {
        String prose = CODE.matcher(withoutBlocks()).replaceAll(" ");
        prose = DEFINITION.matcher(prose).replaceAll(" ");
        prose = LINK.matcher(prose).replaceAll("]");
        return ADDRESS.matcher(prose).replaceAll(" ");
    }

    /** The targets of links and pictures, in the order in which they stand. */
    List<String> links() {
        String plain = CODE.matcher(withoutBlocks()).replaceAll(" ");
        return Stream.of(LINK, DEFINITION)
                .flatMap(pattern -> pattern.matcher(plain).results())
                .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                .map((MatchResult link) -> link.group(1))
                .toList();
    }

    /** The headings, in order. */
    List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        for (String line : withoutBlocks().split("\n", -1)) {
            Matcher matcher = HEADING.matcher(line);
            if (matcher.matches()) {
                headings.add(new Heading(matcher.group(1).length(), matcher.group(2)));
            }
        }
        return headings;
    }

    /** What a link may name behind #: headings in lower case, their signs left out, spaces as hyphens. */
    Set<String> anchors() {
        Set<String> anchors = new TreeSet<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Heading heading : headings()) {
            String anchor = heading.words()
                    .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N} _-]", "")
                    .replace(' ', '-');
            int before = seen.merge(anchor, 1, Integer::sum) - 1;
            anchors.add(before == 0 ? anchor : anchor + "-" + before);
        }
        return anchors;
    }
}
