package dev.linchpin.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.diagnostic.Diagnostic;
import dev.linchpin.model.diagnostic.Severity;
import dev.linchpin.model.diagnostic.SourceSpan;
import dev.linchpin.model.evidence.Yardstick;
import dev.linchpin.model.outlook.OptionLevel;
import dev.linchpin.model.outlook.Setting;
import dev.linchpin.model.outlook.View;
import dev.linchpin.report.Harbour;
import dev.linchpin.report.Shown;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each part of the reports, as a reader sees it. */
class SectionTest {
    private static final Dossier HARBOUR = Harbour.dossier();
    private static final Study STUDY = Harbour.study(HARBOUR);
    private static final Study DUEL = Harbour.study(Harbour.duel());
    private static final Study PENNIES = Harbour.study(Harbour.pennies());

    @Test
    void theVerdictNamesTheRivalThatHolds() {
        assertThat(Shown.at80(VerdictSection.of(STUDY.main().hypotheses(), Yardstick.ICD_203)))
                .isEqualTo("""
                VERDICT
                  The town leaves the ships alone. Of 2 rival answers this one holds.

                  Verdict        Probability  Hypothesis
                  ─────────────  ───────────  ───────────────────────────────
                  holds                100 %  The town leaves the ships alone
                  does not hold          0 %  The town taxes the ships

                  Also judged
                  Verdict     Probability  Hypothesis
                  ──────────  ───────────  ──────────────────────
                  holds             100 %  The town would like to
                  not judged               The sources are honest
                """);
    }

    @Test
    void theVerdictHasTheWordOfTheYardstickWhereOneFits() {
        assertThat(Shown.at80(VerdictSection.of(PENNIES.main().hypotheses(), Yardstick.ICD_203)))
                .isEqualTo("""
                VERDICT
                  Verdict        Probability  ICD 203              Hypothesis
                  ─────────────  ───────────  ───────────────────  ────────────────
                  does not hold         50 %  roughly even chance  Both do the same
                """);
        assertThat(Shown.at80(VerdictSection.of(STUDY.main().hypotheses(), Yardstick.PHIA)))
                .contains("PHIA");
        assertThat(VerdictSection.of(List.of(), Yardstick.ICD_203)).isEmpty();
    }

    @Test
    void oneRestingPointIsToldByWhatDiffersAndHowItIsReached() {
        assertThat(Shown.at80(RestSection.of(HARBOUR, STUDY.main()))).isEqualTo("""
                WHERE IT COMES TO REST
                  What differs from now: The town: Fortify the harbour: towers → guns.

                  The likeliest way there, move by move (100 %)
                  1. The town: Fortify the harbour: towers → guns
                """);
    }

    @Test
    void aStartThatHoldsIsSaidToStay() {
        Study staying = Harbour.study(HARBOUR, new WhatIf(List.of(new OptionLevel("town.arms", 2)), List.of()));
        assertThat(Shown.at80(RestSection.of(HARBOUR, staying.main())))
                .isEqualTo("WHERE IT COMES TO REST\n  It stays as it is now.\n");
    }

    @Test
    void severalRestingPointsAreToldApart() {
        assertThat(Shown.at80(RestSection.of(Harbour.duel(), DUEL.main()))).isEqualTo("""
                WHERE IT COMES TO REST
                  Probability  What differs from now
                  ───────────  ─────────────────────
                         50 %  Anna: Stand
                         50 %  Bert: Stand

                  The likeliest way to number 1 of these, move by move (50 %)
                  1. Anna: Stand

                  The likeliest way to number 2 of these, move by move (50 %)
                  1. Bert: Stand
                """);
    }

    @Test
    void whatNeverRestsIsToldByItsStates() {
        assertThat(Shown.at80(RestSection.of(Harbour.pennies(), PENNIES.main())))
                .isEqualTo("""
                WHERE IT COMES TO REST
                  It never comes to rest, but goes round among 4 states.

                  Share of
                  the time  What differs from now
                  ────────  ────────────────────────
                      25 %  nothing
                      25 %  Anna: Stand
                      25 %  Bert: Stand
                      25 %  Anna: Stand. Bert: Stand
                """);
    }

    @Test
    void whatIsHeldBackIsToldWithTheAnswer() {
        assertThat(Shown.at80(DeterrenceSection.of(HARBOUR, STUDY.main()))).isEqualTo("""
                WHAT IS HELD BACK, AND BY WHOM
                  Where it is likeliest to come to rest, these moves would please their actors,
                  but for the answer that they expect.

                  Actor     Would like     But for the answer
                  ────────  ─────────────  ────────────────────────────────
                  The town  Tax the ships  The league: Blockade the harbour
                """);
        assertThat(DeterrenceSection.of(Harbour.pennies(), PENNIES.main())).isEmpty();
    }

