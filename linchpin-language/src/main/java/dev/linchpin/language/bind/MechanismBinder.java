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
import dev.linchpin.model.CitedQuantity;
import dev.linchpin.model.Influence;
import dev.linchpin.model.Influence.Direction;
import dev.linchpin.model.OutcomeVariable;
import dev.linchpin.model.OutcomeVariable.Shape;
import dev.linchpin.model.Quantity;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Binds outcomes and what moves them. */
final class MechanismBinder {
    private static final Quantity NOUGHT = new Quantity.Exact(0);

    private final Binding binding;

    MechanismBinder(Binding binding) {
        this.binding = binding;
    }

    void bindOutcomes(Node outcomes) {
        for (Entry entry : entries(outcomes)) {
            String id = entry.key().text();
            Node outcome = entry.value();
            binding.mark("outcomes/" + id, entry.place());
            Node base = value(outcome, "base");
            binding.parts()
                    .add(new OutcomeVariable(
                            id,
                            binding.text(value(outcome, "name"), id),
                            base == null
                                    ? CitedQuantity.uncited(NOUGHT)
                                    : binding.cited("base", base, QuantityUse.BASE),
                            word(value(outcome, "shape"), Shape.values(), Shape::word, Shape.LINEAR)));
        }
    }

    void bindInfluences(Node influences) {
        Map<String, Integer> ordinals = new HashMap<>();
        for (Node item : items(influences)) {
            Direction direction = value(item, "raises") == null ? Direction.LOWERS : Direction.RAISES;
            String from = word(value(item, "from"));
            String to = word(value(item, direction.word()));
            binding.target(value(item, "from"));
            checkEffect(value(item, direction.word()));
            Quantity by = binding.quantity("by", value(item, "by"), QuantityUse.SIZE);
            Influence influence = new Influence(
                    from == null ? "" : from,
                    direction,
                    to == null ? "" : to,
                    ordinals.merge(from + "->" + to, 1, Integer::sum),
                    by == null ? NOUGHT : by,
                    binding.quantity("hedge", value(item, "hedge"), QuantityUse.PROBABILITY),
                    binding.formula(value(item, "when"), false),
                    binding.citations(value(item, "evidence")));
            binding.mark("influences/" + influence.name(), item.place());
            binding.parts().add(influence);
        }
    }

    private void checkEffect(@Nullable Node node) {
        Scalar effect = scalar(node);
        if (effect == null) {
            return;
        }
        if (binding.names().all(Kind.OPTION).contains(effect.text())) {
            binding.error(
                    "influence.to",
                    effect,
                    "An influence acts on an outcome, and " + Quoted.of(effect.text()) + " is an option.",
                    "Actors choose their options; to move them, move what they want.");
        } else {
            binding.resolves(Kind.OUTCOME, effect);
        }
    }
}
