package dev.linchpin.engine.stability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.fixture.Medians;
import dev.linchpin.engine.fixture.RandomDossiers;
import dev.linchpin.engine.fixture.RandomDossiers.Mix;
import dev.linchpin.engine.path.Conduct;
import dev.linchpin.engine.preference.Valuation;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** States judged one at a time, by looking forward from them, are judged as they are all at once. */
class LookingForwardTest {
    private static final int GAMES = 300;

    @Test
    void aFewStatesAreJudgedAsAllAre() {
        RandomDossiers dossiers = new RandomDossiers(20_260_401, Mix.STABILITY);
        for (int game = 0; game < GAMES; game++) {
            Analysis analysis = Analysis.of(Medians.game(dossiers.next()));
            Valuation valuation = Valuation.of(analysis.causes());
            assertEqual(
                    analysis, Witness.looking(analysis.game(), valuation, LookingForwardTest::never, Long.MAX_VALUE));
            assertEqual(analysis, Witness.looking(analysis.game(), valuation, analysis::stability, 20));
        }
    }

    private static Stability never() {
        throw new AssertionError("Everything was judged where a few states were asked about.");
    }

    private static void assertEqual(Analysis analysis, Witness looking) {
        Witness swept = new Witness(analysis.stability());
        SplittableRandom chance = new SplittableRandom(7);
        int states = analysis.game().form().states().count();
        for (int i = 0; i < analysis.game().form().actors(); i++) {
            for (StabilityConcept concept : StabilityConcept.values()) {
                for (int k = 0; k < 12; k++) {
                    int state = chance.nextInt(states);
                    assertThat(looking.verdict(state, i, concept).isStable())
                            .isEqualTo(analysis.stability().stable(i, concept).get(state));
                    assertThat(looking.verdict(state, i, concept)).isEqualTo(swept.verdict(state, i, concept));
                    assertThat(looking.wouldMoveTo(state, i, concept)).isEqualTo(swept.wouldMoveTo(state, i, concept));
                }
            }
        }
    }

    @Test
    void restIsWhereNobodyWouldMove() {
        RandomDossiers dossiers = new RandomDossiers(20_260_402, Mix.STABILITY);
        for (int game = 0; game < GAMES; game++) {
            Analysis analysis = Analysis.of(Medians.game(dossiers.next()));
            Conduct conduct = Conduct.of(analysis.witness());
            for (int s = 0; s < analysis.game().form().states().count(); s++) {
                assertThat(conduct.isRest(s))
                        .isEqualTo(analysis.stability().equilibria().get(s));
            }
        }
    }
}
