package dev.linchpin.engine.coalition;

import dev.linchpin.engine.stability.Step;
import java.util.List;

/** Whether a state is stable for a coalition, and what shows it. */
public sealed interface CoalitionVerdict {
    /** Returns whether it is stable. */
    default boolean isStable() {
        return !(this instanceof Unstable);
    }

    /** Stable, because the coalition has no improvement. */
    record Content() implements CoalitionVerdict {}

    /**
     * Stable, because each improvement is answered.
     *
     * @param sanctions an answer to each, those of fewest moves first
     */
    record Deterred(List<Sanction> sanctions) implements CoalitionVerdict {
        /** Copies the list. */
        public Deterred {
            sanctions = List.copyOf(sanctions);
        }
    }

    /**
     * Not stable, because nothing answers an improvement.
     *
     * @param improvement the one of fewest moves of those unanswered
     * @param deterred an answer to each improvement that is answered, those of fewest moves first
     */
    record Unstable(CoalitionImprovement improvement, List<Sanction> deterred) implements CoalitionVerdict {
        /** Copies the list. */
        public Unstable {
            deterred = List.copyOf(deterred);
        }
    }

    /**
     * An improvement with the answer that deters it.
     *
     * @param improvement what the coalition would do
     * @param answer the moves of those outside from there, in order, as few as will do
     */
    record Sanction(CoalitionImprovement improvement, List<Step> answer) {
        /** Copies the list. */
        public Sanction {
            answer = List.copyOf(answer);
        }

        /** Returns the state that the answer leads to, by ordinal. */
        public int end() {
            return answer.getLast().to();
        }
    }
}
