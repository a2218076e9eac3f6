package dev.linchpin.engine.coalition;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.kernel.AnswerRounds;
import dev.linchpin.engine.kernel.AnswerSweep;
import dev.linchpin.engine.kernel.Closure;
import dev.linchpin.engine.kernel.Maxima;
import dev.linchpin.engine.kernel.Mover;
import dev.linchpin.engine.stability.Stability;
import dev.linchpin.engine.stability.StabilityConcept;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Every feasible state judged for one coalition, all states at once.
 *
 * <p>An improvement is unanswered where the worst rank of every member at its end is above that member's rank of the
 * state left. So a state is stable exactly where nothing that the coalition reaches has worst ranks that are all above
 * its ranks; of what is reached only the maxima matter, and they are found once for each class of states that members'
 * moves lead round in. Under SMR an improvement is unanswered where the coalition can better the ranks of the state
 * left again wherever answers lead, which depends on those ranks and on the classes that answers meet:
 * {@link Recovery}.
 */
final class CoalitionSweep {
    /** Where answers take more turns than this, a sweep finds them sooner. */
    private static final int MOST_ROUNDS = 8;

    private final Function<StabilityConcept, List<Mover>> steps;
    private final List<Integer> outside;
    private final int[][] rank;
    private final Closure reach;
    private @Nullable List<Maxima> best;

    /**
     * Prepares to judge.
     *
     * @param steps gives the actors as those who answer under a concept
     */
    CoalitionSweep(Stability stability, Coalition coalition, Function<StabilityConcept, List<Mover>> steps) {
        GameForm form = stability.game().form();
        this.steps = steps;
        List<Integer> members = coalition.members();
        outside = IntStream.range(0, form.actors())
                .filter(i -> !coalition.has(i))
                .boxed()
                .toList();
        rank = members.stream().map(stability.ranks()::rank).toArray(int[][]::new);
        reach = Closure.of(form.states().count(), movers(members, StabilityConcept.GMR));
    }

    private List<Mover> movers(List<Integer> actors, StabilityConcept concept) {
        List<Mover> all = steps.apply(concept);
        return actors.stream().map(all::get).toList();
    }

    /** Returns the states from which each improvement is answered under one of some concepts. */
    BitSet stable(Set<StabilityConcept> concepts) {
        int[][] worst = rank;
        for (StabilityConcept concept : concepts) {
            if (concept != StabilityConcept.NASH && concept != StabilityConcept.SMR) {
                worst = least(worst, concept);
            }
        }
        return concepts.contains(StabilityConcept.SMR) ? stableDespiteReplies(worst) : stableAgainst(worst);
    }

    /** Each member's values, or the worst ranks under a concept where these are less. */
    private int[][] least(int[][] values, StabilityConcept concept) {
        List<Mover> answering = movers(outside, concept);
        int[][] least = new int[rank.length][];
        for (int a = 0; a < least.length; a++) {
            int[] label = rank[a].clone();
            if (!AnswerRounds.settle(label, answering, MOST_ROUNDS)) {
                new AnswerSweep(label.length, answering).run(rank[a], label);
            }
            int[] value = values[a];
            Arrays.setAll(label, s -> Math.min(label[s], value[s]));
            least[a] = label;
        }
        return least;
    }

    private BitSet stableAgainst(int[][] worst) {
        List<Maxima> reached = maxima(worst);
        BitSet stable = new BitSet();
        for (int c = 0; c < reach.classes(); c++) {
            for (int s : reach.members(c)) {
                stable.set(s, reached.get(c).findAbove(rank, s) < 0);
            }
        }
        return stable;
    }

    /** For each class, the maxima of values over what is reached from it. */
    private List<Maxima> maxima(int[][] value) {
        Maxima[] found = new Maxima[reach.classes()];
        for (int c = found.length - 1; c >= 0; c--) {
            IntStream reached = Arrays.stream(reach.members(c));
            for (int next : reach.successors(c)) {
                reached = IntStream.concat(reached, Arrays.stream(found[next].states()));
            }
            found[c] = Maxima.of(value, reached.toArray());
        }
        return List.of(found);
    }

    private List<Maxima> best() {
        if (best == null) {
            best = maxima(rank);
        }
        return best;
    }

    /** States reached that meet with the same answers, as far as members can recover from them. */
    private record Target(Recovery recovery, Maxima maxima) {}

    private BitSet stableDespiteReplies(int[][] worst) {
        int[] recoveryOfState = new int[rank[0].length];
        List<Recovery> recoveries = recoveries(recoveryOfState);
        List<List<Target>> targets = new ArrayList<>();
        BitSet stable = new BitSet();
        for (int c = 0; c < reach.classes(); c++) {
            targets.add(List.of());
        }
        for (int c = reach.classes() - 1; c >= 0; c--) {
            IntStream reached = Arrays.stream(reach.members(c));
            for (int next : reach.successors(c)) {
                for (Target target : targets.get(next)) {
                    reached = IntStream.concat(reached, Arrays.stream(target.maxima.states()));
                }
            }
            List<Target> found = targets(reached.toArray(), worst, recoveryOfState, recoveries);
            targets.set(c, found);
            for (int s : reach.members(c)) {
                int state = s;
                stable.set(
                        s,
                        found.stream()
                                .noneMatch(target ->
                                        target.maxima.findAbove(rank, state) >= 0 && target.recovery.betters(state)));
            }
        }
        return stable;
    }

    private static List<Target> targets(
            int[] reached, int[][] worst, int[] recoveryOfState, List<Recovery> recoveries) {
        long[] sorted = Arrays.stream(reached)
                .mapToLong(s -> (long) recoveryOfState[s] << Integer.SIZE | s)
                .sorted()
                .toArray();
        List<Target> targets = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] >> Integer.SIZE != sorted[from] >> Integer.SIZE) {
                int[] alike =
                        Arrays.stream(sorted, from, i).mapToInt(x -> (int) x).toArray();
                targets.add(new Target(recoveries.get((int) (sorted[from] >> Integer.SIZE)), Maxima.of(worst, alike)));
                from = i;
            }
        }
        return targets;
    }

    /** The recoveries from what answers lead to, one for all states from which they meet the same classes. */
    private List<Recovery> recoveries(int[] recoveryOfState) {
        Closure answers = Closure.of(recoveryOfState.length, movers(outside, StabilityConcept.SMR));
        List<Recovery> recoveries = new ArrayList<>();
        Map<IntBuffer, Integer> known = new HashMap<>();
        int[][] met = new int[answers.classes()][];
        for (int a = met.length - 1; a >= 0; a--) {
            IntStream classes = Arrays.stream(answers.members(a)).map(s -> reach.classOfState()[s]);
            for (int next : answers.successors(a)) {
                classes = IntStream.concat(classes, Arrays.stream(met[next]));
            }
            int[] distinct = classes.sorted().distinct().toArray();
            met[a] = distinct;
            int recovery = known.computeIfAbsent(IntBuffer.wrap(distinct), fresh -> {
                recoveries.add(new Recovery(rank, best(), distinct));
                return recoveries.size() - 1;
            });
            for (int s : answers.members(a)) {
                recoveryOfState[s] = recovery;
            }
        }
        return recoveries;
    }
}
