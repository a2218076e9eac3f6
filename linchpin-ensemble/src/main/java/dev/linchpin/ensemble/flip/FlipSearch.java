package dev.linchpin.ensemble.flip;

import dev.linchpin.engine.path.Start;
import dev.linchpin.ensemble.flip.FlippingSet.Move;
import dev.linchpin.ensemble.look.Circumstance;
import dev.linchpin.ensemble.look.Look;
import dev.linchpin.ensemble.quantity.Change;
import dev.linchpin.ensemble.run.Patience;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the fewest quantities that, moved together inside their ranges, flip each hypothesis at the medians.
 *
 * <p>Method: for each hypothesis, sets of one quantity first, then of two, then of three. Why it stands is told by a
 * few contrasts whose signs are enough, whatever else is so: a <em>reason</em>. A set can flip it only if it can change
 * the sign of some contrast of every reason; so only such sets are built up, quantity by quantity (as hitting sets are,
 * Reiter 1987), and each that no reason settles is judged by itself and gives a reason of its own. A set that is left
 * is played at the corners of its box, then its box is halved until every part is judged, or a flip is found, or the
 * parts are too many, and nothing is proved. Deterministic; what it costs is bounded by counts.
 */
public final class FlipSearch {
    /** How many sets of a size are gathered, of which the one with the least moves is told. */
    private static final int MOST_SETS = 16;
    /** Into how many parts a set's box is cut. */
    private static final int MOST_PARTS = 64;
    /** How many reasons are shortened, so that they hold of more sets. */
    private static final int MOST_REASONS = 8;
    /** How often a reason is tried without some of it. */
    private static final int MOST_TRIES = 60;
    /** Of hypotheses that hang on where things end, no more sets of a size than these are searched. */
    private static final int MOST_CHAINED = 60_000;
    /** How many pairs may be judged where one judgement of many sets would be allowed. */
    private static final int PAIRS = 20;
    /** How often a flip is moved back halfway. */
    private static final int HALVINGS = 10;

    private final Circumstance circumstance;
    private final List<Start> starts;
    private final FlippingSets.Bounds bounds;
    private final Patience patience;
    private final List<MovableQuantity> quantities;
    private final SetJudge judge;
    private final boolean[] verdicts;
    private final List<List<Found>> found = new ArrayList<>();
    private final Deque<Reason> reasons = new ArrayDeque<>();
    private final Map<List<Integer>, SetJudge.Judgement> judged = new HashMap<>();
    private final BitSet ofSigns = new BitSet();
    private final BitSet ofStances = new BitSet();

    private final BitSet unproven = new BitSet();
    private int looks;
    private int searched;
    /** How many looks and judgements had been spent when the search for a hypothesis among sets of a size began. */
    private int looksBefore;

    private int judgementsBefore;

    /** Values at which a hypothesis flips, and how far they are from the medians, in ranges. */
    private record Found(List<Integer> moved, List<Double> values, double distance) {}

    /** Why some hypotheses stand: contrasts whose signs at the medians are enough. */
    private record Reason(BitSet stands, List<Contrast> contrasts) {}

    private FlipSearch(Circumstance circumstance, List<Start> starts, FlippingSets.Bounds bounds, Patience patience) {
        this.circumstance = circumstance;
        this.starts = starts;
        this.bounds = bounds;
        this.patience = patience;
        quantities = MovableQuantity.of(circumstance.quantities());
        verdicts = verdicts(List.of(), new double[0]);
        judge = new SetJudge(circumstance, starts, quantities, verdicts);
    }

    /**
     * Searches.
     *
     * @param circumstance what the hypotheses are judged in
     * @param starts where things start
     * @param bounds how far to search
     * @param asked the ids of the hypotheses asked about; those that cannot be judged are left out
     * @param patience may stop it: then nothing more is proved
     */
    public static FlippingSets of(
            Circumstance circumstance,
            List<Start> starts,
            FlippingSets.Bounds bounds,
            Set<String> asked,
            Patience patience) {
        return new FlipSearch(circumstance, starts, bounds, patience).run(asked);
    }

