package dev.linchpin.solver;

import dev.linchpin.model.StatePattern;
import java.util.BitSet;
import java.util.List;

/** The order of a ranking: a state's value is minus the place of the class whose pattern it matches. */
record RankingLiking(List<List<StatePattern>> classes, int optionCount) implements Liking {
    @Override
    public void denyBetter(Formulas formulas, LevelLiterals from, LevelLiterals to, int guard) {
        WeightedLiterals gain = new WeightedLiterals();
        add(formulas, to, 1, gain);
        add(formulas, from, -1, gain);
        formulas.circuit().requireAtMost(gain, 0, guard);
    }

    @Override
    public void seekBetter(Formulas formulas, LevelLiterals to, long value) {
        WeightedLiterals sum = new WeightedLiterals();
        add(formulas, to, 1, sum);
        formulas.circuit().requireAtLeast(sum, value + 1, Circuit.TRUE);
        formulas.circuit().maximize(sum);
    }

    private void add(Formulas formulas, LevelLiterals setting, long sign, WeightedLiterals sum) {
        for (int c = 0; c < classes.size(); c++) {
            for (StatePattern pattern : classes.get(c)) {
                sum.add(formulas.literal(pattern, optionCount, setting), -sign * c);
            }
        }
    }

    @Override
    public BitSet options() {
        BitSet options = new BitSet();
        for (List<StatePattern> equals : classes) {
            for (StatePattern pattern : equals) {
                for (int o = 0; o < optionCount; o++) {
                    options.set(o, options.get(o) || pattern.level(o) >= 0);
                }
            }
        }
        return options;
    }
}
