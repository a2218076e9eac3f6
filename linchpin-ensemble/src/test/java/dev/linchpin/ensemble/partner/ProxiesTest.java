package dev.linchpin.ensemble.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.linchpin.ensemble.Studies;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.StudyResult;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.ensemble.finding.Proxy;
import dev.linchpin.language.DossierReader;
import dev.linchpin.language.ReadResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ProxiesTest {
    /**
     * The upper state would close its dam for 0.25 of power, but for a protest that would cost it 0.3 of standing. A
     * friend brings it power, 0.15, and comfort, 0.05; that serves one end of the dam's two.
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
              lower.protests: {name: Protest, now: no}
              friend.sends: {name: Send power, now: yes}
              friend.sings: {name: Sing, now: yes}
            outcomes:
              power: {name: Power}
              harvest: {name: Harvest}
              comfort: {name: Comfort}
              standing: {name: Standing}
            influences:
              - {from: upper.closes, raises: power, by: 0.5}
              - {from: upper.closes, lowers: harvest, by: 0.4}
              - {from: lower.protests, lowers: standing, by: 0.5, when: upper.closes}
              - {from: friend.sends, raises: power, by: 0.3}
              - {from: friend.sends, raises: comfort, by: 0.1}
              - {from: friend.sings, raises: comfort, by: 0.2}
            interests:
              upper: {wants: {power: 0.5, standing: 0.6, comfort: 0.5}}
              lower: {wants: {harvest: 0.6}, fears: {standing: 0.2}}
              friend: {wants: {friend.sends: 0.1, friend.sings: 0.1}}
            hypotheses: {closed: {says: It is closed., claim: upper.closes}}
            """;

    @Test
    void oneWhoServesTheEndsOfADeterredActIsAProxy() {
        List<Proxy> proxies = proxies(DAM);
        // singing serves the upper state as well, but no end that closing the dam would serve
        assertThat(proxies).singleElement().satisfies(proxy -> {
            assertThat(proxy.act()).isEqualTo("friend.sends");
            assertThat(proxy.served()).isEqualTo("upper");
            assertThat(proxy.own()).isEqualTo("upper.closes");
            // in units of what closing would do, 0.25
            assertThat(proxy.stance()).isCloseTo(0.2 / 0.25, within(1e-9));
            assertThat(proxy.ends()).singleElement().satisfies(end -> {
                assertThat(end.target()).isEqualTo("power");
                assertThat(end.share()).isCloseTo(0.15 / 0.25, within(1e-9));
            });
            assertThat(proxy.share()).isCloseTo(0.6, within(1e-9));
            assertThat(proxy.deterred().answer())
                    .singleElement()
                    .satisfies(step -> assertThat(step.actor()).isEqualTo(1));
        });
    }

    @Test
    void whoDaresNeedsNoProxy() {
        assertThat(proxies(DAM.replace("standing: 0.6", "standing: 0.4"))).isEmpty();
    }

    @Test
    void whatIsNotTakenOrNotLikedServesNobody() {
        assertThat(proxies(DAM.replace("Send power, now: yes", "Send power, now: no")
                        .replace("wants: {friend.sends: 0.1, friend.sings: 0.1}", "fears: {friend.sends: 0.1}")))
                .isEmpty();
        // 0.15 of power, at the price of 0.2 of comfort
        assertThat(proxies(DAM.replace(
                        "friend.sends, raises: comfort, by: 0.1", "friend.sends, lowers: comfort, by: 0.4")))
                .isEmpty();
    }

    @Test
    void theLesserShareOfTheTwoIsWhatTheyHaveInCommon() {
        Proxy much = proxies(
                        DAM.replace("friend.sends, raises: power, by: 0.3", "friend.sends, raises: power, by: 0.8"))
                .getFirst();
        // the friend now moves it most, 0.45; closing would bring 0.25 of that
        assertThat(much.stance()).isCloseTo(1, within(1e-9));
        assertThat(much.share()).isCloseTo(0.25 / 0.45, within(1e-9));
    }

    private static List<Proxy> proxies(String text) {
        ReadResult read = DossierReader.read("dam.yaml", text.getBytes(StandardCharsets.UTF_8));
        StudyResult result = Studies.of(
                Objects.requireNonNull(read.dossier(), () -> read.diagnostics().toString()), WhatIf.NOTHING, 1L << 30);
        Study study =
                Objects.requireNonNull(result.study(), () -> result.objections().toString());
        return Proxies.of(study.dossier(), study.main());
    }
}
