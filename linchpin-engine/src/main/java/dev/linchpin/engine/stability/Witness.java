package dev.linchpin.engine.stability;

import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.game.TooFar;
import dev.linchpin.engine.kernel.Numbering;
import dev.linchpin.engine.preference.Order;
import dev.linchpin.engine.stability.Verdict.Content;
import dev.linchpin.engine.stability.Verdict.Deterred;
import dev.linchpin.engine.stability.Verdict.Sanction;
import dev.linchpin.engine.stability.Verdict.Unstable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Why a state is stable or not: the improvements an actor has, and the fewest moves of the others' that answer each.
 *
 * <p>Answers are looked for forwards, from one state at a time, and only as far as needed, so that to judge a few
 * states costs what can be reached from them. Whether a step is credible is looked for in the same way, until that has
 * cost as much as judging every state would; from then on it is read off {@link Stability}, which gives the same. One
 * thread at a time.
 */
public final class Witness {
    /** Looking forwards may cost this many times as many visits as there are states. */
    private static final int PATIENCE = 8;

    private final Game game;
    private final GameForm form;
    private final Order order;
    /** What bears on what; null where to look at every move costs less than to tell. */
    private final @Nullable Bearing bearing;

    private final Supplier<Stability> everything;
    private final Search search = new Search();
    private final @Nullable WorstSearch[] worsts;
    private final Foreseeing foreseeing;
    private final TargetList targets = new TargetList();
    private final Improvements improvements;
    private long visitsLeft;
    private long looksLeft;

    private Witness(Game game, Order order, Supplier<Stability> everything, long visits, long looks) {
        this.game = game;
        this.form = game.form();
        this.order = order;
        bearing = form.isRostered() ? null : new Bearing(game);
        this.everything = everything;
        visitsLeft = visits;
        looksLeft = looks;
        worsts = new WorstSearch[form.actors()];
        improvements = new Improvements(form, order, this::look);
        foreseeing = new Foreseeing(form, order, this::look);
    }

    /** Prepares to explain judgements already made. */
    public Witness(Stability stability) {
        this(stability.game(), stability.ranks(), () -> stability, 0, Long.MAX_VALUE);
    }

    /**
     * Prepares to judge a few states.
     *
     * @param game the game
     * @param order how actors order its states
     * @param everything gives the judgement of all states, should a few cost more than that
     */
    public static Witness looking(Game game, Order order, Supplier<Stability> everything) {
        return looking(
                game, order, everything, (long) PATIENCE * game.form().states().count());
    }

    /** As {@link #looking(Game, Order, Supplier)}, with a number of visits after which everything is judged. */
    static Witness looking(Game game, Order order, Supplier<Stability> everything, long visits) {
        return new Witness(game, order, everything, visits, Long.MAX_VALUE);
    }

    /**
     * Prepares to judge a few states by nothing but looking forward from them: where states are met one by one.
     *
     * @param game the game
     * @param order how actors order its states
     * @param looks how many moves may be looked at; with one more, or where something is asked that needs all states,
     *     {@link TooFar} is thrown
     */
    public static Witness lookingOnly(Game game, Order order, long looks) {
        return new Witness(
                game,
                order,
                () -> {
                    throw new TooFar("What was asked for, such as non-myopic stability, needs all states.");
                },
                Long.MAX_VALUE,
                looks);
    }

    private void look(int moves) {
        looksLeft -= moves;
        if (looksLeft < 0) {
            throw new TooFar("More moves were looked at than may be, from %,d states."
                    .formatted(form.states().count()));
        }
    }

    /** Returns the game. */
    public Game game() {
        return game;
    }

    /**
     * Returns the judgement of all its states. Where rules forbid some it holds the worst ranks that answers are read off
     * from then on; of free games these would have to be made first, and looking goes on.
     */
    public Stability everything() {
        Stability judged = everything.get();
        visitsLeft = form.isFree() ? visitsLeft : 0;
        return judged;
    }

    /** Returns how actors order its states. */
    public Order order() {
        return order;
    }

    /** Returns the concept that an actor acts on. */
    public Concept foresight(int actor) {
        return Concept.of(game.dossier().actors().all().get(actor).foresight());
    }

    /** Returns whether a state is stable for an actor under a concept, looking no further than that takes. */
    public boolean isStable(int state, int actor, Concept concept) {
        return switch (concept) {
            case StabilityConcept answered -> isStable(state, actor, answered);
            case LimitedMove limited -> pick(state, actor, limited) == state;
            case NonMyopic nonMyopic -> pick(state, actor, nonMyopic) == state;
        };
    }

