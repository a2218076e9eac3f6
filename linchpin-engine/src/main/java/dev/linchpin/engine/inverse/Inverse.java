package dev.linchpin.engine.inverse;

import dev.linchpin.engine.inverse.InverseAnswer.ActorAnswer;
import dev.linchpin.engine.inverse.InverseAnswer.JointAnswer;
import dev.linchpin.engine.inverse.RankCondition.Better;
import dev.linchpin.engine.stability.Stability;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The inverse question answered: conditions on ranks, exact counts of the orders that meet them, the nearest ones.
 *
 * <p>Conditions come straight from the definitions and hold with ties as without. Orders counted are strict but for ties
 * among fixed states. Under Nash, GMR and SMR an actor's condition is on its own ranks alone, and counts multiply; under
 * SEQ, SSEQ and SIM what one actor ranks may decide which steps another has to fear, and they are counted together. What would take
 * too much work is left out, never estimated. Deterministic.
 */
public final class Inverse {
    /** No orders are counted in games of more states than this. */
    public static final int MOST_STATES_COUNTED = 1024;

    private static final int MOST_WORK = 2_000_000;
    private static final long MOST_WORK_COUNTING = 2_000_000;
    private static final int MOST_SEARCHED = 100_000;
    private static final long MOST_WORK_TOGETHER = 1_000_000;

    private final Stability stability;
    private final InverseQuestion question;
    private final List<Leeway> present = new ArrayList<>();
    private final List<Leeway> varied = new ArrayList<>();

    private Inverse(Stability stability, InverseQuestion question) {
        this.stability = stability;
        this.question = question;
        for (int i = 0; i < stability.game().form().actors(); i++) {
            int[] rank = stability.ranks().rank(i);
            present.add(Leeway.of(i, rank, new BitSet()));
            varied.add(question.varying().contains(i) ? Leeway.of(i, rank, question.free()) : present.getLast());
        }
    }

    /**
     * Answers a question about a game.
     *
     * @throws IllegalArgumentException if the question's concept is one that {@link InverseQuestion#covers} excludes
     */
    public static InverseAnswer answer(Stability stability, InverseQuestion question) {
        if (!InverseQuestion.covers(question.concept())) {
            throw new IllegalArgumentException(
                    "Conditions on ranks under %s are not worked out.".formatted(question.concept()));
        }
        return new Inverse(stability, question).answer();
    }

    private InverseAnswer answer() {
        List<ActorAnswer> actors = new ArrayList<>();
        List<Integer> unstable = new ArrayList<>();
        List<RankCondition> needed = new ArrayList<>();
        boolean known = true;
        for (int i = 0; i < present.size(); i++) {
            boolean isStable = isStable(i);
            if (question.varying().contains(i)) {
                List<Leeway> alone = new ArrayList<>(present);
                alone.set(i, varied.get(i));
                actors.add(alone(i, isStable, condition(i, alone)));
            } else if (!isStable) {
                unstable.add(i);
            }
            RankCondition own = condition(i, varied);
            known &= own != null;
            needed.add(own == null ? RankCondition.always() : own);
        }
        boolean joint = needed.stream().anyMatch(Inverse::hasSteps);
        JointAnswer together = !known
                ? new JointAnswer(isEquilibrium(), null, null, List.of())
                : joint ? together(needed) : apart(needed, actors);
        return new InverseAnswer(question, actors, unstable, joint, together);
    }

    private boolean isStable(int actor) {
        return stability.stable(actor, question.concept()).get(question.state());
    }

    private static boolean hasSteps(RankCondition condition) {
        boolean[] found = new boolean[1];
        condition.forEachComparison(comparison -> found[0] |= comparison instanceof Better);
        return found[0];
    }

    /** What makes the state stable for an actor; null where that is too long. */
    private @Nullable RankCondition condition(int actor, List<Leeway> leeways) {
        boolean varies = !leeways.get(actor).free().isEmpty();
        if (!varies && !StabilityConditions.hasImprovingAnswers(question.concept())) {
            return RankCondition.of(isStable(actor));
        }
        return within(() -> new StabilityConditions(
                        stability.game().form(), question.concept(), question.state(), leeways, MOST_WORK)
                .of(actor));
    }

    private ActorAnswer alone(int actor, boolean isStable, @Nullable RankCondition condition) {
        Leeway leeway = varied.get(actor);
        OrderCount count = null;
        NearestOrder nearest = null;
        if (condition != null) {
            count = isCountable()
                    ? within(() -> OrderCount.of(condition, leeway, question.state(), MOST_WORK_COUNTING))
                    : null;
            nearest = within(() -> new NearestSearch(condition, leeway, question.state(), MOST_SEARCHED).find());
        }
        return new ActorAnswer(actor, isStable, condition, count, nearest);
    }

    /** What actors need where none bears on another's. */
    private JointAnswer apart(List<RankCondition> needed, List<ActorAnswer> actors) {
        RankCondition condition = RankCondition.all(needed);
        OrderCount count = isCountable() ? OrderCount.ONE : null;
        List<NearestOrder> nearest = new ArrayList<>();
        for (ActorAnswer answer : actors) {
            OrderCount own = answer.count();
            count = count == null || own == null ? null : count.times(own);
            if (answer.nearest() != null) {
                nearest.add(answer.nearest());
            }
        }
        if (condition.isNever() && count != null) {
            count = new OrderCount(BigInteger.ZERO, count.of());
        }
        boolean found = nearest.size() == actors.size() && !condition.isNever();
        return new JointAnswer(isEquilibrium(), condition, count, found ? nearest : List.of());
    }

    /** What actors need where what one ranks bears on another. */
    private JointAnswer together(List<RankCondition> needed) {
        RankCondition condition = RankCondition.all(needed);
        List<Leeway> leeways = question.varying().stream().map(varied::get).toList();
        OrderCount count = isCountable() ? within(() -> JointCount.of(condition, leeways, MOST_WORK_TOGETHER)) : null;
        List<NearestOrder> nearest =
                within(() -> new JointNearest(leeways, question.state(), MOST_WORK_TOGETHER).find(condition));
        return new JointAnswer(isEquilibrium(), condition, count, nearest == null ? List.of() : nearest);
    }

    private boolean isEquilibrium() {
        return stability.equilibria(question.concept()).get(question.state());
    }

    private boolean isCountable() {
        return present.getFirst().states() <= MOST_STATES_COUNTED;
    }

    /** Something that may take more work than is allowed. */
    private interface Bounded<T extends @Nullable Object> {
        T find() throws BeyondBounds;
    }

    private static <T> @Nullable T within(Bounded<@Nullable T> work) {
        try {
            return work.find();
        } catch (BeyondBounds e) {
            return null;
        }
    }
}
