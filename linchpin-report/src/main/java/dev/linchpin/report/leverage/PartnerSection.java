package dev.linchpin.report.leverage;

import dev.linchpin.ensemble.finding.FrictionPoint;
import dev.linchpin.ensemble.finding.PartnershipFinding;
import dev.linchpin.ensemble.finding.PartnershipFinding.Act;
import dev.linchpin.ensemble.finding.PartnershipFinding.Side;
import dev.linchpin.model.Dossier;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.wording.Names;
import dev.linchpin.report.wording.Numbers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What partners have of each other, and where their interests pull apart. */
public final class PartnerSection {
    private final Names names;
    private final boolean everyPair;

    private PartnerSection(Dossier dossier) {
        names = new Names(dossier);
        everyPair = dossier.partners().isEmpty();
    }

    /** Returns where partners' interests pull apart; pairs without friction are told of only if the dossier names them. */
    public static List<Block> frictions(Dossier dossier, List<PartnershipFinding> findings) {
        PartnerSection section = new PartnerSection(dossier);
        List<Block> blocks = new ArrayList<>();
        for (PartnershipFinding finding : findings) {
            blocks.addAll(section.frictions(finding));
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(new Paragraph(Text.of(
                    "The score is how far apart they are over it, times how far one option of either moves it. The margin is what serving the other is worth to the one to whom it is worth least, in hundredths of its interest weight; beside it, how far one quantity of the friction, at an end of its range, shrinks it.",
                    Tone.FAINT)));
            blocks.addFirst(new Heading(2, "Where partners pull apart"));
        }
        return blocks;
    }

    private List<Block> frictions(PartnershipFinding finding) {
        List<FrictionPoint> moved =
                finding.frictions().stream().filter(point -> point.score() > 0).toList();
        if (moved.isEmpty() && everyPair) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(3, pair(finding)));
        if (moved.isEmpty()) {
            blocks.add(Paragraph.of("They pull apart over nothing that either moves."));
            return blocks;
        }
        Double margin = finding.margin();
        if (margin != null) {
            blocks.add(Paragraph.of("Margin: %s.".formatted(hundredths(margin))));
        }
        List<List<Text>> rows = new ArrayList<>();
        for (FrictionPoint point : moved) {
            boolean firstWants = point.firstWeight() > 0;
            rows.add(List.of(
                    Text.of(names.target(point.over())),
                    Text.of(names.actor((firstWants ? finding.first() : finding.second()).actor())),
                    Text.of(point.act() == null ? "" : names.target(point.act())),
                    Text.of(Numbers.plain(point.score())),
                    Text.of(hundredths(point.marginChange())),
                    Text.of(push(point.push()), Tone.CODE)));
        }
        blocks.add(new Table(
                List.of(
                        Column.words("Over"),
                        Column.label("Wanted by"),
                        Column.words("Moved most by"),
                        Column.number("Score"),
                        Column.number("Margin"),
                        Column.words("where")),
                rows));
        return blocks;
    }

    private static String push(FrictionPoint.@Nullable Push push) {
        return push == null ? "" : push.quantity() + " = " + Numbers.plain(push.value());
    }

    /** Returns what each partner gains by the other's acts, and pays by its own. */
    public static List<Block> exchange(Dossier dossier, List<PartnershipFinding> findings) {
        PartnerSection section = new PartnerSection(dossier);
        List<Block> blocks = new ArrayList<>();
        for (PartnershipFinding finding : findings) {
            blocks.addAll(section.exchange(finding));
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(new Paragraph(Text.of(
                    "What acts are worth where things come to rest, each against its not being taken, in hundredths of the actor's interest weight. Own acts are those that serve the other. The balance is what all of it together is worth.",
                    Tone.FAINT)));
            blocks.addFirst(new Heading(2, "What partners gain by each other"));
        }
        return blocks;
    }

    private List<Block> exchange(PartnershipFinding finding) {
        List<Side> sides = List.of(finding.first(), finding.second());
        if (everyPair && sides.stream().allMatch(side -> isNothing(side.gain()) && isNothing(side.margin()))) {
            return List.of();
        }
        List<List<Text>> rows = new ArrayList<>();
        for (Side side : sides) {
            for (Act act : side.gains()) {
                rows.add(row(side.actor(), names.target(act.option()), act.worth()));
            }
            for (Act act : side.own()) {
                rows.add(row(side.actor(), names.target(act.option()), act.worth()));
            }
            Double balance = side.balance();
            rows.add(List.of(
                    Text.of(names.actor(side.actor()), Tone.STRONG),
                    Text.of("Balance", Tone.STRONG),
                    Text.of(balance == null ? "–" : hundredths(balance), Tone.STRONG)));
        }
        return List.of(
                new Heading(3, pair(finding)),
                new Table(List.of(Column.label("To"), Column.words("Act"), Column.number("Worth")), rows));
    }

    private List<Text> row(String actor, String act, double worth) {
        return List.of(Text.of(names.actor(actor)), Text.of(act), Text.of(hundredths(worth)));
    }

    private static boolean isNothing(@Nullable Double worth) {
        return worth == null || worth == 0;
    }

    private String pair(PartnershipFinding finding) {
        return names.actor(finding.first().actor())
                + " and "
                + names.actor(finding.second().actor());
    }

    private static String hundredths(double worth) {
        return Numbers.signed(100 * worth);
    }
}
