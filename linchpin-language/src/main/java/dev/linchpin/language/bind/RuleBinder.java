package dev.linchpin.language.bind;

import static dev.linchpin.language.bind.Binding.entries;
import static dev.linchpin.language.bind.Binding.items;
import static dev.linchpin.language.bind.Binding.oneOrMore;
import static dev.linchpin.language.bind.Binding.value;

import dev.linchpin.language.bind.Names.Kind;
import dev.linchpin.language.syntax.Node;
import dev.linchpin.language.syntax.Node.Entry;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds rules. */
final class RuleBinder {
    private final Binding binding;
    private int bound;

    RuleBinder(Binding binding) {
        this.binding = binding;
    }

    void bind(Node rules) {
        for (Node item : items(rules)) {
            for (Entry entry : entries(item)) {
                bind(item, entry.key().text(), entry.value());
            }
        }
    }

    private void bind(Node item, String kind, Node value) {
        switch (kind) {
            case "never" -> {
                Formula formula = binding.formula(value, false);
                add(item, formula == null ? null : new Rule.Never(formula));
            }
            case "one-way" ->
                binding.references(Kind.OPTION, oneOrMore(value)).forEach(o -> add(item, new Rule.OneWay(o)));
            case "one-way-back" ->
                binding.references(Kind.OPTION, oneOrMore(value)).forEach(o -> add(item, new Rule.OneWayBack(o)));
            case "only-if" -> add(item, onlyIf(value));
            default -> {
                for (Rule.Bound bound : Rule.Bound.values()) {
                    if (bound.word().equals(kind)) {
                        List<String> options = binding.references(Kind.OPTION, items(value));
                        add(item, options.isEmpty() ? null : new Rule.Count(bound, options));
                    }
                }
            }
        }
    }

    private @Nullable Rule onlyIf(Node value) {
        String take = binding.reference(Kind.OPTION, value(value, "take"));
        Formula when = binding.formula(value(value, "when"), false);
        return take == null || when == null ? null : new Rule.OnlyIf(take, when);
    }

    private void add(Node item, @Nullable Rule rule) {
        if (rule != null) {
            binding.mark("rules/" + bound++, item.place());
            binding.parts().add(rule);
        }
    }
}
