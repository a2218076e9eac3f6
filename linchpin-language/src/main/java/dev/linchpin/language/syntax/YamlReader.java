package dev.linchpin.language.syntax;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.model.diagnostic.SourceSpan;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads the bytes of a file as a tree; whatever they are, the outcome is a tree, diagnostics, or both. */
public final class YamlReader {
    /** The most bytes that a file may have. */
    public static final int MOST_BYTES = 16 << 20;

    private static final int MOST_LINES = 200_000;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private YamlReader() {}

    /**
     * Reads a file.
     *
     * @param file the file's name, for places
     * @param bytes what it holds
     * @param problems gathers what is wrong with it
     * @return what could be read, or null where that is nothing
     */
    public static @Nullable YamlText read(String file, byte[] bytes, Problems problems) {
        SourceSpan start = SourceSpan.start(file);
        if (bytes.length > MOST_BYTES) {
            problems.error(
                    "file.size",
                    start,
                    "The file has " + bytes.length + " bytes; a dossier may have " + MOST_BYTES + " (16 MiB).");
            return null;
        }
        if (bytes.length >= 2 && isUtf16Mark(bytes[0] & 0xFF, bytes[1] & 0xFF)) {
            problems.error("file.encoding", start, "The file is written in UTF-16.", "Save it as UTF-8.");
            return null;
        }
        int from = hasUtf8Mark(bytes) ? 3 : 0;
        int malformed = Utf8.findMalformed(bytes, from);
        if (malformed >= 0) {
            String before = new String(bytes, from, malformed - from, StandardCharsets.UTF_8);
            problems.error(
                    "file.encoding",
                    new SourceText(file, before).place(before.length()),
                    "The byte 0x" + hex(bytes[malformed] & 0xFF) + " is not UTF-8.",
                    "Save the file as UTF-8.");
            return null;
        }
        if (hasTooManyLines(bytes)) {
            problems.error(
                    "file.lines", start, "The file has more than " + MOST_LINES + " lines; no dossier is that long.");
            return null;
        }
        SourceText source = new SourceText(file, new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8));
        if (refuseCharacters(source, problems)) {
            return null;
        }
        Node root = new TreeBuilder(source, problems).build();
        return root == null ? null : new YamlText(source, root);
    }

    private static boolean isUtf16Mark(int first, int second) {
        return (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
    }

    private static boolean hasUtf8Mark(byte[] bytes) {
        return bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF;
    }

    private static boolean hasTooManyLines(byte[] bytes) {
        int lines = 1;
        for (byte b : bytes) {
            lines += b == '\n' || b == '\r' ? 1 : 0;
        }
        return lines > MOST_LINES;
    }

    private static boolean refuseCharacters(SourceText source, Problems problems) {
        String text = source.text();
        int first = -1;
        int more = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isRefused(text.charAt(i))) {
                if (first < 0) {
                    first = i;
                } else {
                    more++;
                }
            }
        }
        if (first < 0) {
            return false;
        }
        char c = text.charAt(first);
        problems.error(
                "file.character",
                source.place(first),
                "The character U+" + hex(c >> 8) + hex(c & 0xFF) + " does not belong in a text.",
                more == 0 ? "Remove it." : "Remove it, and " + more + " more like it.");
        return true;
    }

    /** YAML's characters (1.2.2, production 1) without the byte order mark; surrogates come in pairs here. */
    private static boolean isRefused(char c) {
        if (c < ' ') {
            return c != '\t' && c != '\n' && c != '\r';
        }
        return (c >= 0x7F && c < 0xA0 && c != 0x85) || c == BYTE_ORDER_MARK || c == 0xFFFE || c == 0xFFFF;
    }

    private static String hex(int value) {
        return "" + Character.toUpperCase(Character.forDigit(value >> 4, 16))
                + Character.toUpperCase(Character.forDigit(value & 15, 16));
    }
}
