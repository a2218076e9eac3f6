package dev.linchpin.report.section;

import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.finding.PerceivedGame;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.wording.Names;
import dev.linchpin.report.wording.Numbers;
import dev.linchpin.report.wording.StateWords;
import java.util.ArrayList;
import java.util.List;

/** The game as actors see it who see it otherwise than it is. */
public final class ViewSection {
    private static final int MOST_STANCES = 6;

    private ViewSection() {}

    /** Returns the section; empty where nobody is mistaken. */
    public static List<Block> of(Study study) {
        List<Block> blocks = new ArrayList<>();
        for (PerceivedGame view : study.perceived()) {
            blocks.addAll(view(study, view));
        }
        blocks.addAll(SurpriseSection.toOthers(study));
        return blocks;
    }

    private static List<Block> view(Study study, PerceivedGame view) {
        Names names = new Names(study.dossier());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "As " + names.actor(view.actor()) + " sees it"));
        if (!view.view().unawareOf().isEmpty()) {
            blocks.add(Paragraph.of("It does not reckon with states in which %s; of %s it knows %s."
                    .formatted(
                            Names.list(view.view().unawareOf().stream()
                                            .map(formula -> "“" + formula.text() + "”")
                                            .toList())
                                    .replace(" and “", " or “"),
                            Numbers.count(
                                    study.main()
                                            .analysis()
                                            .game()
                                            .form()
                                            .states()
                                            .count(),
                                    "feasible state"),
                            Numbers.count(view.analysis().game().form().states().count()))));
        }
        List<StanceShift> shifts = StanceShift.withFirst(
                view.actor(), StanceShift.between(study.main().stances(), view.stances()));
        if (shifts.isEmpty()) {
            blocks.add(Paragraph.of("It sees every actor stand where it does."));
        } else {
            blocks.add(Paragraph.of("It takes these stances for other than they are:"));
            blocks.add(StanceShift.table(shifts, MOST_STANCES, names, "As it is", "As it sees it"));
        }
        blocks.add(new Heading(3, "Where it would expect things to come to rest"));
        StateWords words = new StateWords(names, view.analysis().game().form());
        blocks.addAll(new RestSection(words, study.main().now(), "now").ends(view.chain()));
        blocks.add(new Heading(3, "What would surprise it"));
        blocks.addAll(SurpriseSection.of(study, view.surprises()));
        return blocks;
    }
}
