package dev.linchpin.report.section;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.ensemble.finding.HypothesisFinding;
import dev.linchpin.ensemble.finding.Situation;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Option;
import dev.linchpin.model.outlook.OptionLevel;
import dev.linchpin.model.outlook.Setting;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.ItemList;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.wording.Names;
import dev.linchpin.report.wording.QuantityWords;
import dev.linchpin.report.wording.StateWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What other circumstances would change. */
public final class WhatIfSection {
    private static final int MOST_STANCES = 10;

    private final Dossier dossier;
    private final Names names;
    private final Situation before;
    private final Situation after;

    private WhatIfSection(Dossier dossier, Situation before, Situation after) {
        this.dossier = dossier;
        names = new Names(dossier);
        this.before = before;
        this.after = after;
    }

    /** Returns what is supposed. */
    public static List<Block> supposed(Dossier dossier, WhatIf whatIf) {
        Names names = new Names(dossier);
        List<Text> items = new ArrayList<>();
        for (OptionLevel level : whatIf.now()) {
            Option option = dossier.options().get(level.option());
            items.add(Text.of(names.act(option) + ": " + Names.level(option, option.now()) + " → ")
                    .plus(Names.level(option, level.level()), Tone.STRONG));
        }
        for (Setting setting : whatIf.settings()) {
            items.add(Text.of(setting.name(), Tone.CODE)
                    .plus(" = ")
                    .plus(QuantityWords.of(setting.quantity()), Tone.STRONG));
        }
        return List.of(new Heading(2, "What if"), new ItemList(items));
    }

    /** Returns what changes: verdicts first. */
    public static List<Block> of(Dossier dossier, Situation before, Situation after) {
        return new WhatIfSection(dossier, before, after).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "What that changes"));
        blocks.addAll(flips());
        Table table = new Comparison(dossier, List.of("Before", "After"), List.of(before, after)).table();
        if (table != null) {
            blocks.add(table);
        }
        List<StanceShift> shifts = StanceShift.between(before.stances(), after.stances());
        if (!shifts.isEmpty()) {
            blocks.add(new Heading(
                    3,
                    shifts.size() <= MOST_STANCES
                            ? "Stances that change"
                            : "The %d stances that change most, of %d".formatted(MOST_STANCES, shifts.size())));
            blocks.add(StanceShift.table(shifts, MOST_STANCES, names, "Before", "After"));
        }
        GameForm form = before.analysis().game().form();
        StateWords words = new StateWords(names, form);
        blocks.add(new Heading(2, "Where it comes to rest, before"));
        blocks.addAll(new RestSection(words, before.now(), "now").ends(before.chain()));
        blocks.add(new Heading(2, "Where it comes to rest, after"));
        blocks.addAll(new RestSection(words, after.now(), "that start").ends(after.chain()));
        return blocks;
    }

    private List<Block> flips() {
        List<Text> flips = new ArrayList<>();
        for (int h = 0; h < before.hypotheses().size(); h++) {
            HypothesisFinding was = before.hypotheses().get(h);
            HypothesisFinding is = after.hypotheses().get(h);
            if (!Objects.equals(was.holds(), is.holds())) {
                flips.add(Text.of(was.hypothesis().says() + ": ")
                        .plus(VerdictSection.verdict(was.holds()))
                        .plus(" → ")
                        .plus(VerdictSection.verdict(is.holds())));
            }
        }
        if (flips.isEmpty()) {
            return List.of(new Paragraph(Text.of("No verdict changes.", Tone.STRONG)));
        }
        String count = flips.size() == 1 ? "One verdict changes." : flips.size() + " verdicts change.";
        return List.of(new Paragraph(Text.of(count, Tone.STRONG)), new ItemList(flips));
    }
}
