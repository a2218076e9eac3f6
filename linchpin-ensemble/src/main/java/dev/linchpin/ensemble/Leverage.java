package dev.linchpin.ensemble;

import dev.linchpin.ensemble.finding.LeverAim;
import dev.linchpin.ensemble.finding.LeverFinding;
import dev.linchpin.ensemble.finding.PartnershipFinding;
import dev.linchpin.ensemble.finding.Proxy;
import dev.linchpin.ensemble.lever.LeverPlan;
import dev.linchpin.ensemble.lever.Levers;
import dev.linchpin.ensemble.partner.Partners;
import dev.linchpin.ensemble.partner.Proxies;
import dev.linchpin.ensemble.run.Patience;
import dev.linchpin.ensemble.run.Runner;
import java.util.List;

/**
 * Who could change what, and what actors have of each other.
 *
 * @param levers what sponsors could pull, a finding for each aim that the dossier asks about
 * @param partnerships the dossier's partners; every pair of actors where it names none
 * @param proxies who does what another would do if it dared
 */
public record Leverage(List<LeverFinding> levers, List<PartnershipFinding> partnerships, List<Proxy> proxies) {
    /** So many games may be played for levers even where there are few draws. */
    private static final int LEAST_LOOKS = 200;
    /** Above that, one for so many draws of the ensemble. */
    private static final int DRAWS_A_LOOK = 6;

    /** Copies the lists. */
    public Leverage {
        levers = List.copyOf(levers);
        partnerships = List.copyOf(partnerships);
        proxies = List.copyOf(proxies);
    }

    /**
     * Works it out for a study, in one game for every few draws of the ensemble.
     *
     * @param plan the draws of the ensemble that it goes with
     * @param runner who plays the games
     * @param patience may stop the levers
     */
    public static Leverage of(Study study, EnsemblePlan plan, Runner runner, Patience patience) {
        LeverPlan levers = new LeverPlan(
                LeverPlan.USUAL_SIZE,
                Math.min(plan.draws(), LeverPlan.USUAL_DRAWS),
                Math.max(LEAST_LOOKS, plan.draws() / DRAWS_A_LOOK),
                plan.seed(),
                plan.sampling());
        Leverage partners = ofPartners(study, runner);
        return new Leverage(
                Levers.of(study.circumstances(), LeverAim.of(study.dossier()), levers, runner, patience),
                partners.partnerships(),
                partners.proxies());
    }

    /** Works out what actors have of each other in a study, and tries no lever. */
    public static Leverage ofPartners(Study study, Runner runner) {
        return new Leverage(
                List.of(),
                Partners.of(study.circumstances().main(), study.main(), runner),
                Proxies.of(study.dossier(), study.main()));
    }
}
