package dev.linchpin.language.bind;

import static dev.linchpin.language.bind.Binding.entries;
import static dev.linchpin.language.bind.Binding.items;
import static dev.linchpin.language.bind.Binding.scalar;
import static dev.linchpin.language.bind.Binding.value;
import static dev.linchpin.language.bind.Binding.word;

import dev.linchpin.language.bind.Names.Kind;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.syntax.Node;
import dev.linchpin.language.syntax.Node.Entry;
import dev.linchpin.language.syntax.Node.Scalar;
import dev.linchpin.language.syntax.Node.Sequence;
import dev.linchpin.model.Degrees;
import dev.linchpin.model.Degrees.Between;
import dev.linchpin.model.Degrees.Extent;
import dev.linchpin.model.Degrees.Gap;
import dev.linchpin.model.Degrees.PatternPair;
import dev.linchpin.model.StatePattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds how finely preferences are given. */
final class DegreeBinder {
    private final Binding binding;

    DegreeBinder(Binding binding) {
        this.binding = binding;
    }

    void bind(Node degrees) {
        for (Entry entry : entries(degrees)) {
            String actor = entry.key().text();
            String path = "degrees/" + actor;
            binding.resolves(Kind.ACTOR, entry.key());
            binding.mark(path, entry.place());
            binding.parts()
                    .add(new Degrees(
                            actor, extent(entry.value(), "greatly", path), extent(entry.value(), "unknown", path)));
        }
    }

    private @Nullable Extent extent(Node degrees, String key, String path) {
        Node node = value(degrees, key);
        if (node == null) {
            return null;
        }
        binding.mark(path + "/" + key, node.place());
        return node instanceof Sequence ? between(node, path + "/" + key) : gap(scalar(node));
    }

    private @Nullable Gap gap(@Nullable Scalar written) {
        if (written == null) {
            return null;
        }
        String text = written.text().strip();
        if (Numerals.isNumber(text) && Double.isFinite(Numerals.value(text))) {
            return new Gap(Numerals.value(text));
        }
        binding.error(
                "degree.form",
                written,
                Quoted.of(text) + " is no finite number.",
                "Write how far apart states lie, such as 0.3, or list pairs of patterns.");
        return null;
    }

    private Between between(Node node, String path) {
        List<PatternPair> pairs = new ArrayList<>();
        for (Node item : items(node)) {
            List<Node> patterns = items(item);
            if (patterns.size() == 2) {
                String first = word(patterns.get(0));
                String second = word(patterns.get(1));
                if (first != null && second != null) {
                    binding.mark(path + "/" + pairs.size(), item.place());
                    pairs.add(new PatternPair(new StatePattern(first), new StatePattern(second)));
                }
            }
        }
        return new Between(pairs);
    }
}
