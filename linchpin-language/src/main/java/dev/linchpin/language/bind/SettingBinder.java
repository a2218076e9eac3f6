package dev.linchpin.language.bind;

import static dev.linchpin.language.bind.Binding.entries;
import static dev.linchpin.language.bind.Binding.scalar;

import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.syntax.Node;
import dev.linchpin.language.syntax.Node.Entry;
import dev.linchpin.language.syntax.Node.Scalar;
import dev.linchpin.model.NamedQuantity;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.QuantityCatalog;
import dev.linchpin.model.outlook.Setting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds other values for quantities; only after all that have quantities are bound. */
final class SettingBinder {
    private static final String NAMES = "Quantities are OUTCOME.base, FROM->TO, FROM->TO.there, ACTOR.wants.X,"
            + " ACTOR.FACTION.share, EVIDENCE.hedge and their like.";

    private final Binding binding;
    private @Nullable QuantityCatalog quantities;
    private List<String> ids = List.of();

    SettingBinder(Binding binding) {
        this.binding = binding;
    }

    /**
     * Binds settings.
     *
     * @param node the values by name
     * @param owner the path of what they belong to
     */
    List<Setting> bind(@Nullable Node node, String owner) {
        List<Setting> settings = new ArrayList<>();
        for (Entry entry : entries(node)) {
            NamedQuantity quantity = find(entry.key());
            if (quantity != null) {
                add(quantity, entry, owner, settings);
            }
        }
        return settings;
    }

    /** Adds a setting of a quantity that is known. */
    void add(NamedQuantity quantity, Entry entry, String owner, List<Setting> settings) {
        Quantity value = binding.quantity(quantity.name(), entry.value(), QuantityUse.of(quantity));
        if (value != null) {
            binding.mark(owner + "/set/" + quantity.name(), entry.place());
            settings.add(new Setting(quantity.name(), value));
        }
    }

    private @Nullable NamedQuantity find(Scalar name) {
        NamedQuantity quantity = quantities().find(name.text());
        if (quantity == null) {
            String guess = binding.names().guess(name.text(), ids());
            binding.error(
                    "set.unknown",
                    name,
                    "There is no quantity " + Quoted.of(name.text()) + ".",
                    guess != null ? guess : NAMES);
        }
        return quantity;
    }

    private List<String> ids() {
        if (ids.isEmpty()) {
            ids = quantities().all().ids();
        }
        return ids;
    }

    /** Returns the name of a quantity, or null; adds an error where there is none of that name. */
    @Nullable
    String name(@Nullable Node node) {
        Scalar scalar = scalar(node);
        NamedQuantity quantity = scalar == null ? null : find(scalar);
        return quantity == null ? null : quantity.name();
    }

    /** Returns the quantities that can be set. */
    QuantityCatalog quantities() {
        QuantityCatalog known = quantities;
        if (known == null) {
            known = QuantityCatalog.of(binding.dossier());
            quantities = known;
        }
        return known;
    }
}
