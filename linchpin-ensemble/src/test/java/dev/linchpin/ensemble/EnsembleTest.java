package dev.linchpin.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.ensemble.finding.Estimate;
import dev.linchpin.ensemble.finding.Quantiles;
import dev.linchpin.ensemble.look.Circumstances;
import dev.linchpin.ensemble.random.Interval;
import dev.linchpin.ensemble.random.Sampling;
import dev.linchpin.ensemble.run.Patience;
import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.language.DossierReader;
import dev.linchpin.language.ReadResult;
import dev.linchpin.model.Dossier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnsembleTest {
    private static final Runner ALONE = Runner.sequential();

    /** The toll is taken where what it brings, even over 0 to 1, is more than 0.3 of anger: seven times in ten. */
    private static final String TOLL = """
            linchpin: 1
            title: A toll
            question: Is it taken?
            actors:
              town: {name: Town}
              ships: {name: Ships}
            options:
              town.takes: {name: Take the toll, now: no}
              ships.leave: {name: Leave, now: no}
            outcomes:
              silver: {name: Silver}
              anger: {name: Anger}
            influences:
              - {from: town.takes, raises: silver, by: 0.3}
              - {from: town.takes, raises: anger, by: 0.3}
              - {from: ships.leave, raises: anger, by: 0.2, hedge: 0.25}
            interests:
              town: {wants: {silver: strong}, fears: {anger: 0.05 to 0.95}}
              ships: {fears: {anger: 0.5}}
            hypotheses:
              taken: {says: It is taken., claim: town.takes}
              angry: {says: All are angry., claim: level(anger) > 0.25}
              unsure: {says: Nothing that the model can judge.}
            phases:
              - {id: spring}
              - {id: autumn, set: {town.takes->silver: 0.9}}
            epochs:
              old: {set: {town.fears.anger: 0}}
            """;

    @Test
    void probabilitiesAreMeansOverDraws() {
        EnsembleResult result = run(TOLL, EnsemblePlan.plain(20_000), ALONE);
        Estimate taken = Objects.requireNonNull(result.main().hypotheses().getFirst());
        // the wants are even over 0.45 to 0.7, the fears cut at 0.05 and 0.95: even odds hold below 0.45 to 0.7
        assertThat(taken.interval().contains(0.575)).isTrue();
        assertThat(taken.interval()).isEqualTo(Interval.wilson(taken.probability(), 20_000));
        assertThat(result.main().hypotheses().get(2)).isNull();
        assertThat(Objects.requireNonNull(result.later().getFirst().hypotheses().getFirst())
                        .probability())
                .as("the autumn's toll brings three times as much")
                .isGreaterThan(0.99);
        assertThat(Objects.requireNonNull(
                                result.epochs().getFirst().hypotheses().getFirst())
                        .probability())
                .as("in old times nobody minded")
                .isEqualTo(1);
    }

    @Test
    void stancesAreSpreadAsTheirQuantitiesAre() {
        EnsembleResult result = run(TOLL, EnsemblePlan.plain(20_000), ALONE);
        Quantiles ofShips = Objects.requireNonNull(result.main().stances().get(2));
        assertThat(ofShips).as("anger at the toll moves ships most").isEqualTo(new Quantiles(-1, -1, -1));
        Quantiles leaving = Objects.requireNonNull(result.main().stances().get(3));
        // the influence is there in one draw of four, with two thirds of the other's size
        assertThat(leaving.p05()).isCloseTo(-2.0 / 3, within(1e-4));
        assertThat(leaving.p50()).isZero();
        assertThat(leaving.p95()).isZero();
    }

    @Test
    void statesAreTheOftenerRestedInTheEarlier() {
        EnsembleResult result = run(TOLL, EnsemblePlan.plain(2_000), ALONE);
        double rested = result.main().states().stream()
                .mapToDouble(state -> state.probability())
                .sum();
        assertThat(rested + result.main().unsettled()).isCloseTo(1, within(1e-9));
        assertThat(result.main().states())
                .isSortedAccordingTo((a, b) -> Double.compare(b.probability(), a.probability()))
                .allMatch(state -> state.reached() >= state.probability() - 1e-12);
    }

    @ParameterizedTest
    @EnumSource
    void threadsChangeNothing(Sampling sampling) {
        EnsemblePlan plan = new EnsemblePlan(1_000, 7, sampling);
        EnsembleResult alone = run(TOLL, plan, ALONE);
        assertThat(run(TOLL, plan, Runner.parallel(2))).isEqualTo(alone);
        assertThat(run(TOLL, plan, Runner.parallel(7))).isEqualTo(alone);
        assertThat(run(TOLL, new EnsemblePlan(1_000, 8, sampling), ALONE)).isNotEqualTo(alone);
    }

    @ParameterizedTest
    @EnumSource
    void everySamplingAimsAtTheSame(Sampling sampling) {
        Estimate taken = Objects.requireNonNull(run(TOLL, new EnsemblePlan(4_096, 3, sampling), ALONE)
                .main()
                .hypotheses()
                .getFirst());
        assertThat(taken.probability()).isCloseTo(0.575, within(0.03));
        assertThat(taken.interval().contains(taken.probability())).isTrue();
    }

    @Test
    void whatIsStoppedRestsOnTheFirstDraws() {
        Patience short1 = new Patience() {
            private boolean isOver;

            @Override
            public boolean isOver() {
                return isOver;
            }

            @Override
            public void hear(int done, int count) {
                isOver = done >= 200;
            }
        };
        Circumstances circumstances = circumstances(TOLL);
        EnsembleResult stopped = Ensemble.run(circumstances, EnsemblePlan.plain(5_000), Runner.parallel(2), short1);
        assertThat(stopped.draws()).isBetween(200, 4_999);
        EnsembleResult whole =
                Ensemble.run(circumstances, EnsemblePlan.plain(stopped.draws()), ALONE, Patience.ENDLESS);
        assertThat(stopped.main()).isEqualTo(whole.main());
        assertThat(stopped.later()).isEqualTo(whole.later());
    }

    @ParameterizedTest
    @EnumSource
    void drawingGoesOnUntilIntervalsAreNarrow(Sampling sampling) {
        EnsembleResult result = Ensemble.runUntil(
                circumstances(TOLL), new EnsemblePlan(256, 1, sampling), 0.05, 1 << 15, ALONE, Patience.ENDLESS);
        assertThat(result.main().hypotheses())
                .allMatch(estimate -> estimate == null || estimate.interval().width() <= 0.05);
        assertThat(result.draws()).isGreaterThan(sampling == Sampling.SOBOL ? 255 : 256);
        assertThat(result.main())
                .isEqualTo(run(TOLL, new EnsemblePlan(result.draws(), 1, sampling), ALONE)
                        .main());
        EnsembleResult short2 = Ensemble.runUntil(
                circumstances(TOLL), new EnsemblePlan(256, 1, sampling), 0.001, 1_000, ALONE, Patience.ENDLESS);
        assertThat(short2.draws()).as("the most there may be").isEqualTo(1_000);
    }

    @Test
    void drawsWhoseLevelsMayNotBeUniqueAreLeftOutAndCounted() {
        String loop = """
                linchpin: 1
                title: A loop
                question: Does it grow?
                actors: {a: {name: A}}
                options: {a.o: {name: O, now: no}}
                outcomes: {x: {name: X}, y: {name: Y}}
                influences:
                  - {from: a.o, raises: x, by: 0.5}
                  - {from: x, raises: x, by: 0.3 to 0.48}
                  - {from: x, raises: y, by: 0.7}
                  - {from: y, raises: x, by: 0.7}
                interests: {a: {wants: {x: 0.5}}}
                hypotheses: {taken: {says: It is., claim: a.o}}
                """;
        EnsembleResult result = run(loop, EnsemblePlan.plain(500), ALONE);
        assertThat(result.draws()).isEqualTo(500);
        // the spectral radius reaches 1 where x raises itself by 0.51, in less than 5 % of its law
        assertThat(result.leftOut()).isBetween(1, 25);
        assertThat(result.counted()).isEqualTo(500 - result.leftOut());
        assertThat(Objects.requireNonNull(result.main().hypotheses().getFirst()).probability())
                .isEqualTo(1);
    }

    @Test
    void withoutDrawsThereIsNothingToCount() {
        EnsembleResult result = run(TOLL, EnsemblePlan.plain(0), ALONE);
        assertThat(result.counted()).isZero();
        assertThat(result.main().hypotheses()).containsOnlyNulls();
        Study study = study(TOLL);
        assertThat(study.withDraws(result)).isSameAs(study);
        assertThatThrownBy(() -> EnsemblePlan.plain(-1)).hasMessageContaining("-1");
    }

    @Test
    void aStudyCarriesWhatDrawsShow() {
        Study drawn = study(TOLL).withDraws(run(TOLL, EnsemblePlan.plain(100), ALONE));
        assertThat(drawn.main().hypotheses().getFirst().drawn()).isNotNull();
        assertThat(drawn.phases().getLast().situation().drawn()).isNotNull();
        assertThat(drawn.epochs().getFirst().situation().drawn()).isNotNull();
        assertThat(drawn.main().spread(drawn.main().stances().get(1, 0))).isEqualTo(new Quantiles(-1, -1, -1));
    }

    private static EnsembleResult run(String text, EnsemblePlan plan, Runner runner) {
        return Ensemble.run(circumstances(text), plan, runner, Patience.ENDLESS);
    }

    private static Circumstances circumstances(String text) {
        Dossier dossier = dossier(text);
        return Circumstances.of(dossier, GameForm.of(dossier), List.of(), List.of());
    }

    private static Study study(String text) {
        return Objects.requireNonNull(
                Studies.of(dossier(text), WhatIf.NOTHING, 1L << 30).study());
    }

    private static Dossier dossier(String text) {
        ReadResult read = DossierReader.read("toll.yaml", text.getBytes(StandardCharsets.UTF_8));
        return Objects.requireNonNull(read.dossier(), () -> read.diagnostics().toString());
    }
}