    @Test
    void stancesHaveBarsWhereAskedAndALineEach() {
        assertThat(Shown.at80(StanceSection.of(HARBOUR, STUDY.main()))).isEqualTo("""
                HOW THE ACTORS STAND
                  A stance is what the option taken fully, rather than not at all, would do for
                  the actor, measured by the act that would move it most: +1 is what it would
                  like best, −1 what it would mind most.

                  The town: Tax the ships (now: no)
                  The league  −1.00  ████████████████████████████│
                  The town    +0.54                              │███████████████

                  Hardly moved: The king.

                  Every option
                  Option                      Now     In favour       Opposed
                  ──────────────────────────  ──────  ──────────────  ──────────────────────────
                  The town: Tax the ships     no      The town +0.54  The league −1.00
                  The town: Fortify the       towers  The town +0.15
                  harbour
                  The league: Blockade the    no                      The town −1.00, The
                  harbour                                             league −0.30
                  The king: Mediate           no
                """);
    }

    @Test
    void pathsAreListedForStancesAskedAbout() {
        assertThat(Shown.at80(PathSection.of(HARBOUR, STUDY.main()))).isEqualTo("""
                WHY THEY STAND SO
                  Each line is one way in which the act reaches what the actor wants or fears;
                  the shares add up to the stance. Arrows say which way each thing goes when the
                  act is taken.

                  The town favours “The town: Tax the ships” (+0.54)
                   Share  What it comes to  By way of
                  ──────  ────────────────  ─────────
                  +0.776  Revenue ↑
                  −0.148  Revenue ↓         Trade ↓
                  −0.088  Trade ↓
                """);
        assertThat(PathSection.of(Harbour.duel(), DUEL.main())).isEmpty();
    }

    @Test
    void phasesStandSideBySide() {
        assertThat(Shown.at80(VariantSection.phases(STUDY))).isEqualTo("""
                PHASE BY PHASE
                  2 verdicts change: “The town leaves the ships alone” and “The town taxes the
                  ships”.

                                                                  After the
                                                     This year         feud
                  ───────────────────────────────  ───────────  ───────────
                  The town leaves the ships alone  holds 100 %       no 0 %
                  The town taxes the ships              no 0 %  holds 100 %

                  After the feud: where it comes to rest
                  What differs from now: The town: Tax the ships; Fortify the harbour: towers →
                  guns.
                """);
        assertThat(VariantSection.phases(DUEL)).isEmpty();
    }

    @Test
    void epochsStandBesideNow() {
        assertThat(Shown.at80(VariantSection.epochs(STUDY))).isEqualTo("""
                IN OTHER TIMES
                  One verdict changes: “The town would like to”.

                                                                                     In their
                                                                           Now  fathers' time
                  ───────────────────────────────────────────────  ───────────  ─────────────
                  The town would like to                           holds 100 %         no 0 %
                  Stance of The town on “The town: Tax the ships”        +0.54          −0.24
                """);
        assertThat(VariantSection.epochs(DUEL)).isEmpty();
    }

    @Test
    void yardsticksAreCompared() {
        assertThat(Shown.at80(VariantSection.yardsticks(STUDY))).isEqualTo("""
                READ BY OTHER YARDSTICKS
                  No verdict changes, and no probability does.

                                                         ICD            NATO   Kent       survey
                                                         203   PHIA  AJP-2.1   1964  (CAPphrase)
                  ───────────────────────────────────  ─────  ─────  ───────  ─────  ───────────
                  Stance of The town on “The town:     +0.54  +0.55    +0.50  +0.50        +0.50
                  Tax the ships”
                """);
        assertThat(VariantSection.yardsticks(DUEL))
                .as("nothing is hedged there")
                .isEmpty();
    }

    @Test
    void viewsAreComparedWithTheTruth() {
        assertThat(Shown.at80(ViewSection.of(STUDY))).isEqualTo("""
                AS THE TOWN SEES IT
                  It takes these stances for other than they are:

                                                                As it    As it
                  Actor       Option                               is  sees it
                  ──────────  ────────────────────────────────  ─────  ───────
                  The league  The league: Blockade the harbour  −0.30    −0.78

                  Where it would expect things to come to rest
                  What differs from now: The town: Fortify the harbour: towers → guns.

                  What would surprise it
                  Nothing: the others stay wherever they are taken to.
                """);
        assertThat(ViewSection.of(DUEL)).isEmpty();
    }

    /** The town does not know that there could be a blockade, and taxes the ships. */
    @Test
    void surprisesAreToldByWhereAndWhom() {
        View unaware =
                new View("town", List.of(), List.of(), List.of(), List.of(new Formula.Taken("league.blockades")));
        assertThat(Shown.at80(ViewSection.of(Harbour.study(Harbour.withView(unaware)))))
                .isEqualTo("""
                AS THE TOWN SEES IT
                  It does not reckon with states in which “league.blockades”; of 18 feasible
                  states it knows 12.

                  It sees every actor stand where it does.

                  Where it would expect things to come to rest
                  What differs from now: The town: Tax the ships; Fortify the harbour: towers →
                  guns.

                  What would surprise it
                  Where it is taken to stay: what                                          Comes
                  differs from now                    Who leaves it                        about
                  ──────────────────────────────────  ───────────────────────────────────  ─────
                  The town: Tax the ships; Fortify    The league: Blockade the harbour     yes
                  the harbour: towers → guns          (not known to be possible)

                  In all there are 3 cases of an actor leaving a state in which it is taken to
                  stay, 1 of them on the way from now.

                WHAT SURPRISES THOSE WHO SEE IT AS IT IS
                  Where it is taken to stay: what differs from                             Comes
                  now                                             Who leaves it            about
                  ──────────────────────────────────────────────  ───────────────────────  ─────
                  The town: Fortify the harbour: towers → guns    The town: Tax the ships  no

                  In all there are 3 cases of an actor leaving a state in which it is taken to
                  stay, none of them on the way from now.
                """);
    }

