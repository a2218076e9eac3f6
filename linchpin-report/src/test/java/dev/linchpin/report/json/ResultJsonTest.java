package dev.linchpin.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.coalition.Coalition;
import dev.linchpin.engine.coalition.Coalitions;
import dev.linchpin.engine.coalition.Standing;
import dev.linchpin.engine.game.Draw;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.stability.Stability;
import dev.linchpin.engine.stability.StabilityConcept;
import dev.linchpin.engine.stability.Verdict;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.ensemble.quantity.Quantities;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.QuantityCatalog;
import dev.linchpin.model.diagnostic.Diagnostic;
import dev.linchpin.model.diagnostic.Severity;
import dev.linchpin.model.diagnostic.SourceSpan;
import dev.linchpin.model.outlook.OptionLevel;
import dev.linchpin.model.outlook.Setting;
import dev.linchpin.model.outlook.View;
import dev.linchpin.report.Explanation;
import dev.linchpin.report.Harbour;
import dev.linchpin.report.Provenance;
import dev.linchpin.report.StabilityQuestion;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shapes of the results that scripts read. */
class ResultJsonTest {
    private static final Dossier HARBOUR = Harbour.dossier();
    private static final Study STUDY = Harbour.study(HARBOUR);
    private static final Provenance PROVENANCE = new Provenance("harbour.yaml", "00ff", "1.2.3", 1, 0);

    private static JsonNode written(Consumer<OutputStream> writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.accept(out);
        return JsonMapper.shared().readTree(out.toByteArray());
    }

    private static JsonNode run(Study study, Diagnostic... warnings) {
        return written(out -> RunJson.write(out, PROVENANCE, study, Harbour.findings(study), List.of(warnings)));
    }

    private static Draw medians(Dossier dossier) {
        return Quantities.of(
                        dossier, QuantityCatalog.of(dossier), dossier.heading().yardstick())
                .medians();
    }

    @Test
    void aRunNamesWhatItWasMadeFrom() {
        JsonNode json = run(STUDY);
        assertThat(json.at("/dossier").toString())
                .isEqualTo("{\"title\":\"The harbour toll\",\"question\":\"Will the town tax the ships?\","
                        + "\"path\":\"harbour.yaml\",\"sha256\":\"00ff\"}");
        assertThat(json.at("/version").asString()).isEqualTo("1.2.3");
        assertThat(json.at("/seed").asInt()).isEqualTo(1);
        assertThat(json.at("/draws").asInt()).isZero();
        assertThat(json.at("/levels/town.arms").toString()).isEqualTo("[\"walls\",\"towers\",\"guns\"]");
    }

    @Test
    void aRunListsEveryStanceWithItsSpread() {
        JsonNode json = run(STUDY);
        assertThat(json.at("/stances").size()).isEqualTo(12);
        JsonNode stance = json.at("/stances/0");
        assertThat(stance.at("/actor").asString()).isEqualTo("town");
        assertThat(stance.at("/option").asString()).isEqualTo("town.taxes");
        assertThat(stance.at("/mean").asDouble()).isCloseTo(stance.at("/value").asDouble(), offset(1e-9));
        assertThat(stance.at("/paths/0/via").toString()).isEqualTo("[\"town.taxes\",\"revenue\"]");
        assertThat(stance.at("/paths/0/influences").toString()).isEqualTo("[\"town.taxes->revenue\"]");
        for (String unknown : List.of("p05", "p50", "p95")) {
            assertThat(stance.get(unknown).isNull()).isTrue();
        }
    }

    @Test
    void aHypothesisThatNothingJudgesIsNull() {
        JsonNode judged = run(STUDY).at("/hypotheses/3");
        assertThat(judged.toString())
                .isEqualTo("{\"id\":\"judged\",\"says\":\"The sources are honest\",\"claim\":null,"
                        + "\"holds\":null,\"probability\":null,\"atMedians\":null,\"interval\":null}");
    }

