package dev.linchpin.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.model.Formula.Connective;
import dev.linchpin.model.Formula.Joined;
import dev.linchpin.model.Formula.Taken;
import dev.linchpin.model.Rule.Bound;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTest {
    private static final Formula BOTH = new Joined(Connective.AND, new Taken("a.x"), new Taken("b.y"));

    @Test
    void aRuleIsWrittenAsADossierWritesIt() {
        assertThat(new Rule.Never(BOTH).text()).isEqualTo("never: a.x and b.y");
        assertThat(new Rule.OneWay("a.x").text()).isEqualTo("one-way: a.x");
        assertThat(new Rule.OneWayBack("a.x").text()).isEqualTo("one-way-back: a.x");
        assertThat(new Rule.Count(Bound.EXACTLY_ONE, List.of("a.x", "b.y")).text())
                .isEqualTo("exactly-one: [a.x, b.y]");
        assertThat(new Rule.OnlyIf("a.x", new Taken("b.y")).text()).isEqualTo("only-if: {take: a.x, when: b.y}");
    }

    @Test
    void aBoundAllowsSoMany() {
        assertThat(Bound.AT_MOST_ONE.allows(0)).isTrue();
        assertThat(Bound.AT_MOST_ONE.allows(2)).isFalse();
        assertThat(Bound.EXACTLY_ONE.allows(0)).isFalse();
        assertThat(Bound.EXACTLY_ONE.allows(1)).isTrue();
        assertThat(Bound.AT_LEAST_ONE.allows(0)).isFalse();
        assertThat(Bound.AT_LEAST_ONE.allows(3)).isTrue();
    }
}
