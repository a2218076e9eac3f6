package dev.linchpin.language.write;

import dev.linchpin.model.CitedQuantity;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.evidence.Credibility;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Evidence.Likelihoods;
import dev.linchpin.model.evidence.Evidence.StratumReference;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.model.evidence.Population;
import dev.linchpin.model.evidence.Source;
import dev.linchpin.model.evidence.SourceReliability;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The sections that say what is known, from whom, and what it is asked about. */
final class EvidenceSections {
    private EvidenceSections() {}

    static Block.Entries sources(Dossier dossier) {
        Block.Entries sources = new Block.Entries();
        for (Source source : dossier.sources()) {
            sources.put(
                    source.id(),
                    new Block.Entries()
                            .put("title", Block.text(source.title()))
                            .put("author", Block.optional(source.author()))
                            .put("date", date(source.date()))
                            .put("url", Block.optional(source.url()))
                            .put(
                                    "reliability",
                                    source.reliability() == SourceReliability.F
                                            ? null
                                            : Block.text(source.reliability().name()))
                            .put("origin", Block.optional(source.origin())));
        }
        return sources;
    }

    static Block.Entries evidence(Dossier dossier) {
        Block.Entries evidence = new Block.Entries();
        for (Evidence item : dossier.evidence()) {
            StratumReference stratum = item.speaksFor();
            Likelihoods likelihoods = item.likelihoods();
            Block.Entries bearsOn = new Block.Entries();
            item.bearsOn()
                    .forEach(bearing -> bearsOn.put(
                            bearing.hypothesis(),
                            Block.text(bearing.consistency().name())));
            evidence.put(
                    item.id(),
                    new Block.Entries()
                            .put("source", Block.text(item.source()))
                            .put("at", Block.optional(item.at()))
                            .put("says", Block.text(item.says()))
                            .put("hedge", QuantityText.optional(item.hedge()))
                            .put("credibility", credibility(item.credibility()))
                            .put(
                                    "speaks-for",
                                    stratum == null ? null : Block.text(stratum.population() + "." + stratum.stratum()))
                            .put("if-true", likelihoods == null ? null : QuantityText.of(likelihoods.ifTrue()))
                            .put("if-false", likelihoods == null ? null : QuantityText.of(likelihoods.ifFalse()))
                            .put("bears-on", item.bearsOn().isEmpty() ? null : bearsOn));
        }
        return evidence;
    }

    private static @Nullable Block credibility(Credibility credibility) {
        return credibility == Credibility.UNKNOWN ? null : new Block.Scalar("" + credibility.grade());
    }

    static @Nullable Block date(@Nullable LocalDate date) {
        return date == null ? null : new Block.Scalar(date.toString());
    }

    static Block.Entries populations(Dossier dossier) {
        Block.Entries populations = new Block.Entries();
        for (Population population : dossier.populations()) {
            Block.Entries strata = new Block.Entries();
            population.strata().forEach(stratum -> strata.put(stratum.id(), QuantityText.of(stratum.share())));
            populations.put(population.id(), strata);
        }
        return populations;
    }

    static Block.Entries hypotheses(Dossier dossier) {
        Block.Entries hypotheses = new Block.Entries();
        for (Hypothesis hypothesis : dossier.hypotheses()) {
            CitedQuantity prior = hypothesis.prior();
            Formula claim = hypothesis.claim();
            hypotheses.put(
                    hypothesis.id(),
                    new Block.Entries()
                            .put("says", Block.text(hypothesis.says()))
                            .put("prior", prior == null ? null : QuantityText.of(prior))
                            .put("claim", claim == null ? null : Block.text(claim.text())));
        }
        return hypotheses;
    }
}