    private FlippingSets run(Set<String> ids) {
        int hypotheses = verdicts.length;
        Look look = look(List.of(), new double[0]);
        BitSet open = new BitSet();
        for (int h = 0; h < hypotheses; h++) {
            found.add(new ArrayList<>());
            open.set(h, !Double.isNaN(look.probability(h)) && ids.contains(id(h)));
        }
        BitSet asked = (BitSet) open.clone();
        open.stream().filter(judge::isOfSigns).forEach(ofSigns::set);
        open.stream().filter(judge::isOfStances).forEach(ofStances::set);
        int[] noneUpTo = new int[hypotheses];
        for (int size = 1; size <= bounds.size() && !open.isEmpty(); size++) {
            BitSet free = new BitSet();
            free.set(0, quantities.size());
            if (size == 1) {
                searchSingles(open);
            }
            BitSet chained = (BitSet) open.clone();
            chained.and(ofSigns);
            chained.andNot(ofStances);
            if (size == 2 && !chained.isEmpty()) {
                searchPairs(chained);
            }
            for (int h = open.nextSetBit(0); h >= 0 && size > 1; h = open.nextSetBit(h + 1)) {
                if (chained.get(h) && sets(size) > MOST_CHAINED) {
                    unproven.set(h);
                } else if (size > 2 || !chained.get(h)) {
                    looksBefore = looks;
                    judgementsBefore = judge.judgements();
                    search(h, new CandidateSets(List.of(), free, size));
                }
            }
            for (int h = open.nextSetBit(0); h >= 0; h = open.nextSetBit(h + 1)) {
                if (!found.get(h).isEmpty()) {
                    open.clear(h);
                } else if (!unproven.get(h)) {
                    noneUpTo[h] = size;
                } else if (!judge.isOfSigns(h)) {
                    // more would cost a look at every set
                    open.clear(h);
                }
            }
        }
        List<FlippingSet> sets = new ArrayList<>();
        for (int h = asked.nextSetBit(0); h >= 0; h = asked.nextSetBit(h + 1)) {
            sets.add(told(h, noneUpTo[h]));
        }
        return new FlippingSets(quantities, sets, looks, judge.judgements(), searched);
    }

    private String id(int hypothesis) {
        return circumstance.dossier().hypotheses().all().get(hypothesis).id();
    }

    private FlippingSet told(int hypothesis, int noneUpTo) {
        Found least = null;
        for (Found each : found.get(hypothesis)) {
            if (least == null || each.distance < least.distance) {
                least = each;
            }
        }
        List<Move> moves = new ArrayList<>();
        if (least != null) {
            for (int k = 0; k < least.moved.size(); k++) {
                MovableQuantity quantity = quantities.get(least.moved.get(k));
                moves.add(new Move(quantity.name(), quantity.median(), least.values.get(k)));
            }
        }
        return new FlippingSet(
                id(hypothesis),
                moves,
                noneUpTo,
                Math.max(0, found.get(hypothesis).size() - 1));
    }

    /** Searches sets of one: each quantity is judged once for all hypotheses. */
    private void searchSingles(BitSet open) {
        BitSet none = new BitSet();
        for (int q = 0; q < quantities.size(); q++) {
            if (patience.isOver()) {
                unproven.or(open);
                return;
            }
            List<Integer> moved = List.of(q);
            SetJudge.Judgement judgement = judge.judge(open, new CandidateSets(moved, none, 0));
            judged.put(moved, judgement);
            BitSet left = (BitSet) open.clone();
            left.andNot(judgement.stands());
            if (!left.isEmpty()) {
                looksBefore = looks;
                judgementsBefore = judge.judgements();
                searchBox(moved, left);
            }
        }
    }

    /**
     * Searches sets of two for hypotheses that hang on where things end: what is known of many sets at once says nothing
     * of these, but what is known of one quantity settles most of its pairs. The others are judged one by one.
     */
    private void searchPairs(BitSet hypotheses) {
        if (patience.isOver()) {
            unproven.or(hypotheses);
            return;
        }
        BitSet none = new BitSet();
        SingleReasons reasons = new SingleReasons(IntStream.range(0, quantities.size())
                .mapToObj(q -> Objects.requireNonNull(judged.get(List.of(q)), "Sets of one come first."))
                .toList());
        int judgements = judge.judgements();
        for (int one = 0; one < quantities.size(); one++) {
            for (int other = one + 1; other < quantities.size(); other++) {
                BitSet left = (BitSet) hypotheses.clone();
                left.andNot(reasons.settled(left, one, other));
                for (int h = left.nextSetBit(0); h >= 0; h = left.nextSetBit(h + 1)) {
                    left.set(h, found.get(h).size() < MOST_SETS);
                }
                if (left.isEmpty()) {
                    continue;
                }
                if (patience.isOver() || judge.judgements() - judgements >= PAIRS * bounds.judgements()) {
                    unproven.or(hypotheses);
                    return;
                }
                List<Integer> moved = List.of(one, other);
                left.andNot(judge.judge(left, new CandidateSets(moved, none, 0)).stands());
                if (!left.isEmpty()) {
                    looksBefore = looks;
                    judgementsBefore = judge.judgements();
                    searchBox(moved, left);
                }
            }
        }
    }

