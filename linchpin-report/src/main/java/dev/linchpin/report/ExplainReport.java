package dev.linchpin.report;

import dev.linchpin.engine.stability.Verdict.Sanction;
import dev.linchpin.engine.stance.CausalPath;
import dev.linchpin.engine.stance.Spread;
import dev.linchpin.engine.stance.Stance;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Option;
import dev.linchpin.model.Rule;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Document;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.section.EvidenceSection;
import dev.linchpin.report.section.PathSection;
import dev.linchpin.report.wording.Names;
import dev.linchpin.report.wording.Numbers;
import dev.linchpin.report.wording.StateWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Why an actor stands as it does, as a document: paths, what each step rests on, and what keeps the act in check. */
public final class ExplainReport {
    private static final int MOST_PATHS = 12;
    private static final int MOST_ANSWERS = 5;

    private final Explanation explanation;
    private final Dossier dossier;
    private final Names names;

    private ExplainReport(Explanation explanation) {
        this.explanation = explanation;
        dossier = explanation.study().dossier();
        names = new Names(dossier);
    }

    /** Returns an explanation as a document. */
    public static Document of(Explanation explanation) {
        return new Document(new ExplainReport(explanation).blocks());
    }

    private Option option() {
        return names.option(explanation.option());
    }

    private List<Block> blocks() {
        Stance stance = explanation.stance();
        List<CausalPath> paths = explanation.paths(MOST_PATHS);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, title(stance)));
        blocks.add(new Paragraph(summary(stance)));
        if (!paths.isEmpty() && dossier.preferences().has(actorId())) {
            blocks.add(Paragraph.of("The dossier gives %s's preferences outright, so that its stance has no parts."
                    .formatted(names.actor(explanation.actor()))));
        } else if (!paths.isEmpty()) {
            blocks.add(new Heading(2, "By which paths"));
            blocks.add(PathSection.table(names, stance.paths(), MOST_PATHS));
            EvidenceSection evidence = new EvidenceSection(dossier, explanation.values());
            blocks.addAll(evidence.influences(explanation.influences(paths)));
            blocks.addAll(evidence.interests(explanation.interests(paths)));
        }
        blocks.addAll(conduct());
        return blocks;
    }

    private String actorId() {
        return dossier.actors().all().get(explanation.actor()).id();
    }

    private String title(Stance stance) {
        Double value = stance.value();
        String actor = names.actor(explanation.actor());
        String act = "“" + names.act(option()) + "”";
        if (value == null) {
            return "How %s stands towards %s".formatted(actor, act);
        }
        return value == 0
                ? "Why %s does not mind %s".formatted(actor, act)
                : "Why %s %s %s".formatted(actor, value > 0 ? "favours" : "opposes", act);
    }

    private Text summary(Stance stance) {
        Double value = stance.value();
        if (value == null) {
            Rule rule = stance.forbiddenBy();
            return Text.of("That cannot be said: %s does not rank both “%s” and “%s” where things stand now%s."
                    .formatted(
                            names.actor(explanation.actor()),
                            Names.level(option(), 0),
                            Names.level(option(), option().highest()),
                            rule == null ? "" : ", because of the rule “" + rule.text() + "”"));
        }
        Text text = Text.of("Its stance is ")
                .plus(Numbers.signed(value), value > 0 ? Tone.FOR : value < 0 ? Tone.AGAINST : Tone.STRONG)
                .plus(", where +1 is the act that it would like best and −1 the one that it would mind most.");
        Spread spread = stance.spread();
        return spread == null
                ? text
                : text.plus(" Over %s%s of the other options it runs from %s to %s, with a mean of %s."
                        .formatted(
                                spread.isSample() ? "a sample of " : "all ",
                                Numbers.count(spread.contexts(), "setting"),
                                Numbers.signed(spread.least()),
                                Numbers.signed(spread.greatest()),
                                Numbers.signed(spread.mean())));
    }

    private List<Block> conduct() {
        String owner = names.actor(explanation.owner());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Would %s move on it now?".formatted(owner)));
        if (explanation.conduct() == null) {
            blocks.add(Paragraph.of("The rules forbid the state in which things stand."));
            return blocks;
        }
        StateWords words = new StateWords(
                names, explanation.study().main().analysis().game().form());
        int state = explanation.conduct().state();
        int target = explanation.wouldMoveTo();
        List<Sanction> heldBack = explanation.heldBack();
        if (target >= 0) {
            blocks.add(new Paragraph(Text.of("It would: ", Tone.STRONG)
                    .plus(words.inWords(words.changes(state, target)))
                    .plus(".")));
        } else if (heldBack.isEmpty()) {
            blocks.add(Paragraph.of("No: it has no move on it that pays."));
        } else {
            blocks.add(Paragraph.of("No: what would pay is held back by the answer that it expects."));
        }
        if (!heldBack.isEmpty()) {
            List<List<Text>> rows = new ArrayList<>();
            for (Sanction sanction : heldBack.stream().limit(MOST_ANSWERS).toList()) {
                String wish = words.changes(state, sanction.improvement()).stream()
                        .map(words::withoutOwner)
                        .collect(Collectors.joining("; "));
                rows.add(List.of(
                        Text.of(wish),
                        words.inWords(sanction.answer(), sanction.isAtOnce() ? ", and at once " : ", then ")));
            }
            blocks.add(new Table(List.of(Column.words("It would like"), Column.words("But for the answer")), rows));
        }
        return blocks;
    }
}
