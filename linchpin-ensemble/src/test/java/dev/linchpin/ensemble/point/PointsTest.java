package dev.linchpin.ensemble.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.linchpin.ensemble.EnsemblePlan;
import dev.linchpin.ensemble.Leverage;
import dev.linchpin.ensemble.Studies;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.StudyResult;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.ensemble.linchpin.LinchpinPlan;
import dev.linchpin.ensemble.linchpin.LinchpinSearch;
import dev.linchpin.ensemble.linchpin.Linchpins;
import dev.linchpin.ensemble.point.Figure.Kind;
import dev.linchpin.ensemble.point.PointFinding.Verdict;
import dev.linchpin.ensemble.run.Patience;
import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.language.DossierReader;
import dev.linchpin.language.ReadResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {
    /**
     * The upper state would close its dam for 0.25 of power, but for a protest that would cost it 0.3 of standing, which
     * forgiveness would restore. A friend sends it power and is paid; it thinks that the friend sends more.
     */
    private static final String DAM = """
            linchpin: 1
            title: A dam and a friend
            question: Who lights the lamps?
            actors:
              upper: {name: Upper}
              lower: {name: Lower}
              friend: {name: Friend}
            options:
              upper.closes: {name: Close, now: no}
              upper.pays: {name: Pay the friend, now: yes}
              lower.protests: {name: Protest, now: no}
              lower.forgives: {name: Forgive, now: no}
              friend.sends: {name: Send power, now: yes}
            outcomes:
              power: {name: Power, base: 0.1 to 0.3}
              harvest: {name: Harvest}
              standing: {name: Standing}
              treasure: {name: Treasure}
            influences:
              - {from: upper.closes, raises: power, by: 0.5, evidence: [plan]}
              - {from: upper.closes, lowers: harvest, by: 0.4, evidence: [plan]}
              - {from: lower.protests, lowers: standing, by: 0.5, when: upper.closes, evidence: [plan]}
              - {from: lower.forgives, raises: standing, by: 0.5, when: upper.closes, evidence: [plan]}
              - {from: friend.sends, raises: power, by: 0.3, evidence: [plan]}
              - {from: upper.pays, raises: treasure, by: 0.3, evidence: [plan]}
            interests:
              upper: {wants: {power: 0.5, standing: 0.6}}
              lower: {wants: {harvest: 0.6}, fears: {standing: 0.2, power: 0.1}}
              friend: {wants: {power: 0.1, treasure: 0.5}}
            sources: {paper: {title: A paper, reliability: A}}
            evidence:
              plan: {source: paper, says: So it is., hedge: 0.97, credibility: 1, bears-on: {open: CC, closed: II}}
              gossip: {source: paper, says: They smile., if-true: 0.6, if-false: 0.5, credibility: 1, bears-on: {open: C, closed: I}}
              oath: {source: paper, says: They swear., if-true: 0.6, if-false: 0.1, credibility: 1, bears-on: {open: C, closed: I}}
            hypotheses:
              open: {says: It stays open., prior: 0.5, claim: not upper.closes}
              closed: {says: It is closed., prior: 0.5, claim: upper.closes}
            phases: [{id: spring}, {id: summer, set: {upper.wants.standing: 0.1}}]
            epochs: {before: {set: {upper.wants.standing: 0.1}}}
            views: {upper: {set: {friend.sends->power: 0.4}}}
            levers: [{sponsor: [lower], target: closed}]
            tripwires: [{option: upper.closes, becomes: yes, event: COERCE}, {option: friend.sends, becomes: no, event: RETREAT}]
            points:
              - says: It is so
                at: "¶7"
                shows: [%s]
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    holds: not upper.closes                                                              | true
                    holds: upper.closes                                                                  | false
                    holds: "stance(upper, friend.sends) > 0"                                             | true
                    in-phase: {phase: spring, holds: upper.closes}                                       | false
                    in-phase: {phase: summer, holds: upper.closes}                                       | true
                    in-epoch: {epoch: before, holds: upper.closes}                                       | true
                    in-epoch: {epoch: before, holds: not upper.closes}                                   | false
                    what-if: {set: {upper.wants.standing: 0.2}, holds: upper.closes}                     | true
                    what-if: {set: {upper.wants.standing: 0.9}, holds: upper.closes}                     | false
                    paths: {actor: upper, option: friend.sends, at-least: 1}                             | true
                    paths: {actor: upper, option: friend.sends, at-least: 2}                             | false
                    through: {actor: upper, option: friend.sends, outcome: power}                        | true
                    through: {actor: upper, option: friend.sends, outcome: standing}                     | false
                    through: {actor: lower, option: upper.closes, outcome: harvest}                      | false
                    deterred: {option: upper.closes, level: yes, by: lower}                              | true
                    deterred: {option: upper.closes, level: yes, by: friend}                             | false
                    deterred: {option: lower.protests, level: yes, by: upper}                            | false
                    proxy: {option: friend.sends, for: upper}                                            | true
                    proxy: {option: friend.sends, for: lower}                                            | false
                    exchange: [upper, friend]                                                            | true
                    exchange: [upper, lower]                                                             | false
                    friction: {between: [upper, lower], over: power}                                     | true
                    friction: {between: [upper, friend], over: power}                                    | false
                    cheap-talk: gossip                                                                   | true
                    cheap-talk: oath                                                                     | false
                    lever: {option: lower.protests, above: lower.forgives, target: closed}               | false
                    lever: {option: lower.forgives, above: lower.protests, target: closed}               | true
                    firm: {hypothesis: open, quantities: [power.base]}                                   | true
                    leads: {hypothesis: open, over: closed}                                              | true
                    leads: {hypothesis: closed, over: open}                                              | false
                    tripwire: {option: upper.closes, turns: open}                                        | true
                    tripwire: {option: friend.sends, turns: open}                                        | false
                    uncertain: {quantity: power.base}                                                    | true
                    uncertain: {quantity: power.base, at-least: 0.5}                                     | false
                    uncertain: {quantity: upper.wants.power}                                             | false
                    rosier: {actor: upper, option: friend.sends}                                         | true
                    rosier: {actor: upper, option: upper.closes}                                         | false
                    cited: everything                                                                    | false
                    """)
    void aPointIsBorneOutByWhatItShows(String check, boolean expected) {
        PointFinding finding = judged(check);
        assertThat(finding.checks()).singleElement().satisfies(it -> {
            assertThat(it.holds()).as(check).isEqualTo(expected);
            assertThat(it.figures())
                    .allSatisfy(figure -> assertThat(figure.value()).isFinite());
        });
        assertThat(finding.verdict()).isEqualTo(expected ? Verdict.BORNE_OUT : Verdict.NOT_BORNE_OUT);
    }

    @Test
    void figuresAreThoseOfTheFinding() {
        assertThat(judged("holds: \"stance(upper, friend.sends) > 0\"")
                        .checks()
                        .getFirst()
                        .figures())
                .extracting(Figure::kind)
                .containsExactly(Kind.PROBABILITY, Kind.STANCE);
        assertThat(figure("uncertain: {quantity: power.base}", Kind.LOW)).isCloseTo(0.1, within(1e-6));
        assertThat(figure("uncertain: {quantity: power.base}", Kind.HIGH)).isCloseTo(0.3, within(1e-6));
        assertThat(figure("cheap-talk: gossip", Kind.RATIO)).isCloseTo(1.2, within(1e-12));
        // power is the only thing the friend's sending does, so all of the stance runs through it
        String through = "through: {actor: upper, option: friend.sends, outcome: power}";
        assertThat(figure(through, Kind.SHARE)).isCloseTo(figure(through, Kind.STANCE), within(1e-12));
        assertThat(figure("tripwire: {option: upper.closes, turns: open}", Kind.PROBABILITY))
                .isEqualTo(1);
        assertThat(figure("tripwire: {option: upper.closes, turns: open}", Kind.AFTERWARDS))
                .isZero();
        // seven interests, the base, and two priors
        assertThat(figure("cited: everything", Kind.COUNT)).isEqualTo(10);
    }

    @Test
    void aPointThatItsAuthorDoubtsIsMarkedSo() {
        PointFinding doubted = judged("holds: upper.closes]\n    because: Nobody says so.\n    # [");
        assertThat(doubted.verdict()).isEqualTo(Verdict.NOT_SUPPORTED);
        assertThat(doubted.isExcusedForNothing()).isFalse();
        PointFinding excused = judged("holds: not upper.closes]\n    because: Nobody says so.\n    # [");
        assertThat(excused.verdict()).isEqualTo(Verdict.BORNE_OUT);
        assertThat(excused.isExcusedForNothing()).isTrue();
    }

    @Test
    void whatWasNotWorkedOutIsNotJudged() {
        for (String check : List.of(
                "exchange: [upper, friend]",
                "proxy: {option: friend.sends, for: upper}",
                "lever: {option: lower.forgives, above: lower.protests, target: closed}",
                "firm: {hypothesis: open, quantities: [power.base]}")) {
            Study study = study(DAM.formatted(check));
            assertThat(Points.of(study, null, null)).singleElement().satisfies(finding -> {
                assertThat(finding.verdict()).as(check).isEqualTo(Verdict.NOT_JUDGED);
                assertThat(finding.number()).isEqualTo(1);
            });
        }
    }

    private static double figure(String check, Kind kind) {
        return judged(check).checks().getFirst().figures().stream()
                .filter(figure -> figure.kind() == kind)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static PointFinding judged(String check) {
        Study study = study(DAM.formatted(check));
        Leverage leverage = Leverage.of(study, EnsemblePlan.plain(0), Runner.sequential(), Patience.ENDLESS);
        Linchpins linchpins = LinchpinSearch.find(
                study.circumstances(), LinchpinPlan.with(1, 0), Runner.sequential(), Patience.ENDLESS);
        return Points.of(study, leverage, linchpins).getFirst();
    }

    private static Study study(String text) {
        ReadResult read = DossierReader.read("dam.yaml", text.getBytes(StandardCharsets.UTF_8));
        StudyResult result = Studies.of(
                Objects.requireNonNull(read.dossier(), () -> read.diagnostics().toString()), WhatIf.NOTHING, 1 << 28);
        return Objects.requireNonNull(result.study(), () -> result.objections().toString());
    }
}
