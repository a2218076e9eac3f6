package dev.linchpin.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.linchpin.model.Formula.At;
import dev.linchpin.model.Formula.Comparator;
import dev.linchpin.model.Formula.Compared;
import dev.linchpin.model.Formula.Connective;
import dev.linchpin.model.Formula.InEquilibria;
import dev.linchpin.model.Formula.Joined;
import dev.linchpin.model.Formula.Not;
import dev.linchpin.model.Formula.Scope;
import dev.linchpin.model.Formula.Taken;
import dev.linchpin.model.Formula.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

class StateRulesTest {
    private static final Formula A = new Taken("n.a");
    private static final Formula B = new Taken("s.b");
    private static final Formula HIGH = new At("s.c", "high");

    private static StateRules rules(Rule... rules) {
        DossierBuilder parts = Dossier.builder("t", "q")
                .add(new Option("n.a", "a", Option.TWO_LEVELS, 0))
                .add(new Option("s.b", "b", Option.TWO_LEVELS, 0))
                .add(new Option("s.c", "c", List.of("low", "mid", "high"), 0));
        for (Rule rule : rules) {
            parts.add(rule);
        }
        return StateRules.of(parts.build());
    }

    @Test
    void aBareOptionIsTakenAboveItsLowestLevel() {
        assertThat(rules().holds(new Taken("s.c"), new int[] {0, 0, 0})).isFalse();
        assertThat(rules().holds(new Taken("s.c"), new int[] {0, 0, 1})).isTrue();
        assertThat(rules().holds(HIGH, new int[] {0, 0, 1})).isFalse();
        assertThat(rules().holds(HIGH, new int[] {0, 0, 2})).isTrue();
    }

    @Test
    void noAndYesNameTheLevelsOfTwo() {
        assertThat(rules().holds(new At("n.a", "yes"), new int[] {1, 0, 0})).isTrue();
        assertThat(rules().holds(new At("n.a", "no"), new int[] {1, 0, 0})).isFalse();
    }

    @Test
    void connectivesMeanWhatTheySay() {
        for (int a = 0; a < 2; a++) {
            for (int b = 0; b < 2; b++) {
                int[] state = {a, b, 0};
                assertThat(rules().holds(new Joined(Connective.AND, A, B), state))
                        .isEqualTo(a == 1 && b == 1);
                assertThat(rules().holds(new Joined(Connective.OR, A, B), state))
                        .isEqualTo(a == 1 || b == 1);
                assertThat(rules().holds(new Joined(Connective.IMPLIES, A, B), state))
                        .isEqualTo(a == 0 || b == 1);
                assertThat(rules().holds(new Joined(Connective.IFF, A, B), state))
                        .isEqualTo(a == b);
                assertThat(rules().holds(new Not(A), state)).isEqualTo(a == 0);
            }
        }
    }

    @Test
    void findsTheFirstRuleThatAStateBreaks() {
        Rule never = new Rule.Never(new Joined(Connective.AND, A, HIGH));
        Rule onlyIf = new Rule.OnlyIf("s.b", A);
        StateRules rules = rules(new Rule.OneWay("n.a"), never, onlyIf, new Rule.OneWayBack("s.c"));
        assertThat(rules.findBroken(new int[] {1, 1, 1})).isNull();
        assertThat(rules.findBroken(new int[] {1, 0, 2})).isEqualTo(never);
        assertThat(rules.findBroken(new int[] {0, 1, 2})).isEqualTo(onlyIf);
        assertThat(rules.findBroken(new int[] {0, 0, 2})).isNull();
    }

    @Test
    void countsWhatIsTaken() {
        List<String> all = List.of("n.a", "s.b", "s.c");
        StateRules most = rules(new Rule.Count(Rule.Bound.AT_MOST_ONE, all));
        StateRules exact = rules(new Rule.Count(Rule.Bound.EXACTLY_ONE, all));
        StateRules least = rules(new Rule.Count(Rule.Bound.AT_LEAST_ONE, all));
        int[] none = {0, 0, 0};
        int[] one = {0, 0, 2};
        int[] two = {1, 0, 1};
        assertThat(most.findBroken(none)).isNull();
        assertThat(most.findBroken(one)).isNull();
        assertThat(most.findBroken(two)).isNotNull();
        assertThat(exact.findBroken(none)).isNotNull();
        assertThat(exact.findBroken(one)).isNull();
        assertThat(exact.findBroken(two)).isNotNull();
        assertThat(least.findBroken(none)).isNotNull();
        assertThat(least.findBroken(two)).isNull();
    }

    @Test
    void refusesFormulasThatReadMoreThanOptions() {
        Formula level = new Compared(new Term.Level("x"), Comparator.LESS, 0.5);
        assertThatThrownBy(() -> rules().holds(level, new int[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("level(x) < 0.5");
        assertThatThrownBy(() -> rules().holds(new InEquilibria(Scope.ALWAYS, A), new int[3]))
                .hasMessageContaining("always(n.a)");
        assertThatThrownBy(() -> rules().holds(new At("s.c", "top"), new int[3]))
                .hasMessage("Option \"s.c\" has no level \"top\".");
        assertThatThrownBy(() -> rules().holds(new Taken("s.d"), new int[3])).hasMessageContaining("s.d");
    }
}
