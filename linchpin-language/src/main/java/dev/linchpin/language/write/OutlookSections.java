package dev.linchpin.language.write;

import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.outlook.Epoch;
import dev.linchpin.model.outlook.LeverQuestion;
import dev.linchpin.model.outlook.OptionLevel;
import dev.linchpin.model.outlook.Partnership;
import dev.linchpin.model.outlook.Phase;
import dev.linchpin.model.outlook.Setting;
import dev.linchpin.model.outlook.Tripwire;
import dev.linchpin.model.outlook.View;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sections that ask: other times, other eyes, levers, partners, tripwires. */
final class OutlookSections {
    private OutlookSections() {}

    static Block.Items phases(Dossier dossier) {
        List<Block> phases = new ArrayList<>();
        for (Phase phase : dossier.phases()) {
            Block.Entries now = new Block.Entries();
            for (OptionLevel set : phase.now()) {
                now.put(set.option(), GameSections.level(dossier.options().get(set.option()), set.level()));
            }
            phases.add(new Block.Entries()
                    .put("id", Block.text(phase.id()))
                    .put("name", GameSections.name(phase.name(), phase.id()))
                    .put("until", EvidenceSections.date(phase.until()))
                    .put("now", phase.now().isEmpty() ? null : now)
                    .put("set", settings(phase.settings())));
        }
        return new Block.Items(phases);
    }

    static Block.Entries epochs(Dossier dossier) {
        Block.Entries epochs = new Block.Entries();
        for (Epoch epoch : dossier.epochs()) {
            epochs.put(
                    epoch.id(),
                    new Block.Entries()
                            .put("name", GameSections.name(epoch.name(), epoch.id()))
                            .put("set", settings(epoch.settings())));
        }
        return epochs;
    }

    static @Nullable Block settings(List<Setting> settings) {
        Block.Entries set = new Block.Entries();
        settings.forEach(setting -> set.put(setting.name(), QuantityText.of(setting.quantity())));
        return settings.isEmpty() ? null : set;
    }

    static Block.Items partners(Dossier dossier) {
        List<Block> partners = new ArrayList<>();
        for (Partnership pair : dossier.partners()) {
            partners.add(Block.texts(List.of(pair.first(), pair.second())));
        }
        return new Block.Items(partners);
    }

    static Block.Items levers(Dossier dossier) {
        List<Block> levers = new ArrayList<>();
        for (LeverQuestion lever : dossier.levers()) {
            levers.add(new Block.Entries()
                    .put("sponsor", Block.texts(lever.sponsors()))
                    .put("target", Block.text(lever.target())));
        }
        return new Block.Items(levers);
    }

    static Block.Entries views(Dossier dossier) {
        Block.Entries views = new Block.Entries();
        for (View view : dossier.views()) {
            views.put(
                    view.holder(),
                    new Block.Entries()
                            .put(
                                    "interests",
                                    view.interests().isEmpty() ? null : GameSections.interests(view.interests()))
                            .put(
                                    "preferences",
                                    view.preferences().isEmpty() ? null : GameSections.preferences(view.preferences()))
                            .put("set", settings(view.settings()))
                            .put(
                                    "unaware-of",
                                    view.unawareOf().isEmpty()
                                            ? null
                                            : Block.texts(view.unawareOf().stream()
                                                    .map(Formula::text)
                                                    .toList())));
        }
        return views;
    }

    static Block.Items tripwires(Dossier dossier) {
        List<Block> tripwires = new ArrayList<>();
        for (Tripwire tripwire : dossier.tripwires()) {
            tripwires.add(new Block.Entries()
                    .put("option", Block.text(tripwire.option()))
                    .put("becomes", GameSections.level(dossier.options().get(tripwire.option()), tripwire.becomes()))
                    .put("actor", Block.optional(tripwire.actor()))
                    .put("target", Block.optional(tripwire.target()))
                    .put("event", Block.texts(tripwire.events())));
        }
        return new Block.Items(tripwires);
    }
}
