package dev.linchpin.report.section;

import dev.linchpin.engine.stance.Stance;
import dev.linchpin.engine.stance.Stances;
import dev.linchpin.ensemble.finding.Quantiles;
import dev.linchpin.ensemble.finding.Situation;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula.Term;
import dev.linchpin.model.Option;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Bar;
import dev.linchpin.report.document.Block.Bars;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.wording.Names;
import dev.linchpin.report.wording.Numbers;
import dev.linchpin.report.wording.Questions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** How the actors stand: bars for the options that the hypotheses ask about, then every option in a line. */
public final class StanceSection {
    /** Stances smaller than this are not worth a bar. */
    static final double SLIGHTEST = 0.05;

    private static final int MOST_BARS_WITHOUT_QUESTION = 2;

    private final Dossier dossier;
    private final Names names;
    private final Situation situation;

    private StanceSection(Dossier dossier, Situation situation) {
        this.dossier = dossier;
        names = new Names(dossier);
        this.situation = situation;
    }

    /** Returns the section. */
    public static List<Block> of(Dossier dossier, Situation situation) {
        return new StanceSection(dossier, situation).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "How the actors stand"));
        blocks.add(new Paragraph(Text.of(
                "A stance is what the option taken fully, rather than not at all, would do for the actor, measured by"
                        + " the act that would move it most: +1 is what it would like best, −1 what it would mind most.",
                Tone.FAINT)));
        for (int option : asked()) {
            blocks.addAll(bars(option));
        }
        blocks.addAll(everyOption());
        return blocks;
    }

    /** Returns the options that claims ask a stance on; where they ask none, the first that they name. */
    private Set<Integer> asked() {
        Questions questions = Questions.of(dossier);
        Set<Integer> asked = new LinkedHashSet<>();
        for (Term.Stance stance : questions.stances()) {
            asked.add(dossier.options().indexOf(stance.option()));
        }
        if (asked.isEmpty()) {
            questions.options().stream()
                    .map(option -> dossier.options().indexOf(option))
                    .filter(option -> !byGreatness(option).isEmpty())
                    .limit(MOST_BARS_WITHOUT_QUESTION)
                    .forEach(asked::add);
        }
        return asked;
    }

    /** Returns the known stances towards an option, the greatest first. */
    private List<Stance> byGreatness(int option) {
        Stances stances = situation.stances();
        List<Stance> known = new ArrayList<>();
        for (int i = 0; i < dossier.actors().size(); i++) {
            Stance stance = stances.get(i, option);
            if (stance.value() != null) {
                known.add(stance);
            }
        }
        known.sort(Comparator.comparingDouble(stance -> -Math.abs(value(stance))));
        return known;
    }

    private static double value(Stance stance) {
        return Objects.requireNonNull(stance.value());
    }

    private List<Block> bars(int place) {
        Option option = names.option(place);
        List<Stance> known = byGreatness(place);
        List<Bar> bars = new ArrayList<>();
        List<String> unmoved = new ArrayList<>();
        for (Stance stance : known) {
            if (Math.abs(value(stance)) >= SLIGHTEST) {
                bars.add(new Bar(
                        Text.of(names.actor(stance.actor()) + spread(stance)), Math.clamp(value(stance), -1, 1)));
            } else {
                unmoved.add(names.actor(stance.actor()));
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(3, names.act(option) + " (now: " + now(place) + ")"));
        if (!bars.isEmpty()) {
            blocks.add(new Bars(bars));
        }
        if (!unmoved.isEmpty()) {
            blocks.add(new Paragraph(Text.of("Hardly moved: " + Names.list(unmoved) + ".", Tone.FAINT)));
        }
        return blocks;
    }

    /** Where nine draws in ten have the stance; nothing where there are no draws. */
    private String spread(Stance stance) {
        Quantiles drawn = situation.spread(stance);
        return drawn == null ? "" : " (%s to %s)".formatted(Numbers.signed(drawn.p05()), Numbers.signed(drawn.p95()));
    }

    private String now(int option) {
        return Names.level(
                names.option(option), situation.analysis().game().form().space().level(situation.now(), option));
    }

    private List<Block> everyOption() {
        List<List<Text>> rows = new ArrayList<>();
        List<String> unranked = new ArrayList<>();
        for (int o = 0; o < dossier.options().size(); o++) {
            List<Stance> known = byGreatness(o);
            if (known.isEmpty()) {
                unranked.add("“" + names.act(names.option(o)) + "”");
            } else {
                rows.add(List.of(
                        Text.of(names.act(names.option(o))),
                        Text.of(now(o)),
                        Text.of(listed(known, 1)),
                        Text.of(listed(known, -1))));
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(3, "Every option"));
        if (!rows.isEmpty()) {
            blocks.add(new Table(
                    List.of(
                            Column.words("Option"),
                            Column.label("Now"),
                            Column.words("In favour"),
                            Column.words("Opposed")),
                    rows));
        }
        if (!unranked.isEmpty()) {
            blocks.add(new Paragraph(Text.of(
                    "Rules forbid these at their lowest or highest level while all else stands as it does, so that no actor ranks them: "
                            + Names.list(unranked) + ".",
                    Tone.FAINT)));
        }
        return blocks;
    }

    private String listed(List<Stance> stances, int sign) {
        return stances.stream()
                .filter(stance -> value(stance) * sign >= SLIGHTEST)
                .map(stance -> names.actor(stance.actor()) + Numbers.HARD_SPACE + Numbers.signed(value(stance)))
                .collect(Collectors.joining(", "));
    }
}
