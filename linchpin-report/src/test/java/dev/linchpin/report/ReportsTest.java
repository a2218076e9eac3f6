package dev.linchpin.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.coalition.Coalition;
import dev.linchpin.engine.game.Draw;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.stability.StabilityConcept;
import dev.linchpin.engine.stability.Verdict;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.ensemble.quantity.Quantities;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.OutcomeVariable;
import dev.linchpin.model.QuantityCatalog;
import dev.linchpin.model.evidence.Yardstick;
import dev.linchpin.report.document.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole reports. */
class ReportsTest {
    private static final Dossier HARBOUR = Harbour.dossier();
    private static final Study STUDY = Harbour.study(HARBOUR);

    static Draw medians(Dossier dossier) {
        return Quantities.of(dossier, QuantityCatalog.of(dossier), Yardstick.ICD_203)
                .medians();
    }

    static Explanation explanation(Study study, int actor, int option) {
        Dossier dossier = study.dossier();
        int owner = dossier.actors().indexOf(dossier.options().all().get(option).owner());
        Verdict verdict = study.main().conduct().verdict(study.main().analysis().now(), owner);
        return new Explanation(study, actor, option, medians(dossier), verdict);
    }

    @Test
    void aRunGoesFromVerdictToDetail() {
        assertThat(Shown.at80(RunReport.of(STUDY, Harbour.findings(STUDY), List.of()))
                        .lines()
                        .filter(line -> !line.isEmpty() && Character.isUpperCase(line.charAt(0))))
                .containsExactly(
                        "The harbour toll",
                        "Will the town tax the ships?",
                        "As of 1370-05-24 · 3 actors · 4 options · 5 influences · 2 items of evidence ·",
                        "VERDICT",
                        "WHERE IT COMES TO REST",
                        "WHAT IS HELD BACK, AND BY WHOM",
                        "HOW THE ACTORS STAND",
                        "WHY THEY STAND SO",
                        "PHASE BY PHASE",
                        "IN OTHER TIMES",
                        "AS THE TOWN SEES IT",
                        "READ BY OTHER YARDSTICKS",
                        "WHAT COULD HOLD",
                        "TRIPWIRES");
    }

    @Test
    void anExplanationGoesDownToTheParagraph() {
        assertThat(Shown.at80(ExplainReport.of(explanation(STUDY, 0, 0)))).isEqualTo("""
                Why The town favours “The town: Tax the ships”
                ══════════════════════════════════════════════

                Its stance is +0.54, where +1 is the act that it would like best and −1 the one
                that it would mind most. Over all 9 settings of the other options it runs from
                +0.54 to +0.54, with a mean of +0.54.

                BY WHICH PATHS
                   Share  What it comes to  By way of
                  ──────  ────────────────  ─────────
                  +0.776  Revenue ↑
                  −0.148  Revenue ↓         Trade ↓
                  −0.088  Trade ↓

                WHAT EACH STEP RESTS ON
                  Behind each item stand how surely it is said, a grade (the source's
                  reliability, A to F, and the item's credibility, 1 to 6) and the source.

                  The town: Tax the ships raises Revenue
                  Size: 0.3. There with 99 %, by the evidence.

                  • f. 3: Ships pay a mark each. [A1; The tax rolls]

                  The town: Tax the ships lowers Trade
                  Size: 0.1 to 0.3 (0.20). There with 57 %, by the evidence.

                  • ¶2: No ship will call there. [probably, C3; A merchant's letter]

                  Trade raises Revenue
                  Size: 0.5. Nothing says that it is there: it is assumed.

                WHAT THE ACTOR MAKES OF IT

                  The town (the council) wants Revenue
                  Size: 0.9.

                  • ¶2: No ship will call there. [probably, C3; A merchant's letter]

                  The town (the guilds) wants Trade
                  Size: 0.8.

                  • ¶2: No ship will call there. [probably, C3; A merchant's letter]

                WOULD THE TOWN MOVE ON IT NOW?
                  No: what would pay is held back by the answer that it expects.

                  It would like                                 But for the answer
                  ────────────────────────────────────────────  ────────────────────────────────
                  Tax the ships                                 The league: Blockade the harbour
                  Tax the ships; Fortify the harbour: towers →  The league: Blockade the harbour
                  guns
                  Tax the ships; Fortify the harbour: towers →  The league: Blockade the harbour
                  walls
                """);
    }

