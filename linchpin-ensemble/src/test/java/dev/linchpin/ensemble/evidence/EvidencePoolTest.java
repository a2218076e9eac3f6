package dev.linchpin.ensemble.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.linchpin.ensemble.quantity.FixedDraw;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvidencePoolTest {
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

    private static double there(@Nullable Quantity hedge, Evidence... items) {
        List<Citation> citations =
                Arrays.stream(items).map(item -> new Citation(item.id(), false)).toList();
        return there(dossier(hedge, citations, items), List.of());
    }

    private static double there(Dossier dossier, List<Setting> settings) {
        QuantityCatalog quantities = QuantityCatalog.of(dossier).with(settings);
        return FixedDraw.medians(dossier, quantities, Yardstick.ICD_203).value("a.o->v.there");
    }

    private static Dossier dossier(@Nullable Quantity hedge, List<Citation> citations, Evidence... items) {
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
                                new Stratum("hardliners", CitedQuantity.uncited(new Quantity.Exact(0.8))),
                                new Stratum("envoys", CitedQuantity.uncited(new Quantity.Rest())))));
        Arrays.stream(items).forEach(parts::add);
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
