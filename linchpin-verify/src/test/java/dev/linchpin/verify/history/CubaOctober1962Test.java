package dev.linchpin.verify.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the dossier on October 1962 finds: what happened, and on how little that rested. */
class CubaOctober1962Test {
    private static final String NAME = "cuba-october-1962";

    private static Account account;

    @BeforeAll
    static void read() throws IOException {
        account = Account.of(NAME);
    }

    @Test
    void theMissilesLeaveUnderQuarantineForAPledgeAndASecretTrade() {
        assertThat(account.holds("leave-in-peace")).isTrue();
        assertThat(account.restsAt("united-states.quarantine")).isEqualTo("yes");
        assertThat(account.restsAt("united-states.pledges")).isEqualTo("yes");
        assertThat(account.restsAt("united-states.trades-jupiters")).isEqualTo("yes");
        assertThat(account.restsAt("united-states.trades-openly")).isEqualTo("no");
        assertThat(account.restsAt("soviet-union.missiles")).isEqualTo("withdraws");
    }

    @Test
    void berlinStaysQuietAndCastroLetsNobodyIn() {
        assertThat(account.holds("berlin-quiet")).isTrue();
        assertThat(account.holds("quarantine-respected")).isTrue();
        assertThat(account.holds("no-inspectors")).isTrue();
    }

    @Test
    void theBargainIsStruckBeforeTheLastDaysWhichTheRecordDoesNotShow() {
        assertThat(account.holdsIn("quarantine-days", "leave-in-peace")).isTrue();
        assertThat(account.holdsIn("black-saturday", "leave-in-peace")).isTrue();
    }

    @Test
    void aLittleMoreSayForTheHawksAndWashingtonBombs() {
        assertThat(account.where("united-states.hawks.share", 0.3).holds("war")).isTrue();
        assertThat(account.where("united-states.hawks.share", 0.2).holds("war")).isFalse();
        assertThat(account.holdsUnder("hawks-decide", "war")).isTrue();
    }

    @Test
    void aPresidentLessAfraidOfWarBombs() {
        assertThat(account.where("united-states.president.fears.war-danger", 0.5)
                        .holds("war"))
                .isTrue();
    }

    @Test
    void moscowsPartDoesNotHangOnItsFearOfWar() {
        assertThat(account.where("soviet-union.fears.war-danger", 0.2).holds("leave-in-peace"))
                .isTrue();
    }

    @Test
    void otherReadingsOfTheSameHedgesEndInWar() {
        assertThat(account.holdsBy("icd-203", "war")).isTrue();
        assertThat(account.holdsBy("phia", "war")).isTrue();
        assertThat(account.holdsBy("nato", "war")).isFalse();
    }

    @Test
    void washingtonMistakesWhatBerlinIsWorthToMoscowAndThatShutsAWayToWar() throws IOException {
        assertThat(account.stance("soviet-union", "soviet-union.squeezes-berlin"))
                .isNegative();
        assertThat(account.stanceSeenBy("united-states", "soviet-union", "soviet-union.squeezes-berlin"))
                .isPositive();
        String mistake = ", berlin-danger: moderate";
        Account undeceived = Account.edited(NAME, text -> {
            assertThat(text).containsOnlyOnce(mistake);
            return text.replace(mistake, "");
        });
        assertThat(account.probability("war")).isZero();
        assertThat(undeceived.probability("war")).isStrictlyBetween(0.01, 0.2);
    }

    @Test
    void withLeaveTheGeneralFiresAtALandingThatIsMadeWithOrWithoutKnowingIt() throws IOException {
        assertThat(account.holdsUnder("hawks-decide", "no-nuclear-use")).isTrue();
        assertThat(account.holdsUnder("leave-to-fire", "no-nuclear-use")).isFalse();
        String ignorance = "    unaware-of: [soviet-command.fires-tactical]\n";
        Account aware = Account.edited(NAME, text -> {
            assertThat(text).containsOnlyOnce(ignorance);
            return text.replace(ignorance, "");
        });
        assertThat(aware.holdsUnder("leave-to-fire", "no-nuclear-use")).isFalse();
    }

    @Test
    void withoutJupitersToTradeTheMissilesLeaveAllTheSame() {
        assertThat(account.holdsUnder("no-jupiters", "leave-in-peace")).isTrue();
        assertThat(account.holdsUnder("no-jupiters", "jupiters-traded")).isFalse();
    }

    @Test
    void ofTheRivalAnswersOneHoldsInEveryEpoch() {
        for (String epoch : List.of("hawks-decide", "leave-to-fire", "no-jupiters")) {
            assertThat(List.of("leave-in-peace", "stay", "war"))
                    .as(epoch)
                    .satisfiesOnlyOnce(rival ->
                            assertThat(account.holdsUnder(epoch, rival)).isTrue());
        }
    }
}
