package dev.linchpin.ensemble.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.linchpin.ensemble.quantity.Change;
import dev.linchpin.ensemble.quantity.Quantities;
import dev.linchpin.ensemble.quantity.Values;
import dev.linchpin.model.Actor;
import dev.linchpin.model.Citation;
import dev.linchpin.model.CitedQuantity;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.DossierBuilder;
import dev.linchpin.model.Foresight;
import dev.linchpin.model.Influence;
import dev.linchpin.model.Influence.Direction;
import dev.linchpin.model.Option;
import dev.linchpin.model.OutcomeVariable;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.QuantityCatalog;
import dev.linchpin.model.evidence.Credibility;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Evidence.Likelihoods;
import dev.linchpin.model.evidence.Evidence.StratumReference;
import dev.linchpin.model.evidence.Population;
import dev.linchpin.model.evidence.Population.Stratum;
import dev.linchpin.model.evidence.Source;
import dev.linchpin.model.evidence.SourceReliability;
import dev.linchpin.model.evidence.Yardstick;
import dev.linchpin.model.outlook.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvidencePoolTest {
    private static final String LINK = "a.o->v";
    private static final Quantity SURE = new Quantity.Exact(0.9);

    @Test
    void anInfluenceWithNeitherEvidenceNorHedgeIsAssumed() {
        assertThat(there(null)).isEqualTo(1);
    }

    @Test
    void anOwnHedgeAloneIsItsProbabilityKeptFromCertainty() {
        assertThat(there(new Quantity.Exact(0.7))).isCloseTo(0.7, within(1e-12));
        assertThat(there(new Quantity.Exact(1))).isCloseTo(0.99, within(1e-12));
        assertThat(there(new Quantity.Exact(0))).isCloseTo(0.01, within(1e-12));
        assertThat(there(new Quantity.Phrase("probably"))).isCloseTo(0.675, within(1e-12));
    }

    @Test
    void weightIsRelianceTimesLogOdds() {
        double logit = Math.log(0.9 / 0.1);
        assertThat(there(null, item("a", "s1", SURE))).isCloseTo(logistic(0.8 * 0.6 * logit), within(1e-12));
        assertThat(there(null, item("flat", "s1", null))).isCloseTo(logistic(0.8 * 0.6 * Math.log(99)), within(1e-12));
    }

    @Test
    void itemsOfOneOriginCountOnceTheWeightiestAndOthersAdd() {
        double logit = Math.log(0.9 / 0.1);
        Evidence weak = item("a", "s1", new Quantity.Exact(0.6));
        Evidence strong = item("b", "s2", SURE);
        Evidence other = item("c", "s3", SURE);
        // s1 and s2 share an origin
        assertThat(there(null, weak, strong)).isCloseTo(logistic(0.8 * 0.6 * logit), within(1e-12));
        assertThat(there(null, strong, other)).isCloseTo(logistic(2 * 0.8 * 0.6 * logit), within(1e-12));
        assertThat(there(new Quantity.Exact(0.7), strong, other))
                .isCloseTo(logistic(2 * 0.8 * 0.6 * logit + Math.log(0.7 / 0.3)), within(1e-12));
    }

    @Test
    void anItemAgainstCountsWithTheSignTurned() {
        Dossier dossier = dossier(null, List.of(new Citation("a", true)), item("a", "s1", SURE));
        assertThat(there(dossier, List.of())).isCloseTo(logistic(-0.48 * Math.log(9)), within(1e-12));
    }

    @Test
    void unknownGradesCountHalfAtTheMedianAndCanBeSet() {
        Evidence unknown = new Evidence("a", "unknown", null, "x", SURE, Credibility.UNKNOWN, null, null, List.of());
        Dossier dossier = dossier(null, List.of(new Citation("a", false)), unknown);
        assertThat(there(dossier, List.of())).isCloseTo(logistic(0.25 * Math.log(9)), within(1e-12));
        assertThat(there(dossier, List.of(new Setting("a.reliability", new Quantity.Exact(1)))))
                .isCloseTo(logistic(0.5 * Math.log(9)), within(1e-12));
        assertThat(there(dossier, List.of(new Setting("a.hedge", new Quantity.Exact(0.5)))))
                .isCloseTo(0.5, within(1e-12));
    }

    @Test
    void settingWhetherItIsThereOverridesTheEvidence() {
        Dossier dossier = dossier(null, List.of(new Citation("a", false)), item("a", "s1", SURE));
        assertThat(there(dossier, List.of(new Setting("a.o->v.there", new Quantity.Exact(0.2)))))
                .isEqualTo(0.2);
    }

    @Test
    void likelihoodsWeighByTheirRatioAndCheapTalkNothing() {
        assertThat(there(null, likely("a", 0.8, 0.4))).isCloseTo(logistic(0.48 * Math.log(2)), within(1e-12));
        assertThat(there(null, likely("a", 0.5, 0.5))).isCloseTo(0.5, within(1e-12));
        assertThat(there(null, likely("a", 0.5, 0))).isBetween(0.5, 1.0);
    }

    @Test
    void voicesOfAPopulationAreCorrectedForWhoIsHeard() {
        Evidence envoy = voice("a", "s1", "envoys");
        Evidence another = voice("b", "s3", "envoys");
        double envoys = logistic(2 * 0.48 * Math.log(9));
        // 80 % hardliners, of whom none was heard; 20 % envoys
        assertThat(there(null, envoy, another)).isCloseTo(0.8 * 0.5 + 0.2 * envoys, within(1e-12));
        Evidence hardliner = voice("c", "s3", "hardliners");
        double one = logistic(0.48 * Math.log(9));
        assertThat(there(null, envoy, hardliner)).isCloseTo(one, within(1e-12));
    }

    @Test
    void surelyPooledStrataStayAsSureAsTheyAre() {
        Dossier one = withPopulation(1, List.of(new Citation("a", false)), voice("a", "s3", "hardliners"));
        PooledReading reading = medians(one).evidence().reading(one.influences().get(LINK));
        assertThat(reading.corrected()).isCloseTo(reading.naive(), within(1e-12));
        // hundreds of voices: as sure as numbers get, and no NaN from either side
        List<Evidence> many = IntStream.range(0, 300)
                .mapToObj(i -> new Evidence(
                        "e" + i,
                        "own" + i,
                        null,
                        "x",
                        null,
                        Credibility.CONFIRMED,
                        new StratumReference("palace", i % 2 == 0 ? "hardliners" : "envoys"),
                        null,
                        List.of()))
                .toList();
        List<Citation> citations =
                many.stream().map(item -> new Citation(item.id(), false)).toList();
        List<Citation> against =
                many.stream().map(item -> new Citation(item.id(), true)).toList();
        Evidence[] items = many.toArray(Evidence[]::new);
        assertThat(there(withPopulation(0.8, citations, items), List.of())).isEqualTo(1);
        assertThat(there(withPopulation(0.8, against, items), List.of())).isBetween(0.0, 1e-200);
    }

    @Test
    void aReadingShowsEachItemsWeightAndWhoIsSilenced() {
        Evidence weak = item("a", "s1", new Quantity.Exact(0.6));
        Evidence strong = item("b", "s2", SURE);
        Evidence envoy = voice("c", "s3", "envoys");
        Dossier dossier = dossier(
                null,
                List.of(new Citation("a", false), new Citation("b", true), new Citation("c", false)),
                weak,
                strong,
                envoy);
        PooledReading reading =
                medians(dossier).evidence().reading(dossier.influences().get(LINK));
        double ninth = 0.48 * Math.log(9);
        assertThat(reading.votes()).extracting(vote -> vote.item().id()).containsExactly("a", "b", "c");
        assertThat(reading.votes()).extracting(Vote::counted).containsExactly(false, true, true);
        assertThat(reading.votes()).extracting(Vote::voice).containsExactly("cable", "cable", "s3");
        assertThat(reading.votes().get(0).weight()).isCloseTo(0.48 * Math.log(1.5), within(1e-12));
        assertThat(reading.votes().get(1).weight()).isCloseTo(-ninth, within(1e-12));
        assertThat(reading.naive()).isCloseTo(0.5, within(1e-12));
        double mixed = 0.8 * 0.5 + 0.2 * logistic(ninth);
        assertThat(reading.corrected())
                .isCloseTo(logistic(Math.log(mixed / (1 - mixed)) - ninth), within(1e-12))
                .isLessThan(reading.naive());
    }

    @Test
    void oneOriginHeardFromTwoStrataIsOneVoiceOfTheWholeButSpeaksInBoth() {
        Dossier dossier = dossier(
                null,
                List.of(new Citation("a", false), new Citation("b", false)),
                voice("a", "s1", "envoys"),
                voice("b", "s2", "hardliners"));
        PooledReading reading =
                medians(dossier).evidence().reading(dossier.influences().get(LINK));
        double one = logistic(0.48 * Math.log(9));
        assertThat(reading.naive()).isCloseTo(one, within(1e-12));
        assertThat(reading.corrected()).isCloseTo(one, within(1e-12));
        assertThat(reading.votes()).allMatch(Vote::counted);
    }

    @Test
    void aDroppedItemLeavesItsLinkToTheOthersOrToEvenOdds() {
        Evidence weak = item("a", "s1", new Quantity.Exact(0.6));
        Evidence strong = item("b", "s2", SURE);
        List<Citation> both = List.of(new Citation("a", false), new Citation("b", false));
        Quantities draw = quantities(dossier(null, both, weak, strong));
        // the weaker of one voice is heard once the weightier is gone
        assertThat(draw.medians(without("b")).value(LINK + ".there"))
                .isCloseTo(logistic(0.48 * Math.log(1.5)), within(1e-12));
        assertThat(draw.medians(without("a")).value(LINK + ".there"))
                .isEqualTo(draw.medians().value(LINK + ".there"));
        assertThat(draw.medians(without("a", "b")).value(LINK + ".there")).isEqualTo(0.5);
        assertThat(draw.medians(without("a").without(Set.of("b"))).value(LINK + ".there"))
                .isEqualTo(0.5);
        assertThat(quantities(dossier(new Quantity.Exact(0.7), both, weak, strong))
                        .medians(without("a", "b"))
                        .value(LINK + ".there"))
                .isCloseTo(0.7, within(1e-12));
        assertThat(draw.medians().value(LINK + ".there")).isGreaterThan(0.5);
        assertThatThrownBy(() -> draw.medians(without("z"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsSetOutrightOrAssumedOutlivesDroppedItems() {
        Dossier dossier = dossier(null, List.of(new Citation("a", false)), item("a", "s1", SURE));
        QuantityCatalog set =
                QuantityCatalog.of(dossier).with(List.of(new Setting(LINK + ".there", new Quantity.Exact(0.2))));
        assertThat(Quantities.of(dossier, set, Yardstick.ICD_203)
                        .medians(without("a"))
                        .value(LINK + ".there"))
                .isEqualTo(0.2);
        Dossier assumed = dossier(null, List.of(), item("a", "s1", SURE));
        assertThat(quantities(assumed).medians(without("a")).value(LINK + ".there"))
                .isEqualTo(1);
        assertThatThrownBy(() ->
                        medians(assumed).evidence().reading(assumed.influences().get(LINK)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Change without(String... items) {
        return Change.NONE.without(Set.of(items));
    }

    private static Quantities quantities(Dossier dossier) {
        return Quantities.of(dossier, QuantityCatalog.of(dossier), Yardstick.ICD_203);
    }

    private static Values medians(Dossier dossier) {
        return quantities(dossier).medians();
    }

    private static double there(@Nullable Quantity hedge, Evidence... items) {
        List<Citation> citations =
                Arrays.stream(items).map(item -> new Citation(item.id(), false)).toList();
        return there(dossier(hedge, citations, items), List.of());
    }

    private static double there(Dossier dossier, List<Setting> settings) {
        QuantityCatalog quantities = QuantityCatalog.of(dossier).with(settings);
        return Quantities.of(dossier, quantities, Yardstick.ICD_203).medians().value("a.o->v.there");
    }

    private static Dossier dossier(@Nullable Quantity hedge, List<Citation> citations, Evidence... items) {
        return withPopulation(0.8, hedge, citations, items);
    }

    private static Dossier withPopulation(double hardliners, List<Citation> citations, Evidence... items) {
        return withPopulation(hardliners, null, citations, items);
    }

    private static Dossier withPopulation(
            double hardliners, @Nullable Quantity hedge, List<Citation> citations, Evidence... items) {
        CitedQuantity none = CitedQuantity.uncited(new Quantity.Exact(0));
        DossierBuilder parts = Dossier.builder("t", "q")
                .add(new Actor("a", "A", List.of(), Foresight.CREDIBLE, List.of()))
                .add(new Option("a.o", "O", Option.TWO_LEVELS, 0))
                .add(new OutcomeVariable("v", "V", none, OutcomeVariable.Shape.LINEAR))
                .add(new Influence("a.o", Direction.RAISES, "v", 1, new Quantity.Exact(1), hedge, null, citations))
                .add(source("s1", SourceReliability.B, "cable"))
                .add(source("s2", SourceReliability.B, "cable"))
                .add(source("s3", SourceReliability.B, null))
                .add(source("unknown", SourceReliability.F, null))
                .add(new Population(
                        "palace",
                        List.of(
                                new Stratum("hardliners", CitedQuantity.uncited(new Quantity.Exact(hardliners))),
                                new Stratum("envoys", CitedQuantity.uncited(new Quantity.Rest())))));
        for (Evidence item : items) {
            parts.add(item);
            if (item.source().startsWith("own")) {
                parts.add(source(item.source(), SourceReliability.A, null));
            }
        }
        return parts.build();
    }

    private static Source source(String id, SourceReliability reliability, @Nullable String origin) {
        return new Source(id, id, null, null, null, reliability, origin);
    }

    private static Evidence item(String id, String source, @Nullable Quantity hedge) {
        return new Evidence(id, source, null, "x", hedge, Credibility.POSSIBLY_TRUE, null, null, List.of());
    }

    private static Evidence voice(String id, String source, String stratum) {
        StratumReference reference = new StratumReference("palace", stratum);
        return new Evidence(id, source, null, "x", SURE, Credibility.POSSIBLY_TRUE, reference, null, List.of());
    }

    private static Evidence likely(String id, double ifTrue, double ifFalse) {
        Likelihoods likelihoods = new Likelihoods(new Quantity.Exact(ifTrue), new Quantity.Exact(ifFalse));
        return new Evidence(id, "s1", null, "x", null, Credibility.POSSIBLY_TRUE, null, likelihoods, List.of());
    }

    private static double logistic(double weight) {
        return 1 / (1 + Math.exp(-weight));
    }
}
