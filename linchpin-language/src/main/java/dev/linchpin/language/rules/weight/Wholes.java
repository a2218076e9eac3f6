package dev.linchpin.language.rules.weight;

import dev.linchpin.model.Actor;
import dev.linchpin.model.CitedQuantity;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Faction;
import dev.linchpin.model.Quantity.Rest;
import dev.linchpin.model.evidence.Population;
import dev.linchpin.model.evidence.Population.Stratum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a dossier divides into shares: actors into factions, populations into strata.
 *
 * @param all each of them
 */
record Wholes(List<Whole> all) {
    static Wholes of(Dossier dossier) {
        List<Whole> all = new ArrayList<>();
        for (Actor actor : dossier.actors()) {
            Map<String, CitedQuantity> shares = new LinkedHashMap<>();
            for (Faction faction : actor.factions()) {
                shares.put("actors/" + actor.id() + "/factions/" + faction.id(), faction.share());
            }
            add(actor.id(), "actors/" + actor.id(), shares, all);
        }
        for (Population population : dossier.populations()) {
            Map<String, CitedQuantity> shares = new LinkedHashMap<>();
            for (Stratum stratum : population.strata()) {
                shares.put("populations/" + population.id() + "/" + stratum.id(), stratum.share());
            }
            add(population.id(), "populations/" + population.id(), shares, all);
        }
        return new Wholes(List.copyOf(all));
    }

    private static void add(String id, String path, Map<String, CitedQuantity> shares, List<Whole> all) {
        if (!shares.isEmpty()) {
            all.add(new Whole(id, path, shares));
        }
    }

    /**
     * Something divided into shares.
     *
     * @param id its id
     * @param path where it stands
     * @param shares the shares, by where they stand
     */
    record Whole(String id, String path, Map<String, CitedQuantity> shares) {
        /** Returns whether a share is the rest. */
        boolean hasRest() {
            return shares.values().stream().anyMatch(share -> share.quantity() instanceof Rest);
        }

        /** Returns the least that the shares add up to, the rest aside. */
        double leastSum() {
            return shares.values().stream()
                    .mapToDouble(share -> Bounds.of(share.quantity()).low())
                    .sum();
        }

        /** Returns the sum of the shares' medians, the rest aside. */
        double medianSum() {
            return shares.values().stream()
                    .mapToDouble(share -> Bounds.of(share.quantity()).median())
                    .sum();
        }

        /** Returns the most that the shares add up to, the rest aside. */
        double greatestSum() {
            return shares.values().stream()
                    .mapToDouble(share -> Bounds.of(share.quantity()).high())
                    .sum();
        }
    }
}