    private boolean isStable(int state, int actor, StabilityConcept concept) {
        if (concept == StabilityConcept.SIM) {
            return atOnce(state).isStable(actor);
        }
        for (int improvement : improvements(state, actor)) {
            if (!isAnswered(state, improvement, actor, concept)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAnswered(int state, int improvement, int actor, StabilityConcept concept) {
        return concept == StabilityConcept.SIM
                ? atOnce(state).find(improvement, actor) != null
                : findAnswer(state, improvement, actor, concept, false) != null;
    }

    /** Returns the verdict on a state for an actor under a concept. */
    public Verdict verdict(int state, int actor, Concept concept) {
        return switch (concept) {
            case StabilityConcept answered -> verdict(state, actor, answered);
            case LimitedMove(int moves) -> foreseen(state, actor, moves, pick(state, actor, concept));
            case NonMyopic nonMyopic -> foreseen(state, actor, nonMyopic);
        };
    }

    private Verdict foreseen(int state, int actor, NonMyopic concept) {
        Picks picks = everything().picks(concept);
        int pick = picks.of(actor, state);
        int moves = picks.fewest();
        while (pick != state && foreseeing.pick(moves, actor, state) != pick) {
            moves++;
        }
        return foreseen(state, actor, moves, pick);
    }

    /** The verdict of one that looks so many moves ahead, and would move to a state or stay. */
    private Verdict foreseen(int state, int actor, int moves, int pick) {
        long here = order.value(actor, state);
        List<Integer> improvements = improvements(state, actor);
        List<Sanction> sanctions = new ArrayList<>();
        for (int improvement : improvements) {
            if (order.value(actor, foreseeing.after(moves - 1, actor, improvement)) <= here) {
                sanctions.add(new Sanction(improvement, foreseeing.answer(moves - 1, actor, improvement)));
            }
        }
        if (pick != state) {
            return new Unstable(state, pick, sanctions);
        }
        return improvements.isEmpty() ? new Content(state) : new Deterred(state, sanctions);
    }

    /** Where an actor that looks some moves ahead would move; the state itself where it would stay. */
    private int pick(int state, int actor, Concept concept) {
        if (concept instanceof LimitedMove(int moves) && visitsLeft > 0) {
            int before = foreseeing.looks();
            int pick = foreseeing.pick(moves, actor, state);
            visitsLeft -= foreseeing.looks() - before;
            return pick;
        }
        return switch (concept) {
            case LimitedMove limited -> everything().picks(limited).of(actor, state);
            case NonMyopic nonMyopic -> everything().picks(nonMyopic).of(actor, state);
            case StabilityConcept answered -> throw new IllegalArgumentException(answered + " looks no moves ahead.");
        };
    }

    private Verdict verdict(int state, int actor, StabilityConcept concept) {
        List<Integer> improvements = improvements(state, actor);
        if (improvements.isEmpty()) {
            return new Content(state);
        }
        List<Sanction> sanctions = new ArrayList<>();
        int unanswered = -1;
        for (int improvement : improvements) {
            Sanction sanction = findSanction(state, improvement, actor, concept);
            if (sanction != null) {
                sanctions.add(sanction);
            } else if (unanswered < 0) {
                unanswered = improvement;
            }
        }
        return unanswered < 0 ? new Deterred(state, sanctions) : new Unstable(state, unanswered, sanctions);
    }

    /** Returns the states that an actor prefers and can move to, the most preferred first. */
    public List<Integer> improvements(int state, int actor) {
        List<Integer> found = new ArrayList<>();
        int count = improvements.count(actor, improvements.number(state), -1);
        for (int at = 0; at < count; at++) {
            found.add(improvements.state(improvements.get(at)));
        }
        found.sort((a, b) -> {
            int better = Long.compare(order.value(actor, b), order.value(actor, a));
            return better == 0 ? form.states().compare(a, b) : better;
        });
        return found;
    }

    /**
     * Returns the improvements that an actor likes best of those that nothing answers: none, one, or equals. Of one
     * that looks some moves ahead, the state that it picks, if any.
     */
    public List<Integer> wouldMoveTo(int state, int actor, Concept concept) {
        if (concept instanceof StabilityConcept answered) {
            return bestUnanswered(state, actor, answered);
        }
        int pick = pick(state, actor, concept);
        return pick == state ? List.of() : List.of(pick);
    }

    private List<Integer> bestUnanswered(int state, int actor, StabilityConcept concept) {
        List<Integer> best = new ArrayList<>();
        for (int improvement : improvements(state, actor)) {
            if (!best.isEmpty() && order.value(actor, improvement) < order.value(actor, best.getFirst())) {
                break;
            }
            if (!isAnswered(state, improvement, actor, concept)) {
                best.add(improvement);
            }
        }
        best.sort(form.states()::compare);
        return best;
    }

    /**
     * Returns the fewest moves of the others' that make an improvement not worth having, or null. Of several the first
     * mover's favourite comes first.
     */
    public @Nullable Sanction findSanction(int state, int improvement, int actor, StabilityConcept concept) {
        if (concept == StabilityConcept.SIM) {
            return atOnce(state).find(improvement, actor);
        }
        List<Step> answer = findAnswer(state, improvement, actor, concept, true);
        return answer == null ? null : new Sanction(improvement, answer);
    }

    private AtOnce atOnce(int state) {
        int[][] improvements = new int[form.actors()][];
        for (int i = 0; i < improvements.length; i++) {
            improvements[i] = improvements(state, i).stream().mapToInt(to -> to).toArray();
            visitsLeft--;
        }
        return new AtOnce(form, order, state, improvements);
    }

    private @Nullable List<Step> findAnswer(
            int state, int improvement, int actor, StabilityConcept concept, boolean favouritesFirst) {
        long here = order.value(actor, state);
        if (concept == StabilityConcept.NASH || order.floor(actor, improvement) > here) {
            return null;
        }
        if (visitsLeft <= 0) {
            Stability stability = everything();
            int[] worst = stability.worst(actor, concept);
            if (worst[improvement] > stability.ranks().rank(actor)[state]) {
                return null;
            }
        }
        IntPredicate deters =
                end -> order.value(actor, end) <= here && (!concept.considersReply() || !canEscape(actor, end, here));
        return search.run(improvement, actor, concept, deters, favouritesFirst);
    }

    private boolean canEscape(int actor, int from, long here) {
        form.moves(actor).forEachTarget(from, targets.cleared());
        look(targets.size());
        for (int at = 0; at < targets.size(); at++) {
            if (order.value(actor, targets.get(at)) > here) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing answers an improvement under SEQ. */
    private boolean isCredible(int mover, int from, int to) {
        if (visitsLeft <= 0) {
            Stability stability = everything();
            return stability.worst(mover, StabilityConcept.SEQ)[to]
                    > stability.ranks().rank(mover)[from];
        }
        long here = order.value(mover, from);
        if (order.floor(mover, to) > here) {
            return true;
        }
        WorstSearch worst = worst(mover);
        int before = worst.visits();
        boolean falls = worst.canFallTo(here, improvements.number(to));
        visitsLeft -= worst.visits() - before;
        return !falls;
    }

    private long bearing(int actor, StabilityConcept concept) {
        return bearing == null ? -1 : bearing.on(actor, concept);
    }

    private WorstSearch worst(int mover) {
        WorstSearch worst = worsts[mover];
        if (worst == null) {
            worst = new WorstSearch(mover, form.actors(), order, bearing(mover, StabilityConcept.SEQ), improvements);
            worsts[mover] = worst;
        }
        return worst;
    }

    /** A search breadth first; its arrays are used again. */
    private final class Search {
        private final TargetList targets = new TargetList();
        /** The states reached, in order. */
        private final Numbering reached = new Numbering();

        private int[] cameFrom = new int[64];
        private int[] movedBy = new int[64];
        private int found;

        /**
         * Returns the shortest answer that reaches a state that deters; null where there is none.
         *
         * @param favouritesFirst whether of several such a mover takes the step that it likes best
         */
        @Nullable
        List<Step> run(int start, int actor, StabilityConcept concept, IntPredicate deters, boolean favouritesFirst) {
            long bears = bearing(actor, concept);
            reached.clear();
            found = -1;
            reach(start, start, actor);
            for (int head = 0; head < reached.count() && found < 0; head++) {
                int from = reached.key(head);
                visitsLeft--;
                for (int b = 0; b < form.actors() && found < 0; b++) {
                    if (b != actor) {
                        expand(from, b, bears, concept, deters, favouritesFirst);
                    }
                }
            }
            return found < 0 ? null : path(start, found);
        }

        private void expand(
                int from,
                int mover,
                long movable,
                StabilityConcept concept,
                IntPredicate deters,
                boolean favouritesFirst) {
            targets.cleared();
            if (concept.answersByImproving()) {
                int count = improvements.count(mover, improvements.number(from), movable);
                for (int at = 0; at < count; at++) {
                    targets.accept(improvements.state(improvements.get(at)));
                }
            } else {
                form.moves(mover).forEachTarget(from, movable, targets);
                look(targets.size());
            }
            if (favouritesFirst) {
                targets.sort(Comparator.comparingLong((Integer to) -> -order.value(mover, to)));
            }
            for (int at = 0; at < targets.size() && found < 0; at++) {
                int to = targets.get(at);
                if (reached.find(to) < 0 && (concept != StabilityConcept.CSEQ || isCredible(mover, from, to))) {
                    reach(to, from, mover);
                    found = deters.test(to) ? to : -1;
                }
            }
        }

        private void reach(int state, int from, int mover) {
            int place = reached.add(state);
            if (place == cameFrom.length) {
                cameFrom = Arrays.copyOf(cameFrom, 2 * place);
                movedBy = Arrays.copyOf(movedBy, 2 * place);
            }
            cameFrom[place] = from;
            movedBy[place] = mover;
        }

        private List<Step> path(int start, int end) {
            List<Step> steps = new ArrayList<>();
            for (int at = end; at != start; ) {
                int place = reached.find(at);
                steps.add(new Step(movedBy[place], cameFrom[place], at));
                at = cameFrom[place];
            }
            return steps.reversed();
        }
    }
}
