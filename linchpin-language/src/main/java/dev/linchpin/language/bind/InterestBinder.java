package dev.linchpin.language.bind;

import static dev.linchpin.language.bind.Binding.entries;

import dev.linchpin.language.bind.Names.Kind;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.syntax.Node;
import dev.linchpin.language.syntax.Node.Entry;
import dev.linchpin.language.syntax.Node.Scalar;
import dev.linchpin.model.Interest;
import dev.linchpin.model.Interest.Attitude;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds what actors and factions want and fear. */
final class InterestBinder {
    private final Binding binding;

    InterestBinder(Binding binding) {
        this.binding = binding;
    }

    /**
     * Binds interests.
     *
     * @param node the interests by actor
     * @param prefix what their paths begin with
     */
    List<Interest> bind(Node node, String prefix) {
        List<Interest> interests = new ArrayList<>();
        for (Entry entry : entries(node)) {
            boolean known = binding.resolves(Kind.ACTOR, entry.key());
            String actor = entry.key().text();
            Set<String> factions = binding.names().parts(Kind.ACTOR, actor);
            for (Entry inner : entries(entry.value())) {
                Attitude attitude = attitude(inner.key().text());
                if (attitude != null) {
                    if (!factions.isEmpty()) {
                        binding.error(
                                "interest.faction",
                                inner.key(),
                                Quoted.of(actor) + " has factions, and each has interests of its own.",
                                "Write them under " + Quoted.either(factions) + ".");
                    }
                    add(actor, null, attitude, inner.value(), prefix, interests);
                } else {
                    if (known) {
                        checkFaction(actor, inner.key(), factions);
                    }
                    for (Entry innermost : entries(inner.value())) {
                        Attitude factional = attitude(innermost.key().text());
                        if (factional != null) {
                            add(actor, inner.key().text(), factional, innermost.value(), prefix, interests);
                        }
                    }
                }
            }
        }
        return interests;
    }

    private void checkFaction(String actor, Scalar faction, Set<String> factions) {
        if (factions.contains(faction.text())) {
            return;
        }
        Set<String> known = new LinkedHashSet<>(factions);
        if (factions.isEmpty()) {
            known.addAll(List.of("wants", "fears"));
        }
        String guess = binding.names().guess(faction.text(), known);
        binding.error(
                "faction.unknown",
                faction,
                Quoted.of(actor) + " has no faction " + Quoted.of(faction.text()) + ".",
                guess != null
                        ? guess
                        : factions.isEmpty() ? "It has none." : "Its factions are " + Quoted.list(factions) + ".");
    }

    private void add(
            String actor,
            @Nullable String faction,
            Attitude attitude,
            Node targets,
            String prefix,
            List<Interest> interests) {
        QuantityUse use = attitude == Attitude.WANTS ? QuantityUse.WANT : QuantityUse.FEAR;
        for (Entry entry : entries(targets)) {
            binding.target(entry.key());
            String target = entry.key().text();
            Interest interest =
                    new Interest(actor, faction, attitude, target, binding.cited(target, entry.value(), use));
            binding.mark(prefix + "interests/" + interest.name(), entry.place());
            interests.add(interest);
        }
    }

    private static @Nullable Attitude attitude(String word) {
        for (Attitude attitude : Attitude.values()) {
            if (attitude.word().equals(word)) {
                return attitude;
            }
        }
        return null;
    }
}
