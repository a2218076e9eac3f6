package dev.linchpin.language.bind;

import static dev.linchpin.language.bind.Binding.entries;
import static dev.linchpin.language.bind.Binding.items;
import static dev.linchpin.language.bind.Binding.scalar;
import static dev.linchpin.language.bind.Binding.value;

import dev.linchpin.language.bind.Names.Kind;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.syntax.Node;
import dev.linchpin.language.syntax.Node.Entry;
import dev.linchpin.language.syntax.Node.Scalar;
import dev.linchpin.model.outlook.Epoch;
import dev.linchpin.model.outlook.OptionLevel;
import dev.linchpin.model.outlook.Phase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds phases and epochs. */
final class PhaseBinder {
    private final Binding binding;
    private final SettingBinder settings;

    PhaseBinder(Binding binding, SettingBinder settings) {
        this.binding = binding;
        this.settings = settings;
    }

    void bindPhases(Node node) {
        Set<String> ids = new HashSet<>();
        for (Node item : items(node)) {
            Scalar scalar = scalar(value(item, "id"));
            String id = scalar == null ? "" : scalar.text();
            boolean usable = scalar != null && isFirst(scalar, ids);
            String path = "phases/" + id;
            if (usable) {
                binding.mark(path, item.place());
            }
            Phase phase = new Phase(
                    id,
                    binding.text(value(item, "name"), id),
                    binding.date(value(item, "until")),
                    levels(value(item, "now"), path),
                    settings.bind(value(item, "set"), path));
            if (usable) {
                binding.parts().add(phase);
            }
        }
    }

    private boolean isFirst(Scalar id, Set<String> ids) {
        if (!ids.add(id.text())) {
            binding.error("id.repeated", id, "There is a phase " + Quoted.of(id.text()) + " already.", null);
            return false;
        }
        return true;
    }

    private List<OptionLevel> levels(@Nullable Node node, String path) {
        List<OptionLevel> levels = new ArrayList<>();
        for (Entry entry : entries(node)) {
            Scalar level = scalar(entry.value());
            if (binding.resolves(Kind.OPTION, entry.key()) && level != null) {
                int index = binding.level(entry.key().text(), level);
                if (index >= 0) {
                    binding.mark(path + "/now/" + entry.key().text(), entry.place());
                    levels.add(new OptionLevel(entry.key().text(), index));
                }
            }
        }
        return levels;
    }

    void bindEpochs(Node node) {
        for (Entry entry : entries(node)) {
            String id = entry.key().text();
            String path = "epochs/" + id;
            binding.mark(path, entry.place());
            binding.parts()
                    .add(new Epoch(
                            id,
                            binding.text(value(entry.value(), "name"), id),
                            settings.bind(value(entry.value(), "set"), path)));
        }
    }
}