    @Test
    void aRunTellsTheWayToRest() {
        JsonNode point = run(STUDY).at("/restingPoints/0");
        assertThat(point.at("/state").asString()).isEqualTo("N2NN");
        assertThat(point.at("/likeliestPath/moves/0/changes").toString())
                .isEqualTo("[{\"option\":\"town.arms\",\"from\":\"towers\",\"to\":\"guns\"}]");
    }

    @Test
    void aRunTellsWhatNeverRests() {
        JsonNode json = run(Harbour.study(Harbour.pennies()));
        assertThat(json.at("/restingPoints").size()).isZero();
        assertThat(json.at("/unsettled/0/probability").asDouble()).isEqualTo(1);
        assertThat(json.at("/unsettled/0/states").size()).isEqualTo(4);
        assertThat(json.at("/equilibria/nash/count").asInt()).isZero();
    }

    @Test
    void aRunTellsWhatIsHeldBackAndByWhom() {
        JsonNode deterred = run(STUDY).at("/deterred");
        assertThat(deterred.size()).isEqualTo(1);
        assertThat(deterred.at("/0/actor").asString()).isEqualTo("town");
        assertThat(deterred.at("/0/by").toString()).isEqualTo("[\"league\"]");
        assertThat(deterred.at("/0/answer/0/to").asString()).isEqualTo("Y2YN");
    }

    @Test
    void variantsHaveTheShapeOfTheWhole() {
        JsonNode json = run(STUDY);
        assertThat(json.at("/phases/0/id").asString()).isEqualTo("now");
        assertThat(json.at("/phases/1/hypotheses/1/holds").asBoolean()).isTrue();
        assertThat(json.at("/epochs/0/stances").size()).isEqualTo(12);
        assertThat(json.at("/yardsticks").size()).isEqualTo(4);
        assertThat(json.at("/yardsticks/0/stances/0").propertyNames()).containsExactly("actor", "option", "value");
        assertThat(json.at("/views/0/actor").asString()).isEqualTo("town");
        assertThat(json.at("/views/0").propertyNames())
                .contains("unawareOf", "equilibria", "stances", "restingPoints", "surprises");
        assertThat(json.at("/views/0/surpriseCounts/all").asInt()).isZero();
        assertThat(json.at("/hypergame/equilibria/count").asInt()).isPositive();
        assertThat(json.at("/hypergame/surprises").isArray()).isTrue();
        assertThat(run(Harbour.study(Harbour.duel())).get("hypergame").isNull()).isTrue();
        assertThat(json.at("/tripwires/0").toString())
                .isEqualTo("{\"option\":\"league.blockades\",\"becomes\":\"yes\",\"actor\":\"LEA\",\"target\":null,"
                        + "\"event\":[\"BLOCKADE\"]}");
    }

    @Test
    void surprisesNameWhomAndByWhichMove() {
        View unaware =
                new View("town", List.of(), List.of(), List.of(), List.of(new Formula.Taken("league.blockades")));
        JsonNode view = run(Harbour.study(Harbour.withView(unaware))).at("/views/0");
        assertThat(view.at("/unawareOf").toString()).isEqualTo("[\"league.blockades\"]");
        assertThat(view.at("/surprises/0").toString())
                .isEqualTo("{\"state\":\"Y2NN\",\"holder\":\"town\",\"breaker\":\"league\",\"move\":{\"to\":\"Y2YN\","
                        + "\"toUnknown\":true,\"changes\":[{\"option\":\"league.blockades\",\"from\":\"no\",\"to\":\"yes\"}]},"
                        + "\"reached\":true,\"equilibrium\":true}");
    }

