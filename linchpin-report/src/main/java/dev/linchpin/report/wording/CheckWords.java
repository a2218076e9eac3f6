package dev.linchpin.report.wording;

import dev.linchpin.ensemble.point.CheckFinding;
import dev.linchpin.ensemble.point.Figure;
import dev.linchpin.ensemble.point.Figure.Kind;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Magnitude;
import dev.linchpin.model.Option;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.outlook.Setting;
import dev.linchpin.model.point.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;

/** What a point's check found, in a few words and figures. */
public final class CheckWords {
    private final Dossier dossier;
    private final Names names;

    /** Prepares to word the checks of a dossier's points. */
    public CheckWords(Dossier dossier) {
        this.dossier = dossier;
        names = new Names(dossier);
    }

    /** Returns what a check found, without a full stop. */
    public String of(CheckFinding finding) {
        if (finding.holds() == null) {
            return "“%s” was not worked out".formatted(finding.check().kind());
        }
        return switch (finding.check()) {
            case Check.Holds c -> claim(finding, c.claim().text());
            case Check.InPhase c ->
                "in phase %s: %s".formatted(c.phase(), claim(finding, c.claim().text()));
            case Check.InEpoch c ->
                "in epoch %s: %s".formatted(c.epoch(), claim(finding, c.claim().text()));
            case Check.Supposing c ->
                "with %s: %s"
                        .formatted(
                                settings(c.settings()), claim(finding, c.claim().text()));
            case Check.Paths c ->
                "%s of weight make up the stance of %s"
                        .formatted(
                                Numbers.count(Math.round(value(finding, Kind.COUNT)), "path"),
                                figure(finding, Kind.STANCE, Numbers::signed));
            case Check.Through c ->
                "%s of the stance of %s runs through “%s”"
                        .formatted(
                                figure(finding, Kind.SHARE, Numbers::signedFinely),
                                figure(finding, Kind.STANCE, Numbers::signedFinely),
                                names.target(c.outcome()));
            case Check.Deterred c -> deterred(finding, c);
            case Check.Proxied c -> proxied(finding, c);
            case Check.Exchanged c -> "the exchange is worth " + each(finding, Kind.BALANCE, names::actor);
            case Check.RubsOver c ->
                finding.figures().isEmpty()
                        ? "“%s” does not divide them".formatted(names.target(c.over()))
                        : "“%s” divides them by %s"
                                .formatted(names.target(c.over()), figure(finding, Kind.SCORE, Numbers::plain));
            case Check.Corrected c -> corrected(finding);
            case Check.CheapTalk c ->
                "“%s” has a likelihood ratio of %s".formatted(c.item(), figure(finding, Kind.RATIO, Numbers::plain));
            case Check.BetterLever c -> "held, %s; %s".formatted(lever(finding, c.option()), lever(finding, c.above()));
            case Check.Firm c -> firm(finding, c);
            case Check.Leads c ->
                "the evidence gives "
                        + Names.list(c.over().stream()
                                .map(rival -> probability(finding, rival))
                                .toList())
                        + ", and "
                        + probability(finding, c.hypothesis());
            case Check.AnyYardstick c ->
                "“%s”: %s"
                        .formatted(
                                c.hypothesis(),
                                Names.list(finding.figures().stream()
                                        .filter(it -> it.kind() == Kind.PROBABILITY)
                                        .map(it -> yardstick(finding, it))
                                        .toList()));
            case Check.Cited c ->
                Numbers.count(Math.round(value(finding, Kind.COUNT)), "number")
                        + " without evidence, each with a warning";
            case Check.Alarms c ->
                "once “%s” is “%s”, “%s” goes from %s to %s"
                        .formatted(
                                act(c.option()),
                                Names.level(dossier.options().get(c.option()), c.level()),
                                c.turns(),
                                figure(finding, Kind.PROBABILITY, Numbers::percent),
                                figure(finding, Kind.AFTERWARDS, Numbers::percent));
            case Check.Uncertain c ->
                "%s lies between %s and %s"
                        .formatted(
                                c.quantity(),
                                figure(finding, Kind.LOW, Numbers::plain),
                                figure(finding, Kind.HIGH, Numbers::plain));
            case Check.Rosier c ->
                "the stance is %s as %s sees it, and %s as it is"
                        .formatted(
                                figure(finding, Kind.SEEN, Numbers::signed),
                                names.actor(c.actor()),
                                figure(finding, Kind.STANCE, Numbers::signed));
        };
    }

    private static String claim(CheckFinding finding, String claim) {
        List<Figure> stances = finding.figures().stream()
                .filter(figure -> figure.kind() == Kind.STANCE)
                .toList();
        String said = "“%s” %s".formatted(claim, figure(finding, Kind.PROBABILITY, Numbers::percent));
        return stances.size() == 1
                ? said + ", the stance being "
                        + Numbers.signed(stances.getFirst().value())
                : stances.isEmpty()
                        ? said
                        : said + ", "
                                + Names.list(stances.stream()
                                        .map(it -> it.of() + " being " + Numbers.signed(it.value()))
                                        .toList());
    }