    @Test
    void anExplanationOfAnothersOptionTellsWhetherTheOwnerWould() {
        assertThat(Shown.at80(ExplainReport.of(explanation(STUDY, 0, 2)))).isEqualTo("""
                Why The town opposes “The league: Blockade the harbour”
                ═══════════════════════════════════════════════════════

                Its stance is −1.00, where +1 is the act that it would like best and −1 the one
                that it would mind most. Over all 12 settings of the other options it runs from
                −1.00 to −1.00, with a mean of −1.00.

                BY WHICH PATHS
                   Share  What it comes to  By way of
                  ──────  ────────────────  ─────────
                  −0.628  Revenue ↓         Trade ↓
                  −0.372  Trade ↓

                WHAT EACH STEP RESTS ON
                  Behind each item stand how surely it is said, a grade (the source's
                  reliability, A to F, and the item's credibility, 1 to 6) and the source.

                  The league: Blockade the harbour lowers Trade
                  Size: decisive (0.85). There with 57 %, by the evidence.

                  • ¶2: No ship will call there. [probably, C3; A merchant's letter]

                  Trade raises Revenue
                  Size: 0.5. Nothing says that it is there: it is assumed.

                WHAT THE ACTOR MAKES OF IT

                  The town (the council) wants Revenue
                  Size: 0.9.

                  • ¶2: No ship will call there. [probably, C3; A merchant's letter]

                  The town (the guilds) wants Trade
                  Size: 0.8.

                  • ¶2: No ship will call there. [probably, C3; A merchant's letter]

                WOULD THE LEAGUE MOVE ON IT NOW?
                  No: it has no move on it that pays.
                """);
    }

    @Test
    void preferencesGivenOutrightHaveNoParts() {
        assertThat(Shown.at80(ExplainReport.of(explanation(Harbour.study(Harbour.duel()), 0, 0))))
                .isEqualTo("""
                Why Anna favours “Anna: Stand”
                ══════════════════════════════

                Its stance is +1.00, where +1 is the act that it would like best and −1 the one
                that it would mind most. Over all 2 settings of the other options it runs from
                −1.00 to +1.00, with a mean of 0.00.

                The dossier gives Anna's preferences outright, so that its stance has no parts.

                WOULD ANNA MOVE ON IT NOW?
                  It would: Anna: Stand.
                """);
    }

    @Test
    void anActorThatNothingMovesIsSaidNotToMind() {
        assertThat(Shown.at80(ExplainReport.of(explanation(STUDY, 2, 0))))
                .startsWith("Why The king does not mind “The town: Tax the ships”\n")
                .contains("Its stance is 0.00");
    }

    @Test
    void aWhatIfIsTitledByTheDossier() {
        assertThat(Shown.at80(WhatIfReport.of(WhatIf.NOTHING, STUDY, STUDY)))
                .startsWith("The harbour toll\n")
                .contains("WHAT IF", "WHAT THAT CHANGES");
    }

    private static Document stability(Dossier dossier, boolean summary) {
        Analysis analysis = Analysis.of(Game.of(dossier, medians(dossier)));
        StabilityQuestion asked = StabilityQuestion.of(List.of(StabilityConcept.NASH, StabilityConcept.CSEQ));
        return StabilityReport.of(analysis, summary ? asked.counted() : asked);
    }

