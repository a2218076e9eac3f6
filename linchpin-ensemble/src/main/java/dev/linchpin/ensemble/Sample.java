package dev.linchpin.ensemble;

import dev.linchpin.ensemble.look.Drawing;
import dev.linchpin.ensemble.look.RandomNumbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How probable each hypothesis was in each of an ensemble's first draws, in its first phase: for what looks at draws one
 * by one. At most {@value #MOST} draws are kept, those left out not among them.
 */
public final class Sample {
    static final int MOST = 5_000;

    private final RandomNumbers numbers;
    private final List<Integer> draws = new ArrayList<>();
    /** For each draw, the probability of each hypothesis's claim. */
    private final List<List<Double>> probabilities = new ArrayList<>();

    Sample(RandomNumbers numbers) {
        this.numbers = numbers;
    }

    void add(int draw, double[] probability) {
        if (draws.size() < MOST) {
            draws.add(draw);
            probabilities.add(Arrays.stream(probability).boxed().toList());
        }
    }

    Sample copy() {
        Sample copy = new Sample(numbers);
        copy.draws.addAll(draws);
        copy.probabilities.addAll(probabilities);
        return copy;
    }

    /** Returns how many draws there are. */
    public int size() {
        return draws.size();
    }

    /** Returns which draw of the ensemble stands at a place. */
    public int draw(int place) {
        return draws.get(place);
    }

    /** Returns how quantities got their values in the draw at a place. */
    public Drawing drawing(int place) {
        return numbers.drawing(draws.get(place));
    }

    /** Returns how probable a hypothesis's claim was in the draw at a place; not a number where it has none. */
    public double probability(int place, int hypothesis) {
        return probabilities.get(place).get(hypothesis);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sample that && draws.equals(that.draws) && probabilities.equals(that.probabilities);
    }

    @Override
    public int hashCode() {
        return Objects.hash(draws, probabilities);
    }

    @Override
    public String toString() {
        return "Sample[" + draws.size() + " draws]";
    }
}
