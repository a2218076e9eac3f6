package dev.linchpin.engine.degree;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.stability.StabilityConcept;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Strength of stability and the readings of unknown preferences straight from their definitions, state by state, for
 * games small enough to wait for.
 *
 * <p>It shares nothing with {@link Strength}, {@link Readings} and {@link DegreeWitness} but how actors compare two
 * states: moves are found by comparing levels, answers by following every sequence over (state, last mover). What is
 * faster must equal it.
 */
public final class ReferenceDegrees {
    private final Comparisons comparisons;
    private final int actors;
    private final int states;
    private final List<List<List<Integer>>> moves;
    private final Map<Asked, BitSet> ends = new HashMap<>();

    /** Prepares to judge a game's states, compared so. */
    public ReferenceDegrees(Comparisons comparisons) {
        this.comparisons = comparisons;
        GameForm form = comparisons.game().form();
        actors = form.actors();
        states = form.states().count();
        int[][] levels = new int[states][];
        Arrays.setAll(levels, s -> form.space().levels(form.states().index(s)));
        moves = IntStream.range(0, actors)
                .mapToObj(i -> IntStream.range(0, states)
                        .mapToObj(from -> IntStream.range(0, states)
                                .filter(to -> from != to && isMove(form, form.ownOptions(i), levels[from], levels[to]))
                                .boxed()
                                .toList())
                        .toList())
                .toList();
    }

    private static boolean isMove(GameForm form, int[] own, int[] from, int[] to) {
        for (int o = 0; o < from.length; o++) {
            int option = o;
            boolean changes = from[o] != to[o];
            if (changes && Arrays.stream(own).noneMatch(mine -> mine == option)) {
                return false;
            }
            if (changes && !form.rules().mayMove(o, from[o], to[o])) {
                return false;
            }
        }
        return true;
    }

    /** Returns the states that are strongly stable for an actor. */
    public BitSet strong(int actor, StabilityConcept concept) {
        BitSet strong = new BitSet();
        for (int s = 0; s < states; s++) {
            boolean holds = true;
            for (int to : moves.get(actor).get(s)) {
                holds &= !of(actor).ranksAbove(to, s) || isAnsweredGreatly(actor, s, to, concept);
            }
            strong.set(s, holds);
        }
        return strong;
    }

    /** Returns the states that are stable for an actor under a reading. */
    public BitSet stable(int actor, StabilityConcept concept, Reading reading) {
        BitSet stable = new BitSet();
        for (int s = 0; s < states; s++) {
            boolean holds = true;
            for (int to : moves.get(actor).get(s)) {
                holds &= !mayWant(actor, s, to, reading) || isAnswered(actor, s, to, concept, reading);
            }
            stable.set(s, holds);
        }
        return stable;
    }

    private boolean isAnsweredGreatly(int actor, int state, int improvement, StabilityConcept concept) {
        return ends(actor, improvement, concept, null).stream()
                .anyMatch(end -> of(actor).greatlyPrefers(state, end)
                        && ((concept != StabilityConcept.SMR && concept != StabilityConcept.SSEQ)
                                || moves.get(actor).get(end).stream()
                                        .allMatch(reply -> of(actor).greatlyPrefers(state, reply))));
    }

    private boolean isAnswered(int actor, int state, int to, StabilityConcept concept, Reading reading) {
        return ends(actor, to, concept, reading).stream()
                .anyMatch(end -> mayDeter(actor, state, end, reading)
                        && (concept != StabilityConcept.SMR
                                || moves.get(actor).get(end).stream()
                                        .allMatch(reply -> mayDeter(actor, state, reply, reading))));
    }

    private boolean mayWant(int actor, int from, int to, Reading reading) {
        boolean chanceWillDo = reading == Reading.A || reading == Reading.C;
        return of(actor).surelyPrefers(to, from) || (chanceWillDo && of(actor).isUnknown(to, from));
    }

    private boolean mayDeter(int actor, int start, int end, Reading reading) {
        boolean chanceWillDo = reading == Reading.C || reading == Reading.D;
        return of(actor).isUnknown(start, end) ? chanceWillDo : !of(actor).ranksAbove(end, start);
    }

    /** The ends, other than where it began, of all answers to an actor who moved to a state. */
    private BitSet ends(int actor, int start, StabilityConcept concept, @Nullable Reading reading) {
        boolean anyStep = concept == StabilityConcept.GMR || concept == StabilityConcept.SMR;
        StabilityConcept kind = anyStep ? StabilityConcept.GMR : concept;
        Asked asked = new Asked(actor, start, kind, anyStep ? null : reading);
        BitSet found = ends.get(asked);
        if (found == null) {
            found = search(asked);
            ends.put(asked, found);
        }
        return found;
    }

    private BitSet search(Asked asked) {
        BitSet[] reachedBy = new BitSet[actors];
        Arrays.setAll(reachedBy, b -> new BitSet());
        Deque<int[]> places = new ArrayDeque<>();
        places.add(new int[] {asked.start(), asked.actor()});
        while (!places.isEmpty()) {
            int[] place = places.remove();
            for (int b = 0; b < actors; b++) {
                if (b == asked.actor() || b == place[1]) {
                    continue;
                }
                for (int to : moves.get(b).get(place[0])) {
                    if (!reachedBy[b].get(to) && isStep(b, place[0], to, asked)) {
                        reachedBy[b].set(to);
                        places.add(new int[] {to, b});
                    }
                }
            }
        }
        BitSet all = new BitSet();
        Arrays.stream(reachedBy).forEach(all::or);
        all.clear(asked.start());
        return all;
    }

    private boolean isStep(int mover, int from, int to, Asked asked) {
        return switch (asked.concept()) {
            case NASH, SIM -> false;
            case GMR, SMR -> true;
            case SEQ, SSEQ ->
                asked.reading() == null ? of(mover).ranksAbove(to, from) : mayWant(mover, from, to, asked.reading());
            case CSEQ ->
                of(mover).ranksAbove(to, from)
                        && ends(mover, to, StabilityConcept.SEQ, null).stream()
                                .allMatch(end -> of(mover).ranksAbove(end, from));
        };
    }

    private Comparison of(int actor) {
        return comparisons.of(actor);
    }

    /** Whose move where is answered by what kind of steps. */
    private record Asked(
            int actor,
            int start,
            StabilityConcept concept,
            @Nullable Reading reading) {}
}
