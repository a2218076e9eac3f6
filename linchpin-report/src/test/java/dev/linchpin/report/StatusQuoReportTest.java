package dev.linchpin.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.engine.stability.StabilityConcept;
import dev.linchpin.ensemble.Study;
import dev.linchpin.report.json.StatusQuoJson;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can become of the harbour, and of a game in which nothing holds. */
class StatusQuoReportTest {
    private static final Study HARBOUR = Harbour.study(Harbour.dossier());

    private static int state(Study study, String text) {
        var form = study.main().analysis().game().form();
        Long index = form.space().parse(text);
        return index == null ? -1 : form.states().ordinal(index);
    }

    @Test
    void anAnswerThatDetersIsNamed() {
        String shown = Shown.at80(StatusQuoReport.of(Prospect.of(HARBOUR, state(HARBOUR, "Y2NN"))));
        assertThat(shown).isEqualTo("""
                The harbour toll
                ════════════════

                WHAT CAN BE REACHED FROM NOW
                                                 Moves to the
                  By                     States      farthest
                  ─────────────────────  ──────  ────────────
                  any moves                  18             2
                  improvements                8             2
                  what actors would do        2             1
                  all that are feasible      18

                WHO KEEPS IT FROM GETTING TO Y2NN BY WHAT ACTORS WOULD DO
                  Move                                    Would its mover make it?
                  ──────────────────────────────────────  ──────────────────────────────────────
                  The town: Tax the ships; Fortify the    no: the answer deters it: The league:
                  harbour: towers → guns                  Blockade the harbour

                THE SHORTEST WAY TO Y2NN BY IMPROVEMENTS
                  1. The town: Tax the ships; Fortify the harbour: towers → guns
                """);
    }

    @Test
    void jsonSaysWhyAMoveIsRefused() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Provenance provenance = new Provenance("harbour.yaml", "00ff", "1.2.3", 1, 0);
        StatusQuoJson.write(out, provenance, Prospect.of(HARBOUR, state(HARBOUR, "Y2NN")));
        JsonNode json = JsonMapper.shared().readTree(out.toByteArray());
        assertThat(json.at("/destinations/0/conduct/refusals").toString())
                .isEqualTo("[{\"actor\":\"town\",\"from\":\"N1NN\",\"to\":\"Y2NN\",\"reason\":\"deterred\",\"answer\":["
                        + "{\"actor\":\"league\",\"from\":\"Y2NN\",\"to\":\"Y2YN\",\"changes\":["
                        + "{\"option\":\"league.blockades\",\"from\":\"no\",\"to\":\"yes\"}]}]}]");
    }

    @Test
    void noEquilibriumIsSaid() {
        Study pennies = Harbour.study(Harbour.pennies());
        assertThat(Shown.at80(StatusQuoReport.of(Prospect.ofEquilibria(pennies, StabilityConcept.NASH))))
                .contains("There is no equilibrium under the concept “Nash”.");
    }

    @Test
    void equilibriaAreListedTheNearestFirst() {
        assertThat(Shown.at80(StatusQuoReport.of(Prospect.ofEquilibria(HARBOUR, StabilityConcept.GMR))))
                .containsSubsequence(
                        "N1NN     0          0        0  nothing: it is where things stand now",
                        "N2NN     1          1        1  The town",
                        "N0NN     1      0 + 1    0 + 1  The town",
                        "Y2YN     2          2    1 + 1  The town",
                        "N0NY     2      0 + 2    0 + 2  The town",
                        "THE LIKELIEST WAY TO N2NN BY WHAT ACTORS WOULD DO (100 %)",
                        "WHO KEEPS IT FROM GETTING TO N1NY BY WHAT ACTORS WOULD DO",
                        "The king: Mediate  no: it gains nothing by it");
    }
}
