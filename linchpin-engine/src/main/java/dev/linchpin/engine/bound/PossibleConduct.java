package dev.linchpin.engine.bound;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.game.TooFar;
import dev.linchpin.engine.kernel.Numbering;
import dev.linchpin.engine.stability.Bearing;
import dev.linchpin.engine.stability.Concept;
import dev.linchpin.engine.stability.StabilityConcept;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What actors may do in a game where it is not known of every two states which an actor prefers.
 *
 * <p>Each judgement is made twice, once with the steps that are sure and once with all that are possible: an improvement
 * is surely answered if sure steps lead to a state that surely deters, and surely unanswered if no possible ones lead to
 * one that may. So whatever the numbers are within their bounds, what {@link dev.linchpin.engine.stability.Witness} says
 * an actor would do there is among what it may do here. Of foresight that looks moves ahead, or at moves made at once,
 * no more is said than that a move of that kind may be made. One thread at a time.
 */
public final class PossibleConduct {
    private static final byte SURE = 2;
    private static final byte POSSIBLE = 1;
    private static final byte NO = 0;

    private final MoveTable table;
    private final GameForm form;
    private final PossibleOrder order;
    private final Bearing bearing;
    private final Map<Pair, Byte> credible = new HashMap<>();
    private final Map<Pair, Byte> answered = new HashMap<>();
    private int looksLeft;

    /** A move of an actor, each end cut to the options that bear on how it is judged. */
    private record Pair(int actor, long from, long to) {
        // written out, since what records have costs more than all the rest of a look
        @Override
        public boolean equals(@Nullable Object that) {
            return that instanceof Pair(int its, long one, long two) && actor == its && from == one && to == two;
        }

        // the hash that records have puts many settings in one place
        @Override
        public int hashCode() {
            return Long.hashCode((from * 0x9E3779B97F4A7C15L + to) * 0xBF58476D1CE4E5B9L + actor);
        }
    }

    /**
     * Prepares to judge.
     *
     * @param table where its actors can move
     * @param order how actors may order its states
     * @param looks how many moves may be looked at; with one more, {@link TooFar} is thrown
     */
    public PossibleConduct(MoveTable table, PossibleOrder order, int looks) {
        this.table = table;
        form = table.form();
        this.order = order;
        bearing = table.bearing();
        looksLeft = looks;
    }

    /** Returns the game's form. */
    public GameForm form() {
        return form;
    }

    /** Returns what an actor may do in a state, by its own foresight. */
    public PossibleMoves moves(int state, int actor) {
        Concept concept =
                Concept.of(table.game().dossier().actors().all().get(actor).foresight());
        if (!(concept instanceof StabilityConcept byAnswers)) {
            return anything(Arrays.stream(targets(state, actor, -1)).boxed().toList());
        }
        List<Integer> improvements = new ArrayList<>();
        for (int target : targets(state, actor, -1)) {
            if ((order.beside(actor, target, state) & PossibleOrder.BETTER) != 0) {
                improvements.add(target);
            }
        }
        return byAnswers == StabilityConcept.SIM
                ? anything(improvements)
                : judged(state, actor, byAnswers, improvements);
    }

    private static PossibleMoves anything(List<Integer> targets) {
        return new PossibleMoves(targets.stream().sorted().toList(), true, targets.isEmpty());
    }

    private PossibleMoves judged(int state, int actor, StabilityConcept concept, List<Integer> improvements) {
        List<Integer> open = new ArrayList<>();
        List<Integer> sure = new ArrayList<>();
        for (int target : improvements) {
            byte answer = answered(state, target, actor, concept);
            if (answer != SURE) {
                open.add(target);
            }
            if (answer == NO) {
                sure.add(target);
            }
        }
        List<Integer> picks = new ArrayList<>();
        for (int target : open) {
            if (sure.stream().noneMatch(better -> order.beside(actor, better, target) == PossibleOrder.BETTER)) {
                picks.add(target);
            }
        }
        boolean moves = sure.stream().anyMatch(target -> order.beside(actor, target, state) == PossibleOrder.BETTER);
        boolean isSure = picks.isEmpty() || (moves && sure.containsAll(picks) && areEqual(actor, picks));
        return new PossibleMoves(picks.stream().sorted().toList(), !moves, isSure);
    }

