package dev.linchpin.engine.inverse;

import dev.linchpin.engine.inverse.RankCondition.Better;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Orders built from the worst state up, one actor after another, and what is left of a condition on the way.
 *
 * <p>At each step the next class of fixed states, or some free state, is put above all those placed before. That decides
 * every comparison with it: what is not yet placed will stand higher.
 */
final class Placing {
    /**
     * How far the orders are built.
     *
     * @param turn whose order is being built, by place among the leeways
     * @param classes how many classes of its fixed states are placed
     * @param placed its free states that are placed; never changed
     * @param left what is left of the condition
     */
    record Stage(int turn, int classes, BitSet placed, RankCondition left) {}

    private final List<Leeway> leeways;

    Placing(List<Leeway> leeways) {
        this.leeways = leeways;
    }

    /** Returns the beginning: nothing is placed. */
    static Stage start(RankCondition condition) {
        return new Stage(0, 0, new BitSet(), condition);
    }

    /** Returns whose order is being built. */
    Leeway leeway(Stage stage) {
        return leeways.get(stage.turn);
    }

    /** Returns whether the condition asks nothing more of whose order is being built. */
    boolean isDone(Stage stage) {
        boolean[] named = new boolean[1];
        int actor = leeway(stage).actor();
        stage.left.forEachComparison(comparison -> named[0] |= comparison.actor() == actor);
        return !named[0];
    }

    /** Returns the beginning of the next order, or null after the last. */
    @Nullable
    Stage next(Stage stage) {
        return stage.turn + 1 == leeways.size() ? null : new Stage(stage.turn + 1, 0, new BitSet(), stage.left);
    }

    /** Returns what may be placed next: the next class of fixed states, and each free state. */
    List<List<Integer>> choices(Stage stage) {
        Leeway leeway = leeway(stage);
        List<List<Integer>> choices = new ArrayList<>();
        if (stage.classes < leeway.chain().size()) {
            choices.add(leeway.chain().get(stage.classes));
        }
        leeway.free().stream().filter(s -> !stage.placed.get(s)).forEach(s -> choices.add(List.of(s)));
        return choices;
    }

    /** Returns the stage after one choice. */
    Stage with(Stage stage, List<Integer> choice) {
        Leeway leeway = leeway(stage);
        int actor = leeway.actor();
        RankCondition left = stage.left.where(comparison -> {
            if (comparison.actor() != actor) {
                return null;
            }
            boolean first = choice.contains(comparison.state());
            boolean second = choice.contains(comparison.than());
            if (!first && !second) {
                return null;
            }
            return comparison instanceof Better ? !first : first;
        });
        boolean isFree = leeway.isFree(choice.getFirst());
        BitSet placed = (BitSet) stage.placed.clone();
        if (isFree) {
            placed.set(choice.getFirst());
        }
        return new Stage(stage.turn, stage.classes + (isFree ? 0 : 1), placed, left);
    }
}
