package dev.linchpin.language.rules;

import dev.linchpin.language.bind.Draft;
import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.rules.citation.BaseUncited;
import dev.linchpin.language.rules.citation.DossierUncited;
import dev.linchpin.language.rules.citation.InfluenceUncited;
import dev.linchpin.language.rules.citation.InterestUncited;
import dev.linchpin.language.rules.citation.PriorUncited;
import dev.linchpin.language.rules.citation.ShareUncited;
import dev.linchpin.language.rules.citation.TwoWeights;
import dev.linchpin.language.rules.idle.ActorIdle;
import dev.linchpin.language.rules.idle.AliasShared;
import dev.linchpin.language.rules.idle.DegreeIdle;
import dev.linchpin.language.rules.idle.EvidenceUnused;
import dev.linchpin.language.rules.idle.HypothesisUnjudged;
import dev.linchpin.language.rules.idle.OptionIdle;
import dev.linchpin.language.rules.idle.OutcomeIdle;
import dev.linchpin.language.rules.idle.OutcomeUnmoved;
import dev.linchpin.language.rules.idle.PopulationUnused;
import dev.linchpin.language.rules.idle.SourceUnused;
import dev.linchpin.language.rules.question.LeverOnEvidence;
import dev.linchpin.language.rules.question.LeverPowerless;
import dev.linchpin.language.rules.question.PartnerOfItself;
import dev.linchpin.language.rules.question.PartnersRepeated;
import dev.linchpin.language.rules.question.PhaseOrder;
import dev.linchpin.language.rules.state.BothWays;
import dev.linchpin.language.rules.state.ConstantClaim;
import dev.linchpin.language.rules.state.DegreeNowhere;
import dev.linchpin.language.rules.state.DegreeOrder;
import dev.linchpin.language.rules.state.DegreePattern;
import dev.linchpin.language.rules.state.FrozenOptions;
import dev.linchpin.language.rules.state.NoState;
import dev.linchpin.language.rules.state.NowBreaksRule;
import dev.linchpin.language.rules.state.OverlappingRivals;
import dev.linchpin.language.rules.state.PhaseMayBreakRule;
import dev.linchpin.language.rules.state.RankingForm;
import dev.linchpin.language.rules.state.RankingGap;
import dev.linchpin.language.rules.state.RankingOverlap;
import dev.linchpin.language.rules.state.StanceForbidden;
import dev.linchpin.language.rules.state.StatesUnchecked;
import dev.linchpin.language.rules.state.UnawareOfNothing;
import dev.linchpin.language.rules.state.UnawareOfNow;
import dev.linchpin.language.rules.weight.DegreeSize;
import dev.linchpin.language.rules.weight.InterestReplaced;
import dev.linchpin.language.rules.weight.PriorSum;
import dev.linchpin.language.rules.weight.RestNothing;
import dev.linchpin.language.rules.weight.SharesDivided;
import dev.linchpin.language.rules.weight.SharesSum;
import dev.linchpin.language.rules.weight.TwoRests;
import dev.linchpin.language.rules.weight.WantedAndFeared;
import dev.linchpin.language.rules.words.CertainBothWays;
import dev.linchpin.language.rules.words.ConfidenceAndLikelihood;
import dev.linchpin.language.rules.words.MixedRows;
import java.util.List;

/** All rules. */
public final class RuleBook {
    private static final List<DossierRule> RULES = List.of(
            new NowBreaksRule(),
            new PhaseMayBreakRule(),
            new NoState(),
            new BothWays(),
            new FrozenOptions(),
            new RankingForm(),
            new RankingGap(),
            new RankingOverlap(),
            new DegreePattern(),
            new DegreeNowhere(),
            new DegreeOrder(),
            new StanceForbidden(),
            new ConstantClaim(),
            new OverlappingRivals(),
            new StatesUnchecked(),
            new UnawareOfNow(),
            new UnawareOfNothing(),
            new WantedAndFeared(),
            new InterestReplaced(),
            new DegreeSize(),
            new TwoRests(),
            new SharesSum(),
            new SharesDivided(),
            new RestNothing(),
            new PriorSum(),
            new TwoWeights(),
            new DossierUncited(),
            new InfluenceUncited(),
            new InterestUncited(),
            new BaseUncited(),
            new ShareUncited(),
            new PriorUncited(),
            new MixedRows(),
            new ConfidenceAndLikelihood(),
            new CertainBothWays(),
            new SourceUnused(),
            new EvidenceUnused(),
            new PopulationUnused(),
            new HypothesisUnjudged(),
            new OptionIdle(),
            new OutcomeUnmoved(),
            new OutcomeIdle(),
            new ActorIdle(),
            new DegreeIdle(),
            new AliasShared(),
            new PhaseOrder(),
            new PartnerOfItself(),
            new PartnersRepeated(),
            new LeverPowerless(),
            new LeverOnEvidence());

    private RuleBook() {}

    /** Returns the rules. */
    public static List<DossierRule> rules() {
        return RULES;
    }

    /** Asks every rule whose sections are whole. */
    public static void check(Draft draft, Problems problems) {
        Examination examination = new Examination(draft);
        for (DossierRule rule : RULES) {
            if (draft.isWhole(rule.reads())) {
                rule.check(examination, problems);
            }
        }
    }
}
