package dev.linchpin.verify.flagship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.path.RestingPoint;
import dev.linchpin.engine.stance.CausalPath;
import dev.linchpin.engine.stance.Stance;
import dev.linchpin.ensemble.Ensemble;
import dev.linchpin.ensemble.EnsemblePlan;
import dev.linchpin.ensemble.Leverage;
import dev.linchpin.ensemble.Studies;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.StudyResult;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.ensemble.evidence.CompetingHypotheses;
import dev.linchpin.ensemble.evidence.HypothesisReading;
import dev.linchpin.ensemble.evidence.LikelihoodReading;
import dev.linchpin.ensemble.evidence.PopulationReading;
import dev.linchpin.ensemble.evidence.RivalryReading;
import dev.linchpin.ensemble.evidence.StratumReading;
import dev.linchpin.ensemble.finding.DeterredMove;
import dev.linchpin.ensemble.finding.FrictionPoint;
import dev.linchpin.ensemble.finding.HypothesisFinding;
import dev.linchpin.ensemble.finding.Lever;
import dev.linchpin.ensemble.finding.LeverAim;
import dev.linchpin.ensemble.finding.LeverFinding;
import dev.linchpin.ensemble.finding.PartnershipFinding;
import dev.linchpin.ensemble.finding.PartnershipFinding.Act;
import dev.linchpin.ensemble.finding.PartnershipFinding.Side;
import dev.linchpin.ensemble.finding.Proxy;
import dev.linchpin.ensemble.finding.Pull;
import dev.linchpin.ensemble.finding.Quantiles;
import dev.linchpin.ensemble.finding.Situation;
import dev.linchpin.ensemble.finding.Variant;
import dev.linchpin.ensemble.lever.LeverPlan;
import dev.linchpin.ensemble.lever.Levers;
import dev.linchpin.ensemble.linchpin.Linchpin;
import dev.linchpin.ensemble.linchpin.LinchpinPlan;
import dev.linchpin.ensemble.linchpin.LinchpinSearch;
import dev.linchpin.ensemble.linchpin.Linchpins;
import dev.linchpin.ensemble.look.Circumstance;
import dev.linchpin.ensemble.look.Drawing;
import dev.linchpin.ensemble.look.Look;
import dev.linchpin.ensemble.point.PointFinding;
import dev.linchpin.ensemble.point.PointFinding.Verdict;
import dev.linchpin.ensemble.point.Points;
import dev.linchpin.ensemble.quantity.Law;
import dev.linchpin.ensemble.random.Sampling;
import dev.linchpin.ensemble.run.Patience;
import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.language.DossierReader;
import dev.linchpin.language.ReadResult;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Option;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.Uncited;
import dev.linchpin.model.evidence.Consistency;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.model.outlook.OptionLevel;
import dev.linchpin.model.outlook.Setting;
import dev.linchpin.report.Findings;
import dev.linchpin.report.RunReport;
import dev.linchpin.report.terminal.TerminalRenderer;
import dev.linchpin.report.terminal.TerminalStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The findings of the argument about Beijing and the soldiers at Kursk, each as the essay would have it. */
class FlagshipTest {
    private static final long MEMORY = 1L << 31;
    private static final String TROOPS = "north-korea.sends-troops";
    private static final String JEWELS = "russia.shares-crown-jewels";
    private static final String ARMS = "china.aids-russia";

    private static Dossier dossier;
    private static Study study;
    private static Leverage leverage;

    @BeforeAll
    static void read() throws IOException {
        ReadResult result = read(file());
        dossier = Objects.requireNonNull(
                result.dossier(), () -> result.diagnostics().toString());
        study = study(List.of());
        leverage = Leverage.of(study, EnsemblePlan.plain(0), Runner.parallel(2), Patience.ENDLESS);
    }

    private static Path file() {
        return Path.of(System.getProperty("linchpin.root"), "dossiers", "beijing-kursk.yaml");
    }