    private static String settings(List<Setting> settings) {
        return Names.list(settings.stream().map(CheckWords::setting).toList());
    }

    private static String setting(Setting setting) {
        return setting.name()
                + switch (setting.quantity()) {
                    case Quantity.Exact(double value) -> " at " + Numbers.plain(value);
                    case Quantity.Range(double low, double high) ->
                        " from " + Numbers.plain(low) + " to " + Numbers.plain(high);
                    case Quantity.Word(Magnitude magnitude) -> " " + magnitude.word();
                    case Quantity.Phrase(String words) -> " “" + words + "”";
                    case Quantity.Rest() -> " as the rest";
                };
    }

    private String deterred(CheckFinding finding, Check.Deterred check) {
        Option option = dossier.options().get(check.option());
        String move = "%s to “%s”".formatted(act(check.option()), Names.level(option, check.level()));
        return Boolean.TRUE.equals(finding.holds())
                ? "only the answer of %s holds back %s".formatted(names.actor(check.by()), move)
                : "no answer of %s holds back %s".formatted(names.actor(check.by()), move);
    }

    private String proxied(CheckFinding finding, Check.Proxied check) {
        String act = act(check.act());
        String served = names.actor(check.served());
        if (finding.figures().isEmpty()) {
            return "“%s” does nothing for %s that it would do itself if it dared".formatted(act, served);
        }
        Figure first = finding.figures().getFirst();
        return "“%s” does for %s what “%s” would, %s of its stance"
                .formatted(act, served, act(String.valueOf(first.of())), Numbers.signedFinely(first.value()));
    }

    private static String corrected(CheckFinding finding) {
        List<String> parts = new ArrayList<>();
        for (Figure naive : finding.figures()) {
            if (naive.kind() == Kind.NAIVE) {
                parts.add("“%s” is at %s, corrected at %s"
                        .formatted(
                                naive.of(),
                                Numbers.finePercent(naive.value()),
                                Numbers.finePercent(value(finding, Kind.CORRECTED, String.valueOf(naive.of())))));
            }
        }
        return "read naively, " + Names.list(parts);
    }

    private String lever(CheckFinding finding, String option) {
        String gain = "“%s” gains %s".formatted(act(option), Numbers.signed(value(finding, Kind.GAIN, option)));
        double cost = value(finding, Kind.COST, option);
        return Double.isNaN(cost) ? gain : gain + " and costs " + Numbers.signedFinely(cost);
    }

    private static String firm(CheckFinding finding, Check.Firm check) {
        List<String> parts = new ArrayList<>();
        for (String quantity : check.quantities()) {
            double flipsAt = value(finding, Kind.FLIPS_AT, quantity);
            double low = value(finding, Kind.LOW, quantity);
            String range = Double.isNaN(low)
                    ? ""
                    : ", range %s to %s"
                            .formatted(Numbers.plain(low), Numbers.plain(value(finding, Kind.HIGH, quantity)));
            parts.add(
                    Double.isNaN(flipsAt)
                            ? quantity + " flips it nowhere" + range
                            : quantity + " flips it at " + Numbers.plain(flipsAt) + range);
        }
        return String.join("; ", parts);
    }

    private static String probability(CheckFinding finding, String hypothesis) {
        double against = value(finding, Kind.INCONSISTENCY, hypothesis);
        return "%s %s%s"
                .formatted(
                        hypothesis,
                        Numbers.percent(value(finding, Kind.POSTERIOR, hypothesis)),
                        Double.isNaN(against) ? "" : " (inconsistency " + Numbers.plain(Math.abs(against)) + ")");
    }

    private String each(CheckFinding finding, Kind kind, UnaryOperator<String> name) {
        return Names.list(finding.figures().stream()
                .filter(figure -> figure.kind() == kind)
                .map(figure ->
                        "%s to %s".formatted(Numbers.signed(figure.value()), name.apply(String.valueOf(figure.of()))))
                .toList());
    }

    private String act(String option) {
        return names.act(dossier.options().get(option));
    }

    private static String yardstick(CheckFinding finding, Figure probability) {
        String id = String.valueOf(probability.of());
        double stance = value(finding, Kind.STANCE, id);
        String said = id + " " + Numbers.percent(probability.value());
        return Double.isNaN(stance) ? said : said + " at a stance of " + Numbers.signedFinely(stance);
    }

    private static String figure(CheckFinding finding, Kind kind, DoubleFunction<String> words) {
        double value = value(finding, kind);
        return Double.isNaN(value) ? "?" : words.apply(value);
    }

    private static double value(CheckFinding finding, Kind kind) {
        return finding.figures().stream()
                .filter(figure -> figure.kind() == kind)
                .mapToDouble(Figure::value)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static double value(CheckFinding finding, Kind kind, String of) {
        return finding.figures().stream()
                .filter(figure -> figure.kind() == kind && of.equals(figure.of()))
                .mapToDouble(Figure::value)
                .findFirst()
                .orElse(Double.NaN);
    }
}
