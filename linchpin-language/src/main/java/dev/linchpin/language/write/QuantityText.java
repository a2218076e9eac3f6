package dev.linchpin.language.write;

import dev.linchpin.model.Citation;
import dev.linchpin.model.CitedQuantity;
import dev.linchpin.model.Magnitude;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.Quantity.Exact;
import dev.linchpin.model.Quantity.Phrase;
import dev.linchpin.model.Quantity.Range;
import dev.linchpin.model.Quantity.Rest;
import dev.linchpin.model.Quantity.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quantities and what they rest on, as dossiers write them. */
final class QuantityText {
    private static final int LONGEST = 24;

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
                switch (quantity) {
                    case Exact(double value) -> number(value);
                    case Range(double low, double high) -> number(low) + " to " + number(high);
                    case Word(Magnitude magnitude) -> magnitude.word();
                    case Phrase(String words) -> ScalarText.of(words);
                    case Rest rest -> "rest";
                });
    }

    /** Returns a number as dossiers write it. */
    static String number(double value) {
        String plain =
                new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        return plain.length() <= LONGEST ? plain : Double.toString(value);
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