    @Test
    void warningsKeepTheirPlaces() {
        Diagnostic warning = new Diagnostic(
                "option.idle", Severity.WARNING, new SourceSpan("harbour.yaml", 4, 3, 4, 9), "Idle.", "Drop it.");
        assertThat(run(STUDY, warning).at("/warnings/0").toString())
                .isEqualTo("{\"code\":\"option.idle\",\"severity\":\"WARNING\",\"file\":\"harbour.yaml\",\"line\":4,"
                        + "\"column\":3,\"endLine\":4,\"endColumn\":9,\"message\":\"Idle.\",\"advice\":\"Drop it.\"}");
    }

    @Test
    void stabilityIsThatOfTheEngine() {
        Analysis analysis = Analysis.of(Game.of(HARBOUR, medians(HARBOUR)));
        Stability stability = analysis.stability();
        List<StabilityConcept> concepts = StabilityConcept.USUAL;
        JsonNode json = written(out -> StabilityJson.write(out, analysis, StabilityQuestion.of(concepts)));
        assertThat(json.at("/states").size()).isEqualTo(18);
        for (int s = 0; s < 18; s++) {
            JsonNode state = json.at("/states/" + s);
            assertThat(state.get("state").asString())
                    .isEqualTo(analysis.game().form().states().text(s));
            for (int i = 0; i < 3; i++) {
                String actor = HARBOUR.actors().ids().get(i);
                assertThat(state.get("rank").get(actor).asInt())
                        .isEqualTo(stability.ranks().rank(i)[s]);
                for (StabilityConcept concept : concepts) {
                    assertThat(state.get("stable")
                                    .get(actor)
                                    .get(concept.code())
                                    .asBoolean())
                            .isEqualTo(stability.stable(i, concept).get(s));
                }
            }
        }
        for (StabilityConcept concept : concepts) {
            assertThat(json.get("equilibria").get(concept.code()).get("count").asInt())
                    .isEqualTo(stability.equilibria(concept).cardinality());
        }
        assertThat(json.at("/equilibria/foresight/count").asInt())
                .isEqualTo(stability.equilibria().cardinality());
    }

    @Test
    void aSummaryOfStabilityHasNoStates() {
        Analysis analysis = Analysis.of(Game.of(HARBOUR, medians(HARBOUR)));
        JsonNode json = written(out -> StabilityJson.write(
                out,
                analysis,
                StabilityQuestion.of(List.of(StabilityConcept.NASH)).counted()));
        assertThat(json.has("states")).isFalse();
        assertThat(json.get("equilibria").propertyNames()).containsExactly("nash", "foresight");
        assertThat(json.at("/equilibria/nash").propertyNames()).containsExactly("count");
    }

    @Test
    void coalitionsAreThoseOfTheEngine() {
        Analysis analysis = Analysis.of(Game.of(HARBOUR, medians(HARBOUR)));
        Coalitions coalitions = Coalitions.of(analysis.stability());
        List<Coalition> all = Coalition.all(3, 2, 3);
        List<StabilityConcept> concepts = List.of(StabilityConcept.values());
        JsonNode json = written(out -> StabilityJson.write(
                        out, analysis, StabilityQuestion.of(concepts).withCoalitions(all)))
                .get("coalitions");
        assertThat(json.get("judged").asInt()).isEqualTo(4);
        assertThat(json.get("mostMembers").asInt()).isEqualTo(3);
        List<String> expected = new ArrayList<>();
        for (StabilityConcept concept : concepts) {
            if (Coalitions.CONCEPTS.contains(concept)) {
                Standing standing = coalitions.standing(all, concept, 100);
                JsonNode counts = json.get("stable").get(concept.code());
                assertThat(counts.get("equilibria").asInt())
                        .isEqualTo(standing.equilibria().cardinality());
                assertThat(counts.get("unbroken").asInt())
                        .isEqualTo(standing.unbroken().cardinality());
                standing.breaches().forEach(breach -> expected.add(concept.code() + breach.state()));
            }
        }
        coalitions.standing(all, 100).breaches().forEach(breach -> expected.add("foresight" + breach.state()));
        List<String> found = new ArrayList<>();
        for (JsonNode breach : json.get("breaking")) {
            Long index =
                    analysis.game().form().space().parse(breach.get("state").asString());
            assertThat(index).isNotNull();
            found.add(breach.get("concept").asString()
                    + analysis.game().form().states().ordinal(index));
            assertThat(breach.at("/path/0/from")).isEqualTo(breach.get("state"));
            assertThat(breach.get("path").get(breach.get("path").size() - 1).get("to"))
                    .isEqualTo(breach.get("improvement"));
            assertThat(breach.get("coalition").size()).isBetween(2, 3);
        }
        assertThat(found).isNotEmpty().containsExactlyElementsOf(expected);
        int restraints = coalitions.standing(all, 100).restraints().size();
        for (StabilityConcept concept : Coalitions.CONCEPTS) {
            restraints += coalitions.standing(all, concept, 100).restraints().size();
        }
        assertThat(json.get("deterred").size()).isEqualTo(restraints);
        JsonNode summary = written(out -> StabilityJson.write(
                out,
                analysis,
                StabilityQuestion.of(concepts).withCoalitions(all).counted()));
        assertThat(summary.get("coalitions").propertyNames()).containsExactly("judged", "mostMembers", "stable");
    }

