package dev.linchpin.engine.stability;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** Whether a state is stable for an actor, and what shows it. States are named by ordinal. */
public sealed interface Verdict {
    /** Returns the state judged. */
    int state();

    /** Returns whether it is stable. */
    default boolean isStable() {
        return !(this instanceof Unstable);
    }

    /** Returns an answer to each of the actor's improvements that is answered, the most preferred first. */
    default List<Sanction> answered() {
        return switch (this) {
            case Content content -> List.of();
            case Deterred deterred -> deterred.sanctions();
            case Unstable unstable -> unstable.deterred();
        };
    }

    /** Returns the verdict with its states named otherwise. */
    default Verdict renumbered(IntUnaryOperator name) {
        int state = name.applyAsInt(state());
        List<Sanction> sanctions =
                answered().stream().map(sanction -> sanction.renumbered(name)).toList();
        return switch (this) {
            case Content content -> new Content(state);
            case Deterred deterred -> new Deterred(state, sanctions);
            case Unstable unstable -> new Unstable(state, name.applyAsInt(unstable.improvement()), sanctions);
        };
    }

    /**
     * Stable, because the actor has no improvement.
     *
     * @param state the state
     */
    record Content(int state) implements Verdict {}

    /**
     * Stable, because each of the actor's improvements is answered.
     *
     * @param state the state
     * @param sanctions an answer to each improvement, the most preferred first
     */
    record Deterred(int state, List<Sanction> sanctions) implements Verdict {
        /** Copies the list. */
        public Deterred {
            sanctions = List.copyOf(sanctions);
        }
    }

    /**
     * Not stable, because no answer deters an improvement.
     *
     * @param state the state
     * @param improvement the state it would move to: the most preferred of those unanswered; of an actor that looks some
     *     moves ahead the one it picks, which it need not prefer in itself
     * @param deterred an answer to each improvement that is answered, the most preferred first
     */
    record Unstable(int state, int improvement, List<Sanction> deterred) implements Verdict {
        /** Copies the list. */
        public Unstable {
            deterred = List.copyOf(deterred);
        }
    }

    /**
     * An improvement with the answer that deters it.
     *
     * @param improvement the state that the actor would move to
     * @param answer the others' moves, as few as will do, or the moves foreseen, its own later ones among them: from there and in order, or each from the state judged where
     *     all move {@linkplain #isAtOnce at once}
     * @param end the state in which all this ends
     */
    record Sanction(int improvement, List<Step> answer, int end) {
        /** Copies the list. */
        public Sanction {
            answer = List.copyOf(answer);
        }

        /** An improvement that is answered by moves after it. */
        public Sanction(int improvement, List<Step> answer) {
            this(improvement, answer, answer.getLast().to());
        }

        /** Returns whether the answer is moves made together with the improvement, not after it. */
        public boolean isAtOnce() {
            return answer.getFirst().from() != improvement;
        }

        Sanction renumbered(IntUnaryOperator name) {
            return new Sanction(
                    name.applyAsInt(improvement),
                    answer.stream().map(step -> step.renumbered(name)).toList(),
                    name.applyAsInt(end));
        }
    }
}
