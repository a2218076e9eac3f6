package dev.linchpin.verify.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the dossier on mid-February 2022 finds: not what happened, and a number that parts the two.
 *
 * <p>That the army stays put is an honest finding of the record as it stood; it is held here so that nobody mends it
 * unawares.
 */
class UkraineWinterTest {
    private static final String NAME = "ukraine-winter-2021-22";
    private static final String MISTAKE = "wants: {independence: 0 to 0.2, ";

    private static Account account;
    private static Account deeplyMistaken;

    @BeforeAll
    static void read() throws IOException {
        account = Account.of(NAME);
        deeplyMistaken = Account.edited(NAME, text -> {
            assertThat(text).containsOnlyOnce(MISTAKE);
            return text.replace(MISTAKE, "wants: {independence: 0.07, ");
        });
    }

    @Test
    void atTheMediansTheArmyStaysWhichIsNotWhatHappened() {
        assertThat(account.holds("bluff")).isTrue();
        assertThat(account.holds("full")).isFalse();
        assertThat(account.holds("recognition")).isFalse();
    }

    @Test
    void itIsHeldBackByTheThoughtThatUkraineWouldFight() {
        assertThat(account.deterred("russia", "russia.invades"))
                .isNotEmpty()
                .allSatisfy(move -> assertThat(account.raisedBy(move)).contains("ukraine.fights"));
    }

    @Test
    void kyivTemptsMoscowAndTheDonbasAloneDoesNot() {
        assertThat(account.stance("russia", "russia.invades")).isPositive();
        assertThat(account.stance("russia", "russia.fights-in-donbas")).isNegative();
    }

    @Test
    void whereMoscowThinksIndependenceWorthLittleMoreThanNothingToUkrainiansItMarches() {
        assertThat(deeplyMistaken.holds("full")).isTrue();
        assertThat(deeplyMistaken.holds("ukraine-fights")).isTrue();
        assertThat(deeplyMistaken.holds("west-punishes")).isTrue();
        assertThat(deeplyMistaken.holds("pipeline-halted")).isTrue();
        assertThat(deeplyMistaken.holds("kyiv-mobilises")).isTrue();
        assertThat(deeplyMistaken.holds("door-open")).isTrue();
        assertThat(deeplyMistaken.holds("kyiv-yields")).isFalse();
        assertThat(deeplyMistaken.restsAt("united-states.arms-ukraine")).isEqualTo("yes");
    }

    @Test
    void itWouldThenExpectNobodyToFight() {
        int fights = deeplyMistaken.dossier().options().indexOf("ukraine.fights");
        var seen = deeplyMistaken.seenBy("russia");
        var form = seen.analysis().game().form();
        assertThat(seen.chain().restingPoints())
                .isNotEmpty()
                .allSatisfy(point -> assertThat(form.space().level(form.states().index(point.state()), fights))
                        .isZero());
    }

    @Test
    void seenAsItIsMoscowWouldNotMarch() throws IOException {
        Account clearSighted = Account.edited(NAME, text -> {
            int views = text.indexOf("\nviews:\n");
            int partners = text.indexOf("\npartners:\n");
            // one of the points is about a view
            int points = text.indexOf("\npoints:\n");
            assertThat(views).isPositive();
            return text.substring(0, views) + text.substring(partners, points);
        });
        assertThat(clearSighted.holds("bluff")).isTrue();
    }

    @Test
    void kyivItselfDoesNotThinkMoscowTempted() {
        assertThat(account.stanceSeenBy("ukraine", "russia", "russia.invades")).isNegative();
    }

    @Test
    void theTemptationIsKyivsCourseAndNotNatoAlone() {
        assertThat(account.holdsUnder("no-nato-question", "kyiv-tempts")).isTrue();
        assertThat(account.holdsUnder("kyiv-no-matter", "kyiv-tempts")).isFalse();
        assertThat(deeplyMistaken.holdsUnder("no-nato-question", "full")).isFalse();
        assertThat(deeplyMistaken.holdsUnder("kyiv-no-matter", "full")).isFalse();
    }

    @Test
    void theGamesMakeTheMarchDearerAndDecideNothing() {
        assertThat(account.holdsIn("during-the-games", "bluff")).isTrue();
        assertThat(account.holdsIn("after-the-games", "bluff")).isTrue();
    }
}
