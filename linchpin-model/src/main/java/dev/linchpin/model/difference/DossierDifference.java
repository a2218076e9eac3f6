package dev.linchpin.model.difference;

import dev.linchpin.model.Dossier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What two dossiers do not have alike.
 *
 * <p>It tells models apart, not texts: layout, comments and the order of parts make no difference, nor does a default
 * that one author wrote out. Order counts where it means something: of levels, of preferences, of phases, and of
 * influences between the same two, whose names it gives. A part is the same in both where it has the same id; an
 * interest that has turned from a want to a fear is another. Cost: a look at each aspect.
 *
 * @param all the parts that differ, section by section, each section's in the first dossier's order and then in the
 *     second's
 */
public record DossierDifference(List<Difference> all) {
    /** Copies the list. */
    public DossierDifference {
        all = List.copyOf(all);
    }

    /** Returns what differs between two dossiers. */
    public static DossierDifference between(Dossier before, Dossier after) {
        Map<Key, Part> first = byKey(before);
        Map<Key, Part> second = byKey(after);
        List<Difference> all = new ArrayList<>();
        for (Section section : Section.values()) {
            first.forEach((key, part) -> {
                Difference difference = new Difference(section, key.id(), part, second.get(key));
                if (key.section() == section
                        && (difference.after() == null || !difference.changes().isEmpty())) {
                    all.add(difference);
                }
            });
            second.forEach((key, part) -> {
                if (key.section() == section && !first.containsKey(key)) {
                    all.add(new Difference(section, key.id(), null, part));
                }
            });
        }
        return new DossierDifference(all);
    }

    /** Returns the parts of a section that differ. */
    public List<Difference> in(Section section) {
        return all.stream()
                .filter(difference -> difference.section() == section)
                .toList();
    }

    /** Returns the parts that only the first dossier has. */
    public List<Part> onlyBefore() {
        return all.stream()
                .filter(difference -> difference.after() == null)
                .map(Difference::before)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Returns the parts that only the second dossier has. */
    public List<Part> onlyAfter() {
        return all.stream()
                .filter(difference -> difference.before() == null)
                .map(Difference::after)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Returns the named quantities that both dossiers have with other values. */
    public List<AspectChange> quantities() {
        return all.stream()
                .flatMap(difference -> difference.changes().stream())
                .filter(change -> change.quantity() != null && change.before() != null && change.after() != null)
                .toList();
    }

    private record Key(Section section, String id) {}

    private static Map<Key, Part> byKey(Dossier dossier) {
        Map<Key, Part> parts = new LinkedHashMap<>();
        for (Part part : Outline.of(dossier)) {
            parts.putIfAbsent(new Key(part.section(), part.id()), part);
        }
        return parts;
    }
}
