package dev.linchpin.ensemble.evidence;

import dev.linchpin.model.Dossier;
import dev.linchpin.model.evidence.Consistency;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Hypothesis;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How items of evidence sit with hypotheses: a row an item, a column a hypothesis (Heuer 1999, chapter 8).
 *
 * @param hypotheses the hypotheses that some item bears on or that have a prior, in dossier order
 * @param items the items that bear on one, in dossier order
 */
public record EvidenceMatrix(List<Hypothesis> hypotheses, List<Evidence> items) {
    /** Copies the lists. */
    public EvidenceMatrix {
        hypotheses = List.copyOf(hypotheses);
        items = List.copyOf(items);
    }

    /**
     * Returns the matrix of a dossier.
     *
     * @param dropped the ids of items to leave out
     */
    public static EvidenceMatrix of(Dossier dossier, Set<String> dropped) {
        List<Evidence> items = dossier.evidence().all().stream()
                .filter(item -> !item.bearsOn().isEmpty() && !dropped.contains(item.id()))
                .toList();
        List<Hypothesis> hypotheses = dossier.hypotheses().all().stream()
                .filter(hypothesis ->
                        hypothesis.prior() != null || items.stream().anyMatch(item -> cell(item, hypothesis) != null))
                .toList();
        return new EvidenceMatrix(hypotheses, items);
    }

    /** Returns how an item sits with a hypothesis; null where its author does not say. */
    public static @Nullable Consistency cell(Evidence item, Hypothesis hypothesis) {
        for (Evidence.Bearing bearing : item.bearsOn()) {
            if (bearing.hypothesis().equals(hypothesis.id())) {
                return bearing.consistency();
            }
        }
        return null;
    }

    /** Returns how an item sits with each hypothesis, what its author does not say being not applicable. */
    public List<Consistency> row(Evidence item) {
        List<Consistency> row = new ArrayList<>();
        for (Hypothesis hypothesis : hypotheses) {
            Consistency cell = cell(item, hypothesis);
            row.add(cell == null ? Consistency.NA : cell);
        }
        return List.copyOf(row);
    }

    /** Returns all rows, in the order of the items. */
    public List<List<Consistency>> rows() {
        return items.stream().map(this::row).toList();
    }
}
