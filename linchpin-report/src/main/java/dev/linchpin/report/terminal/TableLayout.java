package dev.linchpin.report.terminal;

import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Kind;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out a table: each column as wide as its widest entry; where that is too wide for the page, the widest column of
 * words gives way first. A page too narrow even so has one entry below another.
 */
final class TableLayout {
    private static final int GAP = 2;
    private static final int NARROWEST_WORDS = 12;
    private static final int NARROWEST_LABEL = 8;

    private final Table table;
    private final int[] widths;

    private TableLayout(Table table) {
        this.table = table;
        widths = new int[table.columns().size()];
    }

    /** Returns the table's lines, none wider than a width. */
    static List<Text> lines(Table table, int width) {
        TableLayout layout = new TableLayout(table);
        return layout.fit(width) ? layout.rows() : layout.stacked(width);
    }

    private boolean fit(int width) {
        int[] least = new int[widths.length];
        for (int c = 0; c < widths.length; c++) {
            Column column = table.columns().get(c);
            int title = widthInTwoLines(Text.of(column.title()));
            int widest = title;
            int widestWord = title;
            for (List<Text> row : table.rows()) {
                widest = Math.max(widest, Wrapping.width(row.get(c)));
                widestWord = Math.max(widestWord, Wrapping.widestWord(row.get(c)));
            }
            if (column.kind() == Kind.WORDS) {
                widest = Math.max(widest, Wrapping.width(Text.of(column.title())));
            }
            widths[c] = widest;
            least[c] = Math.min(
                    widest,
                    switch (column.kind()) {
                        case WORDS -> Math.max(NARROWEST_WORDS, Math.min(widestWord, 2 * NARROWEST_WORDS));
                        case LABEL -> Math.max(NARROWEST_LABEL, Math.min(widestWord, 2 * NARROWEST_WORDS));
                        case NUMBER -> widest;
                    });
        }
        int excess = total() - width;
        excess = shrink(Kind.WORDS, least, excess);
        excess = shrink(Kind.LABEL, least, excess);
        return excess <= 0;
    }

    private static int widthInTwoLines(Text title) {
        int width = Wrapping.widestWord(title);
        while (Wrapping.lines(title, width).size() > 2) {
            width++;
        }
        return width;
    }

    private int total() {
        int total = GAP * (widths.length - 1);
        for (int width : widths) {
            total += width;
        }
        return total;
    }

    /** Takes columns away from the widest columns of a kind, one by one; returns how many are still too many. */
    private int shrink(Kind kind, int[] least, int excess) {
        int left = excess;
        while (left > 0) {
            int widest = -1;
            for (int c = 0; c < widths.length; c++) {
                boolean canShrink = table.columns().get(c).kind() == kind && widths[c] > least[c];
                if (canShrink && (widest < 0 || widths[c] > widths[widest])) {
                    widest = c;
                }
            }
            if (widest < 0) {
                return left;
            }
            widths[widest]--;
            left--;
        }
        return left;
    }

    private List<Text> rows() {
        List<Text> lines = new ArrayList<>();
        if (hasHead()) {
            List<Text> titles = table.columns().stream()
                    .map(column -> Text.of(column.title(), Tone.STRONG))
                    .toList();
            addRow(titles, lines, true);
            Line rule = new Line();
            int at = 0;
            for (int width : widths) {
                rule.padTo(at).add("─".repeat(width), Tone.FAINT);
                at += width + GAP;
            }
            lines.add(rule.text());
        }
        table.rows().forEach(row -> addRow(row, lines, false));
        return lines;
    }

    private boolean hasHead() {
        return table.columns().stream().anyMatch(column -> !column.title().isEmpty());
    }

    private void addRow(List<Text> row, List<Text> lines, boolean standsLow) {
        List<List<Text>> cells = new ArrayList<>();
        int height = 1;
        for (int c = 0; c < widths.length; c++) {
            List<Text> cell = Wrapping.lines(row.get(c), widths[c]);
            cells.add(cell);
            height = Math.max(height, cell.size());
        }
        for (int k = 0; k < height; k++) {
            Line line = new Line();
            int at = 0;
            for (int c = 0; c < widths.length; c++) {
                List<Text> cell = cells.get(c);
                int inCell = standsLow ? k - (height - cell.size()) : k;
                if (inCell >= 0 && inCell < cell.size()) {
                    Text part = cell.get(inCell);
                    boolean right = table.columns().get(c).kind() == Kind.NUMBER;
                    line.padTo(right ? at + widths[c] - Wrapping.width(part) : at)
                            .add(part);
                }
                at += widths[c] + GAP;
            }
            lines.add(line.text());
        }
    }

    private List<Text> stacked(int width) {
        List<Text> lines = new ArrayList<>();
        for (List<Text> row : table.rows()) {
            if (!lines.isEmpty()) {
                lines.add(Text.EMPTY);
            }
            for (int c = 0; c < row.size(); c++) {
                String title = table.columns().get(c).title();
                Text cell = row.get(c);
                if (!cell.isEmpty()) {
                    Text entry = title.isEmpty()
                            ? cell
                            : Text.of(title + ": ", Tone.FAINT).plus(cell);
                    lines.addAll(Wrapping.lines(entry, width));
                }
            }
        }
        return lines;
    }
}
