package dev.linchpin.report.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Something with a label.
 *
 * @param lines the label's lines
 * @param width how wide it is with its label
 * @param height how high
 */
public record Box(List<String> lines, double width, double height) {
    /** How wide a letter is, on the average, where a line is 17 high. */
    public static final double LETTER = 6.9;

    /** How high a line is. */
    public static final double LINE = 17;

    /** What lies between a label and its box. */
    public static final double PADDING = 10;

    /** Copies the list. */
    public Box {
        lines = List.copyOf(lines);
    }

    /** Returns a box around a label, broken at spaces into lines of no more than some letters where it can be. */
    public static Box of(String label, int widest) {
        List<String> lines = lines(label, widest);
        return new Box(lines, width(lines) + 2 * PADDING, lines.size() * LINE + 2 * PADDING);
    }

    /** Returns a label by itself. */
    public static Box label(String label, int widest) {
        List<String> lines = lines(label, widest);
        return new Box(lines, width(lines) + 6, lines.size() * LINE);
    }

    private static double width(List<String> lines) {
        return lines.stream().mapToInt(String::length).max().orElse(1) * LETTER;
    }

    private static List<String> lines(String text, int widest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" +", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > widest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
