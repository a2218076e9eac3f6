package dev.linchpin.report.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.ensemble.Study;
import dev.linchpin.model.Dossier;
import dev.linchpin.report.Findings;
import dev.linchpin.report.Harbour;
import dev.linchpin.report.Provenance;
import dev.linchpin.report.document.Document;
import dev.linchpin.report.html.HtmlRenderer;
import dev.linchpin.report.markdown.MarkdownRenderer;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class BriefingTest {
    private static final Dossier HARBOUR = Harbour.dossier();
    private static final Study STUDY = Harbour.study(HARBOUR);
    private static final Provenance PROVENANCE = new Provenance("harbour.yaml", "ab12", "9.9", 7, 0);

    private static Document briefing(Findings findings) {
        return Briefing.of(STUDY, findings, List.of(), PROVENANCE);
    }

    @Test
    void itGoesFromTheAnswerToWhatIsBehindIt() {
        org.jsoup.nodes.Document page = Jsoup.parse(HtmlRenderer.render("x", briefing(Harbour.findings(STUDY))));
        assertThat(page.select("h1").text()).isEqualTo(HARBOUR.heading().title());
        assertThat(page.select("h2").eachText())
                .startsWith("Verdict", "How the actors stand", "Where it can go from now")
                .endsWith("Sources and items", "How to make this report again");
        assertThat(page.select("figure svg.spreads")).isNotEmpty();
        assertThat(page.select("main > p").eachText())
                .anySatisfy(
                        text -> assertThat(text).startsWith("Answer: ").contains("with every quantity at its median"));
    }

    /** Each stance drawn has its paths, its evidence and its paragraphs behind it; each number written, its paragraphs. */
    @Test
    void behindEachNumberIsWhatItRestsOn() {
        org.jsoup.nodes.Document page = Jsoup.parse(HtmlRenderer.render("x", briefing(Findings.NONE)));
        int drawn = page.select("figure:has(svg.spreads) tbody tr").size();
        assertThat(page.select("details > details > summary").eachText()).hasSize(drawn);
        assertThat(page.select("details > details")).allSatisfy(each -> {
            assertThat(each.select("> summary").text()).matches(".* [+−]0?\\.?\\d.*");
            assertThat(each.text()).contains("By which paths").containsPattern("¶|p\\. ?\\d");
        });
        org.jsoup.nodes.Element numbers =
                page.select("details:has(> summary:containsOwn(Every number))").first();
        HARBOUR.influences()
                .all()
                .forEach(influence ->
                        assertThat(numbers.text()).contains(influence.by().text()));
        assertThat(numbers.select("tbody tr").size())
                .isGreaterThanOrEqualTo(
                        HARBOUR.influences().size() + HARBOUR.interests().size());
    }

    @Test
    void itSaysHowToMakeItAgain() {
        String page = MarkdownRenderer.render(briefing(Findings.NONE));
        assertThat(page)
                .contains("| SHA-256 | `ab12` |", "| Seed | 7 |", "| Version | Linchpin 9.9 |")
                .contains("`linchpin run harbour.yaml --draws 0 --seed 7 --report report.html`");
    }

    @Test
    void everyItemIsToldWithItsPlace() {
        String page = MarkdownRenderer.render(briefing(Findings.NONE));
        HARBOUR.evidence().all().forEach(item -> assertThat(page).contains("`" + item.id() + "`"));
    }
}
