package dev.linchpin.language.bind;

import static dev.linchpin.language.bind.Binding.entries;
import static dev.linchpin.language.bind.Binding.items;
import static dev.linchpin.language.bind.Binding.value;
import static dev.linchpin.language.bind.Binding.word;

import dev.linchpin.language.syntax.Node;
import dev.linchpin.language.syntax.Node.Entry;
import dev.linchpin.model.Actor;
import dev.linchpin.model.Faction;
import dev.linchpin.model.Foresight;
import dev.linchpin.model.Interest.Attitude;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds actors and their factions. */
final class ActorBinder {
    private final Binding binding;

    ActorBinder(Binding binding) {
        this.binding = binding;
    }

    void bind(Node actors) {
        for (Entry entry : entries(actors)) {
            String id = entry.key().text();
            Node actor = entry.value();
            binding.mark("actors/" + id, entry.place());
            binding.parts()
                    .add(new Actor(
                            id,
                            binding.text(value(actor, "name"), id),
                            aliases(value(actor, "aliases")),
                            word(value(actor, "foresight"), Foresight.all(), Foresight::word, Foresight.CREDIBLE),
                            factions(id, value(actor, "factions"))));
        }
    }

    private List<String> aliases(@Nullable Node node) {
        List<String> aliases = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Node item : items(node)) {
            String alias = binding.text(item);
            if (alias != null && binding.isNew(alias, item, seen)) {
                aliases.add(alias);
            }
        }
        return aliases;
    }

    private List<Faction> factions(String actor, @Nullable Node node) {
        List<Faction> factions = new ArrayList<>();
        for (Entry entry : entries(node)) {
            String id = entry.key().text();
            binding.mark("actors/" + actor + "/factions/" + id, entry.place());
            for (Attitude attitude : Attitude.values()) {
                if (id.equals(attitude.word())) {
                    binding.error(
                            "faction.reserved",
                            entry.key(),
                            "A faction cannot be called \"" + id + "\": that word begins a list of interests.",
                            "Give it another id.");
                }
            }
            factions.add(new Faction(
                    id,
                    binding.text(value(entry.value(), "name"), id),
                    binding.cited("share", value(entry.value(), "share"), QuantityUse.SHARE)));
        }
        return factions;
    }
}
