package dev.linchpin.ensemble.linchpin;

import dev.linchpin.engine.level.UncertifiedCycle;
import dev.linchpin.engine.path.Start;
import dev.linchpin.ensemble.look.Circumstance;
import dev.linchpin.ensemble.look.Circumstances;
import dev.linchpin.ensemble.look.Drawing;
import dev.linchpin.ensemble.look.Look;
import dev.linchpin.ensemble.quantity.Change;
import dev.linchpin.ensemble.run.Patience;
import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.ensemble.sensitivity.Estimate;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Influence;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Hypothesis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what carries a dossier's conclusions: for each quantity the smallest change from its median that flips each
 * hypothesis and what it accounts for of the variance, for each item of evidence what dropping it does.
 *
 * <p>All of it in the first phase, from where things start there. A hypothesis holds where its probability is above ½; it
 * flips where that changes. Each look answers for all hypotheses at once, and quantities that act through the weight of
 * one influence alone (its size, its being there, the evidence that only it rests on) share the looks along that weight.
 * The result depends on the dossier and the plan alone: not on the runner, its threads or their order.
 */
public final class LinchpinSearch {
    private final Circumstance circumstance;
    private final Dossier dossier;
    private final List<Start> starts;
    private final Look medians;

    private LinchpinSearch(Circumstances circumstances) {
        circumstance = circumstances.main();
        dossier = circumstances.dossier();
        starts = Objects.requireNonNull(circumstance.findStart(), "The start is feasible.");
        medians = circumstance.look(Drawing.MEDIANS, starts);
    }

    /**
     * Finds the linchpins.
     *
     * @param circumstances a dossier's circumstances, the first of which starts in a feasible state
     * @param plan how much to spend
     * @param runner who looks
     * @param patience may stop it: then there are none
     * @return what carries the conclusions; null where patience ended
     */
    public static @Nullable Linchpins find(
            Circumstances circumstances, LinchpinPlan plan, Runner runner, Patience patience) {
        LinchpinSearch search = new LinchpinSearch(circumstances);
        Dials dials = Dials.of(circumstances.main(), plan.seed());
        List<Flips> flips = new ArrayList<>();
        List<Dial> turned = dials.all();
        runner.run(turned.size(), k -> search.along(turned.get(k)), flips::add, patience);
        List<Support> supports = search.supports();
        List<List<Dropped>> dropped = new ArrayList<>();
        runner.run(supports.size(), k -> search.without(supports.get(k)), dropped::add, patience);
        if (flips.size() < turned.size() || dropped.size() < supports.size()) {
            return null;
        }
        Map<Dial, Flips> byDial = new HashMap<>();
        for (int k = 0; k < turned.size(); k++) {
            byDial.put(turned.get(k), flips.get(k));
        }
        List<Linchpin> found = search.linchpins(dials, byDial);
        Map<String, List<@Nullable Estimate>> effects =
                TotalEffects.of(circumstances, found, dials.idle(), plan, runner, patience);
        int looks = 1 + flips.stream().mapToInt(Flips::looks).sum() + supports.size();
        return new Linchpins(
                search.ranked(found, effects),
                dropped.stream().flatMap(List::stream).toList(),
                looks);
    }

    private Flips along(Dial dial) {
        return DialSearch.along(circumstance, starts, medians, dial);
    }

    private List<Integer> judged() {
        List<Integer> judged = new ArrayList<>();
        for (int h = 0; h < dossier.hypotheses().size(); h++) {
            if (!Double.isNaN(medians.probability(h))) {
                judged.add(h);
            }
        }
        return judged;
    }

    private List<Linchpin> linchpins(Dials dials, Map<Dial, Flips> flips) {
        List<Linchpin> found = new ArrayList<>();
        for (int h : judged()) {
            Hypothesis hypothesis = dossier.hypotheses().all().get(h);
            for (TurnedQuantity quantity : dials.quantities()) {
                Flips along = quantity.dial() == null ? null : flips.get(quantity.dial());
                found.add(new Linchpin(
                        hypothesis,
                        quantity.name(),
                        quantity.median(),
                        quantity.low(),
                        quantity.high(),
                        quantity.domain().high() - quantity.domain().low(),
                        along == null
                                ? null
                                : quantity.nearest(
                                        along.below().get(h), along.above().get(h)),
                        null));
            }
        }
        return found;
    }

    private List<Linchpin> ranked(List<Linchpin> found, Map<String, List<@Nullable Estimate>> effects) {
        List<Linchpin> ranked = new ArrayList<>();
        for (int h : judged()) {
            Hypothesis hypothesis = dossier.hypotheses().all().get(h);
            ranked.addAll(Linchpins.ranked(found.stream()
                    .filter(it -> it.hypothesis().equals(hypothesis))
                    .map(it -> {
                        List<@Nullable Estimate> estimates = effects.get(it.quantity());
                        return estimates == null ? it : it.withTotalEffect(estimates.get(h));
                    })
                    .toList()));
        }
        return ranked;
    }

    /** Something that holds a conclusion up, and what it is to be without it. */
    private record Support(String name, boolean isAssumption, Change without) {}

    private List<Support> supports() {
        List<Support> supports = new ArrayList<>();
        for (Evidence item : dossier.evidence()) {
            supports.add(new Support(item.id(), false, Change.NONE.without(Set.of(item.id()))));
        }
        Set<String> names = new HashSet<>();
        for (Influence influence : dossier.influences()) {
            if (influence.isAssumed()
                    && circumstance.quantities().law(influence.thereName()) == null
                    && names.add(influence.name())) {
                supports.add(new Support(influence.name(), true, Change.NONE.with(influence.thereName(), 0)));
            }
        }
        return supports;
    }

    /** What each hypothesis is without a support; nothing where a cycle then has no certificate. */
    private List<Dropped> without(Support support) {
        Look look;
        try {
            look = isIdle(support.without())
                    ? medians
                    : circumstance.look(quantities -> quantities.medians(support.without()), starts);
        } catch (UncertifiedCycle e) {
            return List.of();
        }
        List<Dropped> dropped = new ArrayList<>();
        for (int h : judged()) {
            double before = medians.probability(h);
            double after = look.probability(h);
            dropped.add(new Dropped(
                    support.name(),
                    support.isAssumption(),
                    dossier.hypotheses().all().get(h),
                    after - before,
                    (after > 0.5) != (before > 0.5)));
        }
        return dropped;
    }

    private boolean isIdle(Change change) {
        return GameNumbers.of(circumstance, quantities -> quantities.medians(change))
                .sameAs(GameNumbers.of(circumstance, quantities -> quantities.medians()));
    }
}
