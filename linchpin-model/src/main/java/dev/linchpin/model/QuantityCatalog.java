package dev.linchpin.model;

import dev.linchpin.model.NamedQuantity.Kind;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.outlook.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every quantity of a dossier by name, in the order in which the dossier writes them: bases, influences, interests,
 * shares, evidence.
 *
 * <p>An item that gives likelihoods has no hedge; a grade is listed only where it is unknown. {@link #with} lays
 * settings over the dossier's own values.
 */
public final class QuantityCatalog {
    private final Catalog<NamedQuantity> quantities;

    private QuantityCatalog(List<NamedQuantity> quantities) {
        this.quantities = Catalog.of("quantity", quantities, NamedQuantity::name);
    }

    /** Returns the quantities of a dossier. */
    public static QuantityCatalog of(Dossier dossier) {
        List<NamedQuantity> found = new ArrayList<>();
        for (OutcomeVariable outcome : dossier.outcomes()) {
            found.add(new NamedQuantity(
                    outcome.baseName(), Kind.BASE, outcome.base().quantity()));
        }
        for (Influence influence : dossier.influences()) {
            found.add(new NamedQuantity(influence.name(), Kind.SIZE, influence.by()));
            found.add(new NamedQuantity(influence.thereName(), Kind.THERE, null));
        }
        for (Interest interest : dossier.interests()) {
            found.add(new NamedQuantity(
                    interest.name(), Kind.INTEREST, interest.size().quantity()));
        }
        for (Actor actor : dossier.actors()) {
            for (Faction faction : actor.factions()) {
                found.add(new NamedQuantity(
                        shareName(actor, faction), Kind.SHARE, faction.share().quantity()));
            }
        }
        for (Evidence item : dossier.evidence()) {
            addEvidence(dossier, item, found);
        }
        return new QuantityCatalog(found);
    }

    private static void addEvidence(Dossier dossier, Evidence item, List<NamedQuantity> found) {
        if (item.likelihoods() == null) {
            Quantity hedge = item.hedge();
            found.add(new NamedQuantity(item.hedgeName(), Kind.HEDGE, hedge == null ? new Quantity.Exact(1) : hedge));
        }
        if (dossier.sources().get(item.source()).reliability().factor() == null) {
            found.add(new NamedQuantity(item.reliabilityName(), Kind.RELIABILITY, null));
        }
        if (item.credibility().factor() == null) {
            found.add(new NamedQuantity(item.credibilityName(), Kind.CREDIBILITY, null));
        }
    }

    /** Returns the name of a faction's share: {@code actor.faction.share}. */
    public static String shareName(Actor actor, Faction faction) {
        return actor.id() + "." + faction.id() + ".share";
    }

    /**
     * Returns the catalog with settings laid over it, a later one over an earlier one of the same name.
     *
     * @throws IllegalArgumentException if a setting names no quantity
     */
    public QuantityCatalog with(List<Setting> settings) {
        if (settings.isEmpty()) {
            return this;
        }
        Map<String, Quantity> values = new HashMap<>();
        for (Setting setting : settings) {
            quantities.get(setting.name());
            values.put(setting.name(), setting.quantity());
        }
        return new QuantityCatalog(quantities.all().stream()
                .map(q ->
                        values.containsKey(q.name()) ? new NamedQuantity(q.name(), q.kind(), values.get(q.name())) : q)
                .toList());
    }

    /** As {@link #with}, leaving out settings that name no quantity: a view may have put another in its place. */
    public QuantityCatalog withKnown(List<Setting> settings) {
        return with(settings.stream()
                .filter(setting -> quantities.has(setting.name()))
                .toList());
    }

    /** Returns the names of quantities that another catalog has not, or has with another value. */
    public Set<String> unlike(QuantityCatalog other) {
        return quantities.all().stream()
                .filter(quantity -> !quantity.equals(other.find(quantity.name())))
                .map(NamedQuantity::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the quantity of a name, or null. */
    public @Nullable NamedQuantity find(String name) {
        return quantities.find(name);
    }

    /**
     * Returns the quantity of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public NamedQuantity get(String name) {
        return quantities.get(name);
    }

    /** Returns the quantities, in order. */
    public Catalog<NamedQuantity> all() {
        return quantities;
    }
}
