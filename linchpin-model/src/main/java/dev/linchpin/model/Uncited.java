package dev.linchpin.model;

import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.model.evidence.Population;
import dev.linchpin.model.evidence.Population.Stratum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the author chose and cites nothing for.
 *
 * <p>The rest of a whole is not chosen; nor is a base of exactly nought, which is what an outcome has without one.
 *
 * @param influences the links that nothing says are there
 * @param interests the interests, by holder
 * @param bases the outcomes with such a base
 * @param shares the parts with such a share, by the path of the whole
 * @param priors the hypotheses with such a prior
 */
public record Uncited(
        List<Influence> influences,
        Map<String, List<Interest>> interests,
        List<OutcomeVariable> bases,
        Map<String, List<String>> shares,
        List<Hypothesis> priors) {
    /** Returns what a dossier cites nothing for. */
    public static Uncited of(Dossier dossier) {
        Map<String, List<Interest>> interests = new LinkedHashMap<>();
        for (Interest interest : dossier.interests()) {
            if (isUncited(interest.size())) {
                interests
                        .computeIfAbsent(interest.holder(), holder -> new ArrayList<>())
                        .add(interest);
            }
        }
        return new Uncited(
                dossier.influences().all().stream().filter(Influence::isAssumed).toList(),
                interests,
                dossier.outcomes().all().stream()
                        .filter(outcome -> isUncited(outcome.base())
                                && !outcome.base().quantity().equals(new Quantity.Exact(0)))
                        .toList(),
                shares(dossier),
                dossier.hypotheses().all().stream()
                        .filter(hypothesis -> hypothesis.prior() != null && isUncited(hypothesis.prior()))
                        .toList());
    }

    private static Map<String, List<String>> shares(Dossier dossier) {
        Map<String, List<String>> shares = new LinkedHashMap<>();
        for (Actor actor : dossier.actors()) {
            for (Faction faction : actor.factions()) {
                addShare("actors/" + actor.id(), faction.id(), faction.share(), shares);
            }
        }
        for (Population population : dossier.populations()) {
            for (Stratum stratum : population.strata()) {
                addShare("populations/" + population.id(), stratum.id(), stratum.share(), shares);
            }
        }
        return shares;
    }

    private static void addShare(String whole, String part, CitedQuantity share, Map<String, List<String>> shares) {
        if (isUncited(share) && !(share.quantity() instanceof Quantity.Rest)) {
            shares.computeIfAbsent(whole, path -> new ArrayList<>()).add(part);
        }
    }

    private static boolean isUncited(CitedQuantity quantity) {
        return quantity.evidence().isEmpty();
    }

    /** Returns how many links and quantities there are in all. */
    public int size() {
        return influences.size()
                + interests.values().stream().mapToInt(List::size).sum()
                + bases.size()
                + shares.values().stream().mapToInt(List::size).sum()
                + priors.size();
    }
}
