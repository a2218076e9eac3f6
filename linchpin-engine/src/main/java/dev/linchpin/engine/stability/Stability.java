package dev.linchpin.engine.stability;

import dev.linchpin.engine.game.Fibres;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.game.Rules;
import dev.linchpin.engine.game.StateSpace;
import dev.linchpin.engine.kernel.AnswerRounds;
import dev.linchpin.engine.kernel.AnswerSweep;
import dev.linchpin.engine.kernel.Mover;
import dev.linchpin.engine.kernel.Subcube;
import dev.linchpin.engine.preference.Ranks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Every feasible state judged for every actor under every concept, all states at once.
 *
 * <p>For each actor and concept there is a worst rank: of a state, the least of the actor's rank of it and of what the
 * others' answer to being there can bring the actor to. A state is stable for an actor exactly where the greatest
 * worst rank among its moves is no more than its rank of the state. Where every setting is feasible and every move
 * allowed, {@link CubeJudge} judges; where options go one way, moves and answers by any move are swept option by
 * option; else, and where every step must be one its mover would take, {@link AnswerRounds} and {@link AnswerSweep}
 * follow the groups of states among which actors move.
 *
 * <p>{@linkplain StabilityConcept#SIM Simultaneous} stability alone has no such rank, for what others would do then
 * depends on the state left; it is judged state by state.
 *
 * <p>A concept is worked out when it is first asked for, and kept. Cost: for n states and m actors, O(n·m²) time and
 * n·m ints a concept, and no state-by-state matrix; for SIM up to n·m looks at every setting. Safe to share between
 * threads.
 */
public final class Stability {
    /** Where answers take more turns than this, a sweep finds them sooner. */
    private static final int MOST_ROUNDS = 8;

    private static final int CHEAP_BITS = 24;

    private final Game game;
    private final GameForm form;
    private final Ranks ranks;
    private final @Nullable CubeJudge cube;
    private final Watch watch;
    private volatile @Nullable List<Mover> movers;
    private final Map<StabilityConcept, List<int[]>> worst = new EnumMap<>(StabilityConcept.class);
    private final Map<Concept, List<BitSet>> stable = new HashMap<>();
    private final Map<Concept, Picks> picks = new HashMap<>();

    private Stability(Game game, Ranks ranks, @Nullable CubeJudge cube, Watch watch) {
        this.game = game;
        this.form = game.form();
        this.ranks = ranks;
        this.cube = cube;
        this.watch = watch;
    }

    /** Prepares to judge a game's states, ranked so. */
    public static Stability of(Game game, Ranks ranks) {
        return of(game, ranks, Watch.NOBODY);
    }

    /**
     * Prepares to judge a game's states, ranked so.
     *
     * @param watch is told what is being worked out, and may end it
     */
    public static Stability of(Game game, Ranks ranks, Watch watch) {
        return new Stability(game, ranks, CubeJudge.find(game.form(), ranks, watch::goesOn), watch);
    }

    /** As {@link #of(Game, Ranks)}, judging by groups of moves even where every setting is feasible. */
    static Stability byGroups(Game game, Ranks ranks) {
        return new Stability(game, ranks, null, Watch.NOBODY);
    }

    /** The movers, made when first asked for; where many threads go on to ask, the one that sends them asks first. */
    private List<Mover> movers() {
        List<Mover> made = movers;
        return made == null ? makeMovers() : made;
    }

    private synchronized List<Mover> makeMovers() {
        List<Mover> made = movers;
        if (made == null) {
            List<Fibres> fibres = form.fibres();
            made = IntStream.range(0, fibres.size())
                    .parallel()
                    .mapToObj(i -> mover(fibres.get(i), i))
                    .toList();
            movers = made;
        }
        return made;
    }

    private Mover mover(Fibres own, int actor) {
        return new Mover(
                own.groupOfState(),
                own.groups(),
                own.targetParts(),
                own.originParts(),
                ranks.rank(actor),
                ranks.ascending(actor));
    }

    /** Returns the game. */
    public Game game() {
        return game;
    }

    /** Returns how actors rank its states. */
    public Ranks ranks() {
        return ranks;
    }

    /** Returns the concept that an actor acts on. */
    public Concept foresight(int actor) {
        return Concept.of(game.dossier().actors().all().get(actor).foresight());
    }

    /**
     * Returns the concepts that cost little to judge all of a game's states by: those of answers, simultaneous ones only where
     * the states times the settings are no more than 2^{@value #CHEAP_BITS}.
     */
    public static List<Concept> cheap(GameForm form) {
        boolean few = form.states().count() <= (1L << CHEAP_BITS) / form.space().size();
        return Arrays.stream(StabilityConcept.values())
                .filter(concept -> few || concept != StabilityConcept.SIM)
                .map(Concept.class::cast)
                .toList();
    }

    /** Returns, by ordinal, whether each feasible state is stable for an actor; owned by this object. */
    public BitSet stable(int actor, Concept concept) {
        return stable(concept).get(actor);
    }

    /** Returns the feasible states that are stable for every actor under one concept. */
    public BitSet equilibria(Concept concept) {
        return common(i -> stable(i, concept));
    }

    /** Returns the feasible states that are stable for every actor under its own foresight. */
    public BitSet equilibria() {
        return common(i -> stable(i, foresight(i)));
    }

    private BitSet common(IntFunction<BitSet> byActor) {
        BitSet all = new BitSet();
        all.set(0, form.states().count());
        for (int i = 0; i < form.actors(); i++) {
            all.and(byActor.apply(i));
        }
        return all;
    }

    /**
     * Returns, by ordinal, the least of an actor's rank of each state and of what the others' answer to being there
     * can bring it to; owned by this object.
     *
     * @throws IllegalArgumentException for {@link StabilityConcept#SIM}, which has none
     */
    public int[] worst(int actor, StabilityConcept concept) {
        return worst(concept).get(actor);
    }

    /** Returns, by ordinal, the best rank that an actor can have by its own moves, staying included. */
    public int[] best(int actor) {
        return greatestOverMoves(actor, ranks.rank(actor));
    }

    /** Hands each state that an actor can move to, other than where it stands, to a visitor. */
    public void forEachMove(int state, int actor, IntConsumer visitor) {
        Mover mover = movers().get(actor);
        for (int group : form.fibres().get(actor).targets(state)) {
            for (int at = mover.groupStart()[group]; at < mover.groupStart()[group + 1]; at++) {
                int to = mover.members()[at];
                if (to != state) {
                    visitor.accept(to);
                }
            }
        }
    }

    private synchronized List<BitSet> stable(Concept concept) {
        List<BitSet> found = stable.get(concept);
        if (found == null) {
            watch.begins(concept);
            found = switch (concept) {
                case StabilityConcept.SIM -> stableAtOnce();
                case StabilityConcept answered when cube != null -> cube.stable(answered);
                case StabilityConcept answered -> stableByWorst(worst(answered));
                case LimitedMove limited -> stableBy(picks(limited));
                case NonMyopic nonMyopic -> stableBy(picks(nonMyopic));
            };
            stable.put(concept, found);
        }
        return found;
    }

    private List<BitSet> stableByWorst(List<int[]> worst) {
        return IntStream.range(0, form.actors())
                .parallel()
                .mapToObj(i -> atMost(greatestOverMoves(i, worst.get(i)), ranks.rank(i)))
                .toList();
    }

    private List<BitSet> stableBy(Picks picks) {
        return IntStream.range(0, form.actors())
                .parallel()
                .mapToObj(picks::stable)
                .toList();
    }

    /** Returns where actors that look so many moves ahead would move. */
    synchronized Picks picks(LimitedMove concept) {
        return picks.computeIfAbsent(
                concept, c -> Picks.limited(movers(), form.states().count(), concept.moves()));
    }

    /** Returns where actors that look however far ahead would move. */
    synchronized Picks picks(NonMyopic concept) {
        return picks.computeIfAbsent(
                concept, c -> Picks.nonMyopic(movers(), form.states().count(), NonMyopic.MOST_MOVES));
    }

    /** Judges the states one by one, a stretch of them at a time. */
    private List<BitSet> stableAtOnce() {
        int n = form.states().count();
        int words = (n + Long.SIZE - 1) / Long.SIZE;
        long[][] found = new long[movers().size()][words];
        IntStream.range(0, words).parallel().forEach(word -> {
            for (int s = word * Long.SIZE; s < Math.min(n, (word + 1) * Long.SIZE); s++) {
                AtOnce answers = new AtOnce(form, ranks, s, improvements(s));
                for (int i = 0; i < found.length; i++) {
                    found[i][word] |= (answers.isStable(i) ? 1L : 0L) << s;
                }
            }
        });
        return Arrays.stream(found).map(BitSet::valueOf).toList();
    }

    /** By actor, the states that it prefers and can move to. */
    private int[][] improvements(int state) {
        int[][] improvements = new int[form.actors()][];
        for (int i = 0; i < improvements.length; i++) {
            int[] rank = ranks.rank(i);
            IntStream.Builder better = IntStream.builder();
            forEachMove(state, i, to -> {
                if (rank[to] > rank[state]) {
                    better.add(to);
                }
            });
            improvements[i] = better.build().toArray();
        }
        return improvements;
    }

    private static BitSet atMost(int[] reached, int[] rank) {
        long[] words = new long[(rank.length + Long.SIZE - 1) / Long.SIZE];
        for (int s = 0; s < rank.length; s++) {
            words[s / Long.SIZE] |= (reached[s] <= rank[s] ? 1L : 0L) << s;
        }
        return BitSet.valueOf(words);
    }

    private synchronized List<int[]> worst(StabilityConcept concept) {
        List<int[]> found = worst.get(concept);
        if (found == null && cube != null) {
            found = cube.worst(concept);
            worst.put(concept, found);
        } else if (found == null) {
            List<Mover> steps = steps(concept);
            found = IntStream.range(0, form.actors())
                    .parallel()
                    .mapToObj(i -> switch (concept) {
                        case NASH -> ranks.rank(i);
                        case GMR -> leastAfterAnyAnswer(steps, i, ranks.rank(i));
                        case SMR -> capped(i, leastAfterAnyAnswer(steps, i, best(i)));
                        case SEQ, CSEQ -> leastAfter(steps, i, ranks.rank(i));
                        case SSEQ -> capped(i, leastAfter(steps, i, best(i)));
                        case SIM -> throw new IllegalArgumentException("SIM has no worst ranks.");
                    })
                    .toList();
            worst.put(concept, found);
        }
        return found;
    }

    /** Returns the actors as those who answer, limited to the steps that answers may take under a concept. */
    public List<Mover> steps(StabilityConcept concept) {
        return switch (concept) {
            case NASH, GMR, SMR, SIM -> movers();
            case SEQ, SSEQ -> movers().stream().map(Mover::improving).toList();
            case CSEQ -> {
                List<int[]> seq = worst(StabilityConcept.SEQ);
                List<Mover> all = movers();
                yield IntStream.range(0, form.actors())
                        .parallel()
                        .mapToObj(b -> all.get(b).where(seq.get(b)))
                        .toList();
            }
        };
    }

    /** Lowers ranks to no more than the actor's rank of each state. */
    private int[] capped(int actor, int[] least) {
        int[] rank = ranks.rank(actor);
        for (int s = 0; s < least.length; s++) {
            least[s] = Math.min(least[s], rank[s]);
        }
        return least;
    }

    /** The least value over a state and all that the others' moves lead to from it. */
    private int[] leastAfterAnyAnswer(List<Mover> steps, int actor, int[] value) {
        if (!form.isFree()) {
            return leastAfter(steps, actor, value);
        }
        int[] least = value.clone();
        boolean[] own = own(actor);
        for (int o = 0; o < own.length; o++) {
            if (!own[o]) {
                StateSpace space = form.space();
                Rules rules = form.rules();
                Subcube.least(least, (int) space.stride(o), space.radix(o), rules.mayRise(o), rules.mayFall(o));
            }
        }
        return least;
    }

    /** The least value over a state and all that the others' steps lead to from it. */
    private static int[] leastAfter(List<Mover> steps, int actor, int[] value) {
        List<Mover> others = new ArrayList<>(steps);
        others.remove(actor);
        int[] label = value.clone();
        if (!AnswerRounds.settle(label, others, MOST_ROUNDS)) {
            new AnswerSweep(value.length, others).run(value, label);
        }
        return label;
    }

    /** The greatest value over a state and all that an actor's own moves lead to from it. */
    private int[] greatestOverMoves(int actor, int[] value) {
        int[] greatest = value.clone();
        if (form.isFree()) {
            boolean[] own = own(actor);
            for (int o = 0; o < own.length; o++) {
                if (own[o]) {
                    StateSpace space = form.space();
                    Rules rules = form.rules();
                    Subcube.greatest(
                            greatest, (int) space.stride(o), space.radix(o), rules.mayRise(o), rules.mayFall(o));
                }
            }
            return greatest;
        }
        Fibres fibres = form.fibres().get(actor);
        int[] group = fibres.groupOfState();
        int[] ofGroup = new int[fibres.groups()];
        Arrays.fill(ofGroup, Integer.MIN_VALUE);
        for (int s = 0; s < value.length; s++) {
            ofGroup[group[s]] = Math.max(ofGroup[group[s]], value[s]);
        }
        int[][] targets = fibres.targetParts();
        int[] ofTargets = new int[fibres.groups()];
        for (int g = 0; g < ofTargets.length; g++) {
            int part = g % targets.length;
            int best = Integer.MIN_VALUE;
            for (int target : targets[part]) {
                best = Math.max(best, ofGroup[g - part + target]);
            }
            ofTargets[g] = best;
        }
        for (int s = 0; s < value.length; s++) {
            greatest[s] = ofTargets[group[s]];
        }
        return greatest;
    }

    private boolean[] own(int actor) {
        boolean[] own = new boolean[form.space().options()];
        for (int o : form.ownOptions(actor)) {
            own[o] = true;
        }
        return own;
    }
}