    /** How many sets of a size there are. */
    private long sets(int size) {
        long sets = 1;
        for (int k = 0; k < size; k++) {
            sets = sets * (quantities.size() - k) / (k + 1);
        }
        return sets;
    }

    private void search(int hypothesis, CandidateSets sets) {
        if (found.get(hypothesis).size() >= MOST_SETS || isProven(hypothesis, sets)) {
            return;
        }
        if (isSpent()) {
            unproven.set(hypothesis);
            return;
        }
        if (sets.more() == 0) {
            if (reason(hypothesis, sets) == null) {
                searchBox(sets.moved(), only(hypothesis));
            }
            return;
        }
        List<Contrast> reason = reason(hypothesis, new CandidateSets(sets.moved(), new BitSet(), 0));
        CandidateSets left = sets;
        for (int quantity : openers(reason, sets)) {
            search(hypothesis, left.with(quantity));
            left = left.without(quantity);
        }
    }

    /** Whether a reason known already holds for all candidate sets. */
    private boolean isProven(int hypothesis, CandidateSets sets) {
        if (!judge.isOfSigns(hypothesis)) {
            return judge.judge(only(hypothesis), sets).stands().get(hypothesis);
        }
        return reasons.stream().anyMatch(reason -> reason.stands.get(hypothesis) && holds(reason.contrasts, sets));
    }

    private static boolean holds(List<Contrast> reason, CandidateSets sets) {
        return reason.stream().allMatch(contrast -> contrast.isKnown(sets));
    }

    /** Why a hypothesis stands whatever the quantities of a set do: contrasts whose signs are enough; null if unknown. */
    private @Nullable List<Contrast> reason(int hypothesis, CandidateSets alone) {
        if (!judge.isOfSigns(hypothesis)) {
            return null;
        }
        for (Reason reason : reasons) {
            if (reason.stands.get(hypothesis) && holds(reason.contrasts, alone)) {
                return reason.contrasts;
            }
        }
        SetJudge.Judgement judgement = judged.computeIfAbsent(alone.moved(), moved -> judge.judge(ofSigns, alone));
        if (!judgement.stands().get(hypothesis)) {
            return null;
        }
        if (reasons.size() >= MOST_REASONS) {
            return judgement.known();
        }
        BitSet stands = (BitSet) judgement.stands().clone();
        stands.and(ofSigns);
        List<Contrast> shortened = shortened(stands, judgement.known());
        reasons.addFirst(new Reason(stands, shortened));
        return shortened;
    }

    /** Leaves out of a reason what it does without, what is most easily changed first. */
    private List<Contrast> shortened(BitSet hypotheses, List<Contrast> reason) {
        List<Contrast> kept = new ArrayList<>(reason.stream()
                .filter(contrast -> contrast.movers().length > 0)
                .sorted(Comparator.comparingDouble(Contrast::firmness))
                .toList());
        List<Contrast> firm = reason.stream()
                .filter(contrast -> contrast.movers().length == 0)
                .toList();
        int at = 0;
        int left = MOST_TRIES;
        while (at < kept.size() && left > 0) {
            // how many from here on it does without
            int without = 0;
            int needed = kept.size() - at + 1;
            while (needed - without > 1 && left-- > 0) {
                int tried = Math.min((without + needed) / 2, Math.max(1, 4 * without));
                Set<Contrast> fewer = new HashSet<>(firm);
                fewer.addAll(kept.subList(0, at));
                fewer.addAll(kept.subList(at + tried, kept.size()));
                if (judge.judge(hypotheses, fewer).stands().equals(hypotheses)) {
                    without = tried;
                } else {
                    needed = tried;
                }
            }
            kept.subList(at, at + without).clear();
            at++;
        }
        kept.addAll(firm);
        return kept;
    }

    private static BitSet only(int hypothesis) {
        BitSet only = new BitSet();
        only.set(hypothesis);
        return only;
    }

    private boolean isSpent() {
        return patience.isOver()
                || looks - looksBefore >= bounds.looks()
                || judge.judgements() - judgementsBefore >= bounds.judgements();
    }

