package dev.linchpin.engine.path;

import dev.linchpin.engine.path.Refusal.Deterred;
import dev.linchpin.engine.path.Refusal.NoGain;
import dev.linchpin.engine.path.Refusal.Surpassed;
import dev.linchpin.engine.path.Refusal.Unaware;
import dev.linchpin.engine.stability.Step;
import dev.linchpin.engine.stability.Verdict.Sanction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can become of where things stand: what is reached by any moves, by improvements, by what actors would do; how
 * soon; and who keeps the rest from being reached (status quo analysis: Li, Kilgour and Hipel 2005).
 *
 * <p>Each kind of move is followed when it is first asked for. One thread at a time.
 */
public final class StatusQuo {
    private final int now;
    private final Conduct conduct;
    private final Map<MoveKind, Reach> reaches = new EnumMap<>(MoveKind.class);
    private final Map<MoveKind, LeastReluctant> reluctant = new EnumMap<>(MoveKind.class);

    private StatusQuo(int now, Conduct conduct) {
        this.now = now;
        this.conduct = conduct;
    }

    /**
     * Prepares to look at what can become of a state.
     *
     * @param now the state, by ordinal
     * @param conduct what actors would do
     */
    public static StatusQuo of(int now, Conduct conduct) {
        return new StatusQuo(now, conduct);
    }

    /** Returns the state that it starts from, by ordinal. */
    public int now() {
        return now;
    }

    /** Returns what can be reached by moves of a kind. */
    public Reach reach(MoveKind kind) {
        return reaches.computeIfAbsent(kind, k -> Reach.from(now, conduct, k));
    }

    /**
     * Returns how a state is approached by moves of a kind: a shortest path of such moves, and where there is none a
     * path with the fewest others, with why their movers would not make them; null where no legal moves lead there.
     */
    public @Nullable Approach findApproach(int state, MoveKind kind) {
        if (reach(kind).has(state)) {
            return new Approach(reach(kind).path(state), List.of());
        }
        if (!reach(MoveKind.LEGAL).has(state)) {
            return null;
        }
        List<Step> path = reluctant(kind).path(state);
        List<Refusal> refusals = new ArrayList<>();
        for (Step step : path) {
            if (!conduct.isOfKind(kind, step)) {
                refusals.add(refusal(step));
            }
        }
        return new Approach(path, refusals);
    }

    private Refusal refusal(Step step) {
        int actor = step.actor();
        Perception seen = conduct.seenBy(actor);
        if (!seen.reckonsWith(step.to(), step.from())) {
            return new Unaware(step);
        }
        long gain = seen.gain(step.from(), step.to(), actor);
        if (gain <= 0) {
            return new NoGain(step, gain == 0);
        }
        for (Sanction sanction : conduct.verdict(step.from(), actor).answered()) {
            if (sanction.improvement() == step.to()) {
                return new Deterred(step, sanction);
            }
        }
        return new Surpassed(step, conduct.moves(step.from(), actor).getFirst().to());
    }

    /**
     * Returns those of some states that are the nearest: the fewest moves on the way that actors would not make, then the
     * fewest moves, then what is found first; those that no legal moves lead to come last.
     *
     * @param most how many at most
     */
    public List<Integer> nearest(BitSet states, int most) {
        List<Integer> nearest = reluctant(MoveKind.WILLING).nearest(states, most);
        BitSet never = (BitSet) states.clone();
        nearest.forEach(never::clear);
        never.stream().limit(most - nearest.size()).forEach(nearest::add);
        return List.copyOf(nearest);
    }

    private LeastReluctant reluctant(MoveKind kind) {
        return reluctant.computeIfAbsent(kind, k -> new LeastReluctant(now, conduct, k));
    }
}
