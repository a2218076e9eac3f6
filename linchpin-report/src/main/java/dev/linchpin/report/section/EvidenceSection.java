package dev.linchpin.report.section;

import dev.linchpin.engine.game.Draw;
import dev.linchpin.model.Citation;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Influence;
import dev.linchpin.model.Interest;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Source;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.ItemList;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.wording.Names;
import dev.linchpin.report.wording.Numbers;
import dev.linchpin.report.wording.QuantityWords;
import java.util.ArrayList;
import java.util.List;

/** What influences and interests rest on: size, evidence, paragraph. */
public final class EvidenceSection {
    private final Dossier dossier;
    private final Names names;
    private final Draw values;

    /**
     * Prepares to say what a dossier's quantities rest on.
     *
     * @param values the value of every quantity
     */
    public EvidenceSection(Dossier dossier, Draw values) {
        this.dossier = dossier;
        this.names = new Names(dossier);
        this.values = values;
    }

    /** Returns what influences rest on. */
    public List<Block> influences(List<Influence> influences) {
        if (influences.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "What each step rests on"));
        blocks.add(new Paragraph(Text.of(
                "Behind each item stand how surely it is said, a grade (the source's reliability, A to F, and the"
                        + " item's credibility, 1 to 6) and the source.",
                Tone.FAINT)));
        for (Influence influence : influences) {
            blocks.add(new Heading(3, names.influence(influence)));
            blocks.add(new Paragraph(strength(influence)));
            if (!influence.evidence().isEmpty()) {
                blocks.add(items(influence.evidence()));
            }
        }
        return blocks;
    }

    /** Returns what interests rest on. */
    public List<Block> interests(List<Interest> interests) {
        if (interests.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "What the actor makes of it"));
        for (Interest interest : interests) {
            String holder = names.holder(interest);
            blocks.add(new Heading(
                    3, "%s %s %s".formatted(holder, interest.attitude().word(), names.target(interest.target()))));
            blocks.add(new Paragraph(size(interest.size().quantity(), values.value(interest.name()))));
            List<Citation> citations = interest.size().evidence();
            blocks.add(
                    citations.isEmpty()
                            ? new Paragraph(Text.of("No evidence is cited.", Tone.CAUTION))
                            : items(citations));
        }
        return blocks;
    }

    private Text strength(Influence influence) {
        Text text = size(influence.by(), values.value(influence.name()));
        text = influence.isAssumed()
                ? text.plus(" Nothing says that it is there: it is assumed.", Tone.CAUTION)
                : text.plus(" There with ")
                        .plus(Numbers.percent(values.value(influence.thereName())), Tone.STRONG)
                        .plus(influence.evidence().isEmpty() ? ", by the author's own word." : ", by the evidence.");
        Quantity hedge = influence.hedge();
        if (hedge != null) {
            text = text.plus(" The author says: ")
                    .plus(QuantityWords.of(hedge), Tone.STRONG)
                    .plus(".");
        }
        return influence.when() == null
                ? text
                : text.plus(" Only while ")
                        .plus(influence.when().text(), Tone.CODE)
                        .plus(".");
    }

    private static Text size(Quantity quantity, double value) {
        String written = QuantityWords.of(quantity);
        String median = Numbers.plain(value);
        Text text = Text.of("Size: ").plus(written, Tone.STRONG);
        return quantity instanceof Quantity.Exact ? text.plus(".") : text.plus(" (" + median + ").");
    }

    private Block items(List<Citation> citations) {
        return new ItemList(citations.stream().map(this::item).toList());
    }

    /** Where it stands, what it says, how surely, its grade and its source. */
    private Text item(Citation citation) {
        Evidence item = dossier.evidence().get(citation.evidence());
        Source source = dossier.sources().get(item.source());
        Quantity hedge = item.hedge();
        Text text = citation.against() ? Text.of("Against: ", Tone.AGAINST) : Text.EMPTY;
        if (item.at() != null) {
            text = text.plus(item.at() + ":", Tone.STRONG).plus(" ");
        }
        String grade = source.reliability().name() + item.credibility().grade();
        String how = hedge == null ? grade : QuantityWords.of(hedge) + ", " + grade;
        return text.plus(item.says() + " ").plus("[%s; %s]".formatted(how, source.title()), Tone.FAINT);
    }
}
