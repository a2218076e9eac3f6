package dev.linchpin.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.linchpin.engine.hypergame.Surprise;
import dev.linchpin.engine.path.RestingPoint;
import dev.linchpin.engine.stance.Stance;
import dev.linchpin.ensemble.finding.HypothesisFinding;
import dev.linchpin.ensemble.finding.PerceivedGame;
import dev.linchpin.ensemble.finding.Situation;
import dev.linchpin.ensemble.finding.Variant;
import dev.linchpin.language.DossierReader;
import dev.linchpin.language.ReadResult;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.outlook.OptionLevel;
import dev.linchpin.model.outlook.Setting;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StudiesTest {
    private static final long MEMORY = 1L << 30;

    /** The upper state closes the dam if the lower's anger counts little; the lower is hurt by it. */
    private static final String DAM = """
            linchpin: 1
            title: A dam
            question: Is it closed?
            actors:
              upper: {name: Upper}
              lower: {name: Lower}
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
              green: {says: The harvest is good., claim: level(harvest) > 0.3}
              unsure: {says: Nothing that the model can judge.}
            """;

    @Test
    void theChainIsFollowedAndClaimsJudgedWhereItRests() {
        Situation main = study(DAM).main();
        // closing gains 0.25 for power; a protest then costs 0.2 of standing: still a gain, so it is closed
        assertThat(rests(main)).containsExactly("YY");
        assertThat(probability(main, "closed")).isEqualTo(1);
        assertThat(probability(main, "open")).isEqualTo(0);
        assertThat(probability(main, "green")).isEqualTo(0);
        HypothesisFinding unsure = finding(main, "unsure");
        assertThat(unsure.probability()).isNull();
        assertThat(unsure.holds()).isNull();
    }

    @Test
    void aThreatThatWouldBeCarriedOutDeters() {
        Study study = study(DAM.replace("standing: 0.4}", "standing: 0.6}"));
        assertThat(rests(study.main())).containsExactly("NN");
        assertThat(study.main().deterred()).singleElement().satisfies(move -> {
            assertThat(move.actor()).isEqualTo(0);
            assertThat(move.answer())
                    .singleElement()
                    .satisfies(step -> assertThat(step.actor()).isEqualTo(1));
        });
    }

    @Test
    void aWhatIfChangesNumbersAndWhereItStarts() {
        Dossier dossier = read(DAM);
        Study dearer = study(
                dossier, new WhatIf(List.of(), List.of(new Setting("upper.wants.standing", new Quantity.Exact(1)))));
        assertThat(rests(dearer.main())).containsExactly("NN");
        Study weaker = study(
                dossier,
                new WhatIf(List.of(), List.of(new Setting("upper.closes->harvest.there", new Quantity.Exact(0.1)))));
        assertThat(probability(weaker.main(), "green")).isEqualTo(1);
        Study begun = study(dossier, new WhatIf(List.of(new OptionLevel("upper.closes", 1)), List.of()));
        assertThat(begun.main().chain().states().getFirst())
                .isEqualTo(begun.main().analysis().game().form().states().ordinal(1));
    }

    @Test
    void phasesStartWhereTheOneBeforeCameToRest() {
        Study study = study(DAM + """
                phases:
                  - {id: first}
                  - {id: second, set: {upper.wants.power: 0}}
                  - {id: third, now: {lower.protests: no}, set: {upper.wants.power: 1}}
                """);
        assertThat(study.phases().stream().map(Variant::id)).containsExactly("first", "second", "third");
        assertThat(study.phases().getFirst().situation()).isSameAs(study.main());
        Situation second = study.phases().get(1).situation();
        assertThat(second.analysis().game().form().space().text(startOf(second)))
                .isEqualTo("YY");
        // with nothing to gain by it the dam is opened again; an empty protest gains the lower state nothing
        assertThat(probability(second, "open")).isEqualTo(1);
        Situation third = study.phases().get(2).situation();
        assertThat(third.analysis().game().form().space().text(startOf(third))).endsWith("N");
        assertThat(probability(third, "closed")).isEqualTo(1);
    }

    @Test
    void aFirstPhaseIsLaidOverTheDossier() {
        Study study = study(DAM + "phases: [{id: now, set: {upper.wants.power: 0.1}, now: {upper.closes: yes}}]\n");
        assertThat(startOf(study.main())).isEqualTo(1);
        // closed it stays until the protest makes it cost more than it gains; then nobody cares about the protest
        assertThat(rests(study.main())).containsExactly("NY");
    }

    @Test
    void epochsAreTriedSideBySide() {
        Study study = study(DAM + "epochs: {before: {set: {upper.closes->power: negligible}}}\n");
        assertThat(probability(study.main(), "closed")).isEqualTo(1);
        assertThat(probability(study.epochs().getFirst().situation(), "closed")).isEqualTo(0);
    }

    @Test
    void aViewGuidesItsHolderAloneAndLeavesTheTrueGameTrue() {
        Study study = study(DAM + "views: {upper: {interests: {upper: {wants: {standing: 1}}}}}\n");
        // the upper state thinks that protests would hurt, and holds back; the truth is that they would not
        assertThat(rests(study.main())).containsExactly("NN");
        assertThat(study.main().analysis().stability().equilibria().get(0)).isFalse();
        assertThat(study.perceived()).singleElement().satisfies(seen -> {
            assertThat(seen.actor()).isEqualTo(0);
            assertThat(seen.analysis().stability().equilibria().get(0)).isTrue();
        });
        Study blind = study(DAM.replace("standing: 0.4}", "standing: 0.6}")
                + "views: {upper: {set: {lower.protests->standing: 0}}}\n");
        assertThat(rests(blind.main())).containsExactly("YY");
    }

    /** The upper state does not reckon with protests, closes the dam, meets them, and opens it. */
    @Test
    void aHolderDoesNotReckonWithStatesThatItDoesNotKnowOf() {
        Study study = study(
                DAM.replace("standing: 0.4}", "standing: 0.6}") + "views: {upper: {unaware-of: [lower.protests]}}\n");
        PerceivedGame seen = study.perceived().getFirst();
        assertThat(seen.analysis().game().form().states().count()).isEqualTo(2);
        assertThat(seen.chain().restingPoints())
                .singleElement()
                .satisfies(rest -> assertThat(
                                seen.analysis().game().form().states().text(rest.state()))
                        .isEqualTo("YN"));
        assertThat(seen.surprises().listed().getFirst())
                .as("with the dam closed it takes the lower state to keep still")
                .isEqualTo(new Surprise(1, 1, 3, true, true, true));
        assertThat(study.findSurprises()).isNotNull();
        assertThat(study.hypergame()).isNotNull();
        assertThat(study(DAM).hypergame()).isNull();
        assertThat(rests(study.main()))
                .as("the threat that deters who knows of it is carried out, and only then heeded")
                .containsExactly("NY");
    }

    @Test
    void aStartThatAHolderDoesNotKnowOfIsSeenByItAllTheSame() {
        Dossier dossier = read(DAM + "views: {upper: {unaware-of: [lower.protests]}}\n");
        WhatIf protests = new WhatIf(List.of(new OptionLevel("lower.protests", 1)), List.of());
        PerceivedGame seen = study(dossier, protests).perceived().getFirst();
        assertThat(seen.analysis().game().form().states().count()).isEqualTo(4);
    }

    @Test
    void wordsAreTriedByEveryOtherYardstick() {
        Study study = study(DAM.replace("by: 0.4}", "by: 0.4, hedge: likely}"));
        assertThat(study.yardsticks().stream().map(Variant::id)).containsExactly("phia", "nato", "kent", "cap-phrase");
        Stance own = study.main().stances().get(1, 0);
        Stance nato = study.yardsticks().get(1).situation().stances().get(1, 0);
        assertThat(own.value()).isCloseTo(-1, within(1e-12));
        assertThat(nato.value()).isCloseTo(-1, within(1e-12));
        assertThat(level(study.main(), 1)).isCloseTo(0.5 - 0.4 * 0.675, within(1e-9));
        assertThat(level(study.yardsticks().get(1).situation(), 1)).isCloseTo(0.5 - 0.4 * 0.75, within(1e-9));
    }

    @Test
    void yardsticksAreNotTriedWhereThereAreNoWords() {
        assertThat(study(DAM).yardsticks()).isEmpty();
    }

    @Test
    void aWordThatAnotherYardstickLacksIsReadByTheDossiersOwn() {
        Study study = study(DAM.replace("by: 0.4}", "by: 0.4, hedge: very likely}"));
        Situation kent = study.yardsticks().get(2).situation();
        assertThat(level(kent, 1)).isCloseTo(0.5 - 0.4 * 0.875, within(1e-9));
        assertThat(study.objections())
                .anySatisfy(objection ->
                        assertThat(objection.message()).contains("Kent").contains("very likely"));
    }

    @Test
    void spreadsAreWorkedOutForTheMainSituation() {
        Study study = study(DAM);
        assertThat(study.main().stances().all())
                .allSatisfy(stance -> assertThat(stance.spread()).isNotNull());
    }

    @Test
    void tooManyStatesAreRefusedWithAdvice() {
        String options = IntStream.range(0, 30)
                .mapToObj(k -> "  upper.o" + k + ": {now: no}\n")
                .collect(Collectors.joining());
        StudyResult result = Studies.of(
                read(DAM.replace(
                        "  lower.protests: {name: Protest, now: no}\n", "  lower.protests: {now: no}\n" + options)),
                WhatIf.NOTHING,
                MEMORY);
        assertThat(result.study()).isNull();
        assertThat(result.objections()).singleElement().satisfies(objection -> {
            assertThat(objection.code()).isEqualTo("states.too-many");
            assertThat(objection.message()).contains("4,294,967,296").contains("GiB");
            assertThat(objection.advice()).contains("upper.o0");
        });
    }

    @Test
    void rulesThatTieOptionsMakeManyOptionsFit() {
        String options = IntStream.range(0, 38)
                .mapToObj(k -> "  upper.o" + k + ": {now: no}\n")
                .collect(Collectors.joining());
        String tie = "rules: [{at-most-one: ["
                + IntStream.range(0, 38).mapToObj(k -> "upper.o" + k).collect(Collectors.joining(", ")) + "]}]\n";
        Study study = study(DAM.replace("outcomes:\n", tie + "outcomes:\n")
                .replace("  lower.protests: {name: Protest, now: no}\n", "  lower.protests: {now: no}\n" + options));
        assertThat(study.main().analysis().game().form().states().count()).isEqualTo(4 * 39);
        assertThat(probability(study.main(), "closed")).isEqualTo(1);
    }

    @Test
    void cyclesThatMayHaveSeveralLevelsAreRefusedWhereverTheyArise() {
        String cycle = "  - {from: power, raises: standing, by: 0.9}\n  - {from: standing, raises: power, by: %s}\n";
        assertThat(study(DAM.replace("interests:", cycle.formatted("0.9") + "interests:"))
                        .objections())
                .isEmpty();
        Dossier wild = read(DAM.replace(
                "interests:", cycle.formatted("0.9") + "  - {from: standing, raises: power, by: 0.9}\ninterests:"));
        assertThat(Soundness.check(wild, MEMORY)).singleElement().satisfies(objection -> {
            assertThat(objection.code()).isEqualTo("cycle.uncertified");
            assertThat(objection.message())
                    .contains("power")
                    .contains("standing")
                    .contains("1.273");
        });
        Dossier epoch = read(DAM.replace("interests:", cycle.formatted("0") + "interests:")
                + "epochs: {wild: {set: {standing->power: 1, power->standing: 1}}}\n");
        assertThat(Soundness.check(epoch, MEMORY))
                .singleElement()
                .satisfies(objection -> assertThat(objection.path()).isEqualTo("epochs/wild"));
        StudyResult whatIf = Studies.of(
                read(DAM.replace("interests:", cycle.formatted("0.9") + "interests:")),
                new WhatIf(
                        List.of(),
                        List.of(
                                new Setting("standing->power", new Quantity.Exact(1)),
                                new Setting("power->standing", new Quantity.Exact(1)))),
                MEMORY);
        assertThat(whatIf.study()).isNull();
        assertThat(whatIf.objections())
                .singleElement()
                .satisfies(objection -> assertThat(objection.code()).isEqualTo("cycle.uncertified"));
    }

    @Test
    void aWhatIfIsCheckedWhereverItIsLaid() {
        String cycle = """
                ..- {from: power, raises: standing, by: 0.5}
                ..- {from: standing, raises: power, by: 0.5}
                """.replace("..", "  ");
        String dam = DAM.replace("interests:", cycle + "interests:");
        WhatIf stronger = new WhatIf(List.of(), List.of(new Setting("standing->power", new Quantity.Exact(1))));
        assertThat(study(read(dam), stronger).objections()).isEmpty();
        for (String laid : List.of(
                "epochs: {wild: {set: {power->standing: 1}}}\n",
                "views: {upper: {set: {power->standing: 1}}}\n",
                "phases: [{id: calm}, {id: wild, set: {power->standing: 1}}]\n")) {
            Dossier dossier = read(dam + laid);
            assertThat(Soundness.check(dossier, MEMORY)).as(laid).isEmpty();
            StudyResult result = Studies.of(dossier, stronger, MEMORY);
            assertThat(result.study()).as(laid).isNull();
            assertThat(result.objections())
                    .as(laid)
                    .singleElement()
                    .satisfies(objection -> assertThat(objection.code()).isEqualTo("cycle.uncertified"));
        }
    }

    @Test
    void aUncertainLinkOnACycleCountsAtItsGreatestSizeAndAsThere() {
        String cycle = """
                ..- {from: power, raises: standing, by: 0.2 to 0.99, hedge: unlikely}
                ..- {from: standing, raises: power, by: 1}
                ..- {from: standing, lowers: power, by: 0.5, when: upper.closes}
                """.replace("..", "  ");
        assertThat(study(DAM.replace("interests:", cycle + "interests:")).main())
                .isNotNull();
        String wilder = cycle.replace("0.99", "0.999").replace("lowers: power, by: 0.5", "raises: power, by: 0.5");
        assertThat(Soundness.check(read(DAM.replace("interests:", wilder + "interests:")), MEMORY))
                .singleElement()
                .satisfies(objection -> assertThat(objection.code()).isEqualTo("cycle.uncertified"));
    }

    @Test
    void aClaimAboutAStanceThatNobodyHasIsRefused() {
        String given = DAM.replace("  lower: {wants: {harvest: 0.6}, fears: {standing: 0.2}}\n", "")
                + "preferences: {lower: {ranking: [N-, Y-]}}\n";
        String asks = given.replace(
                "hypotheses:\n", "hypotheses:\n  s: {says: S, claim: \"stance(lower, upper.closes) < 0\"}\n");
        assertThat(probability(study(asks).main(), "s")).isEqualTo(1);
        String ruled = asks.replace("outcomes:\n", "rules: [{never: upper.closes and lower.protests}]\noutcomes:\n")
                .replace("[N-, Y-]", "[N-, YN]");
        assertThat(probability(study(ruled).main(), "s")).isEqualTo(1);
        WhatIf protesting = new WhatIf(List.of(new OptionLevel("lower.protests", 1)), List.of());
        StudyResult result = Studies.of(read(ruled), protesting, MEMORY);
        assertThat(result.study()).isNull();
        assertThat(result.objections())
                .singleElement()
                .satisfies(objection -> assertThat(objection.code()).isEqualTo("claim.stance"));
    }

    @Test
    void aWhatIfThatStartsWhereRulesForbidIsRefused() {
        Dossier dossier =
                read(DAM.replace("outcomes:\n", "rules: [{never: upper.closes and lower.protests}]\noutcomes:\n"));
        StudyResult result = Studies.of(
                dossier,
                new WhatIf(
                        List.of(new OptionLevel("upper.closes", 1), new OptionLevel("lower.protests", 1)), List.of()),
                MEMORY);
        assertThat(result.study()).isNull();
        assertThat(result.objections())
                .singleElement()
                .satisfies(objection -> assertThat(objection.code()).isEqualTo("now.infeasible"));
    }

    @Test
    void claimsAboutEquilibriaSayWhereThereIsNone() {
        String pennies = """
                linchpin: 1
                title: Pennies
                question: Who wins?
                actors: {a: {foresight: nash}, b: {foresight: nash}}
                options: {a.heads: {now: no}, b.heads: {now: no}}
                preferences: {a: {ranking: [[NN, YY], [NY, YN]]}, b: {ranking: [[NY, YN], [NN, YY]]}}
                hypotheses:
                  all: {says: Always heads, claim: always(a.heads)}
                  some: {says: Sometimes heads, claim: possible(a.heads)}
                  half: {says: Heads, claim: a.heads}
                """;
        Study study = study(pennies);
        assertThat(probability(study.main(), "all")).isEqualTo(1);
        assertThat(probability(study.main(), "some")).isEqualTo(0);
        assertThat(probability(study.main(), "half")).isCloseTo(0.5, within(1e-12));
        assertThat(study.main().chain().unsettled()).hasSize(1);
        assertThat(study.objections().stream().map(Objection::code))
                .containsExactly("claim.no-equilibrium", "claim.no-equilibrium");
    }

    private static long startOf(Situation situation) {
        return situation
                .analysis()
                .game()
                .form()
                .states()
                .index(situation.chain().states().getFirst());
    }

    private static double level(Situation situation, int outcome) {
        int rest = situation.chain().restingPoints().getFirst().state();
        long index = situation.analysis().game().form().states().index(rest);
        return situation.analysis().causes().levels(index)[outcome];
    }

    private static List<String> rests(Situation situation) {
        return situation.chain().restingPoints().stream()
                .map(RestingPoint::state)
                .map(situation.analysis().game().form().states()::text)
                .toList();
    }

    private static double probability(Situation situation, String hypothesis) {
        return Objects.requireNonNull(finding(situation, hypothesis).probability());
    }

    private static HypothesisFinding finding(Situation situation, String hypothesis) {
        return situation.hypotheses().stream()
                .filter(finding -> finding.hypothesis().id().equals(hypothesis))
                .findFirst()
                .orElseThrow();
    }

    private static Study study(String text) {
        return study(read(text), WhatIf.NOTHING);
    }

    private static Study study(Dossier dossier, WhatIf whatIf) {
        StudyResult result = Studies.of(dossier, whatIf, MEMORY);
        return Objects.requireNonNull(result.study(), () -> result.objections().toString());
    }

    private static Dossier read(String text) {
        ReadResult result = DossierReader.read("test.yaml", text.getBytes(StandardCharsets.UTF_8));
        return Objects.requireNonNull(
                result.dossier(), () -> result.diagnostics().toString());
    }
}