    private boolean areEqual(int actor, List<Integer> states) {
        return states.stream()
                .allMatch(state -> state.equals(states.getFirst())
                        || order.beside(actor, state, states.getFirst()) == PossibleOrder.EQUAL);
    }

    /** Whether an improvement is answered: surely, possibly, or surely not. */
    private byte answered(int state, int improvement, int actor, StabilityConcept concept) {
        if (concept == StabilityConcept.NASH) {
            return NO;
        }
        long bears = bearing.on(actor, concept);
        Pair pair = new Pair(actor, cut(state, bears), cut(improvement, bears));
        Byte known = answered.get(pair);
        if (known == null) {
            known = answered(state, improvement, actor, concept, bears);
            answered.put(pair, known);
        }
        return known;
    }

    private byte answered(int state, int improvement, int actor, StabilityConcept concept, long bears) {
        if (!reaches(improvement, actor, concept, bears, false, end -> mayDeter(actor, end, state, concept))) {
            return NO;
        }
        return reaches(improvement, actor, concept, bears, true, end -> surelyDeters(actor, end, state, concept))
                ? SURE
                : POSSIBLE;
    }

    private boolean mayDeter(int actor, int end, int state, StabilityConcept concept) {
        if (order.beside(actor, end, state) == PossibleOrder.BETTER) {
            return false;
        }
        return !concept.considersReply()
                || Arrays.stream(targets(end, actor, -1))
                        .allMatch(target -> order.beside(actor, target, state) != PossibleOrder.BETTER);
    }

    private boolean surelyDeters(int actor, int end, int state, StabilityConcept concept) {
        if ((order.beside(actor, end, state) & PossibleOrder.BETTER) != 0) {
            return false;
        }
        return !concept.considersReply()
                || Arrays.stream(targets(end, actor, -1))
                        .allMatch(target -> (order.beside(actor, target, state) & PossibleOrder.BETTER) == 0);
    }

    /** Whether a step is taken: surely, possibly, or surely not. */
    private byte step(int mover, int from, int to, StabilityConcept concept) {
        if (concept == StabilityConcept.GMR || concept == StabilityConcept.SMR) {
            return SURE;
        }
        int beside = order.beside(mover, to, from);
        if ((beside & PossibleOrder.BETTER) == 0) {
            return NO;
        }
        byte better = beside == PossibleOrder.BETTER ? SURE : POSSIBLE;
        return concept == StabilityConcept.CSEQ ? (byte) Math.min(better, credible(mover, from, to)) : better;
    }

    /** Whether nothing answers a step under SEQ. */
    private byte credible(int mover, int from, int to) {
        long bears = bearing.on(mover, StabilityConcept.SEQ);
        Pair pair = new Pair(mover, cut(from, bears), cut(to, bears));
        Byte known = credible.get(pair);
        if (known == null) {
            known = (byte) (SURE - answered(from, to, mover, StabilityConcept.SEQ, bears));
            credible.put(pair, known);
        }
        return known;
    }

    private interface End {
        boolean test(int state);
    }

    /** Whether steps of others, sure or possible ones, lead from a state to such an end. */
    private boolean reaches(int start, int actor, StabilityConcept concept, long bears, boolean surely, End end) {
        Numbering seen = new Numbering();
        seen.add(start);
        for (int head = 0; head < seen.count(); head++) {
            int from = seen.key(head);
            for (int mover = 0; mover < form.actors(); mover++) {
                if (mover == actor) {
                    continue;
                }
                for (int to : targets(from, mover, bears)) {
                    if (seen.find(to) < 0 && step(mover, from, to, concept) >= (surely ? SURE : POSSIBLE)) {
                        if (end.test(to)) {
                            return true;
                        }
                        seen.add(to);
                    }
                }
            }
        }
        return false;
    }

    private int[] targets(int state, int actor, long movable) {
        int[] targets = table.targets(state, actor, movable);
        looksLeft -= targets.length;
        if (looksLeft < 0) {
            throw new TooFar("More moves were looked at than may be.");
        }
        return targets;
    }

    /** The index of a state's levels of some options, the others at their lowest. */
    private long cut(int state, long options) {
        long index = form.states().index(state);
        long cut = 0;
        for (long left = options; left != 0; left &= left - 1) {
            int option = Long.numberOfTrailingZeros(left);
            cut += form.space().level(index, option) * form.space().stride(option);
        }
        return cut;
    }
}
