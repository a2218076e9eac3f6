package dev.linchpin.report.linchpin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.ensemble.flip.FlippingSet;
import dev.linchpin.ensemble.flip.FlippingSet.Move;
import dev.linchpin.ensemble.flip.FlippingSets;
import dev.linchpin.model.Dossier;
import dev.linchpin.report.Harbour;
import dev.linchpin.report.Shown;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlippingSectionTest {
    private static final Dossier DOSSIER = Harbour.dossier();
    private static final Move ONE = new Move("a->b", 0.5, 0.75);
    private static final Move OTHER = new Move("b.base", 0.25, 0.125);

    private static String shown(List<Move> moves, int noneUpTo) {
        String id = DOSSIER.hypotheses().ids().getFirst();
        FlippingSets flips = new FlippingSets(List.of(), List.of(new FlippingSet(id, moves, noneUpTo, 0)), 1, 0, 0);
        return Shown.at80(FlippingSection.of(DOSSIER, flips)).replaceAll("\\s+", " ");
    }

    @Test
    void oneQuantityNeedsNoProof() {
        assertThat(shown(List.of(ONE), 0)).contains("a->b: 0.50 → 0.75").doesNotContain("proved");
    }

    @Test
    void ofMoreItIsToldWhetherFewerAreProvedNotToDo() {
        assertThat(shown(List.of(ONE, OTHER), 1)).contains("a->b: 0.50 → 0.75 and", "proved: none");
        assertThat(shown(List.of(ONE, OTHER), 0)).contains("not proved");
    }

    @Test
    void whereNoneIsFoundItSaysWhatIsProved() {
        assertThat(shown(List.of(), 0)).contains("more than one", "not proved");
        assertThat(shown(List.of(), 2)).contains("more than 2", "proved").doesNotContain("not proved");
    }

    @Test
    void nothingIsSaidWhereNothingCanBeJudged() {
        assertThat(FlippingSection.of(DOSSIER, new FlippingSets(List.of(), List.of(), 1, 0, 0)))
                .isEmpty();
    }
}
