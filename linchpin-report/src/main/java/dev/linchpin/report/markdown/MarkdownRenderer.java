package dev.linchpin.report.markdown;

import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Bar;
import dev.linchpin.report.document.Block.Bars;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Details;
import dev.linchpin.report.document.Block.Excerpt;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.ItemList;
import dev.linchpin.report.document.Block.Kind;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Picture;
import dev.linchpin.report.document.Block.Steps;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Chart;
import dev.linchpin.report.document.Document;
import dev.linchpin.report.document.Span;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import java.util.List;
import java.util.Locale;

/**
 * Renders documents as Markdown (CommonMark with the tables of GitHub). Charts are told as tables. What a dossier says
 * is text and never markup.
 */
public final class MarkdownRenderer {
    private final StringBuilder page = new StringBuilder();

    private MarkdownRenderer() {}

    /** Returns a document as Markdown. */
    public static String render(Document document) {
        MarkdownRenderer renderer = new MarkdownRenderer();
        document.blocks().forEach(block -> renderer.block(block, 0));
        return renderer.page.toString();
    }

    private void block(Block block, int deeper) {
        switch (block) {
            case Heading(int level, String text) ->
                page.append("#".repeat(level + deeper))
                        .append(' ')
                        .append(escaped(text))
                        .append("\n\n");
            case Paragraph(Text text) -> page.append(text(text)).append("\n\n");
            case ItemList(List<Text> items) -> {
                items.forEach(item -> page.append("- ").append(text(item)).append('\n'));
                page.append('\n');
            }
            case Steps(List<Text> steps) -> {
                for (int k = 0; k < steps.size(); k++) {
                    page.append(k + 1).append(". ").append(text(steps.get(k))).append('\n');
                }
                page.append('\n');
            }
            case Table table -> table(table);
            case Bars(List<Bar> bars) ->
                table(new Table(
                        List.of(Column.words(""), Column.number("")),
                        bars.stream()
                                .map(bar -> List.of(
                                        bar.label(),
                                        Text.of(String.format(Locale.ROOT, "%+.2f", bar.value())
                                                .replace('-', '−'))))
                                .toList()));
            case Excerpt excerpt -> page.append("    ").append(excerpt.line()).append("\n\n");
            case Picture(Chart chart) -> {
                page.append("**").append(escaped(chart.title())).append("**\n\n");
                table(chart.table());
            }
            case Details(String summary, List<Block> blocks) -> {
                page.append("**").append(escaped(summary)).append("**\n\n");
                blocks.forEach(inner -> block(inner, 1));
            }
        }
    }

    private void table(Table table) {
        for (Column column : table.columns()) {
            page.append("| ").append(cell(escaped(column.title()))).append(' ');
        }
        page.append("|\n");
        for (Column column : table.columns()) {
            page.append(column.kind() == Kind.NUMBER ? "|---:" : "|---");
        }
        page.append("|\n");
        for (List<Text> row : table.rows()) {
            row.forEach(cell -> page.append("| ").append(cell(text(cell))).append(' '));
            page.append("|\n");
        }
        page.append('\n');
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace('\n', ' ');
    }

    private static String text(Text text) {
        StringBuilder said = new StringBuilder();
        for (Span span : text.spans()) {
            said.append(span(span));
        }
        return said.toString();
    }

    private static String span(Span span) {
        String text = span.text();
        String inner = text.strip();
        if (inner.isEmpty() || span.tone() == Tone.PLAIN || span.tone() == Tone.FAINT) {
            return escaped(text);
        }
        int at = text.indexOf(inner);
        String mark = span.tone() == Tone.CODE ? fence(inner) : "**";
        String shown = span.tone() == Tone.CODE ? inner.replace('\n', ' ') : escaped(inner);
        return text.substring(0, at) + mark + shown + mark + text.substring(at + inner.length());
    }

    /** More backquotes than a text has in a row. */
    private static String fence(String text) {
        String fence = "`";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence;
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>#+!~&|])", "\\\\$1")
                .replace("\\|", "|")
                .replace('\n', ' ');
    }
}
