package dev.linchpin.ensemble.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.linchpin.ensemble.Studies;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.StudyResult;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.ensemble.finding.FrictionPoint;
import dev.linchpin.ensemble.finding.PartnershipFinding;
import dev.linchpin.ensemble.finding.PartnershipFinding.Act;
import dev.linchpin.ensemble.finding.PartnershipFinding.Side;
import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.language.DossierReader;
import dev.linchpin.language.ReadResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PartnersTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    /** Ranges are fitted to within a millionth. */
    private static final Offset<Double> FITTED = within(1e-5);

    /** The smith works for the farmer's grain; both go on with it, since neither option can be given up. */
    private static final String TRADE = """
            linchpin: 1
            title: A trade
            question: Who gains by it?
            actors:
              smith: {name: Smith}
              farmer: {name: Farmer}
              priest: {name: Priest}
            options:
              smith.works: {name: Work, now: yes}
              farmer.pays: {name: Pay in grain, levels: [none, some, much], now: much}
              priest.prays: {name: Pray, now: no}
            rules:
              - one-way: [smith.works, farmer.pays]
            outcomes:
              tools: {name: Tools}
              grain: {name: Grain}
              store: {name: The farmer's store}
              noise: {name: Noise}
            influences:
              - {from: smith.works, raises: tools, by: 0.5}
              - {from: farmer.pays, raises: grain, by: 0.4}
              - {from: farmer.pays, lowers: store, by: 0.1}
              - {from: smith.works, raises: noise, by: 0.4 to 0.6}
            interests:
              smith: {wants: {grain: 0.6}, fears: {noise: 0.2}}
              farmer: {wants: {tools: 0.5, store: 0.3, noise: 0.2}}
            partners: [[smith, farmer]]
            hypotheses: {work: {says: The smith works., claim: smith.works}}
            """;

    @Test
    void eachGainsByTheOthersActsAndPaysByItsOwn() {
        PartnershipFinding finding = finding(TRADE);
        Side smith = finding.first();
        // interest weights of 0.8 and 1
        assertThat(smith.actor()).isEqualTo("smith");
        check(smith.gains(), "farmer.pays", 0.6 * 0.4 / 0.8);
        check(smith.own(), "smith.works", -0.2 * 0.5 / 0.8);
        check(smith.gain(), 0.3);
        check(smith.margin(), -0.125);
        check(smith.balance(), 0.175);
        Side farmer = finding.second();
        check(farmer.gains(), "smith.works", 0.5 * 0.5 + 0.2 * 0.5);
        check(farmer.own(), "farmer.pays", -0.3 * 0.1);
        check(farmer.balance(), 0.35 - 0.03);
        check(finding.margin(), -0.125);
    }

    @Test
    void whatTakesBothIsWorthWhatEachIsButNotTwice() {
        PartnershipFinding finding =
                finding(TRADE.replace("raises: tools, by: 0.5", "raises: tools, by: 0.5, when: farmer.pays = much"));
        Side farmer = finding.second();
        check(farmer.gains(), "smith.works", 0.35);
        check(farmer.own(), "farmer.pays", 0.25 - 0.03);
        check(farmer.balance(), 0.35 - 0.03);
    }

    @Test
    void onlyWhatIsTakenAndServesCounts() {
        PartnershipFinding finding = finding(TRADE.replace("levels: [none, some, much], now: much", "now: no"));
        assertThat(finding.first().gains()).isEmpty();
        check(finding.first().gain(), 0);
        assertThat(finding.second().own()).isEmpty();
        // without the noise, which the farmer likes, and with tools that it does not want, work serves nobody
        PartnershipFinding useless = finding(TRADE.replace("{tools: 0.5, store: 0.3, noise: 0.2}", "{store: 0.3}"));
        assertThat(useless.first().own()).isEmpty();
        check(useless.first().margin(), 0);
        check(useless.second().gains(), "smith.works", 0);
    }

    @Test
    void frictionIsHowFarApartTheyAreTimesHowFarOneActMovesIt() {
        FrictionPoint noise = finding(TRADE).frictions().getFirst();
        assertThat(noise.over()).isEqualTo("noise");
        assertThat(noise.firstWeight()).isCloseTo(-0.2, CLOSE);
        assertThat(noise.secondWeight()).isCloseTo(0.2, CLOSE);
        assertThat(noise.act()).isEqualTo("smith.works");
        check(noise.change(), 0.5);
        check(noise.score(), 0.4 * 0.5);
    }

    @Test
    void ofItsQuantitiesTheOneThatShrinksTheMarginMostIsPushed() {
        FrictionPoint noise = finding(TRADE).frictions().getFirst();
        FrictionPoint.Push push = Objects.requireNonNull(noise.push());
        assertThat(push.quantity()).isEqualTo("smith.works->noise");
        assertThat(push.isUp()).isTrue();
        assertThat(push.value()).isCloseTo(0.6, FITTED);
        assertThat(noise.marginChange()).isCloseTo(-0.2 * 0.1 / 0.8, FITTED);
        // a fear that may grow shrinks it further than a noise that hardly may
        FrictionPoint feared = finding(TRADE.replace("0.4 to 0.6", "0.45 to 0.55")
                        .replace("fears: {noise: 0.2}", "fears: {noise: 0.15 to 0.25}"))
                .frictions()
                .getFirst();
        assertThat(Objects.requireNonNull(feared.push()).quantity()).isEqualTo("smith.fears.noise");
        assertThat(feared.marginChange()).isCloseTo(-(0.25 / 0.85 - 0.2 / 0.8) * 0.5, FITTED);
    }

    @Test
    void whatIsCertainCannotBePushed() {
        FrictionPoint noise =
                finding(TRADE.replace("0.4 to 0.6", "0.5")).frictions().getFirst();
        assertThat(noise.push()).isNull();
        check(noise.marginChange(), 0);
    }

    @Test
    void pushingMayMakeThemMove() {
        // the farmer gains by paying, too; the smith works of its own will, and stops where the noise is too much
        PartnershipFinding finding =
                finding(TRADE.replace("one-way: [smith.works, farmer.pays]", "one-way: farmer.pays")
                        .replace("lowers: store", "raises: store")
                        .replace("wants: {grain: 0.6}", "wants: {grain: 0.6, smith.works: 0.11}"));
        check(finding.second().margin(), 0.03);
        check(finding.margin(), 0.01 / 0.91);
        FrictionPoint noise = finding.frictions().getFirst();
        assertThat(Objects.requireNonNull(noise.push()).quantity()).isEqualTo("smith.works->noise");
        // then nothing of its own serves, and it has nothing to lose
        check(noise.marginChange(), -0.01 / 0.91);
    }

    @Test
    void partnersPullApartOverOptionsToo() {
        PartnershipFinding finding =
                finding(TRADE.replace("wants: {grain: 0.6}", "wants: {grain: 0.6, farmer.pays: 0.1}")
                        .replace(
                                "farmer: {wants: {tools: 0.5, store: 0.3, noise: 0.2}}",
                                "farmer: {wants: {tools: 0.5, store: 0.3, noise: 0.2}, fears: {farmer.pays: 0.3}}"));
        assertThat(finding.frictions()).extracting(FrictionPoint::over).containsExactly("farmer.pays", "noise");
        FrictionPoint pay = finding.frictions().getFirst();
        assertThat(pay.act()).isEqualTo("farmer.pays");
        check(pay.score(), 0.4);
    }

    @Test
    void whatNeitherMovesHasNoScore() {
        FrictionPoint rain = finding(TRADE.replace("noise: {name: Noise}", "noise: {name: Noise}\n  rain: {name: Rain}")
                        .replace("fears: {noise: 0.2}}", "fears: {noise: 0.2, rain: 0.9}}")
                        .replace("noise: 0.2}}", "noise: 0.2, rain: 0.9}}")
                        .replace("interests:", "  - {from: priest.prays, raises: rain, by: 0.9}\ninterests:"))
                .frictions()
                .getLast();
        assertThat(rain.over()).isEqualTo("rain");
        assertThat(rain.act()).isNull();
        check(rain.score(), 0);
    }

    @Test
    void ofWhoRanksStatesNothingCanBeWeighed() {
        PartnershipFinding finding = finding(TRADE.replace("  smith: {wants: {grain: 0.6}, fears: {noise: 0.2}}\n", "")
                + "preferences: {smith: {statements: [farmer.pays]}}\n");
        assertThat(finding.first().gain()).isNull();
        assertThat(finding.first().balance()).isNull();
        assertThat(finding.margin()).isNull();
        assertThat(finding.frictions()).isEmpty();
        check(finding.second().gain(), 0.35);
    }

    @Test
    void withoutPartnersNamedEveryPairIsLookedAt() {
        assertThat(findings(TRADE.replace("partners: [[smith, farmer]]\n", ""), Runner.sequential()))
                .extracting(pair -> pair.first().actor() + " " + pair.second().actor())
                .containsExactly("smith farmer", "smith priest", "farmer priest");
    }

    @Test
    void theRunnerMakesNoDifference() {
        assertThat(findings(TRADE, Runner.parallel(3))).isEqualTo(findings(TRADE, Runner.sequential()));
    }

    private static void check(@Nullable Double value, double expected) {
        assertThat(Objects.requireNonNull(value)).isCloseTo(expected, CLOSE);
    }

    private static void check(List<Act> acts, String option, double worth) {
        assertThat(acts).singleElement().satisfies(act -> {
            assertThat(act.option()).isEqualTo(option);
            check(act.worth(), worth);
        });
    }

    private static PartnershipFinding finding(String text) {
        return findings(text, Runner.sequential()).getFirst();
    }

    private static List<PartnershipFinding> findings(String text, Runner runner) {
        ReadResult read = DossierReader.read("trade.yaml", text.getBytes(StandardCharsets.UTF_8));
        StudyResult result = Studies.of(
                Objects.requireNonNull(read.dossier(), () -> read.diagnostics().toString()), WhatIf.NOTHING, 1L << 30);
        Study study =
                Objects.requireNonNull(result.study(), () -> result.objections().toString());
        return Partners.of(study.circumstances().main(), study.main(), runner);
    }
}
