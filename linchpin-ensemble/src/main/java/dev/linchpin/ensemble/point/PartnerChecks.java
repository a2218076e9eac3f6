package dev.linchpin.ensemble.point;

import dev.linchpin.ensemble.Leverage;
import dev.linchpin.ensemble.finding.FrictionPoint;
import dev.linchpin.ensemble.finding.Lever;
import dev.linchpin.ensemble.finding.LeverFinding;
import dev.linchpin.ensemble.finding.PartnershipFinding;
import dev.linchpin.ensemble.finding.PartnershipFinding.Side;
import dev.linchpin.ensemble.finding.Proxy;
import dev.linchpin.ensemble.finding.Pull;
import dev.linchpin.ensemble.point.Figure.Kind;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.outlook.OptionLevel;
import dev.linchpin.model.point.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges what checks ask of partners, proxies and levers. */
final class PartnerChecks {
    private final Dossier dossier;
    private final @Nullable Leverage leverage;

    PartnerChecks(Dossier dossier, @Nullable Leverage leverage) {
        this.dossier = dossier;
        this.leverage = leverage;
    }

    CheckFinding proxied(Check.Proxied check) {
        if (leverage == null) {
            return CheckFinding.unjudged(check);
        }
        List<Figure> figures = new ArrayList<>();
        for (Proxy proxy : leverage.proxies()) {
            if (proxy.act().equals(check.act()) && proxy.served().equals(check.served())) {
                figures.add(Figure.of(Kind.SHARE, proxy.own(), proxy.share()));
            }
        }
        return new CheckFinding(check, !figures.isEmpty(), figures);
    }

    CheckFinding exchanged(Check.Exchanged check) {
        PartnershipFinding pair = find(check.first(), check.second());
        if (pair == null) {
            return CheckFinding.unjudged(check);
        }
        List<Figure> figures = new ArrayList<>();
        boolean gain = true;
        for (Side side : List.of(pair.first(), pair.second())) {
            if (side.balance() == null) {
                return CheckFinding.unjudged(check);
            }
            figures.add(Figure.of(Kind.BALANCE, side.actor(), side.balance()));
            gain &= side.balance() > 0;
        }
        return new CheckFinding(check, gain, figures);
    }

    CheckFinding friction(Check.RubsOver check) {
        PartnershipFinding pair = find(check.first(), check.second());
        if (pair == null) {
            return CheckFinding.unjudged(check);
        }
        for (FrictionPoint friction : pair.frictions()) {
            if (friction.over().equals(check.over())) {
                return new CheckFinding(check, friction.score() > 0, List.of(Figure.of(Kind.SCORE, friction.score())));
            }
        }
        return new CheckFinding(check, false, List.of());
    }

    private @Nullable PartnershipFinding find(String first, String second) {
        if (leverage != null) {
            for (PartnershipFinding pair : leverage.partnerships()) {
                if (Set.of(first, second)
                        .equals(Set.of(pair.first().actor(), pair.second().actor()))) {
                    return pair;
                }
            }
        }
        return null;
    }

    CheckFinding lever(Check.BetterLever check) {
        if (leverage != null) {
            for (LeverFinding finding : leverage.levers()) {
                if (finding.aim().hypothesis().equals(check.target())
                        && !finding.aim().isNegated()) {
                    Lever one = find(finding, check.option());
                    Lever other = find(finding, check.above());
                    if (one != null && other != null) {
                        List<Figure> figures = new ArrayList<>();
                        add(figures, check.option(), one);
                        add(figures, check.above(), other);
                        return new CheckFinding(
                                check,
                                finding.levers().indexOf(one) < finding.levers().indexOf(other),
                                figures);
                    }
                }
            }
        }
        return CheckFinding.unjudged(check);
    }

    /** The lever that holds one option at its highest level and does nothing else. */
    private @Nullable Lever find(LeverFinding finding, String option) {
        Pull hold = new Pull.Hold(
                new OptionLevel(option, dossier.options().get(option).highest()));
        return finding.levers().stream()
                .filter(lever -> lever.pulls().equals(List.of(hold)))
                .findFirst()
                .orElse(null);
    }

    private static void add(List<Figure> figures, String option, Lever lever) {
        figures.add(Figure.of(Kind.GAIN, option, lever.gain()));
        if (lever.cost() != null) {
            figures.add(Figure.of(Kind.COST, option, lever.cost()));
        }
    }
}
