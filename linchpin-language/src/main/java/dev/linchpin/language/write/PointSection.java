package dev.linchpin.language.write;

import dev.linchpin.model.Dossier;
import dev.linchpin.model.point.Check;
import dev.linchpin.model.point.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the text under study claims. */
final class PointSection {
    private PointSection() {}

    static Block.Items of(Dossier dossier) {
        List<Block> points = new ArrayList<>();
        for (Point point : dossier.points()) {
            List<Block> shows = new ArrayList<>();
            for (Check check : point.shows()) {
                shows.add(new Block.Entries().put(check.kind(), check(dossier, check)));
            }
            points.add(new Block.Entries()
                    .put("says", Block.text(point.says()))
                    .put("at", Block.optional(point.at()))
                    .put("shows", new Block.Items(shows))
                    .put("because", Block.optional(point.because())));
        }
        return new Block.Items(points);
    }

    private static Block check(Dossier dossier, Check check) {
        Block.Entries fields = new Block.Entries();
        return switch (check) {
            case Check.Holds c -> Block.text(c.claim().text());
            case Check.InPhase c ->
                fields.put("phase", Block.text(c.phase()))
                        .put("holds", Block.text(c.claim().text()));
            case Check.InEpoch c ->
                fields.put("epoch", Block.text(c.epoch()))
                        .put("holds", Block.text(c.claim().text()));
            case Check.Supposing c ->
                fields.put("set", c.settings().isEmpty() ? new Block.Entries() : OutlookSections.settings(c.settings()))
                        .put("holds", Block.text(c.claim().text()));
            case Check.Paths c -> stance(fields, c.actor(), c.option()).put("at-least", number(c.atLeast()));
            case Check.Through c ->
                stance(fields, c.actor(), c.option())
                        .put("outcome", Block.text(c.outcome()))
                        .put("at-least", atLeast(c.atLeast()));
            case Check.Deterred c ->
                fields.put("option", Block.text(c.option()))
                        .put("level", GameSections.level(dossier.options().get(c.option()), c.level()))
                        .put("by", Block.text(c.by()));
            case Check.Proxied c -> fields.put("option", Block.text(c.act())).put("for", Block.text(c.served()));
            case Check.Exchanged c -> Block.texts(List.of(c.first(), c.second()));
            case Check.RubsOver c ->
                fields.put("between", Block.texts(List.of(c.first(), c.second())))
                        .put("over", Block.text(c.over()));
            case Check.Corrected c -> Block.text(c.hypothesis());
            case Check.CheapTalk c -> Block.text(c.item());
            case Check.BetterLever c ->
                fields.put("option", Block.text(c.option()))
                        .put("above", Block.text(c.above()))
                        .put("target", Block.text(c.target()));
            case Check.Firm c ->
                fields.put("hypothesis", Block.text(c.hypothesis())).put("quantities", Block.texts(c.quantities()));
            case Check.Leads c ->
                fields.put("hypothesis", Block.text(c.hypothesis())).put("over", Block.texts(c.over()));
            case Check.AnyYardstick c -> Block.text(c.hypothesis());
            case Check.Cited c -> Block.text("everything");
            case Check.Alarms c -> fields.put("option", Block.text(c.option())).put("turns", Block.text(c.turns()));
            case Check.Uncertain c ->
                fields.put("quantity", Block.text(c.quantity())).put("at-least", atLeast(c.atLeast()));
            case Check.Rosier c -> stance(fields, c.actor(), c.option());
        };
    }

    private static Block.Entries stance(Block.Entries fields, String actor, String option) {
        return fields.put("actor", Block.text(actor)).put("option", Block.text(option));
    }

    private static @Nullable Block atLeast(double value) {
        return value == 0 ? null : number(value);
    }

    private static Block number(double value) {
        return new Block.Scalar(
                new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString());
    }
}
