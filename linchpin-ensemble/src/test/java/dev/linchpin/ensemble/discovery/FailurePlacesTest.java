package dev.linchpin.ensemble.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.linchpin.ensemble.Ensemble;
import dev.linchpin.ensemble.EnsemblePlan;
import dev.linchpin.ensemble.Sample;
import dev.linchpin.ensemble.Studies;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.StudyResult;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.ensemble.random.Sampling;
import dev.linchpin.ensemble.run.Patience;
import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.language.DossierReader;
import dev.linchpin.language.ReadResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FailurePlacesTest {
    /**
     * The upper state closes its dam where power is worth more to it than 0.2, being anywhere from 0.1 to 0.5 at an even
     * spread, and the turbines are there, nine times in ten; everything else makes no difference.
     */
    private static final String DAM = """
            linchpin: 1
            title: A dam
            question: Will it be closed?
            actors: {upper: {}, lower: {}}
            options: {upper.closes: {}, lower.protests: {}}
            outcomes: {power: {}, harvest: {base: 0.1 to 0.3}}
            influences:
              - {from: upper.closes, raises: power, by: 1, hedge: 0.9}
              - {from: upper.closes, lowers: harvest, by: 0.2 to 0.4}
            interests:
              upper: {wants: {power: 0.1 to 0.5}, fears: {upper.closes: 0.2}}
              lower: {wants: {harvest: 0.5 to 0.7}, fears: {lower.protests: 0.1}}
            hypotheses:
              closed: {says: It is closed, claim: upper.closes}
              calm: {says: Nobody protests, claim: not lower.protests}
              protest: {says: Somebody protests, claim: lower.protests}
              mute: {says: Nothing that the model knows}
            """;

    @Test
    void aVerdictFailsWhereItsAssumptionsDo() {
        Study study = drawn(EnsemblePlan.plain(4_000), Runner.sequential());
        FailurePlaces found = Objects.requireNonNull(FailurePlaces.find(study, Runner.sequential(), Patience.ENDLESS));
        assertThat(found.draws()).isEqualTo(4_000);
        assertThat(found.places())
                .extracting(place -> place.hypothesis().id())
                .containsExactly("closed", "calm", "protest");
        FailurePlace closed = found.places().getFirst();
        assertThat(closed.holds()).isTrue();
        FailureBox box = Objects.requireNonNull(closed.discovery().box());
        assertThat(box.density()).isGreaterThan(0.95);
        assertThat(box.restrictions()).singleElement().satisfies(limit -> {
            assertThat(limit.low()).isNull();
            if (limit.quantity().equals("upper.wants.power")) {
                assertThat(limit.high()).isCloseTo(0.2, within(0.02));
            } else {
                assertThat(limit.quantity()).isEqualTo("upper.closes->power.there");
                assertThat(limit.high()).isZero();
            }
        });
        // what the box says of itself is what the ensemble says
        double fails = 1
                - Objects.requireNonNull(Objects.requireNonNull(study.draws())
                                .main()
                                .hypotheses()
                                .getFirst())
                        .probability();
        assertThat(closed.discovery().failing()).isCloseTo(fails, within(1e-12));
        assertThat(box.density() * box.mass()).isCloseTo(box.coverage() * fails, within(1e-12));
        assertThat(found.places().get(1).discovery().verdict()).isEqualTo(Verdict.NEVER_FAILS);
        assertThat(found.places().get(2).holds()).isFalse();
        assertThat(found.places().get(2).discovery().verdict()).isEqualTo(Verdict.NEVER_FAILS);
    }

    @Test
    void itIsTheSameWhoeverLooks() {
        EnsemblePlan plan = new EnsemblePlan(500, 7, Sampling.SOBOL);
        FailurePlaces alone =
                FailurePlaces.find(drawn(plan, Runner.sequential()), Runner.sequential(), Patience.ENDLESS);
        for (int threads = 2; threads <= 3; threads++) {
            Runner runner = Runner.parallel(threads);
            assertThat(FailurePlaces.find(drawn(plan, runner), runner, Patience.ENDLESS))
                    .isEqualTo(alone);
        }
    }

    @Test
    void noMoreThanTheFirstDrawsAreLookedAt() {
        Study study = drawn(EnsemblePlan.plain(6_000), Runner.parallel(2));
        Sample sample = Objects.requireNonNull(study.draws()).sample();
        assertThat(sample.size()).isEqualTo(5_000);
        Sample fewer = Objects.requireNonNull(
                        drawn(EnsemblePlan.plain(5_000), Runner.parallel(2)).draws())
                .sample();
        for (int place = 0; place < sample.size(); place++) {
            assertThat(sample.draw(place)).isEqualTo(place);
            assertThat(sample.probability(place, 0)).isEqualTo(fewer.probability(place, 0));
        }
    }

    @Test
    void withoutDrawsThereIsNothingToSearch() {
        assertThat(FailurePlaces.find(study(), Runner.sequential(), Patience.ENDLESS))
                .isNull();
        FailurePlaces few = Objects.requireNonNull(FailurePlaces.find(
                drawn(EnsemblePlan.plain(20), Runner.sequential()), Runner.sequential(), Patience.ENDLESS));
        assertThat(few.places())
                .allSatisfy(place -> assertThat(place.discovery().verdict()).isEqualTo(Verdict.TOO_FEW_DRAWS));
    }

    private static Study drawn(EnsemblePlan plan, Runner runner) {
        Study study = study();
        return study.withDraws(Ensemble.run(study.circumstances(), plan, runner, Patience.ENDLESS));
    }

    private static Study study() {
        ReadResult read = DossierReader.read("dam.yaml", DAM.getBytes(StandardCharsets.UTF_8));
        StudyResult result = Studies.of(
                Objects.requireNonNull(read.dossier(), () -> read.diagnostics().toString()),
                new WhatIf(List.of(), List.of()),
                1 << 28);
        return Objects.requireNonNull(result.study(), () -> result.objections().toString());
    }
}
