package dev.linchpin.model.difference;

import dev.linchpin.model.Citation;
import dev.linchpin.model.CitedQuantity;
import dev.linchpin.model.Preference;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.StatePattern;
import dev.linchpin.model.outlook.Setting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what is said of one part. */
final class Said {
    private final List<Aspect> aspects = new ArrayList<>();

    Said text(String key, @Nullable String value) {
        if (value != null) {
            aspects.add(new Aspect(key, value, null));
        }
        return this;
    }

    Said quantity(String key, @Nullable Quantity quantity) {
        return text(key, quantity == null ? null : quantity.text());
    }

    /** Adds one of the dossier's quantities by its name. */
    Said named(String key, String name, Quantity quantity) {
        aspects.add(new Aspect(key, quantity.text(), name));
        return this;
    }

    /** Adds one of the dossier's quantities, and what it rests on. */
    Said named(String key, String name, CitedQuantity cited) {
        return named(key, name, cited.quantity()).citations(key + ".evidence", cited.evidence());
    }

    Said citations(String key, List<Citation> citations) {
        return set(
                key,
                citations.stream()
                        .map(citation -> (citation.against() ? "against " : "") + citation.evidence())
                        .toList());
    }

    Said settings(List<Setting> settings) {
        settings.forEach(setting -> quantity("set." + setting.name(), setting.quantity()));
        return this;
    }

    /** Adds things in no order. */
    Said set(String key, Collection<String> things) {
        return text(key, things.isEmpty() ? null : inNoOrder(things));
    }

    Said preference(String key, Preference preference) {
        return switch (preference) {
            case Preference.Ranking ranking ->
                text(
                        key + ".ranking",
                        ranking.classes().stream().map(Said::equals).collect(Collectors.joining(", ")));
            case Preference.Statements statements ->
                text(
                        key + ".statements",
                        statements.statements().stream()
                                .map(statement -> statement.text())
                                .collect(Collectors.joining(", ")));
        };
    }

    Part of(Section section, String id) {
        return new Part(section, id, aspects);
    }

    private static String equals(List<StatePattern> patterns) {
        String texts = inNoOrder(patterns.stream().map(StatePattern::text).toList());
        return patterns.size() == 1 ? texts : "[" + texts + "]";
    }

    static String inNoOrder(Collection<String> things) {
        return things.stream().sorted().map(Said::inList).collect(Collectors.joining(", "));
    }

    /** A thing among others: in quotes where it could be taken for two. */
    private static String inList(String thing) {
        return thing.contains(",") || thing.contains("\"")
                ? '"' + thing.replace("\\", "\\\\").replace("\"", "\\\"") + '"'
                : thing;
    }
}
