package dev.linchpin.language.rules.state;

import static dev.linchpin.language.rules.state.Truth.FALSE;
import static dev.linchpin.language.rules.state.Truth.OPEN;
import static dev.linchpin.language.rules.state.Truth.TRUE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.model.Formula.Connective;
import org.junit.jupiter.api.Test;

class TruthTest {
    @Test
    void isClassicalWhereAllIsKnown() {
        for (Connective connective : Connective.values()) {
            for (boolean left : new boolean[] {false, true}) {
                for (boolean right : new boolean[] {false, true}) {
                    assertThat(Truth.join(connective, Truth.of(left), Truth.of(right)))
                            .isEqualTo(Truth.of(connective.join(left, right)));
                }
            }
        }
    }

    @Test
    void isKnownWhereOneSideSettlesIt() {
        assertThat(Truth.join(Connective.AND, FALSE, OPEN)).isEqualTo(FALSE);
        assertThat(Truth.join(Connective.AND, OPEN, TRUE)).isEqualTo(OPEN);
        assertThat(Truth.join(Connective.OR, OPEN, TRUE)).isEqualTo(TRUE);
        assertThat(Truth.join(Connective.OR, OPEN, FALSE)).isEqualTo(OPEN);
        assertThat(Truth.join(Connective.IMPLIES, FALSE, OPEN)).isEqualTo(TRUE);
        assertThat(Truth.join(Connective.IMPLIES, OPEN, TRUE)).isEqualTo(TRUE);
        assertThat(Truth.join(Connective.IFF, OPEN, TRUE)).isEqualTo(OPEN);
        assertThat(Truth.join(Connective.IFF, OPEN, OPEN)).isEqualTo(OPEN);
    }

    @Test
    void negates() {
        assertThat(TRUE.negated()).isEqualTo(FALSE);
        assertThat(FALSE.negated()).isEqualTo(TRUE);
        assertThat(OPEN.negated()).isEqualTo(OPEN);
    }
}
