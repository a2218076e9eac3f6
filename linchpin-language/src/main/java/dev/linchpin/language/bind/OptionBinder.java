package dev.linchpin.language.bind;

import static dev.linchpin.language.bind.Binding.entries;
import static dev.linchpin.language.bind.Binding.items;
import static dev.linchpin.language.bind.Binding.scalar;
import static dev.linchpin.language.bind.Binding.value;

import dev.linchpin.language.bind.Names.Kind;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.problem.TextFault;
import dev.linchpin.language.shape.Ids;
import dev.linchpin.language.syntax.Node;
import dev.linchpin.language.syntax.Node.Entry;
import dev.linchpin.language.syntax.Node.Scalar;
import dev.linchpin.model.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds options and their levels. */
final class OptionBinder {
    private final Binding binding;

    OptionBinder(Binding binding) {
        this.binding = binding;
    }

    void bind(Node options) {
        for (Entry entry : entries(options)) {
            String id = entry.key().text();
            binding.mark("options/" + id, entry.place());
            if (id.indexOf('.') > 0) {
                checkOwner(entry.key());
                binding.parts().add(option(id, entry.value()));
            }
        }
    }

    private void checkOwner(Scalar key) {
        String owner = key.text().substring(0, key.text().indexOf('.'));
        TextFault fault = binding.names().findFault(Kind.ACTOR, owner, 0, owner.length());
        if (fault != null) {
            binding.error(
                    "option.owner",
                    key,
                    "Option " + Quoted.of(key.text()) + " belongs to unknown actor " + Quoted.of(owner) + ".",
                    fault.advice());
        }
    }

    private Option option(String id, Node node) {
        String name = binding.text(value(node, "name"), id);
        List<String> levels = levels(value(node, "levels"));
        if (levels == null) {
            return new Option(id, name, Option.TWO_LEVELS, 0);
        }
        Option option = new Option(id, name, levels, 0);
        binding.names().define(option);
        Scalar now = scalar(value(node, "now"));
        return now == null ? option : new Option(id, name, levels, Math.max(0, binding.level(id, now)));
    }

    /** Returns the names of the levels, or null where something is wrong with them. */
    private @Nullable List<String> levels(@Nullable Node node) {
        if (node == null) {
            return Option.TWO_LEVELS;
        }
        List<String> levels = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean sound = true;
        for (Node item : items(node)) {
            Scalar scalar = scalar(item);
            if (scalar == null) {
                sound = false;
            } else {
                levels.add(scalar.text());
                sound &= isLevel(scalar) && binding.isNew(scalar.text(), scalar, seen);
            }
        }
        if (!sound || levels.size() < 2 || levels.size() > Option.MOST_LEVELS) {
            return null;
        }
        boolean crossed = levels.size() == 2
                && (levels.get(0).equals("yes") || levels.get(1).equals("no"));
        if (crossed) {
            binding.error(
                    "level.order",
                    node,
                    "Of two levels, \"no\" names the lower and \"yes\" the upper.",
                    "Write the lowest level first.");
        }
        return crossed ? null : levels;
    }

    private boolean isLevel(Scalar level) {
        if (!Ids.isWord(level.text())) {
            binding.error(
                    "level.form",
                    level,
                    Quoted.of(level.text()) + " is no name for a level; that is lower-case letters and digits, with"
                            + " single hyphens inside.",
                    null);
            return false;
        }
        if (FormulaParser.RESERVED.contains(level.text())) {
            binding.error(
                    "level.reserved",
                    level,
                    Quoted.of(level.text()) + " cannot name a level: formulas use the word themselves.",
                    "Give the level another name.");
            return false;
        }
        return true;
    }
}
