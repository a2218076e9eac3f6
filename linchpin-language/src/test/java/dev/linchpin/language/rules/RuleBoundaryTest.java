package dev.linchpin.language.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.language.Examples;
import dev.linchpin.model.diagnostic.Diagnostic;
import dev.linchpin.model.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where rules begin and where they keep silent; what they say is in the bad dossiers. */
class RuleBoundaryTest {
    private static final String HEAD = "linchpin: 1\ntitle: x\nquestion: y\n";
    private static final String GAME = HEAD
            + "actors: {north: {}, south: {}}\n"
            + "options: {north.attacks: {now: yes}, north.waits: {}, south.mobilises: {}}\n";
    private static final String CARES = "preferences: {north: {statements: [north.attacks, north.waits,"
            + " south.mobilises]}, south: {statements: [not north.attacks]}}\n";
    private static final String EVIDENCE = "sources: {s1: {title: t}}\nevidence: {e1: {source: s1, says: t}}\n";

    private static List<String> codes(String text) {
        return Examples.read(text).diagnostics().stream().map(Diagnostic::code).toList();
    }

    @Test
    void theGameOfTheseTestsIsSound() {
        assertThat(codes(GAME + CARES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{greatly: 1} |",
                "{greatly: 3, unknown: [[YYY, NNN]]} |",
                "{greatly: 0} | degree.size",
                "{greatly: 1.5} | degree.size",
                "{greatly: 1e10} | degree.size",
                "{greatly: 1, unknown: 1} | degree.size",
                "{greatly: [[YYY, NNN], [Y--, N--]]} |",
                "{greatly: [[N--, Y--]]} |",
                "{unknown: [[---, ---]]} |",
                "{unknown: [[--, ---]]} | degree.pattern",
                "{} | degree.idle",
            })
    void degreesOfPreferencesGivenOutright(String degrees, String code) {
        assertThat(codes(GAME + CARES + "degrees: {north: " + degrees + "}\n"))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{greatly: 1, unknown: 1} |",
                "{greatly: 0.2, unknown: 0.2} |",
                "{greatly: 0.2, unknown: 0.200001} | degree.size",
                "{greatly: 1.000001} | degree.size",
                "{unknown: 0} | degree.size",
                "{greatly: [[YYY, NNN]], unknown: 0.9} |",
            })
    void degreesOfInterests(String degrees, String code) {
        String wants =
                "interests: {south: {wants: {north.attacks: {size: 0.5, evidence: [e1]}, north.waits: {size: 0.5,"
                        + " evidence: [e1]}, south.mobilises: {size: 0.5, evidence: [e1]}}}}\n";
        assertThat(codes(GAME + EVIDENCE + wants + "degrees: {south: " + degrees + "}\n"))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[YNN, NYN]] |",
                "[[Y--, N--]] |",
                "[[YNN, NN-]] |",
                "[[NYN, YNN]] | degree.order",
                "[[NYN, NNN]] | degree.order",
                "[[---, NNN]] | degree.order",
                "[[YNN, Y--]] | degree.order",
            })
    void aRankingBearsOutItsGreatPairs(String pairs, String code) {
        String ranking = "preferences: {north: {ranking: [YNN, YNY, YY-, [NYN, NNN], N-Y]}, south: {statements:"
                + " [south.mobilises]}}\n";
        assertThat(codes(GAME + ranking + "degrees: {north: {greatly: " + pairs + "}}\n"))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.4, rest |",
                "0.6, 0.4 |",
                "0.3 to 0.7, 0.3 to 0.7 |",
                "slight, decisive |",
                "strong, 0.1 to 0.6 |",
                "0.6, 0.3 | share.divided",
                "0.6, 0.5 | share.divided",
                "0.3 to 0.4, 0.3 to 0.4 | share.divided",
                "0, 0 | share.sum",
                "1, rest | share.rest-nothing",
                "1.0, 0.1, rest | share.sum",
                "0.4 to 0.8, 0.4 to 0.6, rest | share.rest-nothing",
                "0.4 to 0.5, 0.2 to 0.4, rest |",
                "0.5 to 0.6, 0.6 to 0.9, rest | share.sum",
                "rest |",
                "0.3 | share.divided",
            })
    void sharesMakeUpAWhole(String shares, String code) {
        StringBuilder factions = new StringBuilder();
        int i = 0;
        for (String share : shares.split(",", -1)) {
            factions.append(i == 0 ? "" : ", ")
                    .append('f')
                    .append(i++)
                    .append(": {share: {size: ")
                    .append(share.strip())
                    .append(", evidence: [e1]}}");
        }
        String text = GAME.replace("south: {}", "south: {factions: {" + factions + "}}") + CARES + EVIDENCE;
        List<String> said =
                codes(text).stream().filter(c -> c.startsWith("share.")).toList();
        assertThat(said).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.5 | north.attacks | 0.5 | south.mobilises | | YNY",
                "0.5 | north.attacks | 0.5 | not north.attacks | |",
                "0.5 | north.attacks | 0.5 | south.mobilises and north.waits | north.attacks and north.waits |",
                "0.5 | north.attacks | 0.5 | south.mobilises or north.waits | north.attacks and north.waits | YNY",
                "0.7 | north.attacks | 0.5 | south.mobilises | |",
                "0.55 | north.attacks | 0.49 | south.mobilises | | YNY",
                "0.5 | north.attacks | 0.5 | possible(south.mobilises) | |",
                "0.5 | north.attacks | 0.5 | stance(north, south.mobilises) > 0 | |",
                "0.5 | north.attacks | | south.mobilises | |",
            })
    void rivalsMayNotBeTrueTogether(
            String prior, String claim, String otherPrior, String otherClaim, String never, String state) {
        String text = GAME
                + CARES
                + (never == null ? "" : "rules: [never: " + never + "]\n")
                + EVIDENCE
                + "hypotheses:\n  one: {says: t, prior: " + prior + ", claim: \"" + claim + "\"}\n"
                + "  other: {says: t, " + (otherPrior == null ? "" : "prior: " + otherPrior + ", ")
                + "claim: \"" + otherClaim + "\"}\n";
        List<Diagnostic> said = Examples.read(text).diagnostics();
        assertThat(said).noneMatch(it -> it.severity() == Severity.ERROR);
        assertThat(said.stream().filter(it -> it.code().equals("prior.overlap")).map(Diagnostic::message))
                .isEqualTo(
                        state == null
                                ? List.of()
                                : List.of("\"one\" and \"other\" are rivals, for both have priors, yet both hold in "
                                        + state + "."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "outcomes: {x: {}}\ninfluences: [{from: south.mobilises, raises: x, by: 0.1}]\n",
                "outcomes: {x: {}}\ninfluences: [{from: north.attacks, raises: x, by: 0.1, when: south.mobilises}]\n",
                "rules: [never: south.mobilises and north.waits]\n",
                "rules: [only-if: {take: north.waits, when: south.mobilises}]\n",
                "rules: [at-most-one: [south.mobilises, north.waits]]\n",
                "interests: {north: {wants: {south.mobilises: 0.1}}}\n",
                "views: {north: {interests: {south: {fears: {south.mobilises: 0.1}}}}}\n",
                "views: {north: {preferences: {south: {ranking: [\"--Y\", \"--N\"]}}}}\n",
            })
    void anOptionIsNotIdleWhereItMatters(String use) {
        String cares = "preferences: {south: {statements: [not north.attacks or north.waits]}}\n";
        assertThat(codes(GAME + cares)).contains("option.idle");
        assertThat(codes(GAME + cares + use)).doesNotContain("option.idle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rules: [one-way: south.mobilises]\n", "hypotheses: {h: {says: t, claim: south.mobilises}}\n"})
    void anOptionIsIdleWhereItIsOnlyNamed(String use) {
        String cares = "preferences: {south: {statements: [not north.attacks or north.waits]}}\n";
        assertThat(codes(GAME + cares + use)).contains("option.idle");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hypotheses: {h: {says: t, claim: level(x) > 0}} | false",
                "interests: {north: {wants: {x: 0.1}}} | false",
                "views: {north: {interests: {south: {wants: {x: 0.1}}}}} | false",
                "hypotheses: {h: {says: t, claim: north.attacks}} | true",
            })
    void anOutcomeIsIdleWhereNobodyReadsIt(String use, boolean idle) {
        String text = GAME + CARES + "outcomes: {x: {}}\ninfluences: [{from: north.attacks, raises: x, by: 0.1}]\n";
        assertThat(codes(text + use + "\n").contains("outcome.idle")).isEqualTo(idle);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{from: north.attacks, raises: x, by: 0.1, hedge: likely} | false",
                "{from: north.attacks, raises: x, by: 0.1, evidence: e1} | false",
                "{from: north.attacks, raises: x, by: 0.1, evidence: {against: e1}} | false",
                "{from: north.attacks, raises: x, by: 0.1, evidence: []} | true",
                "{from: north.attacks, raises: x, by: 0.1} | true",
            })
    void aLinkIsCitedByEvidenceOrAHedge(String influence, boolean uncited) {
        String text = GAME + CARES + EVIDENCE + "outcomes: {x: {}}\ninfluences: [" + influence + "]\n";
        assertThat(codes(text).contains("influence.uncited")).isEqualTo(uncited);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | false",
                "{base: 0} | false",
                "{base: 0.1} | true",
                "{base: slight} | true",
                "{base: {size: 0.1, evidence: [e1]}} | false",
            })
    void aBaseIsCitedUnlessItIsNought(String outcome, boolean uncited) {
        assertThat(codes(GAME + CARES + EVIDENCE + "outcomes: {x: " + outcome + "}\n")
                        .contains("base.uncited"))
                .isEqualTo(uncited);
    }

    @Test
    void aDossierWithoutEvidenceIsToldOnce() {
        String text = GAME + "outcomes: {x: {base: 0.2}}\n"
                + "influences: [{from: north.attacks, raises: x, by: 0.1}, {from: north.waits, lowers: x, by: 0.1},"
                + " {from: south.mobilises, lowers: x, by: 0.2}]\n"
                + "interests: {north: {wants: {x: strong}}, south: {fears: {x: strong}}}\n"
                + "hypotheses: {h: {says: t, prior: 0.5, claim: north.attacks}}\n";
        assertThat(codes(text)).containsExactly("dossier.uncited");
        assertThat(codes(text + EVIDENCE))
                .containsOnlyOnce("prior.uncited")
                .contains("base.uncited", "influence.uncited", "interest.uncited")
                .doesNotContain("dossier.uncited");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{id: a, until: 2026-02-02}, {id: b, until: 2026-02-03}] |",
                "[{id: a}, {id: b, until: 2026-02-02}, {id: c}, {id: d, until: 2026-02-03}] |",
                "[{id: a, until: 2026-02-02}, {id: b, until: 2026-02-02}] | phase.order",
                "[{id: a, until: 2026-02-01}] | phase.order",
                "[{id: a, until: 2026-02-03}, {id: b}, {id: c, until: 2026-02-02}] | phase.order",
            })
    void phasesEndOneAfterTheOther(String phases, String code) {
        assertThat(codes(GAME + CARES + "as-of: 2026-02-01\nphases: " + phases + "\n"))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{id: a}, {id: b, now: {south.mobilises: no}}] |",
                "[{id: a, now: {south.mobilises: yes}}] | now.breaks-rule",
                "[{id: a, now: {south.mobilises: yes, north.attacks: no}}] |",
                "[{id: a}, {id: b, now: {south.mobilises: yes}}] | phase.may-break-rule",
                "[{id: a}, {id: b, now: {south.mobilises: yes, north.attacks: yes}}] | now.breaks-rule",
                "[{id: a, now: {north.attacks: no}}, {id: b, now: {south.mobilises: yes}}] |",
            })
    void phasesBeginWhereRulesAllow(String phases, String code) {
        String text = GAME + CARES + "rules: [never: north.attacks and south.mobilises]\nphases: " + phases + "\n";
        assertThat(codes(text)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exactly-one: [north.attacks, north.waits] |",
                "at-most-one: [north.attacks, south.mobilises] |",
                "exactly-one: [north.attacks, south.mobilises] | rule.freezes",
                "exactly-one: [north.attacks] | rule.freezes",
            })
    void aRuleOfExactlyOneMayFreeze(String rule, String code) {
        assertThat(codes(GAME + CARES + "rules: [" + rule + "]\n")).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void aStanceIsForbiddenOnlyWherePreferencesNeedAForbiddenState() {
        String rule = "rules: [never: north.waits and north.attacks]\n";
        String claim = "hypotheses: {h: {says: t, claim: \"stance(south, %s) > 0\"}}\n";
        assertThat(codes(GAME + CARES + rule + claim.formatted("north.waits"))).containsExactly("claim.stance");
        assertThat(codes(GAME + CARES + rule + claim.formatted("south.mobilises")))
                .isEmpty();
        String wants = "interests: {south: {fears: {north.attacks: 0.5, north.waits: 0.1, south.mobilises: 0.1}},"
                + " north: {wants: {north.attacks: 0.5}}}\n";
        assertThat(codes(GAME + wants + rule + claim.formatted("north.waits"))).containsExactly("dossier.uncited");
    }

    @Test
    void namesAreSharedWhateverTheirCaseButNotWithOneself() {
        String actors = "actors: {north: {name: North, aliases: [north, The North]}, south: {aliases: [%s]}}\n";
        String rest = GAME.lines().skip(4).findFirst().orElseThrow() + "\n" + CARES;
        assertThat(codes(HEAD + actors.formatted("the south") + rest)).isEmpty();
        assertThat(codes(HEAD + actors.formatted("the north") + rest)).containsExactly("actor.alias");
        assertThat(codes(HEAD + actors.formatted("NORTH") + rest)).containsExactly("actor.alias");
    }

    @Test
    void aLeverNeedsOneSponsorWithOptionsAndAClaim() {
        String text = GAME.replace("south: {}", "south: {}, west: {}")
                + CARES.replace("}}\n", "}, west: {statements: [north.waits]}}\n")
                + "hypotheses: {h: {says: t, claim: north.waits}}\nlevers: [{sponsor: %s, target: h}]\n";
        assertThat(codes(text.formatted("[west, north]"))).isEmpty();
        assertThat(codes(text.formatted("[west]"))).containsExactly("lever.powerless");
    }

    @Test
    void aHypothesisIsJudgedByAClaimOrByEvidence() {
        String evidence = EVIDENCE.replace("says: t}", "says: t, bears-on: {h: C}}");
        assertThat(codes(GAME + CARES + evidence + "hypotheses: {h: {says: t}}\n"))
                .isEmpty();
        assertThat(codes(GAME + CARES + "hypotheses: {h: {says: t, claim: north.waits}}\n"))
                .isEmpty();
        assertThat(codes(GAME + CARES + "hypotheses: {h: {says: t}}\n")).containsExactly("hypothesis.unjudged");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "south.army.share: 0.5 |",
                "south.court.share: 0.5, south.army.share: rest |",
                "south.army.share: rest | share.rests",
            })
    void aSettingMayMakeAnotherShareTheRest(String set, String code) {
        String text = GAME.replace(
                        "south: {}",
                        "south: {factions: {army: {share: {size: 0.3, evidence: [e1]}}, court: {share: rest}}}")
                + CARES + EVIDENCE + "epochs: {before: {set: {" + set + "}}}\n";
        assertThat(codes(text)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void settingsOfLaterPhasesLieOverEarlierOnes() {
        String text = GAME.replace(
                        "south: {}",
                        "south: {factions: {army: {share: {size: 0.3, evidence: [e1]}}, court: {share: rest}}}")
                + CARES + EVIDENCE
                + "phases: [{id: a, set: {south.court.share: 0.4}}, {id: b, set: {south.army.share: rest}}%s]\n";
        assertThat(codes(text.formatted(""))).isEmpty();
        assertThat(codes(text.formatted(", {id: c, set: {south.court.share: rest}}")))
                .containsExactly("share.rests");
    }

    @Test
    void anActorIsIdleWithoutOptionsAndMotives() {
        String text = GAME.replace("south: {}", "south: {}, west: {}") + CARES;
        assertThat(codes(text)).containsExactly("actor.idle");
        assertThat(codes(text + "views: {north: {interests: {west: {wants: {north.waits: 0.2}}}}}\n"))
                .isEmpty();
    }
}
