package dev.linchpin.language.rules.weight;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Actor;
import dev.linchpin.model.CitedQuantity;
import dev.linchpin.model.Faction;
import dev.linchpin.model.Quantity.Rest;
import dev.linchpin.model.QuantityCatalog;
import dev.linchpin.model.outlook.Epoch;
import dev.linchpin.model.outlook.Phase;
import dev.linchpin.model.outlook.Setting;
import dev.linchpin.model.outlook.View;
import java.util.ArrayList;
import java.util.HashSet;
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
        List<Setting> earlier = new ArrayList<>();
        for (Phase phase : draft.dossier().phases()) {
            earlier.addAll(phase.settings());
            check(draft, earlier, phase.settings(), "phases/" + phase.id(), problems);
        }
        for (Epoch epoch : draft.dossier().epochs()) {
            check(draft, epoch.settings(), epoch.settings(), "epochs/" + epoch.id(), problems);
        }
        for (View view : draft.dossier().views()) {
            check(draft, view.settings(), view.settings(), "views/" + view.holder(), problems);
        }
    }

    /** Checks settings that make a share the rest where, as things are set, another one is already. */
    private void check(Examination draft, List<Setting> all, List<Setting> own, String path, Problems problems) {
        for (Setting setting : own) {
            if (setting.quantity() instanceof Rest) {
                for (Actor actor : draft.dossier().actors()) {
                    if (setting.name().startsWith(actor.id() + ".") && rests(actor, all) > 1) {
                        report(draft, problems, path + "/set/" + setting.name(), actor.id());
                    }
                }
            }
        }
    }

    private static int rests(Actor actor, List<Setting> settings) {
        Set<String> rests = new HashSet<>();
        for (Faction faction : actor.factions()) {
            if (faction.share().quantity() instanceof Rest) {
                rests.add(QuantityCatalog.shareName(actor, faction));
            }
        }
        String prefix = actor.id() + ".";
        for (Setting setting : settings) {
            if (setting.name().startsWith(prefix) && setting.quantity() instanceof Rest) {
                rests.add(setting.name());
            } else {
                rests.remove(setting.name());
            }
        }
        return rests.size();
    }

    private void report(Examination draft, Problems problems, String path, String whole) {
        problems.error(
                code(), draft.place(path), "Two shares of " + Quoted.of(whole) + " are the rest.", "Give one a size.");
    }
}
