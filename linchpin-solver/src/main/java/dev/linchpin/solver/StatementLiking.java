package dev.linchpin.solver;

import dev.linchpin.engine.game.Condition;
import java.util.BitSet;
import java.util.List;

/** The order of statements: an earlier one outweighs all later ones. */
record StatementLiking(List<Condition> statements) implements Liking {
    @Override
    public void denyBetter(Formulas formulas, LevelLiterals from, LevelLiterals to, int guard) {
        formulas.circuit().requireSome(List.of(~guard, ~better(formulas, from, to)));
    }

    @Override
    public void seekBetter(Formulas formulas, LevelLiterals to, long value) {
        Circuit circuit = formulas.circuit();
        int better = Circuit.FALSE;
        for (int k = statements.size() - 1; k >= 0; k--) {
            boolean before = (value >>> (statements.size() - 1 - k) & 1) != 0;
            int now = formulas.literal(statements.get(k), to);
            better = before ? circuit.and(now, better) : circuit.or(now, better);
        }
        circuit.requireSome(List.of(better));
    }

    /** From the last statement to the first: better where it says so, or says nothing and the later ones do. */
    private int better(Formulas formulas, LevelLiterals from, LevelLiterals to) {
        Circuit circuit = formulas.circuit();
        int better = Circuit.FALSE;
        for (Condition statement : statements.reversed()) {
            int before = formulas.literal(statement, from);
            int after = formulas.literal(statement, to);
            int noWorse = circuit.or(after, ~before);
            better = circuit.or(circuit.and(after, ~before), circuit.and(noWorse, better));
        }
        return better;
    }

    @Override
    public BitSet options() {
        BitSet options = new BitSet();
        statements.forEach(statement -> Formulas.addOptions(statement, options));
        return options;
    }
}
