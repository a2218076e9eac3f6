package dev.linchpin.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.ensemble.point.CheckFinding;
import dev.linchpin.ensemble.point.Figure;
import dev.linchpin.ensemble.point.Figure.Kind;
import dev.linchpin.ensemble.point.PointFinding;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.point.Check;
import dev.linchpin.model.point.Point;
import dev.linchpin.report.Harbour;
import dev.linchpin.report.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PointSectionTest {
    private static final Dossier DOSSIER = Harbour.dossier();
    private static final String ITEM = DOSSIER.evidence().ids().getFirst();

    private static String shown(@Nullable Boolean holds, @Nullable String because) {
        Check check = new Check.CheapTalk(ITEM);
        PointFinding finding = new PointFinding(
                1,
                new Point("Talk is cheap", "¶3", List.of(check), because),
                List.of(new CheckFinding(check, holds, List.of(new Figure(Kind.RATIO, null, 1.25)))));
        return Shown.at80(PointSection.of(DOSSIER, List.of(finding))).replaceAll("\\s+", " ");
    }

    @Test
    void eachPointSaysHowItFares() {
        assertThat(shown(true, null))
                .contains("1. Talk is cheap (¶3) – borne out: “" + ITEM + "” has a likelihood ratio of 1.25.")
                .contains("Of 1 point that the text makes");
        assertThat(shown(false, null)).contains("– not borne out: not shown: “" + ITEM);
        assertThat(shown(false, "Nobody counted."))
                .contains("– not supported by the argument as given. Nobody counted. Seen: not shown: “");
        assertThat(shown(true, "Nobody counted."))
                .contains("borne out, though the dossier says otherwise: Nobody counted");
        assertThat(shown(null, null)).contains("– not judged here: “cheap-talk” was not worked out.");
    }

    @Test
    void withoutPointsNothingIsSaid() {
        assertThat(PointSection.of(DOSSIER, List.of())).isEmpty();
    }
}
