package dev.linchpin.engine.path;

import dev.linchpin.engine.stability.Step;
import dev.linchpin.engine.stability.Verdict;
import dev.linchpin.engine.stability.Verdict.Sanction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A move that an actor may make, and what it makes of it, in the game as it sees it and under its own foresight.
 *
 * @param step the move
 * @param worth what it makes of it
 * @param answer the others' moves that keep it from an improvement; empty where it is not deterred
 */
public record Choice(Step step, Worth worth, List<Step> answer) {
    /** What an actor makes of a move, in the order in which choices are told. */
    public enum Worth {
        /** It is one of those that it would make. */
        FAVOURITE,
        /** It likes it better than staying, and nothing answers it, but it likes another better still. */
        WEAKER,
        /** It likes it better than staying, but for the answer. */
        DETERRED,
        /** It likes it as well as staying. */
        EVEN,
        /** It likes it less than staying. */
        WORSE,
        /** It leads to a state that the actor does not know of. */
        UNKNOWN
    }

    /** Copies the list. */
    public Choice {
        answer = List.copyOf(answer);
    }

    /**
     * Returns an actor's choices in a state: those it would make first, then by {@link Worth}, within one the better
     * first. Cost: a look at each legal move, and an answer sought to each improvement.
     */
    public static List<Choice> of(Conduct conduct, int state, int actor) {
        Perception seen = conduct.seenBy(actor);
        Set<Integer> favourites = new HashSet<>(seen.wouldMoveTo(state, actor));
        Map<Integer, List<Step>> answers = new HashMap<>();
        Verdict verdict = seen.verdict(state, actor);
        for (Sanction sanction : verdict.answered()) {
            answers.put(sanction.improvement(), sanction.answer());
        }
        record Valued(Choice choice, long gain) {}
        List<Valued> found = new ArrayList<>();
        conduct.form().moves(actor).forEachTarget(state, to -> {
            Step step = new Step(actor, state, to);
            if (!seen.reckonsWith(to, state)) {
                found.add(new Valued(new Choice(step, Worth.UNKNOWN, List.of()), 0));
                return;
            }
            long gain = seen.gain(state, to, actor);
            List<Step> answer = answers.get(to);
            Worth worth = favourites.contains(to)
                    ? Worth.FAVOURITE
                    : gain < 0 ? Worth.WORSE : gain == 0 ? Worth.EVEN : answer == null ? Worth.WEAKER : Worth.DETERRED;
            found.add(new Valued(
                    new Choice(step, worth, worth == Worth.DETERRED && answer != null ? answer : List.of()), gain));
        });
        found.sort(Comparator.comparing((Valued valued) -> valued.choice().worth())
                .thenComparing(Comparator.comparingLong(Valued::gain).reversed())
                .thenComparing(
                        valued -> valued.choice().step().to(), conduct.form().states()::compare));
        return found.stream().map(Valued::choice).toList();
    }
}
