package dev.linchpin.report.briefing;

import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.quantity.Law;
import dev.linchpin.ensemble.quantity.Quantities;
import dev.linchpin.ensemble.quantity.Values;
import dev.linchpin.model.Actor;
import dev.linchpin.model.Citation;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Faction;
import dev.linchpin.model.Influence;
import dev.linchpin.model.Interest;
import dev.linchpin.model.OutcomeVariable;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.QuantityCatalog;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.wording.ItemWords;
import dev.linchpin.report.wording.Names;
import dev.linchpin.report.wording.Numbers;
import dev.linchpin.report.wording.QuantityWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Every number that a dossier writes, with what it may be and the paragraphs that it rests on. */
final class QuantityNotes {
    private final Dossier dossier;
    private final Names names;
    private final Quantities quantities;
    private final Values medians;
    private final List<List<Text>> rows = new ArrayList<>();

    private QuantityNotes(Study study) {
        dossier = study.dossier();
        names = new Names(dossier);
        quantities = study.circumstances().main().quantities();
        medians = quantities.medians();
    }

    /** Returns the numbers as a table. */
    static Block of(Study study) {
        QuantityNotes notes = new QuantityNotes(study);
        notes.gather();
        return new Table(
                List.of(
                        Column.words("What"),
                        Column.words("As written"),
                        Column.number("Median"),
                        Column.label("Nine in ten"),
                        Column.words("Rests on")),
                notes.rows);
    }

    private void gather() {
        for (Influence influence : dossier.influences()) {
            add(names.influence(influence), influence.name(), influence.by(), influence.evidence());
        }
        for (Interest interest : dossier.interests()) {
            add(
                    "%s %s “%s”"
                            .formatted(
                                    names.holder(interest),
                                    interest.attitude().word(),
                                    names.target(interest.target())),
                    interest.name(),
                    interest.size().quantity(),
                    interest.size().evidence());
        }
        for (OutcomeVariable outcome : dossier.outcomes()) {
            boolean isNought = outcome.base().quantity().equals(new Quantity.Exact(0));
            if (!isNought || !outcome.base().evidence().isEmpty()) {
                add(
                        "“%s” by itself".formatted(outcome.name()),
                        outcome.baseName(),
                        outcome.base().quantity(),
                        outcome.base().evidence());
            }
        }
        for (Actor actor : dossier.actors()) {
            for (Faction faction : actor.factions()) {
                add(
                        "Share of %s in %s".formatted(faction.name(), actor.name()),
                        QuantityCatalog.shareName(actor, faction),
                        faction.share().quantity(),
                        faction.share().evidence());
            }
        }
        for (Evidence item : dossier.evidence()) {
            Quantity hedge = item.hedge();
            if (hedge != null && item.likelihoods() == null) {
                add(
                        "How surely %s says so".formatted(item.id()),
                        item.hedgeName(),
                        hedge,
                        List.of(new Citation(item.id(), false)));
            }
        }
    }

    private void add(String what, String name, Quantity written, List<Citation> citations) {
        Law law = quantities.law(name);
        double median = medians.value(name);
        double low = law == null ? median : law.quantile(0.05);
        double high = law == null ? median : law.quantile(0.95);
        rows.add(List.of(
                Text.of(what),
                Text.of(QuantityWords.of(written), Tone.CODE),
                Text.of(Numbers.plain(median)),
                Text.of(low == high ? "" : Numbers.plain(low) + " to " + Numbers.plain(high)),
                citations.isEmpty()
                        ? Text.of("no source", Tone.CAUTION)
                        : Text.of(citations.stream().map(this::cited).collect(Collectors.joining("; ")))));
    }

    private String cited(Citation citation) {
        Evidence item = Objects.requireNonNull(dossier.evidence().get(citation.evidence()));
        String where = item.at() == null ? item.id() : "%s (%s)".formatted(ItemWords.place(item), item.id());
        return (citation.against() ? "against it " : "") + where;
    }
}
