package dev.linchpin.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.Constraint;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A CP-SAT model that grows formula by formula; a formula that comes again is the same literal.
 *
 * <p>A literal is a number: {@link #TRUE}, a variable's, or the complement ({@code ~}) of either for its negation. What
 * is known folds away. One thread at a time.
 */
final class Circuit {
    /** The literal that is always true. */
    static final int TRUE = 0;
    /** The literal that is never true. */
    static final int FALSE = ~TRUE;

    private final CpModel model = new CpModel();
    private final List<BoolVar> variables = new ArrayList<>();
    private final Map<Node, Integer> known = new HashMap<>();

    /** A formula over literals: a conjunction, an equivalence, or a count of true ones between two bounds. */
    private record Node(Kind kind, List<Integer> inputs) {}

    private enum Kind {
        AND,
        IFF,
        COUNT
    }

    Circuit() {
        BoolVar always = variable(variableLiteral());
        model.addBoolAnd(new Literal[] {always});
    }

    /** Returns the model. */
    CpModel model() {
        return model;
    }

    /** Returns a new variable's literal. */
    int variableLiteral() {
        variables.add(model.newBoolVar(""));
        return variables.size() - 1;
    }

    /** Returns a variable. */
    BoolVar variable(int literal) {
        return variables.get(literal);
    }

    private Literal literal(int literal) {
        return literal >= 0 ? variables.get(literal) : variables.get(~literal).not();
    }

    private Literal[] literals(List<Integer> literals) {
        return literals.stream().map(this::literal).toArray(Literal[]::new);
    }

    /** Returns the conjunction of two literals. */
    int and(int a, int b) {
        if (a == FALSE || b == FALSE || a == ~b) {
            return FALSE;
        }
        if (a == TRUE || a == b) {
            return b;
        }
        if (b == TRUE) {
            return a;
        }
        return known.computeIfAbsent(new Node(Kind.AND, List.of(Math.min(a, b), Math.max(a, b))), node -> {
            int both = variableLiteral();
            model.addImplication(literal(both), literal(a));
            model.addImplication(literal(both), literal(b));
            model.addBoolOr(new Literal[] {literal(both), literal(~a), literal(~b)});
            return both;
        });
    }

    /** Returns the disjunction of two literals. */
    int or(int a, int b) {
        return ~and(~a, ~b);
    }

    /** Returns whether two literals agree. */
    int iff(int a, int b) {
        if (a < 0) {
            return ~iff(~a, b);
        }
        if (b < 0) {
            return ~iff(a, ~b);
        }
        if (a == TRUE || a == b) {
            return b == a ? TRUE : b;
        }
        if (b == TRUE) {
            return a;
        }
        return known.computeIfAbsent(new Node(Kind.IFF, List.of(Math.min(a, b), Math.max(a, b))), node -> {
            int agree = variableLiteral();
            requireSome(List.of(~agree, ~a, b));
            requireSome(List.of(~agree, a, ~b));
            requireSome(List.of(agree, a, b));
            requireSome(List.of(agree, ~a, ~b));
            return agree;
        });
    }

    /** Returns whether at least so many of some literals are true. */
    int countAtLeast(List<Integer> inputs, int least) {
        List<Integer> open = inputs.stream()
                .filter(input -> input != TRUE && input != FALSE)
                .sorted()
                .toList();
        int missing =
                least - (int) inputs.stream().filter(input -> input == TRUE).count();
        if (missing <= 0) {
            return TRUE;
        }
        if (missing > open.size()) {
            return FALSE;
        }
        if (missing == open.size()) {
            return open.stream().reduce(TRUE, this::and);
        }
        if (missing == 1) {
            return open.stream().reduce(FALSE, this::or);
        }
        List<Integer> key = new ArrayList<>(open);
        key.add(missing);
        return known.computeIfAbsent(new Node(Kind.COUNT, List.copyOf(key)), node -> {
            int enough = variableLiteral();
            LinearExpr count = LinearExpr.sum(literals(open));
            model.addGreaterOrEqual(count, missing).onlyEnforceIf(literal(enough));
            model.addLessOrEqual(count, missing - 1).onlyEnforceIf(literal(~enough));
            return enough;
        });
    }

    /** Requires that one of some literals is true. */
    void requireSome(List<Integer> some) {
        if (!some.contains(TRUE)) {
            model.addBoolOr(literals(some));
        }
    }

    /** Requires that a sum reaches a bound wherever a guard is true. */
    void requireAtLeast(WeightedLiterals sum, long bound, int guard) {
        if (guard == FALSE || sum.least() >= bound) {
            return;
        }
        if (sum.greatest() < bound) {
            requireSome(List.of(~guard));
            return;
        }
        Constraint reached = model.addGreaterOrEqual(expression(sum), bound);
        if (guard != TRUE) {
            reached.onlyEnforceIf(literal(guard));
        }
    }

    /** Requires that a sum stays within a bound wherever a guard is true. */
    void requireAtMost(WeightedLiterals sum, long bound, int guard) {
        requireAtLeast(sum.negated(), -bound, guard);
    }

    /** Asks for the greatest that a sum can be. */
    void maximize(WeightedLiterals sum) {
        model.maximize(expression(sum));
    }

    private LinearExpr expression(WeightedLiterals sum) {
        LinearExprBuilder expression = LinearExpr.newBuilder().add(sum.constant());
        sum.forEach((literal, weight) -> expression.addTerm(variable(literal), weight));
        return expression.build();
    }
}
