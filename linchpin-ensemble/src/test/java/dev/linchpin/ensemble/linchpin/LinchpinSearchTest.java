package dev.linchpin.ensemble.linchpin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.path.Start;
import dev.linchpin.ensemble.look.Circumstance;
import dev.linchpin.ensemble.look.Circumstances;
import dev.linchpin.ensemble.look.Drawing;
import dev.linchpin.ensemble.look.Look;
import dev.linchpin.ensemble.quantity.Change;
import dev.linchpin.ensemble.run.Patience;
import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.language.DossierReader;
import dev.linchpin.language.ReadResult;
import dev.linchpin.model.Domain;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.QuantityCatalog;
import dev.linchpin.model.evidence.Hypothesis;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LinchpinSearchTest {
    private static final LinchpinPlan MEDIANS = new LinchpinPlan(1, 0);

    /** Acting is worth wants.gain · 0.5 · there − wants.calm · 0.4, which is 0.4 · 0.5 · 0.99 − 0.4 · 0.4 at the medians. */
    private static final String ACT = """
            linchpin: 1
            title: To act or not
            question: Does it act?
            actors:
              one: {name: One}
            options:
              one.acts: {name: Act, now: no}
              one.waves: {name: Wave, now: no}
            outcomes:
              gain: {name: Gain}
              calm: {name: Calm}
              noise: {name: Noise}
            influences:
              - {from: one.acts, raises: gain, by: 0.5, evidence: [told]}
              - {from: one.acts, lowers: calm, by: 0.4}
              - {from: one.waves, raises: noise, by: 0.2 to 0.6, hedge: likely}
            interests:
              one: {wants: {gain: 0.3 to 0.5, calm: 0.35 to 0.45}}
            sources:
              paper: {title: A paper, reliability: A}
            evidence:
              told: {source: paper, at: p. 1, says: It gains., hedge: 0.99, credibility: 1}
              aside: {source: paper, at: p. 2, says: It waves., hedge: likely, credibility: 1, bears-on: {acts: C}}
            hypotheses:
              acts: {says: It acts., claim: one.acts}
              calm: {says: It stays fairly calm., claim: level(calm) > -0.41 and level(calm) < -0.3}
              unsure: {says: Nothing that the model can judge.}
            """;

    /** One that acts is answered by the other, if the answer is worth it to the other. */
    private static final String ANSWERED = """
            linchpin: 1
            title: An act and its answer
            question: Does it act?
            actors:
              one: {name: One}
              two: {name: Two}
            options:
              one.acts: {name: Act, levels: [none, half, full], now: none}
              two.answers: {name: Answer, now: no}
            outcomes:
              gain: {name: Gain, base: 0.1, shape: saturating}
              peace: {name: Peace, base: 0.2}
              face: {name: Face, base: -0.1 to 0.3}
            influences:
              - {from: one.acts, raises: gain, by: moderate, hedge: likely}
              - {from: gain, lowers: peace, by: 0.2 to 0.5}
              - {from: two.answers, lowers: peace, by: moderate, when: one.acts = full}
              - {from: two.answers, lowers: gain, by: slight}
              - {from: one.acts, lowers: face, by: strong, when: not two.answers, hedge: very likely}
            interests:
              one: {wants: {gain: strong, peace: slight}}
              two:
                hawks: {wants: {face: strong}, fears: {two.answers: slight}}
                doves: {wants: {peace: moderate}}
            hypotheses:
              acts: {says: It acts., claim: one.acts}
              full: {says: It acts fully., claim: one.acts = full}
              answered: {says: It is answered., claim: two.answers}
              liked: {says: Two likes it., claim: "stance(two, one.acts) > 0"}
            """.replace(
            "two: {name: Two}", "two: {name: Two, factions: {hawks: {share: 0.4 to 0.7}, doves: {share: rest}}}");

    private final Circumstances act = circumstances(ACT);

    @Test
    void aFlipStandsWhereTheActIsWorthNothing() {
        assertThat(flip(act, "acts", "one.wants.gain")).isCloseTo(0.16 / 0.495, within(2e-6));
        assertThat(flip(act, "acts", "one.wants.calm")).isCloseTo(0.198 / 0.4, within(2e-6));
        assertThat(flip(act, "acts", "one.acts->gain")).isCloseTo(0.16 / 0.4 / 0.99, within(2e-6));
        assertThat(flip(act, "acts", "one.acts->gain.there")).isCloseTo(0.8, within(3e-6));
        assertThat(flip(act, "acts", "told.hedge")).isCloseTo(0.8, within(3e-6));
        assertThat(flip(act, "acts", "one.acts->calm")).isCloseTo(0.198 / 0.4, within(2e-6));
        assertThat(flip(act, "acts", "one.acts->calm.there")).isNull();
    }

    @Test
    void aFlipIsInsideTheRangeOrOutside() {
        Linchpin gain = linchpin(act, "acts", "one.wants.gain");
        assertThat(gain.insideRange()).isTrue();
        assertThat(gain.median()).isCloseTo(0.4, within(1e-9));
        assertThat(gain.low()).isCloseTo(0.3, within(1e-6));
        assertThat(gain.high()).isCloseTo(0.5, within(1e-6));
        assertThat(gain.reach()).isCloseTo((0.4 - 0.16 / 0.495) / 0.1, within(1e-4));
        assertThat(linchpin(act, "acts", "one.wants.calm").insideRange()).isFalse();
        assertThat(linchpin(act, "acts", "one.wants.calm").reach()).isCloseTo(1.9, within(1e-4));
        Linchpin exact = linchpin(act, "acts", "one.acts->calm");
        assertThat(exact.insideRange()).isFalse();
        assertThat(exact.reach()).isInfinite();
    }

    @Test
    void theNearerSideIsTaken() {
        assertThat(flip(act, "calm", "one.acts->calm")).isCloseTo(0.41, within(2e-6));
        assertThat(flip(act, "calm", "one.acts->calm.there")).isCloseTo(0.75, within(2e-6));
    }

    @Test
    void aFlipInsideTheRangeGoesBeforeANearerOneOutside() {
        Dial dial = new Dial(0.4, 0, 1, 1, value -> Change.NONE);
        TurnedQuantity rising = new TurnedQuantity("q", 0.4, 0.2, 0.41, Domain.UNIT, dial, value -> value);
        assertThat(rising.nearest(0.3, 0.42)).isCloseTo(0.3, within(1e-9));
        assertThat(rising.nearest(0.1, 0.42)).isCloseTo(0.42, within(1e-9));
        assertThat(rising.nearest(0.1, null)).isCloseTo(0.1, within(1e-9));
        assertThat(rising.nearest(null, null)).isNull();
        TurnedQuantity falling = new TurnedQuantity("q", 0.6, 0.5, 0.7, Domain.UNIT, dial, value -> 1 - value);
        assertThat(falling.nearest(0.35, 0.9)).isCloseTo(0.65, within(1e-9));
    }

    @Test
    void carriersComeInOrder() {
        List<Linchpin> ranked = find(act).of(hypothesis(act, "acts"));
        assertThat(ranked.stream().map(Linchpin::quantity).limit(4))
                .containsExactly("one.wants.gain", "one.acts->calm", "one.wants.calm", "one.acts->gain");
        assertThat(ranked.stream().map(Linchpin::quantity))
                .contains("gain.base", "aside.hedge")
                .doesNotHaveDuplicates();
        assertThat(find(act).linchpins().stream().map(it -> it.hypothesis().id()))
                .doesNotContain("unsure");
    }

    @Test
    void whatMakesNoOtherGameIsNotLookedAt() {
        Dials dials = Dials.of(act.main(), 1);
        assertThat(dials.idle()).containsExactlyInAnyOrder("gain.base", "noise.base", "aside.hedge");
        // size, being there and the only evidence of a link turn one dial
        assertThat(dials.quantities().stream()
                        .filter(it -> List.of("one.acts->gain", "one.acts->gain.there", "told.hedge")
                                .contains(it.name()))
                        .map(TurnedQuantity::dial)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void whatIsDroppedIsMissed() {
        Linchpins found = find(act);
        assertThat(found.droppedFrom(hypothesis(act, "acts")).stream().map(Dropped::support))
                .containsExactly("told", "aside", "one.acts->calm");
        Dropped told = found.droppedFrom(hypothesis(act, "acts")).getFirst();
        assertThat(told.change()).isEqualTo(-1);
        assertThat(told.flips()).isTrue();
        Dropped aside = found.droppedFrom(hypothesis(act, "acts")).get(1);
        assertThat(aside.change()).isZero();
        assertThat(aside.flips()).isFalse();
        Dropped uncited = found.droppedFrom(hypothesis(act, "calm")).getLast();
        assertThat(uncited.isAssumption()).isTrue();
        assertThat(uncited.flips()).isTrue();
    }

    @Test
    void everyFlipIsTheFirstThatAFineGridMeets() {
        for (String text : List.of(
                ACT, ANSWERED, ANSWERED.replace("likely", "unlikely"), ANSWERED.replace("now: no}", "now: yes}"))) {
            Circumstances circumstances = circumstances(text);
            Linchpins found = find(circumstances);
            Map<String, List<Look>> grids = new HashMap<>();
            for (Linchpin linchpin : found.linchpins()) {
                Double onGrid = onGrid(
                        circumstances,
                        linchpin,
                        grids.computeIfAbsent(linchpin.quantity(), quantity -> grid(circumstances, quantity)));
                if (onGrid == null || linchpin.flipsAt() == null) {
                    assertThat(linchpin.flipsAt()).as("%s", linchpin).isEqualTo(onGrid);
                } else {
                    assertThat(linchpin.flipsAt()).as("%s", linchpin).isCloseTo(onGrid, within(2.0 / GRID));
                }
            }
            assertThat(found.linchpins()).anyMatch(it -> it.flipsAt() != null);
        }
    }

    @Test
    void atAFlipTheVerdictIsAnother() {
        Circumstances circumstances = circumstances(ANSWERED);
        Circumstance main = circumstances.main();
        List<Start> starts = Objects.requireNonNull(main.findStart());
        Look medians = main.look(Drawing.MEDIANS, starts);
        for (Linchpin linchpin : find(circumstances).linchpins()) {
            Double flipsAt = linchpin.flipsAt();
            if (flipsAt != null) {
                int h = circumstances
                        .dossier()
                        .hypotheses()
                        .indexOf(linchpin.hypothesis().id());
                assertThat(look(circumstances, linchpin.quantity(), flipsAt).probability(h) > 0.5)
                        .as("%s", linchpin)
                        .isNotEqualTo(medians.probability(h) > 0.5);
            }
        }
    }

    @Test
    void threadsChangeNothing() {
        Circumstances circumstances = circumstances(ANSWERED);
        LinchpinPlan plan = new LinchpinPlan(7, 200);
        Linchpins one = LinchpinSearch.find(circumstances, plan, Runner.sequential(), Patience.ENDLESS);
        Linchpins two = LinchpinSearch.find(circumstances, plan, Runner.parallel(2), Patience.ENDLESS);
        assertThat(one).isNotNull().isEqualTo(two);
    }

    @Test
    void whoHasNoPatienceGetsNothing() {
        Patience over = new Patience() {
            @Override
            public boolean isOver() {
                return true;
            }
        };
        assertThat(LinchpinSearch.find(act, MEDIANS, Runner.sequential(), over)).isNull();
    }

    private static final int GRID = 500;

    private static double onGrid(Domain domain, int k) {
        return domain.low() + (domain.high() - domain.low()) * k / GRID;
    }

    private static Domain domain(Circumstances circumstances, String quantity) {
        return QuantityCatalog.of(circumstances.dossier()).get(quantity).kind().domain();
    }

    private static List<Look> grid(Circumstances circumstances, String quantity) {
        Domain domain = domain(circumstances, quantity);
        return IntStream.rangeClosed(0, GRID)
                .mapToObj(k -> look(circumstances, quantity, onGrid(domain, k)))
                .toList();
    }

    /** The grid's value nearest to the median at which the hypothesis flips, one inside the range before one outside. */
    private static @Nullable Double onGrid(Circumstances circumstances, Linchpin linchpin, List<Look> looks) {
        Domain domain = domain(circumstances, linchpin.quantity());
        int h = circumstances
                .dossier()
                .hypotheses()
                .indexOf(linchpin.hypothesis().id());
        boolean holds =
                look(circumstances, linchpin.quantity(), linchpin.median()).probability(h) > 0.5;
        return IntStream.rangeClosed(0, GRID)
                .filter(k -> (looks.get(k).probability(h) > 0.5) != holds)
                .mapToObj(k -> onGrid(domain, k))
                .min(Comparator.comparing((Double value) -> !isInside(linchpin, value))
                        .thenComparingDouble(value -> Math.abs(value - linchpin.median())))
                .orElse(null);
    }

    private static boolean isInside(Linchpin linchpin, double value) {
        return linchpin.low() <= value && value <= linchpin.high();
    }

    private static Look look(Circumstances circumstances, String quantity, double value) {
        Change change = Change.NONE.with(quantity, value);
        return circumstances
                .main()
                .look(
                        quantities -> quantities.medians(change),
                        Objects.requireNonNull(circumstances.main().findStart()));
    }

    private static Linchpins find(Circumstances circumstances) {
        return Objects.requireNonNull(
                LinchpinSearch.find(circumstances, MEDIANS, Runner.sequential(), Patience.ENDLESS));
    }

    private static Hypothesis hypothesis(Circumstances circumstances, String id) {
        return circumstances.dossier().hypotheses().get(id);
    }

    private static Linchpin linchpin(Circumstances circumstances, String hypothesis, String quantity) {
        return find(circumstances).of(hypothesis(circumstances, hypothesis)).stream()
                .filter(it -> it.quantity().equals(quantity))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Double flip(Circumstances circumstances, String hypothesis, String quantity) {
        return linchpin(circumstances, hypothesis, quantity).flipsAt();
    }

    static Circumstances circumstances(String text) {
        ReadResult result = DossierReader.read("test.yaml", text.getBytes(StandardCharsets.UTF_8));
        Dossier dossier = Objects.requireNonNull(
                result.dossier(), () -> result.diagnostics().toString());
        return Circumstances.of(dossier, GameForm.of(dossier), List.of(), List.of());
    }
}
