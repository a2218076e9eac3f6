package dev.linchpin.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Bar;
import dev.linchpin.report.document.Block.Bars;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Details;
import dev.linchpin.report.document.Block.Excerpt;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.ItemList;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Picture;
import dev.linchpin.report.document.Block.Steps;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Chart;
import dev.linchpin.report.document.Chart.Kind;
import dev.linchpin.report.document.Chart.Mark;
import dev.linchpin.report.document.Chart.Node;
import dev.linchpin.report.document.Chart.Point;
import dev.linchpin.report.document.Chart.Swing;
import dev.linchpin.report.document.Chart.Way;
import dev.linchpin.report.document.Document;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRendererTest {
    private static final List<Chart> CHARTS = List.of(
            new Chart.Tornado(
                    "What flips it",
                    List.of(new Swing("a->b", 0.2, 0.4, 0.6, 0.5), new Swing("c", 0.1, 0.1, 0.1, 0.9))),
            new Chart.Spreads(
                    "How they stand", List.of(new Mark("North", -0.5, -0.75, -0.25), new Mark("South", 1, null, null))),
            new Chart.TradeOff(
                    "What it costs", List.of(new Point("Talk", 0.25, -1.5, true), new Point("March", 0, 2.5, false))),
            new Chart.Layers(
                    "Where it goes",
                    List.of(new Node("Now", true), new Node("State 1", false), new Node("State 2", false)),
                    List.of(
                            new Way(0, 1, "North: march on the capital of the south by night", Kind.HELD_BACK),
                            new Way(1, 2, "South: call for help", Kind.ANSWER),
                            new Way(2, 0, "North: go home", Kind.TAKEN))));

    private static org.jsoup.nodes.Document page(Block... blocks) {
        return Jsoup.parse(HtmlRenderer.render("A page", Document.of(blocks)));
    }

    @Test
    void everyBlockHasItsElement() {
        org.jsoup.nodes.Document page = page(
                new Heading(1, "Title"),
                new Heading(2, "Part"),
                new Heading(3, "Under"),
                new Paragraph(Text.of("plain ").plus("strong", Tone.STRONG).plus("id", Tone.CODE)),
                new ItemList(List.of(Text.of("one"), Text.of("two"))),
                new Steps(List.of(Text.of("first"), Text.of("then"))),
                new Table(
                        List.of(Column.words("What"), Column.number("How much")),
                        List.of(List.of(Text.of("This"), Text.of("1")))),
                new Bars(List.of(new Bar(Text.of("half"), -0.5))),
                new Excerpt(3, "a: b", 1, 2, Tone.AGAINST),
                new Details("More", List.of(Paragraph.of("inside"))));
        assertThat(page.select("h1, h2, h3").eachText()).containsExactly("Title", "Part", "Under");
        assertThat(page.select("p").first().html()).isEqualTo("plain <strong>strong</strong><code>id</code>");
        assertThat(page.select("ul > li").eachText()).containsExactly("one", "two");
        assertThat(page.select("ol > li").eachText()).containsExactly("first", "then");
        assertThat(page.select("th[scope=col]").eachText()).containsExactly("What", "How much");
        assertThat(page.select("table.bars td.number").eachText()).containsExactly("−0.50");
        assertThat(page.select("pre").text()).isEqualTo("a: b");
        assertThat(page.select("details > summary").text()).isEqualTo("More");
        assertThat(page.select("details p").text()).isEqualTo("inside");
        assertThat(page.select("section[aria-labelledby=part] > h2#part")).hasSize(1);
    }

    @Test
    void everyChartIsDrawnToldAndTabled() {
        for (Chart chart : CHARTS) {
            org.jsoup.nodes.Document page = page(new Picture(chart));
            Element svg = page.select("figure svg[role=img]").first();
            assertThat(svg).as(chart.title()).isNotNull();
            assertThat(svg.attr("aria-label")).isEqualTo(chart.alt()).contains(chart.title());
            assertThat(svg.select("text")).isNotEmpty();
            assertThat(page.select("figure > figcaption").text()).isEqualTo(chart.title());
            assertThat(page.select("figure table tbody tr"))
                    .hasSize(chart.table().rows().size());
            assertThat(svg.outerHtml()).doesNotContain("NaN", "Infinity");
        }
    }

    @Test
    void altTextsHoldTheFigures() {
        assertThat(CHARTS.get(0).alt())
                .isEqualTo("What flips it. a->b goes from 0.20 to 0.60, is most likely about 0.40 and flips it at 0.50."
                        + " c goes from 0.10 to 0.10, is most likely about 0.10 and flips it at 0.90.");
        assertThat(CHARTS.get(1).alt())
                .isEqualTo("How they stand. North −0.50 (nine draws in ten: −0.75 to −0.25). South +1.00.");
        assertThat(CHARTS.get(2).alt())
                .isEqualTo("What it costs. 1: Talk gains +0.25 and costs −1.50, and none beats it in both."
                        + " 2: March gains 0.00 and costs +2.50.");
        assertThat(CHARTS.get(3).alt()).contains("From “Now” to “State 1”, held back: North: march");
    }

    /** Bars reach as far as their numbers say. */
    @Test
    void lengthsAreInProportion() {
        org.jsoup.nodes.Document page = page(new Picture(CHARTS.get(1)));
        List<Element> bars = page.select("rect.bar");
        assertThat(bars).hasSize(2);
        double half = Double.parseDouble(bars.get(0).attr("width"));
        double whole = Double.parseDouble(bars.get(1).attr("width"));
        assertThat(2 * half).isEqualTo(whole);
        assertThat(bars.get(0).className()).contains("opposed");
        assertThat(bars.get(1).className()).contains("favour");
    }

    @Test
    void layersRunDownwards() {
        Element svg = page(new Picture(CHARTS.get(3))).select("svg").first();
        List<Element> nodes = svg.select("rect.node");
        assertThat(nodes).hasSize(3);
        double[] tops = nodes.stream()
                .mapToDouble(node -> Double.parseDouble(node.attr("y")))
                .toArray();
        assertThat(tops[0]).isLessThan(tops[1]);
        assertThat(tops[1]).isLessThan(tops[2]);
        assertThat(svg.select("path.held-back, path.answer, path.taken")).hasSize(3);
    }

    @Test
    void aPageNeedsNothingElse() {
        org.jsoup.nodes.Document page = all("plain");
        assertThat(page.select("script, link, iframe, img, object, embed, form"))
                .isEmpty();
        assertThat(page.select("[src], [onclick], [onload]")).isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
        Set<String> ids = new HashSet<>();
        page.select("[id]")
                .forEach(element -> assertThat(
                                ids.add(element.id()) || element.id().equals("arrow"))
                        .as(element.id())
                        .isTrue());
        assertThat(page.select("nav a")).isNotEmpty();
        page.select("a[href]").forEach(link -> {
            assertThat(link.attr("href")).startsWith("#");
            assertThat(ids).contains(link.attr("href").substring(1));
        });
        page.select("[aria-labelledby]").forEach(element -> assertThat(ids).contains(element.attr("aria-labelledby")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</style><img src=x onerror=alert(1)>",
                "\" onmouseover=\"alert(1)",
                "' onmouseover='alert(1)",
                "&lt;b&gt; & %s %d",
                "]]><svg/onload=alert(1)>",
                "a\u0000b\u0007c\u202Ed\u2066e\uD800f"
            })
    void whatADossierSaysIsText(String hostile) {
        org.jsoup.nodes.Document page = all(hostile);
        assertThat(page.select("script, img, [onerror], [onload], [onmouseover]"))
                .isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("title")).hasSize(1);
        assertThat(page.outerHtml()).doesNotContain("\u0000", "\u0007", "\u202E", "\u2066");
        String harmless = hostile.replaceAll("[\u0000\u0007\u202E\u2066\uD800]", "\uFFFD");
        assertThat(page.select("h1").first().wholeText()).isEqualTo(harmless);
        assertThat(page.select("figcaption").first().wholeText()).isEqualTo(harmless);
        assertThat(page.select("svg text").eachText().toString())
                .contains(harmless.strip().split(" ", -1)[0]);
    }

    private static org.jsoup.nodes.Document all(String text) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, text));
        for (String part : List.of("Part", "Part", text, "?!")) {
            blocks.add(new Heading(2, part));
            blocks.add(new Paragraph(Text.of(text, Tone.CODE)));
        }
        blocks.add(new Details(text, List.of(new ItemList(List.of(Text.of(text, Tone.STRONG))))));
        blocks.add(new Table(List.of(Column.words(text)), List.of(List.of(Text.of(text)))));
        blocks.add(new Bars(List.of(new Bar(Text.of(text), 1))));
        blocks.add(new Picture(new Chart.Tornado(text, List.of(new Swing(text, 0, 0.5, 1, 0.7)))));
        blocks.add(new Picture(new Chart.Spreads(text, List.of(new Mark(text, 0.5, 0.0, 1.0)))));
        blocks.add(new Picture(new Chart.TradeOff(text, List.of(new Point(text, 0, 0, false)))));
        blocks.add(new Picture(new Chart.Layers(
                text, List.of(new Node(text, true), new Node(text, false)), List.of(new Way(0, 1, text, Kind.TAKEN)))));
        return Jsoup.parse(HtmlRenderer.render(text, new Document(blocks)));
    }
}