    @Test
    void stabilityListsStatesThatHoldForMostFirst() {
        assertThat(Shown.at80(stability(Harbour.duel(), false))).isEqualTo("""
                Two
                ═══

                4 states feasible of 4 settings of 2 options.

                EQUILIBRIA
                  Concept                    States
                  ─────────────────────────  ──────
                  Nash                            2
                  credible sequential             2
                  the actors' own foresight       2

                STATES THAT HOLD
                  A state has a letter, Y or N, or the digit of a level for each option in turn:

                  1. Anna: Stand
                  2. Bert: Stand

                  State  nash  cseq  own
                  ─────  ────  ────  ───
                  YN     ✓     ✓     ✓
                  NY     ✓     ✓     ✓
                """);
    }

    @Test
    void stabilityAgainstCoalitionsShowsWhoBreaksWhatAndHow() {
        Analysis analysis = Analysis.of(Game.of(Harbour.truce(), medians(Harbour.truce())));
        StabilityQuestion asked =
                StabilityQuestion.of(List.of(StabilityConcept.NASH)).withCoalitions(Coalition.all(2, 2, 2));
        Document document = StabilityReport.of(analysis, asked);
        assertThat(Shown.at80(document)).endsWith("""
                AGAINST COALITIONS
                  1 coalition of two actors. One breaks an equilibrium where each member prefers
                  what they reach by moving in turn, and no answer of the others leaves some
                  member no better off.

                  Concept                    Equilibria  Unbroken
                  ─────────────────────────  ──────────  ────────
                  Nash                                1         0
                  the actors' own foresight           2         1

                  Equilibria under the actors' own foresight that coalitions break
                  State  To  Coalition      How
                  ─────  ──  ─────────────  ────────────────────────────────────────────────────
                  YY     NN  Anna and Bert  Anna: no longer “Stand”, then Bert: no longer
                                            “Stand”
                """);
        assertThat(Shown.at80(StabilityReport.of(analysis, asked.counted())))
                .contains("AGAINST COALITIONS")
                .doesNotContain("Anna and Bert");
    }

    @Test
    void stabilityNamesLevelsByTheirDigits() {
        assertThat(Shown.at80(stability(HARBOUR, false)))
                .contains("2. The town: Fortify the harbour (0 walls, 1 towers, 2 guns)");
    }

    @Test
    void aSummaryOfStabilityCounts() {
        assertThat(Shown.at80(stability(Harbour.pennies(), true))).isEqualTo("""
                Two
                ═══

                4 states feasible of 4 settings of 2 options.

                EQUILIBRIA
                  Concept                    States
                  ─────────────────────────  ──────
                  Nash                            0
                  credible sequential             0
                  the actors' own foresight       0
                """);
    }

    @Test
    void stabilityWithoutEquilibriaListsNone() {
        assertThat(Shown.at80(stability(Harbour.pennies(), false))).doesNotContain("STATES THAT HOLD");
    }

    @Test
    void aStateThatRulesForbidHasNoConduct() {
        Explanation explanation = new Explanation(STUDY, 0, 0, medians(HARBOUR), null);
        assertThat(Shown.at80(ExplainReport.of(explanation)))
                .contains("The rules forbid the state in which things stand.");
        assertThat(explanation.heldBack()).isEmpty();
        assertThat(explanation.wouldMoveTo()).isEqualTo(-1);
    }

    @Test
    void influencesAndInterestsAreNamedOnce() {
        Explanation explanation = explanation(STUDY, 0, 0);
        assertThat(explanation.influences(explanation.stance().paths()))
                .extracting(influence -> influence.name())
                .containsExactlyInAnyOrder("town.taxes->revenue", "town.taxes->trade", "trade->revenue");
        assertThat(explanation.interests(explanation.stance().paths()))
                .extracting(interest -> interest.name())
                .containsExactlyInAnyOrder("town.council.wants.revenue", "town.guilds.wants.trade");
        assertThat(HARBOUR.outcomes().all()).extracting(OutcomeVariable::id).hasSize(3);
    }
}
