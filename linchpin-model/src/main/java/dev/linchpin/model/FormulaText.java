package dev.linchpin.model;

import dev.linchpin.model.Formula.At;
import dev.linchpin.model.Formula.Compared;
import dev.linchpin.model.Formula.Connective;
import dev.linchpin.model.Formula.InEquilibria;
import dev.linchpin.model.Formula.Joined;
import dev.linchpin.model.Formula.Not;
import dev.linchpin.model.Formula.Taken;
import java.math.BigDecimal;

/** Writes formulas: brackets only where the reading would differ without them. */
final class FormulaText {
    private FormulaText() {}

    static String of(Formula formula) {
        return switch (formula) {
            case Taken(String option) -> option;
            case At(String option, String level) -> option + " = " + level;
            case Not(Formula negated) -> "not " + bracketedIf(negated instanceof Joined, negated);
            case Joined joined -> joined(joined);
            case Compared compared ->
                compared.term().text() + " " + compared.comparator().symbol() + " " + number(compared.value());
            case InEquilibria asked -> asked.scope().word() + "(" + of(asked.formula()) + ")";
        };
    }

    /** {@code and} and {@code or} group to the left, {@code implies} and {@code iff} to the right. */
    private static String joined(Joined joined) {
        Connective outer = joined.connective();
        boolean leftward = outer == Connective.AND || outer == Connective.OR;
        String left = bracketedIf(needsBrackets(joined.left(), outer, leftward), joined.left());
        String right = bracketedIf(needsBrackets(joined.right(), outer, !leftward), joined.right());
        return left + " " + outer.word() + " " + right;
    }

    private static boolean needsBrackets(Formula part, Connective outer, boolean groupsOnThisSide) {
        if (!(part instanceof Joined(Connective inner, Formula l, Formula r))) {
            return false;
        }
        int difference = inner.compareTo(outer);
        return difference < 0 || (difference == 0 && !groupsOnThisSide);
    }

    private static String bracketedIf(boolean bracketed, Formula formula) {
        return bracketed ? "(" + of(formula) + ")" : of(formula);
    }

    private static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
