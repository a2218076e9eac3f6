package dev.linchpin.ensemble.quantity;

import dev.linchpin.model.Actor;
import dev.linchpin.model.Citation;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Faction;
import dev.linchpin.model.Influence;
import dev.linchpin.model.Interest;
import dev.linchpin.model.QuantityCatalog;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Evidence.StratumReference;
import dev.linchpin.model.evidence.Population;
import java.util.LinkedHashSet;
import java.util.SequencedSet;

/** On which quantities, by the names that chance and {@link Change} know them by, a number of a dossier's game may depend. */
public final class Dependence {
    private final Dossier dossier;

    /** Prepares to follow a dossier's numbers back. */
    public Dependence(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Returns what decides whether an influence is there. */
    public SequencedSet<String> ofPresence(Influence influence) {
        SequencedSet<String> names = new LinkedHashSet<>();
        names.add(influence.thereName());
        names.add(QuantityCompiler.hedgeAddress(influence));
        for (Citation citation : influence.evidence()) {
            Evidence item = dossier.evidence().get(citation.evidence());
            names.add(item.hedgeName());
            names.add(item.reliabilityName());
            names.add(item.credibilityName());
            names.add(QuantityCompiler.ifTrueAddress(item));
            names.add(QuantityCompiler.ifFalseAddress(item));
            StratumReference stratum = item.speaksFor();
            if (stratum != null) {
                Population population = dossier.populations().get(stratum.population());
                population.strata().forEach(each -> names.add(QuantityCompiler.shareAddress(population, each)));
            }
        }
        return names;
    }

    /** Returns the shares of an actor's factions. */
    public SequencedSet<String> ofShares(Actor actor) {
        SequencedSet<String> names = new LinkedHashSet<>();
        for (Faction faction : actor.factions()) {
            names.add(QuantityCatalog.shareName(actor, faction));
        }
        return names;
    }

    /** Returns the sizes of an actor's interests in an outcome or option. */
    public SequencedSet<String> ofInterests(Actor actor, String target) {
        SequencedSet<String> names = new LinkedHashSet<>();
        for (Interest interest : dossier.interests()) {
            if (interest.actor().equals(actor.id()) && interest.target().equals(target)) {
                names.add(interest.name());
            }
        }
        return names;
    }
}
