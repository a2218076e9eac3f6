package dev.linchpin.report.section;

import dev.linchpin.model.difference.Aspect;
import dev.linchpin.model.difference.AspectChange;
import dev.linchpin.model.difference.Difference;
import dev.linchpin.model.difference.DossierDifference;
import dev.linchpin.model.difference.Part;
import dev.linchpin.model.difference.Section;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.ItemList;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.wording.Names;
import dev.linchpin.report.wording.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What two dossiers do not have alike. */
public final class DifferenceSection {
    /** A part that only one dossier has is told in full up to so many characters. */
    private static final int LONGEST = 160;

    private DifferenceSection() {}

    /** Returns the section. */
    public static List<Block> of(DossierDifference difference) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "What differs in the dossiers"));
        if (difference.all().isEmpty()) {
            blocks.add(new Paragraph(Text.of("Nothing: they are the same model.", Tone.STRONG)));
            return blocks;
        }
        blocks.add(Paragraph.of(summary(difference)));
        List<List<Text>> quantities = difference.quantities().stream()
                .map(change -> row(Text.of(Objects.requireNonNull(change.quantity()), Tone.CODE), change))
                .toList();
        if (!quantities.isEmpty()) {
            blocks.add(table("Quantity", quantities));
        }
        List<List<Text>> others = others(difference);
        if (!others.isEmpty()) {
            if (!quantities.isEmpty()) {
                blocks.add(new Heading(3, "Beside numbers"));
            }
            blocks.add(table("What is said", others));
        }
        blocks.addAll(alone("Only in the first", difference.onlyBefore()));
        blocks.addAll(alone("Only in the second", difference.onlyAfter()));
        return blocks;
    }

    /** How many parts of each section differ. */
    private static String summary(DossierDifference difference) {
        List<String> counts = new ArrayList<>();
        for (Section section : Section.values()) {
            int count = difference.in(section).size();
            if (section == Section.HEADING && count > 0) {
                counts.add("the heading");
            } else if (count > 0) {
                counts.add(Numbers.count(count) + " in " + section.word());
            }
        }
        return "Parts that differ: " + Names.list(counts) + ".";
    }

    private static List<List<Text>> others(DossierDifference difference) {
        List<List<Text>> rows = new ArrayList<>();
        for (Difference part : difference.all()) {
            for (AspectChange change : part.changes()) {
                if (change.quantity() == null || change.before() == null || change.after() == null) {
                    rows.add(row(
                            Text.of(
                                    part.section() == Section.HEADING
                                            ? change.key()
                                            : "%s: %s: %s"
                                                    .formatted(part.section().word(), part.id(), change.key()),
                                    Tone.CODE),
                            change));
                }
            }
        }
        return rows;
    }

    private static List<Text> row(Text name, AspectChange change) {
        return List.of(name, value(change.before()), value(change.after()));
    }

    private static Text value(@Nullable String value) {
        return value == null ? Text.of("–", Tone.FAINT) : Text.of(value);
    }

    private static Table table(String what, List<List<Text>> rows) {
        return new Table(List.of(Column.words(what), Column.words("First"), Column.words("Second")), rows);
    }

    private static List<Block> alone(String title, List<Part> parts) {
        return parts.isEmpty()
                ? List.of()
                : List.of(
                        new Heading(3, title),
                        new ItemList(
                                parts.stream().map(DifferenceSection::whole).toList()));
    }

    private static Text whole(Part part) {
        Text name = Text.of(part.section().word() + ": ").plus(part.id(), Tone.CODE);
        String said = part.aspects().stream().map(DifferenceSection::said).collect(Collectors.joining("; "));
        if (said.isEmpty()) {
            return name;
        }
        return name.plus(" (" + (said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said) + ")", Tone.FAINT);
    }

    private static String said(Aspect aspect) {
        return aspect.key() + " " + aspect.value();
    }
}