    @Test
    void anExplanationHasWhatEachStepRestsOn() {
        Verdict verdict = STUDY.main().conduct().verdict(STUDY.main().analysis().now(), 0);
        Explanation explanation = new Explanation(STUDY, 0, 0, medians(HARBOUR), verdict);
        JsonNode json = written(out -> ExplainJson.write(out, PROVENANCE, explanation));
        assertThat(json.at("/influences").size()).isEqualTo(3);
        for (JsonNode influence : json.get("influences")) {
            if (influence.get("name").asString().equals("town.taxes->trade")) {
                assertThat(influence.get("direction").asString()).isEqualTo("lowers");
                assertThat(influence.at("/size/written").asString()).isEqualTo("0.1 to 0.3");
                assertThat(influence.at("/size/median").asDouble()).isCloseTo(0.2, offset(0.001));
                assertThat(influence.at("/evidence/0").toString())
                        .isEqualTo("{\"id\":\"letter\",\"against\":false,\"source\":\"letter\","
                                + "\"title\":\"A merchant's letter\",\"at\":\"¶2\",\"says\":\"No ship will call there.\","
                                + "\"hedge\":\"probably\",\"reliability\":\"C\",\"credibility\":3}");
            }
        }
        assertThat(json.at("/interests").size()).isEqualTo(2);
        assertThat(json.at("/conduct/deterred").size()).isEqualTo(3);
        assertThat(json.at("/conduct/state").asString()).isEqualTo("N1NN");
    }

    @Test
    void aWhatIfHasBeforeAndAfter() {
        WhatIf whatIf = new WhatIf(
                List.of(new OptionLevel("town.arms", 0)),
                List.of(new Setting("league.wants.honour", new Quantity.Range(0, 0.01))));
        Study after = Harbour.study(HARBOUR, whatIf);
        JsonNode json = written(out -> WhatIfJson.write(out, PROVENANCE, whatIf, STUDY, after));
        assertThat(json.get("whatIf").toString())
                .isEqualTo("{\"now\":[{\"option\":\"town.arms\",\"level\":\"walls\"}],"
                        + "\"settings\":[{\"quantity\":\"league.wants.honour\",\"value\":\"0 to 0.01\"}]}");
        assertThat(json.get("flips").toString()).isEqualTo("[\"no-toll\",\"toll\"]");
        assertThat(json.at("/before/now").asString()).isEqualTo("N1NN");
        assertThat(json.at("/after/now").asString()).isEqualTo("N0NN");
        assertThat(json.at("/after/restingPoints/0/state").asString()).startsWith("Y");
    }
}
