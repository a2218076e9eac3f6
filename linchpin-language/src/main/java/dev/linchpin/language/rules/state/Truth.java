package dev.linchpin.language.rules.state;

import dev.linchpin.model.Formula.Connective;

/** Whether something holds where not everything is known (Kleene's strong logic). */
enum Truth {
    /** It holds, whatever the rest is. */
    TRUE,
    /** It does not hold, whatever the rest is. */
    FALSE,
    /** That is not told by what is known. */
    OPEN;

    static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    Truth negated() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case OPEN -> OPEN;
        };
    }

    /** Returns the truth of two statements joined: what every way of settling the open ones agrees on. */
    static Truth join(Connective connective, Truth left, Truth right) {
        boolean mayHold = false;
        boolean mayFail = false;
        for (int l = 0; l < 2; l++) {
            for (int r = 0; r < 2; r++) {
                if (left != of(l == 0) && right != of(r == 0)) {
                    boolean holds = connective.join(l == 1, r == 1);
                    mayHold |= holds;
                    mayFail |= !holds;
                }
            }
        }
        return mayHold && mayFail ? OPEN : of(mayHold);
    }
}
