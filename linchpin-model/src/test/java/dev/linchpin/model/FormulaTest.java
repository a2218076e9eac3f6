package dev.linchpin.model;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormulaTest {
    private static final Formula A = new Taken("n.a");
    private static final Formula B = new At("s.b", "high");
    private static final Formula C = new Taken("s.c");

    private static Formula join(Connective connective, Formula left, Formula right) {
        return new Joined(connective, left, right);
    }

    @Test
    void writesItsParts() {
        assertThat(A.text()).isEqualTo("n.a");
        assertThat(B.text()).isEqualTo("s.b = high");
        assertThat(new Not(B).text()).isEqualTo("not s.b = high");
        assertThat(new Not(new Not(A)).text()).isEqualTo("not not n.a");
        assertThat(new InEquilibria(Scope.POSSIBLE, join(Connective.OR, A, C)).text())
                .isEqualTo("possible(n.a or s.c)");
        assertThat(new Compared(new Term.Stance("n", "s.b"), Comparator.AT_LEAST, -0.25).text())
                .isEqualTo("stance(n, s.b) >= -0.25");
        assertThat(new Compared(new Term.Level("x"), Comparator.EQUAL, 1e-7).text())
                .isEqualTo("level(x) = 0.0000001");
        assertThat(new Compared(new Term.Utility("n"), Comparator.LESS, 100).text())
                .isEqualTo("utility(n) < 100");
    }

    @Test
    void bracketsOnlyWhereTheReadingWouldDiffer() {
        Formula and = join(Connective.AND, A, B);
        Formula or = join(Connective.OR, A, B);
        assertThat(join(Connective.OR, and, C).text()).isEqualTo("n.a and s.b = high or s.c");
        assertThat(join(Connective.AND, or, C).text()).isEqualTo("(n.a or s.b = high) and s.c");
        assertThat(join(Connective.AND, C, and).text()).isEqualTo("s.c and (n.a and s.b = high)");
        assertThat(join(Connective.AND, and, C).text()).isEqualTo("n.a and s.b = high and s.c");
        assertThat(new Not(and).text()).isEqualTo("not (n.a and s.b = high)");
        Formula implies = join(Connective.IMPLIES, A, B);
        assertThat(join(Connective.IMPLIES, C, implies).text()).isEqualTo("s.c implies n.a implies s.b = high");
        assertThat(join(Connective.IMPLIES, implies, C).text()).isEqualTo("(n.a implies s.b = high) implies s.c");
        assertThat(join(Connective.IFF, implies, C).text()).isEqualTo("n.a implies s.b = high iff s.c");
    }

    @Test
    void visitsEveryFormulaInsideIt() {
        Formula whole = new InEquilibria(Scope.ALWAYS, join(Connective.AND, new Not(A), B));
        List<Formula> seen = new ArrayList<>();
        whole.visit(seen::add);
        assertThat(seen).containsExactly(whole, join(Connective.AND, new Not(A), B), new Not(A), A, B);
    }

    @ParameterizedTest
    @EnumSource(Comparator.class)
    void mirrorsComparisons(Comparator comparator) {
        for (double left : new double[] {-1, 0, 1, Double.NaN}) {
            for (double right : new double[] {-1, 0, 1}) {
                assertThat(comparator.mirrored().test(right, left)).isEqualTo(comparator.test(left, right));
            }
            assertThat(comparator.test(left, Double.NaN)).isFalse();
        }
    }
}
