package dev.linchpin.report.wording;

import dev.linchpin.engine.game.FeasibleStates;
import dev.linchpin.engine.inverse.RankCondition;
import dev.linchpin.engine.inverse.RankCondition.All;
import dev.linchpin.engine.inverse.RankCondition.Any;
import dev.linchpin.engine.inverse.RankCondition.Better;
import dev.linchpin.engine.inverse.RankCondition.NotBetter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions on ranks in words. */
public final class RankWords {
    private static final int MOST_PARTS = 12;

    private final Names names;
    private final FeasibleStates states;
    private final int than;

    /**
     * Prepares to put conditions into words.
     *
     * @param than the state in question, by ordinal, which an actor's own condition need not name; -1 to name all
     */
    public RankWords(Names names, FeasibleStates states, int than) {
        this.names = names;
        this.states = states;
        this.than = than;
    }

    /** Returns what all must hold, one sentence a part; parts beyond the first dozen are counted only. */
    public List<String> sentences(RankCondition condition) {
        List<RankCondition> parts = condition instanceof All all ? all.parts() : List.of(condition);
        List<String> sentences = new ArrayList<>();
        parts.stream().limit(MOST_PARTS).forEach(part -> sentences.add(inWords(part)));
        if (parts.size() > MOST_PARTS) {
            sentences.add("and %s more".formatted(Numbers.count(parts.size() - MOST_PARTS)));
        }
        return sentences;
    }

    private String inWords(RankCondition condition) {
        return switch (condition) {
            case NotBetter(int actor, int state, int other) ->
                other == than
                        ? states.text(state)
                        : "%s no better than %s for %s"
                                .formatted(states.text(state), states.text(other), names.actor(actor));
            case Better(int actor, int state, int other) ->
                "%s better than %s for %s".formatted(states.text(state), states.text(other), names.actor(actor));
            case All all -> joined(all.parts(), " and ");
            case Any any -> joined(any.parts(), " or ");
        };
    }

    private String joined(List<RankCondition> parts, String word) {
        String text = parts.stream()
                .limit(MOST_PARTS)
                .map(part -> part.parts().isEmpty() ? inWords(part) : "(" + inWords(part) + ")")
                .collect(Collectors.joining(word));
        int more = parts.size() - MOST_PARTS;
        return more > 0 ? text + word + Numbers.count(more) + " more" : text;
    }
}
