package dev.linchpin.report.terminal;

import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Bars;
import dev.linchpin.report.document.Block.Details;
import dev.linchpin.report.document.Block.Excerpt;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.ItemList;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Picture;
import dev.linchpin.report.document.Block.Steps;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Chart;
import dev.linchpin.report.document.Document;
import dev.linchpin.report.document.Span;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Renders documents as text for a terminal. */
public final class TerminalRenderer {
    private static final int INDENT = 2;
    private static final int WIDEST_PROSE = 100;

    private final TerminalStyle style;
    private final Glyphs glyphs;
    private final StringBuilder page = new StringBuilder();
    private int indent;

    private TerminalRenderer(TerminalStyle style) {
        this.style = style;
        glyphs = new Glyphs(style.unicode());
    }

    /** Returns a document as text, each line ended; nothing for a document without blocks. */
    public static String render(Document document, TerminalStyle style) {
        TerminalRenderer renderer = new TerminalRenderer(style);
        Block before = null;
        for (Block block : document.blocks()) {
            if (before != null && !staysTogether(before, block)) {
                renderer.page.append('\n');
            }
            renderer.render(block);
            before = block;
        }
        return renderer.page.toString();
    }

    /**
     * Returns a text as it can safely be shown on one line, whatever is in it: without characters that steer a
     * terminal.
     *
     * @param unicode whether the terminal has more than the characters of ASCII for our own signs
     */
    public static String line(String text, boolean unicode) {
        return new Glyphs(unicode).safe(text).replace(Glyphs.HARD_SPACE, ' ');
    }

    /** A heading stands on what it heads, an excerpt hangs on what it shows. */
    private static boolean staysTogether(Block before, Block block) {
        boolean headed = before instanceof Heading(int level, String text) && level > 1;
        return (headed && !(block instanceof Heading)) || block instanceof Excerpt;
    }

    private void render(Block block) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph(Text text) -> wrapped("", "", safe(text));
            case ItemList(List<Text> items) -> items.forEach(item -> wrapped("• ", "  ", safe(item)));
            case Steps(List<Text> steps) -> steps(steps);
            case Table table -> TableLayout.lines(safe(table), room()).forEach(this::line);
            case Bars bars -> BarLayout.lines(safe(bars), room()).forEach(this::line);
            case Excerpt excerpt -> excerpt(excerpt);
            case Picture(Chart chart) -> {
                wrapped("", "", safe(Text.of(chart.title(), Tone.STRONG)));
                render(chart.table());
            }
            case Details(String summary, List<Block> blocks) -> {
                wrapped("", "", safe(Text.of(summary, Tone.STRONG)));
                blocks.forEach(this::render);
            }
        }
    }

    private int room() {
        return style.width() - indent;
    }

    private void heading(Heading heading) {
        String text = glyphs.safe(heading.text());
        indent = 0;
        switch (heading.level()) {
            case 1 -> {
                int widest = 0;
                for (Text line : Wrapping.lines(Text.of(text, Tone.STRONG), room())) {
                    line(line);
                    widest = Math.max(widest, Wrapping.width(line));
                }
                line(Text.of("═".repeat(widest), Tone.FAINT));
            }
            case 2 -> {
                wrapped("", "", Text.of(text.toUpperCase(Locale.ROOT), Tone.STRONG));
                indent = INDENT;
            }
            default -> {
                indent = INDENT;
                wrapped("", "", Text.of(text, Tone.STRONG));
            }
        }
    }

    private void steps(List<Text> steps) {
        int digits = Integer.toString(steps.size()).length();
        for (int k = 0; k < steps.size(); k++) {
            String number = Integer.toString(k + 1);
            wrapped(" ".repeat(digits - number.length()) + number + ". ", " ".repeat(digits + 2), safe(steps.get(k)));
        }
    }

    private void wrapped(String first, String others, Text text) {
        int width = Math.min(room(), WIDEST_PROSE) - first.length();
        String lead = first;
        for (Text line : Wrapping.lines(text, width)) {
            line(Text.of(lead).plus(line));
            lead = others;
        }
    }

    private void excerpt(Excerpt excerpt) {
        String number = " ".repeat(INDENT) + excerpt.number() + " │ ";
        ExcerptLayout.lines(excerpt, number, room()).forEach(this::line);
    }

    private void line(Text text) {
        page.append(" ".repeat(indent));
        for (Span span : text.spans()) {
            String shown = glyphs.safe(span.text()).replace(Glyphs.HARD_SPACE, ' ');
            String code = style.colour() && !shown.isBlank() ? code(span.tone()) : "";
            page.append(code).append(shown).append(code.isEmpty() ? "" : "\u001B[0m");
        }
        int end = page.length();
        while (end > 0 && page.charAt(end - 1) == ' ') {
            end--;
        }
        page.setLength(end);
        page.append('\n');
    }

    private static String code(Tone tone) {
        return switch (tone) {
            case PLAIN -> "";
            case STRONG -> "\u001B[1m";
            case FAINT -> "\u001B[2m";
            case FOR -> "\u001B[32m";
            case AGAINST -> "\u001B[31m";
            case CAUTION -> "\u001B[33m";
            case CODE -> "\u001B[36m";
        };
    }

    private Text safe(Text text) {
        return new Text(text.spans().stream()
                .map(span -> new Span(glyphs.safe(span.text()), span.tone()))
                .toList());
    }

    private Table safe(Table table) {
        List<List<Text>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(row.stream().map(this::safe).toList()));
        return new Table(table.columns(), rows);
    }

    private Bars safe(Bars bars) {
        return new Bars(bars.bars().stream()
                .map(bar -> new Block.Bar(safe(bar.label()), bar.value()))
                .toList());
    }
}
