package dev.linchpin.engine.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.linchpin.engine.fixture.BruteForce;
import dev.linchpin.engine.fixture.RandomDossiers;
import dev.linchpin.engine.fixture.RandomDossiers.Mix;
import dev.linchpin.engine.fixture.Sketch;
import dev.linchpin.model.Dossier;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class StateSpaceTest {
    @Test
    void indicesRunThroughAllSettingsAndTextsReadBack() {
        RandomDossiers dossiers = new RandomDossiers(20_260_315, Mix.STABILITY);
        for (int k = 0; k < 200; k++) {
            Dossier dossier = dossiers.next();
            StateSpace space = StateSpace.of(dossier);
            List<int[]> settings = BruteForce.settings(dossier);
            assertThat(space.size()).isEqualTo(settings.size());
            for (int index = 0; index < settings.size(); index++) {
                assertThat(space.levels(index)).isEqualTo(settings.get(index));
                assertThat(space.index(settings.get(index))).isEqualTo(index);
                assertThat(space.parse(space.text(index))).isEqualTo(index);
                for (int o = 0; o < space.options(); o++) {
                    int[] lowest = settings.get(index).clone();
                    lowest[o] = 0;
                    assertThat(space.with(index, o, 0)).isEqualTo(space.index(lowest));
                }
            }
        }
    }

    @Test
    void textsAreLettersOrDigits() {
        Dossier dossier = new Sketch()
                .actors("a")
                .option("a.x", 2, 1)
                .option("a.y", 3, 2)
                .option("a.z", 10, 0)
                .dossier();
        StateSpace space = StateSpace.of(dossier);
        assertThat(space.text(space.now())).isEqualTo("Y20");
        assertThat(space.parse("N19")).isEqualTo(space.index(new int[] {0, 1, 9}));
        for (String wrong : List.of("", "Y2", "Y200", "120", "Y30", "y20", "Y2N", "Y2-", "Ý20")) {
            assertThat(space.parse(wrong)).as(wrong).isNull();
        }
        assertThatThrownBy(() -> space.index(new int[] {0, 3, 0})).hasMessageContaining("a.y has no level 3");
    }

    @Test
    void countsWhatItCannotIndex() {
        Sketch sketch = new Sketch().actors("a");
        for (int o = 0; o < 62; o++) {
            sketch.options("a.x" + o);
        }
        assertThat(StateSpace.canIndex(sketch.dossier())).isTrue();
        assertThat(StateSpace.of(sketch.dossier()).size()).isEqualTo(1L << 62);
        Dossier more = sketch.options("a.x62").dossier();
        assertThat(StateSpace.canIndex(more)).isFalse();
        assertThat(StateSpace.count(more)).isEqualTo(BigInteger.ONE.shiftLeft(63));
        assertThatThrownBy(() -> StateSpace.of(more)).isInstanceOf(IllegalArgumentException.class);
    }
}
