package dev.linchpin.report.linchpin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.ensemble.discovery.Discovery;
import dev.linchpin.ensemble.discovery.FailureBox;
import dev.linchpin.ensemble.discovery.FailurePlace;
import dev.linchpin.ensemble.discovery.FailurePlaces;
import dev.linchpin.ensemble.discovery.Restriction;
import dev.linchpin.ensemble.discovery.Verdict;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.report.Harbour;
import dev.linchpin.report.Shown;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailureSectionTest {
    private static final Hypothesis HYPOTHESIS =
            Harbour.dossier().hypotheses().all().getFirst();

    private static String shown(Discovery discovery, boolean holds) {
        return Shown.at80(FailureSection.of(
                        new FailurePlaces(1_234, List.of(new FailurePlace(HYPOTHESIS, holds, discovery)))))
                .replaceAll("\\s+", " ");
    }

    private static Discovery box(Restriction... restrictions) {
        return new Discovery(Verdict.BOX, 0.125, new FailureBox(List.of(restrictions), 0.25, 0.4, 0.2), List.of());
    }

    @Test
    void aBoxIsTold() {
        assertThat(shown(
                        box(
                                new Restriction("a->b.there", null, 0.0, 1e-9),
                                new Restriction("c.base", 0.25, null, 1e-9),
                                new Restriction("d.base", 0.25, 0.75, 1e-9),
                                new Restriction("e.there", 1.0, null, 1e-9),
                                new Restriction("f.base", null, 0.5, 1e-9)),
                        true))
                .contains(
                        "1,234 draws",
                        "“" + HYPOTHESIS.says()
                                + "” holds, but fails in 13 % of all draws: in 20 % of those where a->b is"
                                + " not there, c.base is at least 0.25, d.base lies between 0.25 and 0.75, e is there and f.base"
                                + " is at most 0.50, which are 25 % of all and hold 40 % of the failures.");
        assertThat(shown(box(new Restriction("c.base", 0.25, null, 1e-9)), false))
                .contains("” does not hold, but");
    }

    @Test
    void whereThereIsNoBoxItIsSaidWhy() {
        assertThat(shown(new Discovery(Verdict.NEVER_FAILS, 0, null, List.of()), true))
                .contains("Fails in no draw: “");
        assertThat(shown(new Discovery(Verdict.ALWAYS_FAILS, 1, null, List.of()), true))
                .contains("Fails in every draw: “");
        assertThat(shown(new Discovery(Verdict.NO_PLACE, 0.1, null, List.of()), true))
                .contains("nowhere more than by chance: “");
        assertThat(shown(new Discovery(Verdict.TOO_FEW_DRAWS, 0.1, null, List.of()), true))
                .contains("Too few draws to tell: “");
        assertThat(FailureSection.of(new FailurePlaces(10, List.of()))).isEmpty();
    }
}
