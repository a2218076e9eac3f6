package dev.linchpin.ensemble.flip;

import dev.linchpin.engine.path.Start;
import dev.linchpin.ensemble.flip.FlippingSet.Move;
import dev.linchpin.ensemble.linchpin.Linchpin;
import dev.linchpin.ensemble.linchpin.Linchpins;
import dev.linchpin.ensemble.look.Circumstance;
import dev.linchpin.ensemble.look.Circumstances;
import dev.linchpin.ensemble.look.Drawing;
import dev.linchpin.ensemble.look.Look;
import dev.linchpin.ensemble.quantity.Change;
import dev.linchpin.ensemble.run.Patience;
import dev.linchpin.model.evidence.Hypothesis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the smallest flipping set of each hypothesis, beginning with its linchpins: one that flips it alone inside its
 * range is a smallest set, with nothing to prove, since the empty set flips nothing. Only where there is none are sets
 * searched.
 */
public final class SmallestSets {
    private SmallestSets() {}

    /**
     * Finds them, in a dossier's first phase.
     *
     * @param linchpins the dossier's linchpins
     * @param asked the hypotheses asked about; those that cannot be judged are left out
     * @param bounds how far to search where no linchpin flips alone; {@link FlippingSets.Bounds#NO_SEARCH} for not at all
     * @param patience may stop the search: then nothing more is proved
     */
    public static FlippingSets of(
            Circumstances circumstances,
            Linchpins linchpins,
            List<Hypothesis> asked,
            FlippingSets.Bounds bounds,
            Patience patience) {
        Circumstance main = circumstances.main();
        List<Start> starts = Objects.requireNonNull(main.findStart(), "The start is feasible.");
        List<Hypothesis> all = circumstances.dossier().hypotheses().all();
        Look medians = main.look(Drawing.MEDIANS, starts);
        List<FlippingSet> alone = new ArrayList<>();
        int looks = 1;
        for (Hypothesis hypothesis : asked) {
            int place = all.indexOf(hypothesis);
            if (Double.isNaN(medians.probability(place))) {
                continue;
            }
            FlippingSet found = new FlippingSet(hypothesis.id(), List.of(), 0, 0);
            for (Linchpin linchpin : linchpins.of(hypothesis)) {
                Double value = linchpin.flipsAt();
                if (!found.moves().isEmpty() || value == null || !linchpin.insideRange()) {
                    break;
                }
                looks++;
                Change change = Change.NONE.with(linchpin.quantity(), value);
                Look there = main.look(quantities -> quantities.medians(change), starts);
                if (there.probability(place) > 0.5 != medians.probability(place) > 0.5) {
                    found = new FlippingSet(
                            hypothesis.id(), List.of(new Move(linchpin.quantity(), linchpin.median(), value)), 0, 0);
                }
            }
            alone.add(found);
        }
        FlippingSets searched = bounds.size() == 0
                ? new FlippingSets(MovableQuantity.of(main.quantities()), List.of(), 0, 0, 0)
                : FlipSearch.of(main, starts, bounds, withoutMoves(alone), patience);
        Map<String, FlippingSet> bySearch = searched.byHypothesis();
        return new FlippingSets(
                searched.quantities(),
                alone.stream()
                        .map(set -> bySearch.getOrDefault(set.hypothesis(), set))
                        .toList(),
                looks + searched.looks(),
                searched.judgements(),
                searched.searched());
    }

    private static Set<String> withoutMoves(List<FlippingSet> sets) {
        return Set.copyOf(sets.stream()
                .filter(set -> set.moves().isEmpty())
                .map(FlippingSet::hypothesis)
                .toList());
    }
}