    @Test
    void equilibriaAreCountedAndListedWhereFew() {
        assertThat(Shown.at80(EquilibriumSection.of(DUEL.main()))).isEqualTo("""
                WHAT COULD HOLD
                  Of 4 feasible states, so many are equilibria: no actor has a move that still
                  pays once it has looked as far ahead as its foresight goes.

                  Foresight               Equilibria  What a mover considers
                  ──────────────────────  ──────────  ──────────────────────────────────────────
                  the actors' own                  2  each its own
                  Nash                             2  its own move alone
                  general metarational             3  any answer that the others could give
                  symmetric metarational           3  any such answer, and its own reply
                  sequential                       2  answers whose every step betters who takes
                                                      it
                  credible sequential              2  such answers, where who takes a step would
                                                      really take it

                  Under the actors' own foresight, by what differs from now
                  • Anna: Stand
                  • Bert: Stand
                """);
        assertThat(Shown.at80(EquilibriumSection.of(PENNIES.main()))).doesNotContain("by what differs");
    }

    @Test
    void tripwiresAreListed() {
        assertThat(Shown.at80(TripwireSection.of(HARBOUR))).isEqualTo("""
                TRIPWIRES
                  News of such events would mean that an option has moved: try it with what-if.

                  Option                            Becomes  Who to whom   Event
                  ────────────────────────────────  ───────  ────────────  ────────
                  The league: Blockade the harbour  yes      LEA → anyone  BLOCKADE
                """);
        assertThat(TripwireSection.of(Harbour.duel())).isEmpty();
    }

    @Test
    void warningsOfAKindStandTogetherAndNotesAreLeftOut() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int line = 3; line < 6; line++) {
            diagnostics.add(warning("hedge.survey", Severity.WARNING, line, "ICD 203 has no \"might\"."));
        }
        diagnostics.add(warning("share.range", Severity.NOTE, 7, "Left to check."));
        diagnostics.add(warning("option.idle", Severity.WARNING, 9, "Nobody cares about \"x\"."));
        assertThat(Shown.at80(WarningSection.of(diagnostics))).isEqualTo("""
                WARNINGS
                  • ICD 203 has no "might". (3 places, the first on line 3)
                  • Nobody cares about "x". (line 9)
                """);
        for (int k = 0; k < 12; k++) {
            diagnostics.add(warning("a.b", Severity.WARNING, 20 + k, "Thing " + k + "."));
        }
        assertThat(Shown.at80(WarningSection.of(diagnostics))).contains("And 2 more, which check lists.");
        assertThat(WarningSection.of(List.of())).isEmpty();
    }

    private static Diagnostic warning(String code, Severity severity, int line, String message) {
        return new Diagnostic(code, severity, new SourceSpan("a.yaml", line, 1, line, 2), message, null);
    }

    @Test
    void aWhatIfTellsFlipsFirst() {
        WhatIf whatIf = new WhatIf(
                List.of(new OptionLevel("town.arms", 2)),
                List.of(new Setting("league.wants.honour", new Quantity.Exact(0))));
        Study after = Harbour.study(HARBOUR, whatIf);
        assertThat(Shown.at80(WhatIfSection.supposed(HARBOUR, whatIf))).isEqualTo("""
                WHAT IF
                  • The town: Fortify the harbour: towers → guns
                  • league.wants.honour = 0
                """);
        assertThat(Shown.at80(WhatIfSection.of(HARBOUR, STUDY.main(), after.main())))
                .isEqualTo("""
                WHAT THAT CHANGES
                  2 verdicts change.

                  • The town leaves the ships alone: holds → does not hold
                  • The town taxes the ships: does not hold → holds

                                                        Before        After
                  ───────────────────────────────  ───────────  ───────────
                  The town leaves the ships alone  holds 100 %       no 0 %
                  The town taxes the ships              no 0 %  holds 100 %

                WHERE IT COMES TO REST, BEFORE
                  What differs from now: The town: Fortify the harbour: towers → guns.

                WHERE IT COMES TO REST, AFTER
                  What differs from that start: The town: Tax the ships.
                """);
    }

    @Test
    void aWhatIfThatChangesNothingSaysSo() {
        assertThat(Shown.at80(WhatIfSection.of(HARBOUR, STUDY.main(), STUDY.main())))
                .isEqualTo("""
                WHAT THAT CHANGES
                  No verdict changes.

                WHERE IT COMES TO REST, BEFORE
                  What differs from now: The town: Fortify the harbour: towers → guns.

                WHERE IT COMES TO REST, AFTER
                  What differs from that start: The town: Fortify the harbour: towers → guns.
                """);
    }
}
