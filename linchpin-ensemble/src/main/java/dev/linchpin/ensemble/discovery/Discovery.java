package dev.linchpin.ensemble.discovery;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a conclusion fails: which quantities, in which part of their range.
 *
 * <p>Method: PRIM, the patient rule induction of Friedman and Fisher (1999), as Bryant and Lempert (2010) use it.
 * Starting from all draws, some twentieth is peeled off at one end of one quantity, whichever raises the density of
 * failures most for what is given up (Kwakkel and Jaxa-Rozen 2016); and again, until few draws are left. Of the boxes
 * on the way that one is taken in which lying is most strongly correlated with failing. Restrictions that could be
 * chance are dropped, the least sure first; what is left is pasted: a limit moves out again as long as the density does
 * not fall.
 *
 * <p>A restriction could be chance where its quasi-p-value is not below 0.05 divided by the number of quantities.
 *
 * @param verdict what the search came to
 * @param failing the share of draws that fail; 0 where there are none
 * @param box the place of failures; null unless the verdict is that there is one
 * @param trajectory the boxes on the way, all draws first; empty where there was nothing to peel
 */
public record Discovery(
        Verdict verdict, double failing, @Nullable FailureBox box, List<Peel> trajectory) {
    /** Keeps the trajectory as it is. */
    public Discovery {
        trajectory = List.copyOf(trajectory);
    }

    /**
     * Searches for the place of failures.
     *
     * <p>Cost: about a hundred peels at most, each by a look at the outermost twentieth of every quantity.
     * Deterministic, however many threads look.
     *
     * @param table the quantities in every draw
     * @param failures for each draw how surely the conclusion fails in it, in [0, 1]
     */
    public static Discovery of(DrawTable table, double[] failures) {
        check(table, failures);
        double failing = Arrays.stream(failures).sum();
        double share = failures.length == 0 ? 0 : failing / failures.length;
        if (failures.length < 2 * Peeling.FEWEST) {
            return new Discovery(Verdict.TOO_FEW_DRAWS, share, null, List.of());
        }
        if (failing == 0) {
            return new Discovery(Verdict.NEVER_FAILS, share, null, List.of());
        }
        if (Arrays.stream(failures).allMatch(failure -> failure == 1)) {
            return new Discovery(Verdict.ALWAYS_FAILS, share, null, List.of());
        }
        Peeling peeling = new Peeling(table, failures);
        Box box = new Box(table, failures, peeling.bestLimits());
        box.dropWhatCouldBeChance();
        box.paste();
        box.dropWhatCouldBeChance();
        FailureBox found = box.describe();
        return found.restrictions().isEmpty()
                ? new Discovery(Verdict.NO_PLACE, share, null, peeling.trajectory())
                : new Discovery(Verdict.BOX, share, found, peeling.trajectory());
    }

    private static void check(DrawTable table, double[] failures) {
        if (failures.length != table.draws()) {
            throw new IllegalArgumentException(
                    "There are %d failures for %d draws.".formatted(failures.length, table.draws()));
        }
        for (double failure : failures) {
            if (!(failure >= 0 && failure <= 1)) {
                throw new IllegalArgumentException("A failure (%s) must be a number in [0, 1].".formatted(failure));
            }
        }
    }
}
