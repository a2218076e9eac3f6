package dev.linchpin.ensemble.evidence;

import dev.linchpin.model.evidence.Consistency;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Hypothesis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one item says of each of several hypotheses.
 *
 * <p>Method: in log-likelihood from neutral. An item with weight of evidence w moves a hypothesis that it is very
 * consistent with by w/2, one that it is consistent with by w/4, one that it is neutral to or not applied to not at
 * all, and the inconsistent ones by as much the other way. So between one that is very consistent with it and one that
 * is very inconsistent the odds change by w, just as they do for a link that cites it; and where an item is beyond
 * doubt (w = ln 99), each step of the matrix is a factor of √10, the half unit in which Jeffreys (1961, appendix B)
 * grades evidence. The cells are of the item as it was said: a hedge below even makes it surer, not contrary. Likelihoods
 * given outright need no cells to say how much: the hypotheses that the item is consistent with take the greater of
 * the two, those that it is inconsistent with the lesser; where all the cells say the same, those without a cell take
 * the other.
 */
final class Ballot {
    private static final double PART_OF_ONE_SIDE = 0.5;

    private final Evidence item;
    private final String voice;
    private final double[] logLikelihoods;

    private Ballot(Evidence item, String voice, double[] logLikelihoods) {
        this.item = item;
        this.voice = voice;
        this.logLikelihoods = logLikelihoods;
    }

    /** Returns what an item of some weight of evidence says of hypotheses; null where it bears on none of them. */
    static @Nullable Ballot of(Evidence item, String voice, double weight, List<Hypothesis> hypotheses) {
        int count = hypotheses.size();
        double[] positions = new double[count];
        boolean bears = false;
        boolean favours = false;
        boolean disfavours = false;
        for (int h = 0; h < count; h++) {
            Consistency cell = EvidenceMatrix.cell(item, hypotheses.get(h));
            positions[h] = cell == null ? 0 : position(cell);
            bears |= cell != null;
            favours |= positions[h] > 0;
            disfavours |= positions[h] < 0;
        }
        if (!bears) {
            return null;
        }
        boolean given = item.likelihoods() != null;
        double[] logLikelihoods = new double[count];
        for (int h = 0; h < count; h++) {
            double position = given ? Math.signum(positions[h]) : positions[h];
            if (given && favours != disfavours && EvidenceMatrix.cell(item, hypotheses.get(h)) == null) {
                position = favours ? -1 : 1;
            }
            logLikelihoods[h] = PART_OF_ONE_SIDE * Math.abs(weight) * position;
        }
        return new Ballot(item, voice, logLikelihoods);
    }

    private static double position(Consistency cell) {
        return switch (cell) {
            case CC -> 1;
            case C -> 0.5;
            case N, NA -> 0;
            case I -> -0.5;
            case II -> -1;
        };
    }

    Evidence item() {
        return item;
    }

    String voice() {
        return voice;
    }

    /** Returns what it adds to the log-likelihood of a hypothesis, from neutral. */
    double logLikelihood(int hypothesis) {
        return logLikelihoods[hypothesis];
    }

    /**
     * Returns what it adds where none of the hypotheses is true: of one by itself the reverse, of several what it says
     * of them on average, so that an item which says the same of all of them says nothing.
     */
    double otherwise() {
        double sum = 0;
        for (double each : logLikelihoods) {
            sum += each;
        }
        return logLikelihoods.length == 1 ? -sum : sum / logLikelihoods.length;
    }

    /**
     * Returns the item's diagnosticity: the greatest weight of evidence that it has between two of the hypotheses (the
     * logarithm of Good's factor; Good 1950), or between one by itself and its negation. 0 exactly where it says the
     * same of all.
     */
    double diagnosticity() {
        double least = logLikelihoods.length == 1 ? otherwise() : logLikelihoods[0];
        double greatest = least;
        for (double each : logLikelihoods) {
            least = Math.min(least, each);
            greatest = Math.max(greatest, each);
        }
        return greatest - least;
    }
}