    /** The free quantities that can be in a set in which a reason fails, those that do most to it first. */
    private List<Integer> openers(@Nullable List<Contrast> reason, CandidateSets sets) {
        if (reason == null) {
            return sets.free().stream().boxed().toList();
        }
        double[] scores = new double[quantities.size()];
        for (Contrast contrast : reason) {
            if (!contrast.isKnown(sets)) {
                BitSet openers = contrast.openers(sets);
                double firmness = Math.max(Double.MIN_NORMAL, contrast.firmness());
                openers.stream().forEach(q -> scores[q] += contrast.strength(q) / firmness);
            }
        }
        return IntStream.range(0, scores.length)
                .filter(q -> scores[q] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer q) -> -scores[q]))
                .toList();
    }

    /** Searches the box of one set of quantities. */
    private void searchBox(List<Integer> moved, BitSet asked) {
        searched++;
        BitSet open = (BitSet) asked.clone();
        int n = moved.size();
        double[] low = moved.stream().mapToDouble(q -> quantities.get(q).low()).toArray();
        double[] high =
                moved.stream().mapToDouble(q -> quantities.get(q).high()).toArray();
        for (int corner = 0; corner < 1 << n && !open.isEmpty(); corner++) {
            double[] values = new double[n];
            for (int k = 0; k < n; k++) {
                values[k] = (corner >> k & 1) == 0 ? low[k] : high[k];
            }
            play(moved, values, open);
        }
        List<double[][]> parts = new ArrayList<>();
        parts.add(new double[][] {low, high});
        for (int at = 0; at < parts.size() && !open.isEmpty(); at++) {
            if (at >= MOST_PARTS || isSpent() || open.stream().noneMatch(judge::isBounded)) {
                unproven.or(open);
                return;
            }
            double[][] part = parts.get(at);
            double[] middle = new double[n];
            for (int k = 0; k < n; k++) {
                middle[k] = (part[0][k] + part[1][k]) / 2;
            }
            play(moved, middle, open);
            if (open.isEmpty() || judge.stands(open, moved, part[0], part[1], middle)) {
                continue;
            }
            int widest = 0;
            double[] width = new double[n];
            for (int k = 0; k < n; k++) {
                width[k] = (part[1][k] - part[0][k]) / (high[k] - low[k]);
                widest = width[k] > width[widest] ? k : widest;
            }
            double[] lowerEnd = part[1].clone();
            double[] upperStart = part[0].clone();
            lowerEnd[widest] = middle[widest];
            upperStart[widest] = middle[widest];
            parts.add(new double[][] {part[0], lowerEnd});
            parts.add(new double[][] {upperStart, part[1]});
        }
    }

    /** Plays the game at some values; of hypotheses that flip there, keeps the set and asks no more. */
    private void play(List<Integer> moved, double[] values, BitSet open) {
        boolean[] here = verdicts(moved, values);
        for (int h = open.nextSetBit(0); h >= 0; h = open.nextSetBit(h + 1)) {
            if (here[h] != verdicts[h]) {
                found.get(h).add(nearest(moved, values, h));
                open.clear(h);
            }
        }
    }

    /** Moves a flip back towards the medians as far as it goes. */
    private Found nearest(List<Integer> moved, double[] values, int hypothesis) {
        double kept = 0;
        double flips = 1;
        for (int k = 0; k < HALVINGS; k++) {
            double middle = (kept + flips) / 2;
            if (verdicts(moved, towards(moved, values, middle))[hypothesis] == verdicts[hypothesis]) {
                kept = middle;
            } else {
                flips = middle;
            }
        }
        double[] nearest = towards(moved, values, flips);
        double distance = 0;
        for (int k = 0; k < nearest.length; k++) {
            MovableQuantity quantity = quantities.get(moved.get(k));
            distance += Math.abs(nearest[k] - quantity.median()) / (quantity.high() - quantity.low());
        }
        return new Found(moved, Arrays.stream(nearest).boxed().toList(), distance);
    }

    private double[] towards(List<Integer> moved, double[] values, double part) {
        double[] between = new double[values.length];
        for (int k = 0; k < between.length; k++) {
            double median = quantities.get(moved.get(k)).median();
            between[k] = part == 1 ? values[k] : median + part * (values[k] - median);
        }
        return between;
    }

    private boolean[] verdicts(List<Integer> moved, double[] values) {
        double[] probabilities = look(moved, values).probabilities();
        boolean[] holds = new boolean[probabilities.length];
        for (int h = 0; h < holds.length; h++) {
            holds[h] = probabilities[h] > 0.5;
        }
        return holds;
    }

    private Look look(List<Integer> moved, double[] values) {
        looks++;
        Map<String, Double> set = new HashMap<>();
        for (int k = 0; k < values.length; k++) {
            set.put(quantities.get(moved.get(k)).name(), values[k]);
        }
        Change change = new Change(set, Set.of());
        return circumstance.look(numbers -> numbers.medians(change), starts);
    }
}
