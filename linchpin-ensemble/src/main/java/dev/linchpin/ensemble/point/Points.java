package dev.linchpin.ensemble.point;

import dev.linchpin.ensemble.Leverage;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.linchpin.Linchpins;
import dev.linchpin.model.point.Check;
import dev.linchpin.model.point.Point;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges a dossier's points by what was found, every quantity at its median.
 *
 * <p>Cost: next to nothing, but for checks that suppose something or fire a tripwire: a game each.
 */
public final class Points {
    private final SituationChecks situations;
    private final PartnerChecks partners;
    private final EvidenceChecks evidence;

    private Points(Study study, @Nullable Leverage leverage, @Nullable Linchpins linchpins) {
        situations = new SituationChecks(study, linchpins);
        partners = new PartnerChecks(study.dossier(), leverage);
        evidence = new EvidenceChecks(study);
    }

    /**
     * Judges a dossier's points.
     *
     * @param leverage who could change what; null where that was not worked out
     * @param linchpins what carries its conclusions; null where that was not worked out
     */
    public static List<PointFinding> of(Study study, @Nullable Leverage leverage, @Nullable Linchpins linchpins) {
        Points judge = new Points(study, leverage, linchpins);
        List<PointFinding> found = new ArrayList<>();
        for (Point point : study.dossier().points()) {
            found.add(new PointFinding(
                    found.size() + 1,
                    point,
                    point.shows().stream().map(judge::judge).toList()));
        }
        return found;
    }

    private CheckFinding judge(Check check) {
        return switch (check) {
            case Check.Holds c -> situations.holds(c);
            case Check.InPhase c -> situations.holds(c);
            case Check.InEpoch c -> situations.holds(c);
            case Check.Supposing c -> situations.holds(c);
            case Check.Paths c -> situations.paths(c);
            case Check.Through c -> situations.through(c);
            case Check.Deterred c -> situations.deterred(c);
            case Check.Rosier c -> situations.rosier(c);
            case Check.Alarms c -> situations.alarms(c);
            case Check.AnyYardstick c -> situations.yardsticks(c);
            case Check.Firm c -> situations.firm(c);
            case Check.Proxied c -> partners.proxied(c);
            case Check.Exchanged c -> partners.exchanged(c);
            case Check.RubsOver c -> partners.friction(c);
            case Check.BetterLever c -> partners.lever(c);
            case Check.Corrected c -> evidence.corrected(c);
            case Check.CheapTalk c -> evidence.cheapTalk(c);
            case Check.Leads c -> evidence.leads(c);
            case Check.Cited c -> evidence.cited(c);
            case Check.Uncertain c -> evidence.uncertain(c);
        };
    }
}
