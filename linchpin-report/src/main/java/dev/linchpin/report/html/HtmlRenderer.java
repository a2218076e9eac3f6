package dev.linchpin.report.html;

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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Renders documents as one HTML page with its style inside: no network, no script, readable on paper and without
 * colours. Every chart is drawn as SVG, with its figures in words for those who do not see it and as a table for those
 * who want them. What a dossier says is text and never markup.
 */
public final class HtmlRenderer {
    private final Markup page = new Markup();
    private final Map<String, Integer> ids = new HashMap<>();
    private int charts;
    private boolean isInPart;

    private HtmlRenderer() {}

    /**
     * Returns a document as a page.
     *
     * @param title what the page is called
     */
    public static String render(String title, Document document) {
        HtmlRenderer renderer = new HtmlRenderer();
        renderer.head(title);
        boolean isListed = false;
        for (Block block : document.blocks()) {
            if (!isListed && block instanceof Heading heading && heading.level() == 2) {
                renderer.contents(document.blocks());
                isListed = true;
            }
            renderer.block(block);
        }
        renderer.closePart();
        renderer.page.raw("</main>\n</body>\n</html>\n");
        return renderer.page.toString();
    }

    private void head(String title) {
        page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .raw(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .put("<title>%s</title>\n<style>\n", title)
                .raw(style())
                .raw("</style>\n</head>\n<body>\n<main>\n");
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(HtmlRenderer.class.getResourceAsStream("report.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of the page, to go to. */
    private void contents(List<Block> blocks) {
        List<Heading> parts = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Heading heading && heading.level() == 2) {
                parts.add(heading);
            }
        }
        if (parts.size() < 3) {
            return;
        }
        Map<String, Integer> taken = new HashMap<>();
        page.raw("<nav aria-label=\"Contents\"><ol>\n");
        for (Heading part : parts) {
            page.put("<li><a href=\"#%s\">%s</a></li>\n", id(part.text(), taken), part.text());
        }
        page.raw("</ol></nav>\n");
    }

    private static String id(String text, Map<String, Integer> taken) {
        String plain =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String id = plain.isEmpty() ? "part" : plain;
        int times = taken.merge(id, 1, Integer::sum);
        return times == 1 ? id : id + "-" + times;
    }

    private void block(Block block) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph(Text text) -> paragraph(text);
            case ItemList(List<Text> items) -> list("ul", items);
            case Steps(List<Text> steps) -> list("ol", steps);
            case Table table -> table(table);
            case Bars(List<Bar> bars) -> bars(bars);
            case Excerpt excerpt -> page.put("<pre>%s</pre>\n", excerpt.line());
            case Picture(Chart chart) -> picture(chart);
            case Details(String summary, List<Block> blocks) -> {
                page.put("<details><summary>%s</summary>\n", summary);
                blocks.forEach(this::block);
                page.raw("</details>\n");
            }
        }
    }

    private void heading(Heading heading) {
        if (heading.level() == 2) {
            closePart();
            String id = id(heading.text(), ids);
            page.put("<section aria-labelledby=\"%s\">\n<h2 id=\"%s\">%s</h2>\n", id, id, heading.text());
            isInPart = true;
        } else {
            page.put("<h%d>%s</h%d>\n", heading.level(), heading.text(), heading.level());
        }
    }

    private void closePart() {
        if (isInPart) {
            page.raw("</section>\n");
            isInPart = false;
        }
    }

    private void paragraph(Text text) {
        boolean isFaint = text.spans().stream().allMatch(span -> span.tone() == Tone.FAINT);
        page.raw(isFaint ? "<p class=\"faint\">" : "<p>");
        text(text, isFaint);
        page.raw("</p>\n");
    }

    private void list(String element, List<Text> items) {
        page.put("<%s>\n", element);
        for (Text item : items) {
            page.raw("<li>");
            text(item, false);
            page.raw("</li>\n");
        }
        page.put("</%s>\n", element);
    }

    private void table(Table table) {
        page.raw("<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table>\n");
        if (table.columns().stream().anyMatch(column -> !column.title().isEmpty())) {
            page.raw("<thead><tr>");
            for (Column column : table.columns()) {
                page.put("<th scope=\"col\" class=\"%s\">%s</th>", kind(column), column.title());
            }
            page.raw("</tr></thead>\n");
        }
        page.raw("<tbody>\n");
        for (List<Text> row : table.rows()) {
            page.raw("<tr>");
            for (int c = 0; c < row.size(); c++) {
                page.put("<td class=\"%s\">", kind(table.columns().get(c)));
                text(row.get(c), false);
                page.raw("</td>");
            }
            page.raw("</tr>\n");
        }
        page.raw("</tbody></table></div>\n");
    }

    private static String kind(Column column) {
        return column.kind() == Kind.NUMBER ? "number" : column.kind() == Kind.LABEL ? "label" : "words";
    }

    private void bars(List<Bar> bars) {
        page.raw("<table class=\"bars\"><tbody>\n");
        for (Bar bar : bars) {
            page.raw("<tr><th scope=\"row\">");
            text(bar.label(), false);
            page.put(
                    "</th><td class=\"number\">%s</td><td>%s</td></tr>\n",
                    String.format(Locale.ROOT, "%+.2f", bar.value()).replace('-', '−'),
                    new Raw(SpreadsDrawing.bar(bar.value())));
        }
        page.raw("</tbody></table>\n");
    }

    /** Markup of our own, to be put in as it is. */
    private record Raw(String markup) {
        @Override
        public String toString() {
            return markup;
        }
    }

    private void picture(Chart chart) {
        charts++;
        String id = "chart-" + charts;
        page.put(
                "<figure role=\"group\" aria-labelledby=\"%s\">\n<figcaption id=\"%s\">%s</figcaption>\n",
                id, id, chart.title());
        page.raw("<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Drawing\">\n");
        page.raw(
                switch (chart) {
                    case Chart.Tornado tornado -> TornadoDrawing.of(tornado);
                    case Chart.Spreads spreads -> SpreadsDrawing.of(spreads);
                    case Chart.TradeOff tradeOff -> TradeOffDrawing.of(tradeOff);
                    case Chart.Layers layers -> LayersDrawing.of(layers);
                });
        page.raw("</div>\n");
        // the numbers on a plot of gains and costs say nothing by themselves
        page.raw(
                chart instanceof Chart.TradeOff
                        ? "<details open><summary>The figures</summary>\n"
                        : "<details class=\"figures\"><summary>The figures</summary>\n");
        table(chart.table());
        page.raw("</details></figure>\n");
    }

    private void text(Text text, boolean isFaint) {
        for (Span span : text.spans()) {
            String element = element(span.tone(), isFaint);
            if (element.isEmpty()) {
                page.text(span.text());
            } else {
                page.raw("<" + element + ">").text(span.text()).raw("</" + element.split(" ", 2)[0] + ">");
            }
        }
    }

    private static String element(Tone tone, boolean isFaint) {
        return switch (tone) {
            case PLAIN -> "";
            case STRONG -> "strong";
            case FAINT -> isFaint ? "" : "span class=\"faint\"";
            case FOR -> "span class=\"for\"";
            case AGAINST -> "span class=\"against\"";
            case CAUTION -> "span class=\"caution\"";
            case CODE -> "code";
        };
    }
}
