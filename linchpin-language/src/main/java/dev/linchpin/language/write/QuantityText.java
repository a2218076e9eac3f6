package dev.linchpin.language.write;

import dev.linchpin.model.Citation;
import dev.linchpin.model.CitedQuantity;
import dev.linchpin.model.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quantities and what they rest on, as dossiers write them. */
final class QuantityText {
    private QuantityText() {}

    static Block of(CitedQuantity cited) {
        Block size = of(cited.quantity());
        return cited.evidence().isEmpty()
                ? size
                : new Block.Entries().put("size", size).put("evidence", citations(cited.evidence()));
    }

    static @Nullable Block optional(@Nullable Quantity quantity) {
        return quantity == null ? null : of(quantity);
    }

    static Block of(Quantity quantity) {
        return new Block.Scalar(
                quantity instanceof Quantity.Phrase(String words) ? ScalarText.of(words) : quantity.text());
    }

    static @Nullable Block citations(List<Citation> citations) {
        if (citations.isEmpty()) {
            return null;
        }
        List<Block> items = new ArrayList<>();
        for (Citation citation : citations) {
            Block id = Block.text(citation.evidence());
            items.add(citation.against() ? new Block.Entries().put("against", id) : id);
        }
        return new Block.Items(items);
    }
}
