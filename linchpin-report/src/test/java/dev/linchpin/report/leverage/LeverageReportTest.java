package dev.linchpin.report.leverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.linchpin.ensemble.EnsemblePlan;
import dev.linchpin.ensemble.Leverage;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.finding.LeverAim;
import dev.linchpin.ensemble.finding.LeverFinding;
import dev.linchpin.ensemble.lever.LeverPlan;
import dev.linchpin.ensemble.lever.Levers;
import dev.linchpin.ensemble.random.Sampling;
import dev.linchpin.ensemble.run.Patience;
import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.model.Actor;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Foresight;
import dev.linchpin.model.Rule;
import dev.linchpin.model.outlook.LeverQuestion;
import dev.linchpin.model.outlook.Partnership;
import dev.linchpin.report.Harbour;
import dev.linchpin.report.Provenance;
import dev.linchpin.report.Shown;
import dev.linchpin.report.json.LeverageJson;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LeverageReportTest {
    private static final Dossier HARBOUR = Harbour.dossier();
    private static final Study STUDY = Harbour.study(HARBOUR);

    private static List<LeverFinding> levers(Study study, List<LeverAim> aims, int draws) {
        return Levers.of(
                study.circumstances(),
                aims,
                new LeverPlan(2, draws, 10_000, 1, Sampling.PLAIN),
                Runner.sequential(),
                Patience.ENDLESS);
    }

    @Test
    void leversAreRankedWithGainAndCost() {
        List<LeverFinding> findings = levers(STUDY, LeverAim.all(HARBOUR, List.of("league")), 0);
        String shown = Shown.at80(LeverSection.of(HARBOUR, findings, 5));
        assertThat(shown)
                .contains("WHAT COULD BE PULLED, BY WHOM, AND WHAT IT COSTS")
                .contains("Every quantity stands at its median.")
                .contains("As it is: 0 %.")
                .doesNotContain("95 %");
        String drawn =
                Shown.at80(LeverSection.of(HARBOUR, levers(STUDY, LeverAim.all(HARBOUR, List.of("league")), 20), 5));
        assertThat(drawn).contains("Means of 20 draws", "95 %");
        assertThat(LeverSection.of(HARBOUR, List.of(), 5)).isEmpty();
    }

    @Test
    void whatCannotBePulledSaysWhichRuleForbidsIt() {
        String option = HARBOUR.options().ids().getFirst();
        Dossier held = HARBOUR.toBuilder().add(new Rule.OneWayBack(option)).build();
        Study study = Harbour.study(held);
        String owner = held.options().get(option).owner();
        String shown = Shown.at80(LeverSection.of(held, levers(study, LeverAim.all(held, List.of(owner)), 0), 5));
        assertThat(shown.replaceAll("\\s+", " ")).contains("(the rule one-way-back: " + option + ")");
    }

    @Test
    void whoHasNoOptionsHasNothingToPull() {
        Dossier dossier = HARBOUR.toBuilder()
                .add(new Actor("pope", "The pope", List.of(), Foresight.CREDIBLE, List.of()))
                .build();
        Study study = Harbour.study(dossier);
        assertThat(Shown.at80(LeverSection.of(
                        dossier,
                        levers(study, LeverAim.all(dossier, List.of("pope")).subList(0, 1), 0),
                        5)))
                .contains("has nothing to pull.");
    }

    @Test
    void runShowsWhatTheDossierAsksAbout() {
        assertThat(LeverageReport.inPassing(STUDY, Harbour.leverage(STUDY)).stream()
                        .map(Object::toString))
                .noneMatch(block -> block.contains("What could be pulled"));
        Dossier asking = HARBOUR.toBuilder()
                .add(new LeverQuestion(
                        List.of("league"), HARBOUR.hypotheses().ids().getFirst()))
                .add(new Partnership("town", "league"))
                .build();
        Study study = Harbour.study(asking);
        Leverage leverage = Leverage.of(study, EnsemblePlan.plain(0), Runner.sequential(), Patience.ENDLESS);
        assertThat(leverage.levers()).hasSize(1);
        assertThat(leverage.partnerships()).hasSize(1);
        assertThat(Shown.at80(LeverageReport.inPassing(study, leverage)))
                .contains("WHAT COULD BE PULLED", "WHAT PARTNERS GAIN BY EACH OTHER", "WHERE PARTNERS PULL APART");
    }

    @Test
    void frictionsExchangeAndProxiesMakeADocument() {
        Study trade = Harbour.study(
                HARBOUR.toBuilder().add(new Partnership("town", "league")).build());
        assertThat(Shown.at80(LeverageReport.friction(trade, Harbour.leverage(trade))))
                .startsWith("The harbour toll\n")
                .contains("WHAT PARTNERS GAIN BY EACH OTHER", "Balance", "They pull apart over nothing");
        Study duel = Harbour.study(Harbour.duel());
        assertThat(Shown.at80(LeverageReport.friction(duel, Harbour.leverage(duel))))
                .contains("No two actors pull apart over anything");
        assertThat(Shown.at80(LeverageReport.levers(HARBOUR, List.of()))).contains("Nothing was tried");
    }

    @Test
    void jsonHasEveryLeverFrictionAndSide() {
        List<LeverFinding> findings = levers(STUDY, LeverAim.all(HARBOUR, List.of("town", "league")), 20);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Provenance provenance = new Provenance("harbour.yaml", "0", "1", 1, 20);
        LeverageJson.levers(out, provenance, HARBOUR, findings);
        JsonNode json = JsonMapper.shared().readTree(out.toByteArray());
        int expected =
                findings.stream().mapToInt(finding -> finding.levers().size()).sum();
        assertThat(json.get("levers")).hasSize(expected);
        JsonNode lever = json.at("/levers/0");
        assertThat(lever.get("sponsor").asString()).isEqualTo("town,league");
        assertThat(lever.get("target").asString())
                .isEqualTo(findings.getFirst().aim().target());
        assertThat(lever.get("pulls")).isNotEmpty();
        assertThat(lever.get("gain").asDouble())
                .isCloseTo(findings.getFirst().levers().getFirst().gain(), within(1e-15));
        assertThat(lever.get("interval")).hasSize(2);
        assertThat(lever.get("effects")).hasSize(HARBOUR.actors().size());
        assertThat(json.get("aims")).hasSize(findings.size());
        ByteArrayOutputStream partners = new ByteArrayOutputStream();
        LeverageJson.friction(partners, provenance, STUDY, Harbour.leverage(STUDY));
        JsonNode friction = JsonMapper.shared().readTree(partners.toByteArray());
        assertThat(friction.get("exchange")).hasSize(3);
        assertThat(friction.at("/exchange/0/between")).hasSize(2);
        assertThat(friction.at("/exchange/0/sides")).hasSize(2);
        assertThat(friction.get("friction")).isNotNull();
        assertThat(friction.get("proxies")).isNotNull();
    }
}
