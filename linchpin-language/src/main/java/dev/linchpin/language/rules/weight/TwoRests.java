package dev.linchpin.language.rules.weight;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Actor;
import dev.linchpin.model.CitedQuantity;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.Quantity.Rest;
import dev.linchpin.model.QuantityCatalog;
import dev.linchpin.model.outlook.Epoch;
import dev.linchpin.model.outlook.Phase;
import dev.linchpin.model.outlook.Setting;
import dev.linchpin.model.outlook.View;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two shares of one whole that are the rest. */
public final class TwoRests implements DossierRule {
    @Override
    public String code() {
        return "share.rests";
    }

    @Override
    public Set<String> reads() {
        return Set.of("actors", "populations", "phases", "epochs", "views");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        for (Wholes.Whole whole : draft.get(Wholes.class, Wholes::of).all()) {
            boolean seen = false;
            for (Map.Entry<String, CitedQuantity> share : whole.shares().entrySet()) {
                boolean rest = share.getValue().quantity() instanceof Rest;
                if (rest && seen) {
                    report(draft, problems, share.getKey(), whole.id());
                }
                seen |= rest;
            }
        }
        Map<String, Quantity> laid = new HashMap<>();
        for (Phase phase : draft.dossier().phases()) {
            check(draft, laid, phase.settings(), "phases/" + phase.id(), problems);
        }
        for (Epoch epoch : draft.dossier().epochs()) {
            check(draft, new HashMap<>(), epoch.settings(), "epochs/" + epoch.id(), problems);
        }
        for (View view : draft.dossier().views()) {
            check(draft, new HashMap<>(), view.settings(), "views/" + view.holder(), problems);
        }
    }

    /** Lays settings over earlier ones, and checks the actors of which they make a share the rest. */
    private void check(
            Examination draft, Map<String, Quantity> laid, List<Setting> settings, String path, Problems problems) {
        Map<String, String> lastByActor = new LinkedHashMap<>();
        for (Setting setting : settings) {
            laid.put(setting.name(), setting.quantity());
            if (setting.quantity() instanceof Rest) {
                lastByActor.put(setting.name().substring(0, setting.name().indexOf('.')), setting.name());
            }
        }
        lastByActor.forEach((id, last) -> {
            Actor actor = draft.dossier().actors().get(id);
            long rests = actor.factions().stream()
                    .map(faction -> laid.getOrDefault(
                            QuantityCatalog.shareName(actor, faction),
                            faction.share().quantity()))
                    .filter(Rest.class::isInstance)
                    .count();
            if (rests > 1) {
                report(draft, problems, path + "/set/" + last, id);
            }
        });
    }

    private void report(Examination draft, Problems problems, String path, String whole) {
        problems.error(
                code(), draft.place(path), "Two shares of " + Quoted.of(whole) + " are the rest.", "Give one a size.");
    }
}