    private static ReadResult read(Path file) throws IOException {
        return DossierReader.read("beijing-kursk.yaml", Files.readAllBytes(file));
    }

    @Test
    void itIsOfTheSizeTheArgumentNeeds() {
        assertThat(dossier.actors().size()).isGreaterThanOrEqualTo(10);
        assertThat(dossier.actors().get("china").factions()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(dossier.options().size()).isGreaterThanOrEqualTo(18);
        assertThat(dossier.outcomes().size()).isGreaterThanOrEqualTo(20);
        assertThat(dossier.influences().size()).isGreaterThanOrEqualTo(55);
        assertThat(dossier.evidence().size()).isGreaterThanOrEqualTo(40);
        assertThat(dossier.hypotheses().size()).isGreaterThanOrEqualTo(2);
        for (Evidence item : dossier.evidence()) {
            assertThat(item.at()).as("the paragraph of %s", item.id()).startsWith("¶");
            assertThat(item.hedge() != null || item.likelihoods() != null)
                    .as("%s says how surely", item.id())
                    .isTrue();
            assertThat(item.credibility().factor())
                    .as("the credibility of %s", item.id())
                    .isNotNull();
        }
        assertThat(dossier.options().ids().stream().filter(o -> o.startsWith("north-korea.") && o.contains("troops")))
                .containsExactly(TROOPS);
    }

    @Test
    void row1BeijingNeitherOpposesNorStopsTheTroops() {
        assertThat(stance(study.main(), "china", TROOPS)).isPositive();
        for (RestingPoint rest : study.main().chain().restingPoints()) {
            assertThat(rest.probability() < 0.01 || level(rest, "china.restrains-pyongyang") == 0)
                    .isTrue();
        }
        assertThat(finding(study.main(), "beijing-content").holds()).isTrue();
        assertThat(finding(study.main(), "beijing-restrains").holds()).isFalse();
    }

    @Test
    void row2TheMotivesHaveManyLayers() {
        Stance stance = full("china", TROOPS);
        assertThat(stance.paths().stream().filter(path -> Math.abs(path.share()) > 0.005))
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(stance.paths().stream().mapToDouble(CausalPath::share).sum())
                .isCloseTo(Objects.requireNonNull(stance.value()), within(1e-9));
    }

    @Test
    void row3OnlyFearOfReprisalsKeepsBeijingFromOpenArms() {
        assertThat(restsAt(study.main(), ARMS)).isEqualTo("dual-use");
        assertThat(deterred("china", ARMS, "open-arms"))
                .isNotEmpty()
                .allSatisfy(move -> assertThat(answerers(move)).contains("united-states"));
        Study unpunished = study(List.of(set("reprisals->china-economy", 0.02)));
        assertThat(restsAt(unpunished.main(), ARMS)).isEqualTo("open-arms");
    }

    @Test
    void row4TheLevelOfSupportFollowsTheThresholdOfReprisals() {
        List<String> sizes = List.of(
                "china.aids-russia->red-line#2",
                "united-states.punishes-china->reprisals#2",
                "united-states.punishes-china->red-line#2");
        List<Setting> tolerant = sizes.stream().map(name -> set(name, 0.02)).toList();
        List<Setting> strict = sizes.stream().map(name -> set(name, 0.6)).toList();
        assertThat(restsAt(study(tolerant).main(), ARMS)).isEqualTo("dual-use");
        assertThat(restsAt(study.main(), ARMS)).isEqualTo("dual-use");
        assertThat(restsAt(study(strict).main(), ARMS)).isEqualTo("trade");
        assertThat(restsAt(study(List.of(set("reprisals->china-economy", 0.02))).main(), ARMS))
                .isEqualTo("open-arms");
    }

    @Test
    void row5PyongyangDoesWhatBeijingWouldIfItDared() {
        Proxy proxy = leverage.proxies().getFirst();
        assertThat(proxy.act()).isEqualTo(TROOPS);
        assertThat(proxy.served()).isEqualTo("china");
        assertThat(proxy.own()).isEqualTo(ARMS);
        assertThat(answerers(proxy.deterred())).contains("united-states");
        assertThat(proxy.ends().getFirst().target()).isEqualTo("no-strategic-defeat");
        assertThat(restsAt(study.main(), ARMS)).isEqualTo("dual-use");
    }

    @Test
    void row6EachGainsByTheOthersActs() {
        for (PartnershipFinding pair : leverage.partnerships()) {
            for (Side side : List.of(pair.first(), pair.second())) {
                assertThat(Objects.requireNonNull(side.balance()))
                        .as(
                                "%s, of %s and %s",
                                side.actor(),
                                pair.first().actor(),
                                pair.second().actor())
                        .isPositive();
            }
        }
        PartnershipFinding trade = partnership("north-korea", "russia");
        assertThat(worth(trade.first().gains(), "russia.pays-pyongyang")).isPositive();
        assertThat(worth(trade.second().gains(), "north-korea.sends-shells")).isPositive();
        assertThat(worth(trade.second().gains(), TROOPS)).isPositive();
    }

    @Test
    void row7KimsRegimeIsKeptStable() {
        assertThat(through("kim-stability")).isGreaterThan(0.01);
    }

    @Test
    void row8TheWarHoldsAmericanAttention() {
        assertThat(through("us-focus")).isGreaterThan(0.01);
    }

    @Test
    void row9ACeaseFirePushFreezesTheLines() {
        assertThat(study.phases()).hasSize(2);
        assertThat(finding(study.phases().getFirst().situation(), "lines-frozen")
                        .holds())
                .isFalse();
        assertThat(finding(study.phases().getLast().situation(), "lines-frozen").holds())
                .isTrue();
    }

    @Test
    void row10TheOutcomeIsASignalToTaiwan() {
        assertThat(through("taipei-futility")).isPositive();
    }

    @Test
    void row11DismayedExpertsAreASkewedSample() {
        PopulationReading voices = reading("beijing-worried").voices().getFirst();
        StratumReading louder = stratum(voices, "western-facing");
        assertThat(louder.heard()).extracting(Evidence::id).containsExactly("p10-dismay");
        assertThat(stratum(voices, "at-ease").heard()).isEmpty();
        assertThat(louder.share()).isLessThan(0.5);
        assertThat(voices.naive()).isEqualTo(louder.probability()).isGreaterThan(voices.corrected());
        assertThat(reading("beijing-worried").naive())
                .isGreaterThan(reading("beijing-worried").posterior());
        assertThat(printed()).contains("Naive reading", "western-facing", "nobody");
    }

    @Test
    void row12DismayIsCheapTalk() {
        LikelihoodReading dismay = study.evidence().likelihoods().stream()
                .filter(reading -> reading.item().id().equals("p10-dismay"))
                .findFirst()
                .orElseThrow();
        assertThat(dismay.ratio()).isBetween(1.0, 1.5);
        assertThat(dismay.weight()).isPositive().isLessThan(Math.log(1.1));
        assertThat(printed()).contains("Cheap talk has a ratio near one").containsPattern("¶10 .* 1\\.27 ");
    }

    @Test
    void row12EntreatingRanksLowAndCosts() {
        LeverFinding restrain = levers("united-states", "beijing-restrains");
        Lever entreat = held(restrain, "united-states.entreats-beijing");
        assertThat(restrain.levers().indexOf(entreat))
                .as("its place among %d", restrain.levers().size())
                .isGreaterThanOrEqualTo(restrain.levers().size() / 2);
        assertThat(entreat.gain()).isLessThanOrEqualTo(0);
        assertThat(Objects.requireNonNull(entreat.cost())).isPositive();
        assertThat(entreat.isPareto()).isFalse();
    }

    @Test
    void row13BeijingMayUnderestimateTheCosts() {
        int china = dossier.actors().indexOf("china");
        Stance seen = study.perceived().stream()
                .filter(game -> game.actor() == china)
                .findFirst()
                .orElseThrow()
                .stances()
                .get(china, dossier.options().indexOf(TROOPS));
        assertThat(Objects.requireNonNull(seen.value())).isGreaterThan(stance(study.main(), "china", TROOPS));
    }

    @Test
    void row14ReputationDoesNotDecide() {
        for (String cost : List.of("contingent->china-reputation", "china.leadership.wants.china-reputation")) {
            Study dear = study(List.of(set(cost, 1)));
            assertThat(stance(dear.main(), "china", TROOPS)).as(cost).isPositive();
            assertThat(finding(dear.main(), "beijing-content").holds()).as(cost).isTrue();
        }
    }

    @Test
    void row14ReputationsFlipPointsLieOutsideItsRange() {
        Linchpins linchpins = Objects.requireNonNull(LinchpinSearch.find(
                study.circumstances(), LinchpinPlan.with(1, 0), Runner.parallel(2), Patience.ENDLESS));
        assertThat(linchpins.linchpins().stream().filter(it -> it.quantity().contains("reputation")))
                .hasSizeGreaterThanOrEqualTo(50)
                .allSatisfy(it -> assertThat(it.insideRange()).as("%s", it).isFalse());
        // as other assumptions do decide something
        assertThat(linchpins.linchpins()).anyMatch(Linchpin::insideRange);
    }

    @Test
    void row15CrownJewelsWouldBeAnotherMatter() {
        assertThat(stance(study.main(), "china", TROOPS)).isPositive();
        assertThat(stance(study.main(), "china", JEWELS)).isNegative();
        assertThat(restsAt(study.main(), JEWELS)).isEqualTo("no");
    }

    @Test
    void row16NeitherPartnerDaresAnOpenTransgression() {
        for (String partner : List.of("north-korea", "russia")) {
            assertThat(deterred(partner, partner + ".bypasses-beijing", "yes"))
                    .as(partner)
                    .isNotEmpty()
                    .allSatisfy(move -> assertThat(answerers(move)).contains("china"));
        }
        assertThat(finding(study.main(), "no-transgression").holds()).isTrue();
    }

    @Test
    void row17InTheColdWarItWouldHaveBeenOtherwise() {
        Variant coldWar = study.epochs().getFirst();
        assertThat(stance(coldWar.situation(), "china", TROOPS)).isNegative();
        assertThat(finding(coldWar.situation(), "beijing-content").holds()).isFalse();
        assertThat(finding(coldWar.situation(), "beijing-worried").holds()).isTrue();
    }

    @Test
    void row20TheRivalViewIsWeighedAgainstTheEssays() {
        CompetingHypotheses found = study.evidence().hypotheses();
        assertThat(found.rivalries()).hasSize(1);
        RivalryReading rivals = found.rivalries().getFirst();
        assertThat(rivals.rivalry().hypotheses())
                .extracting(Hypothesis::id)
                .containsExactly("beijing-content", "beijing-worried", "beijing-restrains");
        assertThat(found.matrix().items()).hasSizeGreaterThanOrEqualTo(20);
        List<String> rivalView = List.of("p1-reputation", "p1-entangle", "p1-conspire");
        assertThat(found.matrix().items()).extracting(Evidence::id).containsAll(rivalView);
        for (String item : rivalView) {
            assertThat(found.matrix().row(dossier.evidence().get(item)))
                    .as(item)
                    .containsExactly(Consistency.I, Consistency.C, Consistency.C);
        }
        assertThat(rivals.leaders()).containsExactly(0);
        assertThat(found.scores().leaders()).containsExactly(0);
        assertThat(reading("beijing-restrains").posterior()).isBetween(0.001, 0.33);
        assertThat(study.disagreements()).isEmpty();
        assertThat(printed()).contains("THE HYPOTHESES AGAINST THE EVIDENCE", "How each item sits with them");
    }

    @Test
    void row18TheFrictionsAreRanked() {
        List<FrictionPoint> frictions = partnership("north-korea", "russia").frictions();
        assertThat(frictions)
                .extracting(FrictionPoint::over)
                .contains("hard-use", "mixing", "old-stock", "seoul-provoked");
        assertThat(frictions).allSatisfy(friction -> {
            assertThat(friction.score()).as(friction.over()).isPositive();
            assertThat(friction.marginChange()).as(friction.over()).isNegative();
        });
        assertThat(frictions)
                .extracting(FrictionPoint::score)
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    @Test
    void row19WorkingTheFrictionsBeatsBeseechingBeijing() {
        LeverFinding leave = levers("united-states", "soldiers-leave");
        Lever work = held(leave, "united-states.works-frictions");
        Lever entreat = held(leave, "united-states.entreats-beijing");
        assertThat(work.gain()).isGreaterThan(0.3).isGreaterThan(entreat.gain());
        assertThat(Objects.requireNonNull(work.cost())).isLessThan(Objects.requireNonNull(entreat.cost()));
        assertThat(leave.levers().indexOf(work)).isLessThan(leave.levers().indexOf(entreat));
    }

    @Test
    void rows12And19HoldInDrawsToo() {
        LeverAim aim = new LeverAim(List.of("united-states"), "soldiers-leave", false);
        LeverFinding leave = Levers.of(
                        study.circumstances(),
                        List.of(aim),
                        new LeverPlan(1, 32, 10_000, 1, Sampling.PLAIN),
                        Runner.parallel(2),
                        Patience.ENDLESS)
                .getFirst();
        Lever work = held(leave, "united-states.works-frictions");
        assertThat(Objects.requireNonNull(work.interval()).low()).isPositive();
        Lever entreat = held(leave, "united-states.entreats-beijing");
        assertThat(entreat.gain()).isLessThan(work.interval().low());
        assertThat(Objects.requireNonNull(entreat.cost())).isGreaterThan(Objects.requireNonNull(work.cost()));
    }

    @Test
    void row21AnotherYardstickChangesNumbersButNoVerdict() {
        assertThat(study.yardsticks()).hasSize(4);
        double own = stance(study.main(), "china", TROOPS);
        assertThat(study.yardsticks())
                .anySatisfy(other -> assertThat(Math.abs(stance(other.situation(), "china", TROOPS) - own))
                        .isGreaterThan(1e-6));
        for (Variant other : study.yardsticks()) {
            for (HypothesisFinding finding : study.main().hypotheses()) {
                assertThat(finding(other.situation(), finding.hypothesis().id()).holds())
                        .as("%s by %s", finding.hypothesis().id(), other.name())
                        .isEqualTo(finding.holds());
            }
        }
    }

    @Test
    void row22EveryNumberHasItsParagraphOrItsWarning() throws IOException {
        Uncited uncited = Uncited.of(dossier);
        assertThat(uncited.priors())
                .extracting(Hypothesis::id)
                .containsExactly("beijing-content", "beijing-worried", "beijing-restrains");
        assertThat(uncited.size()).as("nothing but the priors").isEqualTo(3);
        List<String> warned = read(file()).diagnostics().stream()
                .filter(warning -> warning.code().endsWith(".uncited"))
                .map(warning -> warning.message())
                .toList();
        assertThat(warned).hasSize(3).allSatisfy(message -> assertThat(message).contains("the prior of"));
    }

    @Test
    void row23NewsMayTurnTheVerdict() {
        assertThat(dossier.tripwires()).hasSizeGreaterThanOrEqualTo(5);
        Circumstance restrained =
                study.circumstances().main().holding(List.of(new OptionLevel("china.restrains-pyongyang", 1)));
        Look look = restrained.look(Drawing.MEDIANS, Objects.requireNonNull(restrained.findStart()));
        assertThat(look.probability(dossier.hypotheses().indexOf("beijing-content")))
                .isZero();
        assertThat(look.probability(dossier.hypotheses().indexOf("soldiers-leave")))
                .isEqualTo(1);
        assertThat(finding(study.main(), "soldiers-leave").holds()).isFalse();
        assertThat(finding(study.main(), "beijing-content").holds()).isTrue();
    }

    @Test
    void row24HowManySoldiersIsUncertain() {
        String soldiers = TROOPS + "->contingent";
        Law law =
                Objects.requireNonNull(study.circumstances().main().quantities().law(soldiers));
        // in units of 25,000: more than 11,000, possibly twice as many
        assertThat(law.quantile(0.05) * 25_000).isCloseTo(11_000, within(1.0));
        assertThat(law.quantile(0.95) * 25_000).isCloseTo(22_500, within(1.0));
        Study drawn = study.withDraws(Ensemble.run(
                study.circumstances().first(), EnsemblePlan.plain(200), Runner.parallel(2), Patience.ENDLESS));
        Quantiles stance = Objects.requireNonNull(drawn.main().spread(full("china", TROOPS)));
        assertThat(stance.p95() - stance.p05()).isGreaterThan(0.05);
    }

    /** The points of the dossier are the rows, and fare as these tests say. */
    @Test
    void thePointsAreTheRows() {
        List<PointFinding> points = points(study);
        assertThat(points)
                .extracting(PointFinding::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 24).boxed().toList());
        assertThat(points)
                .allSatisfy(point -> assertThat(point.verdict())
                        .as("%d. %s: %s", point.number(), point.point().says(), point.checks())
                        .isEqualTo(point.number() == 22 ? Verdict.NOT_SUPPORTED : Verdict.BORNE_OUT));
        String printed = TerminalRenderer.render(
                RunReport.of(study, new Findings(null, null, null, leverage, points), List.of()),
                new TerminalStyle(120, false, true));
        for (PointFinding point : points) {
            assertThat(printed)
                    .containsPattern("(?m)^ +%d\\. %s"
                            .formatted(
                                    point.number(),
                                    Pattern.quote(point.point().says().substring(0, 20))));
        }
    }

    /** What the argument needs, taken away: the point falls, and with it no more than hangs on the same thing. */
    @Test
    void aPointFallsWithWhatItRestsOn() {
        assertThat(fallenWith(set("reprisals->china-economy", 0.02))).contains(3, 4);
        assertThat(fallenWith(set("supplies->kim-stability", 0))).contains(7);
        assertThat(fallenWith(set("war-length->us-focus", 0))).contains(8).doesNotContain(7, 10);
        assertThat(fallenWith(set("russia-seen-winner->taipei-futility", 0), set("us-focus->taipei-futility", 0)))
                .contains(10)
                .doesNotContain(7, 8);
        assertThat(fallenWith(
                        set("china.leadership.fears.collusion", 1),
                        set("contingent->collusion", 1),
                        set("collusion->authority", 1)))
                .contains(1);
        assertThat(fallenWith(set("china.leadership.wants.authority", 0.55))).contains(16);
    }

    private static List<Integer> fallenWith(Setting... settings) {
        return points(study(List.of(settings))).stream()
                .filter(point -> point.verdict() == Verdict.NOT_BORNE_OUT)
                .map(PointFinding::number)
                .toList();
    }

    private static List<PointFinding> points(Study of) {
        Leverage found = Leverage.of(of, EnsemblePlan.plain(0), Runner.parallel(2), Patience.ENDLESS);
        Linchpins linchpins =
                LinchpinSearch.find(of.circumstances(), LinchpinPlan.with(1, 0), Runner.parallel(2), Patience.ENDLESS);
        return Points.of(of, found, linchpins);
    }

    private static PartnershipFinding partnership(String first, String second) {
        return leverage.partnerships().stream()
                .filter(pair -> pair.first().actor().equals(first)
                        && pair.second().actor().equals(second))
                .findFirst()
                .orElseThrow();
    }

    private static double worth(List<Act> acts, String option) {
        return acts.stream()
                .filter(act -> act.option().equals(option))
                .findFirst()
                .orElseThrow()
                .worth();
    }

    /** What the dossier asks of one sponsor, at the medians. */
    private static LeverFinding levers(String sponsor, String hypothesis) {
        return leverage.levers().stream()
                .filter(finding -> finding.aim().equals(new LeverAim(List.of(sponsor), hypothesis, false)))
                .findFirst()
                .orElseThrow();
    }

    /** The lever that holds one option at its highest, and nothing else. */
    private static Lever held(LeverFinding finding, String option) {
        Pull hold = new Pull.Hold(
                new OptionLevel(option, dossier.options().get(option).highest()));
        return finding.levers().stream()
                .filter(lever -> lever.pulls().equals(List.of(hold)))
                .findFirst()
                .orElseThrow();
    }

    private static Study study(List<Setting> settings) {
        StudyResult result = Studies.of(dossier, new WhatIf(List.of(), settings), MEMORY);
        return Objects.requireNonNull(result.study(), () -> result.objections().toString());
    }

    private static Setting set(String name, double value) {
        return new Setting(name, new Quantity.Exact(value));
    }

    private static double stance(Situation situation, String actor, String option) {
        Stance stance = situation
                .stances()
                .get(dossier.actors().indexOf(actor), dossier.options().indexOf(option));
        return Objects.requireNonNull(stance.value());
    }

    private static Stance full(String actor, String option) {
        return study.main()
                .stances()
                .get(dossier.actors().indexOf(actor), dossier.options().indexOf(option));
    }

    /** The part of China's stance towards the troops that runs through an outcome. */
    private static double through(String outcome) {
        return full("china", TROOPS).paths().stream()
                .filter(path -> path.via().contains(outcome))
                .mapToDouble(CausalPath::share)
                .sum();
    }

    private static HypothesisFinding finding(Situation situation, String hypothesis) {
        return situation.hypotheses().stream()
                .filter(finding -> finding.hypothesis().id().equals(hypothesis))
                .findFirst()
                .orElseThrow();
    }

    private static HypothesisReading reading(String hypothesis) {
        return study.evidence().hypotheses().rivalries().stream()
                .flatMap(rivalry -> rivalry.hypotheses().stream())
                .filter(reading -> reading.hypothesis().id().equals(hypothesis))
                .findFirst()
                .orElseThrow();
    }

    private static StratumReading stratum(PopulationReading reading, String id) {
        return reading.strata().stream()
                .filter(stratum -> stratum.stratum().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What {@code run} prints. */
    private static String printed() {
        return TerminalRenderer.render(RunReport.of(study, List.of()), new TerminalStyle(120, false, true));
    }

    private static int level(RestingPoint rest, String option) {
        GameForm form = study.main().analysis().game().form();
        return form.space()
                .level(form.states().index(rest.state()), dossier.options().indexOf(option));
    }

    private static String restsAt(Situation situation, String option) {
        Option it = dossier.options().get(option);
        return it.levels().get(level(situation.chain().restingPoints().getFirst(), option));
    }

    private static List<DeterredMove> deterred(String actor, String option, String level) {
        GameForm form = study.main().analysis().game().form();
        Option it = dossier.options().get(option);
        int place = dossier.options().indexOf(option);
        List<DeterredMove> found = new ArrayList<>();
        for (DeterredMove move : study.main().deterred()) {
            int after = form.space().level(form.states().index(move.improvement()), place);
            if (move.actor() == dossier.actors().indexOf(actor) && after == it.findLevel(level)) {
                found.add(move);
            }
        }
        return found;
    }

    private static List<String> answerers(DeterredMove move) {
        return move.answer().stream()
                .map(step -> dossier.actors().ids().get(step.actor()))
                .toList();
    }
}
