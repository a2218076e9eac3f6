package dev.linchpin.ensemble;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.path.Chain;
import dev.linchpin.engine.path.Conduct;
import dev.linchpin.engine.path.Start;
import dev.linchpin.engine.stability.Verdict.Sanction;
import dev.linchpin.ensemble.finding.DeterredMove;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The moves that actors hold back from where things are likeliest to come to rest. */
final class Deterrence {
    private Deterrence() {}

    /**
     * Returns the moves of one option each that actors would like, but for the answer, where the chain is likeliest to
     * end; where an actor has none such, the one it would like best.
     */
    static List<DeterredMove> at(Chain chain, Conduct conduct) {
        Start end = chain.ends().stream()
                .max(Comparator.comparingDouble(Start::probability))
                .orElseThrow();
        List<DeterredMove> moves = new ArrayList<>();
        for (int i = 0; i < conduct.actors(); i++) {
            List<Sanction> sanctions = conduct.verdict(end.state(), i).answered();
            List<Sanction> single = sanctions.stream()
                    .filter(sanction -> differences(conduct.form(), end.state(), sanction.improvement()) == 1)
                    .toList();
            List<Sanction> shown =
                    single.isEmpty() ? sanctions.stream().limit(1).toList() : single;
            for (Sanction sanction : shown) {
                moves.add(new DeterredMove(i, end.state(), sanction.improvement(), sanction.answer()));
            }
        }
        return moves;
    }

    private static int differences(GameForm form, int from, int to) {
        int[] before = form.space().levels(form.states().index(from));
        int[] after = form.space().levels(form.states().index(to));
        int differences = 0;
        for (int o = 0; o < before.length; o++) {
            differences += before[o] == after[o] ? 0 : 1;
        }
        return differences;
    }
}
