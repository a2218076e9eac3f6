package dev.linchpin.ensemble.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.linchpin.engine.ClaimJudge;
import dev.linchpin.engine.game.GameForm;
import dev.linchpin.ensemble.finding.IdleLever;
import dev.linchpin.ensemble.finding.Lever;
import dev.linchpin.ensemble.finding.LeverAim;
import dev.linchpin.ensemble.finding.LeverFinding;
import dev.linchpin.ensemble.finding.Pull;
import dev.linchpin.ensemble.look.Circumstances;
import dev.linchpin.ensemble.look.Play;
import dev.linchpin.ensemble.look.RandomNumbers;
import dev.linchpin.ensemble.quantity.Change;
import dev.linchpin.ensemble.random.Sampling;
import dev.linchpin.ensemble.run.Patience;
import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.language.DossierReader;
import dev.linchpin.language.ReadResult;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.DossierBuilder;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Option;
import dev.linchpin.model.Rule;
import dev.linchpin.model.outlook.OptionLevel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LeversTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final int SEED = 7;

    /**
     * Closing gains the upper state 0.25 by power and costs it 0.2 by its standing where the lower protests, which the
     * lower gains 0.1 by: so it is closed, and the lower protests.
     */
    private static final String DAM = """
            linchpin: 1
            title: A dam
            question: Is it closed?
            actors:
              upper: {name: Upper}
              lower: {name: Lower}
              guest: {name: Guest}
            options:
              upper.closes: {name: Close, now: no}
              lower.protests: {name: Protest, now: no}
            outcomes:
              power: {name: Power}
              harvest: {name: Harvest, base: 0.5}
              standing: {name: Standing}
            influences:
              - {from: upper.closes, raises: power, by: 0.5}
              - {from: upper.closes, lowers: harvest, by: 0.4}
              - {from: lower.protests, lowers: standing, by: 0.5, when: upper.closes}
            interests:
              upper: {wants: {power: 0.5, standing: 0.4}}
              lower: {wants: {harvest: 0.6}, fears: {standing: 0.2}}
            hypotheses:
              closed: {says: It is closed., claim: upper.closes}
              open: {says: It stays open., claim: not upper.closes}
              mute: {says: Nothing that the model can judge.}
            """;

    /** The protest costs the upper state more than closing gains it: it holds back, and nobody protests. */
    private static final String DETERRED = DAM.replace("standing: 0.4}", "standing: 0.6}");

    @Test
    void anOptionHeldGainsAndCostsWhatComesOfIt() {
        LeverFinding finding = atMedians(DAM, "upper", "open");
        assertThat(finding.base()).isEqualTo(0);
        assertThat(finding.draws()).isEqualTo(0);
        Lever lever = find(finding, hold("upper.closes", 0));
        assertThat(lever.gain()).isEqualTo(1);
        assertThat(lever.interval()).isNull();
        // from 0.25 − 0.2 to nothing, of an interest weight of 0.9
        assertThat(lever.cost()).isCloseTo(0.05 / 0.9, CLOSE);
        // from 0.6 · 0.1 + 0.2 · 0.5 to 0.6 · 0.5, of 0.8
        assertThat(lever.effects().get(1)).isCloseTo(0.14 / 0.8, CLOSE);
        assertThat(lever.effects().get(2)).isEqualTo(0);
        Lever nothing = find(finding, hold("upper.closes", 1));
        assertThat(nothing.gain()).isEqualTo(0);
        assertThat(nothing.cost()).isCloseTo(0, CLOSE);
    }

    @Test
    void everybodyReckonsWithWhatIsHeld() {
        LeverFinding finding = atMedians(DETERRED, "lower", "closed");
        // a protest that is ruled out deters nobody
        Lever silent = find(finding, hold("lower.protests", 0));
        assertThat(silent.gain()).isEqualTo(1);
        assertThat(silent.cost()).isCloseTo((0.3 - 0.06) / 0.8, CLOSE);
        assertThat(silent.effects().getFirst()).isCloseTo(0.25 / 1.1, CLOSE);
        Lever protesting = find(finding, hold("lower.protests", 1));
        assertThat(protesting.gain()).isEqualTo(0);
    }

    @Test
    void aNegatedTargetGainsWhatTheOtherLoses() {
        List<LeverFinding> both = findings(
                DAM,
                List.of(
                        new LeverAim(List.of("upper"), "closed", false),
                        new LeverAim(List.of("upper"), "closed", true)),
                medians());
        assertThat(both.getLast().aim().target()).isEqualTo("not closed");
        assertThat(both.getFirst().base() + both.getLast().base()).isEqualTo(1);
        for (Lever lever : both.getFirst().levers()) {
            Lever mirrored = find(both.getLast(), lever.pulls());
            assertThat(mirrored.gain()).isEqualTo(-lever.gain());
            assertThat(mirrored.cost()).isEqualTo(lever.cost());
        }
    }

    @Test
    void nudgesGoToTheEndsOfRanges() {
        LeverFinding finding = atMedians(DAM.replace("power, by: 0.5", "power, by: 0.3 to 0.7"), "upper", "open");
        List<Pull.Nudge> nudges = finding.levers().stream()
                .flatMap(lever -> lever.pulls().stream())
                .filter(Pull.Nudge.class::isInstance)
                .map(Pull.Nudge.class::cast)
                .toList();
        assertThat(nudges).hasSize(2).allSatisfy(nudge -> {
            assertThat(nudge.influence()).isEqualTo("upper.closes->power");
            assertThat(nudge.size()).isCloseTo(nudge.isUp() ? 0.7 : 0.3, within(1e-6));
        });
        for (Pull.Nudge nudge : nudges) {
            Lever lever = find(finding, List.of(nudge));
            // 0.15 for power is not worth a protest that costs 0.2
            assertThat(lever.gain()).isEqualTo(nudge.isUp() ? 0 : 1);
            assertThat(lever.cost()).isCloseTo((nudge.isUp() ? -0.1 : 0.05) / 0.9, within(1e-6));
        }
    }

    @Test
    void theFrontHoldsWhatNothingBeatsInBoth() {
        LeverFinding finding = atMedians(DAM.replace("power, by: 0.5", "power, by: 0.3 to 0.7"), "upper", "open");
        assertThat(finding.levers()).hasSize(4);
        for (Lever lever : finding.levers()) {
            boolean beaten = finding.levers().stream()
                    .anyMatch(other -> other.gain() >= lever.gain()
                            && cost(other) <= cost(lever) + 1e-12
                            && (other.gain() > lever.gain() || cost(other) < cost(lever) - 1e-9));
            assertThat(lever.isPareto()).as("%s", lever.pulls()).isEqualTo(!beaten);
        }
        assertThat(find(finding, hold("upper.closes", 1)).isPareto())
                .as("as good as nothing, where more power costs less")
                .isFalse();
        assertThat(find(finding, hold("upper.closes", 0)).isPareto()).isTrue();
        assertThat(finding.levers().stream().map(Lever::gain)).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void sponsorsPullTogetherAndTheirCostsAddUp() {
        LeverFinding finding = findings(DAM, List.of(new LeverAim(List.of("upper", "lower"), "open", false)), medians())
                .getFirst();
        assertThat(finding.levers().stream().map(Lever::pulls))
                .hasSize(8)
                .doesNotHaveDuplicates()
                .contains(List.of(
                        hold("upper.closes", 1).getFirst(),
                        hold("lower.protests", 0).getFirst()));
        for (Lever lever : finding.levers()) {
            assertThat(lever.cost())
                    .isCloseTo(
                            -Objects.requireNonNull(lever.effects().get(0))
                                    - Objects.requireNonNull(lever.effects().get(1)),
                            CLOSE);
        }
        LeverFinding single = findings(
                        DAM,
                        List.of(new LeverAim(List.of("upper", "lower"), "open", false)),
                        new LeverPlan(1, 0, 100, SEED, Sampling.PLAIN))
                .getFirst();
        assertThat(single.size()).isEqualTo(1);
        assertThat(single.levers()).hasSize(4);
    }

    @Test
    void whatRulesForbidNowCannotBePulled() {
        LeverFinding finding = findings(
                        DAM + """
                        rules:
                          - never: upper.closes and lower.protests
                          - one-way-back: lower.protests
                        """, List.of(new LeverAim(List.of("upper", "lower"), "open", false)), medians())
                .getFirst();
        assertThat(finding.idle().stream().map(IdleLever::pulls))
                .containsExactlyInAnyOrder(
                        hold("lower.protests", 1),
                        List.of(
                                hold("upper.closes", 0).getFirst(),
                                hold("lower.protests", 1).getFirst()),
                        List.of(
                                hold("upper.closes", 1).getFirst(),
                                hold("lower.protests", 1).getFirst()));
        assertThat(finding.idle())
                .allSatisfy(idle -> assertThat(
                                Objects.requireNonNull(idle.brokenBy()).text())
                        .isEqualTo("one-way-back: lower.protests"));
        LeverFinding never = findings(
                        DAM + "rules: [never: upper.closes and lower.protests]\n",
                        List.of(new LeverAim(List.of("upper", "lower"), "open", false)),
                        medians())
                .getFirst();
        assertThat(never.idle()).singleElement().satisfies(idle -> {
            assertThat(idle.pulls())
                    .containsExactly(
                            hold("upper.closes", 1).getFirst(),
                            hold("lower.protests", 1).getFirst());
            assertThat(idle.brokenBy()).isInstanceOf(Rule.Never.class);
        });
        // with the protest held first, the dam cannot be closed any more
        assertThat(find(never, hold("lower.protests", 1)).gain()).isEqualTo(1);
    }

    @Test
    void whoHasNoOptionsCanPullNothing() {
        LeverFinding finding = atMedians(DAM, "guest", "open");
        assertThat(finding.levers()).isEmpty();
        assertThat(finding.idle()).isEmpty();
        assertThat(findings(DAM, List.of(), medians())).isEmpty();
    }

    @Test
    void whoRanksStatesHasNoCost() {
        LeverFinding finding = atMedians(
                DAM.replace("  lower: {wants: {harvest: 0.6}, fears: {standing: 0.2}}\n", "")
                        + "preferences: {lower: {statements: [not upper.closes, lower.protests]}}\n",
                "lower",
                "open");
        assertThat(finding.levers()).isNotEmpty().allSatisfy(lever -> {
            assertThat(lever.cost()).isNull();
            assertThat(lever.effects().get(1)).isNull();
            assertThat(lever.effects().get(0)).isNotNull();
        });
    }

    @Test
    void aClaimThatCannotBeJudgedThenIsNotPulledFor() {
        LeverFinding finding = atMedians(
                DAM.replace("  lower: {wants: {harvest: 0.6}, fears: {standing: 0.2}}\n", "")
                        + "  liked: {says: Lower likes it., claim: \"stance(lower, upper.closes) < 0\"}\n"
                        + "preferences: {lower: {ranking: [\"N-\", \"Y-\"]}}\n",
                "upper",
                "liked");
        assertThat(finding.levers()).isEmpty();
        assertThat(finding.idle())
                .hasSize(2)
                .allSatisfy(idle -> assertThat(idle.brokenBy()).isNull());
    }

    @Test
    void aDossierThatAsksNothingIsAskedOfAll() {
        assertThat(LeverAim.of(read(DAM)).stream().map(aim -> aim.sponsors() + " " + aim.target()))
                .containsExactly(
                        "[upper] closed",
                        "[upper] not closed",
                        "[upper] open",
                        "[upper] not open",
                        "[lower] closed",
                        "[lower] not closed",
                        "[lower] open",
                        "[lower] not open");
        assertThat(LeverAim.of(read(DAM + "levers: [{sponsor: [lower, upper], target: open}]\n")))
                .containsExactly(new LeverAim(List.of("lower", "upper"), "open", false));
        assertThat(LeverAim.of(read(DAM + "levers: [{sponsor: [lower], target: mute}]\n")))
                .isEmpty();
    }

    /** Numbers that make it uncertain whether the dam is closed. */
    private static final String UNCERTAIN = DAM.replace("power, by: 0.5", "power, by: 0.2 to 0.8, hedge: likely")
            .replace("standing: 0.4}", "standing: 0.2 to 0.7}");

    @Test
    void eachLeverIsTriedInTheDrawsOfTheGameWithoutIt() {
        Dossier dossier = read(UNCERTAIN + """
                views:
                  upper: {interests: {lower: {fears: {standing: slight}}}, unaware-of: [upper.closes and lower.protests]}
                """);
        int draws = 200;
        LeverFinding finding = Levers.of(
                        circumstances(dossier),
                        List.of(new LeverAim(List.of("upper", "lower"), "closed", false)),
                        new LeverPlan(2, draws, 1_000_000, SEED, Sampling.PLAIN),
                        Runner.sequential(),
                        Patience.ENDLESS)
                .getFirst();
        assertThat(finding.draws()).isEqualTo(draws);
        double[] base = new double[draws];
        Seen[] bases = looks(dossier, Change.NONE, draws);
        for (int k = 0; k < draws; k++) {
            base[k] = bases[k].probability(0);
        }
        assertThat(finding.base()).isCloseTo(mean(base), CLOSE).isStrictlyBetween(0.1, 0.9);
        for (Lever lever : finding.levers()) {
            Dossier ruled = dossier;
            Change change = Change.NONE;
            for (Pull pull : lever.pulls()) {
                switch (pull) {
                    case Pull.Hold(OptionLevel held) -> ruled = holding(ruled, held);
                    case Pull.Nudge nudge -> change = change.with(nudge.influence(), nudge.size());
                }
            }
            Seen[] pulled = looks(ruled, change, draws);
            double[] gain = new double[draws];
            double[] cost = new double[draws];
            for (int k = 0; k < draws; k++) {
                gain[k] = pulled[k].probability(0) - base[k];
                cost[k] = bases[k].utility(1) - pulled[k].utility(1);
            }
            assertThat(lever.gain()).as("%s", lever.pulls()).isCloseTo(mean(gain), CLOSE);
            assertThat(-Objects.requireNonNull(lever.effects().get(1))).isCloseTo(mean(cost) / 0.8, CLOSE);
            assertThat(Objects.requireNonNull(lever.interval()).contains(lever.gain()))
                    .isTrue();
            assertThat(lever.interval().width()).isLessThan(0.3);
        }
    }

    /** The same game, with a rule that forbids every other level. */
    private static Dossier holding(Dossier dossier, OptionLevel held) {
        Option option = dossier.options().get(held.option());
        DossierBuilder parts = dossier.toBuilder();
        parts.add(new Rule.Never(
                new Formula.Not(new Formula.At(held.option(), option.levels().get(held.level())))));
        DossierBuilder moved = Dossier.builder("", "");
        Dossier ruled = parts.build();
        ruled.actors().forEach(moved::add);
        for (Option each : ruled.options()) {
            moved.add(
                    each.id().equals(held.option())
                            ? new Option(each.id(), each.name(), each.levels(), held.level())
                            : each);
        }
        ruled.rules().forEach(moved::add);
        ruled.outcomes().forEach(moved::add);
        ruled.influences().forEach(moved::add);
        ruled.interests().forEach(moved::add);
        ruled.hypotheses().forEach(moved::add);
        ruled.views().forEach(moved::add);
        return moved.build();
    }

    private static Seen[] looks(Dossier dossier, Change change, int draws) {
        Circumstances circumstances = circumstances(dossier);
        RandomNumbers numbers = RandomNumbers.of(circumstances, Sampling.PLAIN, SEED, draws);
        Seen[] looks = new Seen[draws];
        for (int k = 0; k < draws; k++) {
            looks[k] = new Seen(
                    dossier,
                    circumstances
                            .main()
                            .play(
                                    numbers.drawing(k, change),
                                    Objects.requireNonNull(circumstances.main().findStart())));
        }
        return looks;
    }

    /** A game that was played, and what there is to see of it. */
    private record Seen(Dossier dossier, Play play) {
        double probability(int hypothesis) {
            Formula claim = Objects.requireNonNull(
                    dossier.hypotheses().all().get(hypothesis).claim());
            return Objects.requireNonNull(judge().probability(claim, play.chain()));
        }

        double utility(int actor) {
            return play.chain().ends().stream()
                    .mapToDouble(end -> end.probability() * judge().utility(actor, end.state()))
                    .sum();
        }

        private ClaimJudge judge() {
            return new ClaimJudge(
                    play.truth(), play.truth().game().form().space().now());
        }
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    @Test
    void theRunnerMakesNoDifference() {
        Dossier dossier = read(UNCERTAIN);
        for (Sampling sampling : Sampling.values()) {
            LeverPlan plan = new LeverPlan(2, 50, 1_000, SEED, sampling);
            List<LeverFinding> alone = Levers.of(
                    circumstances(dossier), LeverAim.of(dossier), plan, Runner.sequential(), Patience.ENDLESS);
            assertThat(Levers.of(
                            circumstances(dossier), LeverAim.of(dossier), plan, Runner.parallel(3), Patience.ENDLESS))
                    .isEqualTo(alone);
            assertThat(alone.getFirst().draws()).isEqualTo(50);
        }
    }

    @Test
    void whatIsStoppedSaysHowMuchIsLeft() {
        Dossier dossier = read(UNCERTAIN);
        int[] heard = {0};
        Patience until = new Patience() {
            @Override
            public boolean isOver() {
                return heard[0] >= 4;
            }

            @Override
            public void hear(int done, int count) {
                heard[0]++;
            }
        };
        LeverPlan plan = new LeverPlan(2, 16, 1_000, SEED, Sampling.PLAIN);
        LeverAim aim = new LeverAim(List.of("upper", "lower"), "open", false);
        LeverFinding stopped = Levers.of(circumstances(dossier), List.of(aim), plan, Runner.sequential(), until)
                .getFirst();
        LeverFinding whole = Levers.of(
                        circumstances(dossier), List.of(aim), plan, Runner.sequential(), Patience.ENDLESS)
                .getFirst();
        assertThat(stopped.levers()).hasSize(2);
        assertThat(stopped.untried()).isEqualTo(whole.levers().size() - 2);
        for (Lever lever : stopped.levers()) {
            assertThat(find(whole, lever.pulls()).gain()).isEqualTo(lever.gain());
        }
        Patience none = new Patience() {
            @Override
            public boolean isOver() {
                return true;
            }
        };
        assertThat(Levers.of(circumstances(dossier), List.of(aim), plan, Runner.sequential(), none))
                .isEmpty();
    }

    @Test
    void setsOfHoldsAreCountedWithoutListingThem() {
        Dossier dossier = read(DAM.replace("Close, now: no", "Close, levels: [none, half, all], now: none"));
        for (int size = 1; size <= 3; size++) {
            List<String> sponsors = List.of("upper", "lower");
            assertThat(Levers.holds(dossier, sponsors, size))
                    .isEqualTo(Pulls.of(circumstances(dossier).main(), sponsors, size).stream()
                            .filter(pulls -> pulls.getFirst() instanceof Pull.Hold)
                            .count());
        }
        assertThat(Levers.holds(dossier, List.of("guest"), 2)).isEqualTo(0);
    }

    private static LeverPlan medians() {
        return new LeverPlan(2, 0, 1_000, SEED, Sampling.PLAIN);
    }

    private static LeverFinding atMedians(String text, String sponsor, String hypothesis) {
        return findings(text, List.of(new LeverAim(List.of(sponsor), hypothesis, false)), medians())
                .getFirst();
    }

    private static List<LeverFinding> findings(String text, List<LeverAim> aims, LeverPlan plan) {
        return Levers.of(circumstances(read(text)), aims, plan, Runner.sequential(), Patience.ENDLESS);
    }

    private static List<Pull> hold(String option, int level) {
        return List.of(new Pull.Hold(new OptionLevel(option, level)));
    }

    private static Lever find(LeverFinding finding, List<Pull> pulls) {
        return finding.levers().stream()
                .filter(lever -> lever.pulls().equals(pulls))
                .findFirst()
                .orElseThrow();
    }

    private static double cost(Lever lever) {
        return Objects.requireNonNull(lever.cost());
    }

    private static Circumstances circumstances(Dossier dossier) {
        return Circumstances.of(dossier, GameForm.of(dossier), List.of(), List.of());
    }

    private static Dossier read(String text) {
        ReadResult result = DossierReader.read("dam.yaml", text.getBytes(StandardCharsets.UTF_8));
        return Objects.requireNonNull(
                result.dossier(), () -> result.diagnostics().toString());
    }
}
