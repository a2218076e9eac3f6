package dev.linchpin.ensemble.quantity;

import dev.linchpin.engine.game.Draw;
import dev.linchpin.ensemble.evidence.EvidencePool;
import dev.linchpin.ensemble.evidence.EvidencePool.Numbers;
import dev.linchpin.model.Actor;
import dev.linchpin.model.Domain;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Faction;
import dev.linchpin.model.Influence;
import dev.linchpin.model.NamedQuantity;
import dev.linchpin.model.NamedQuantity.Kind;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.QuantityCatalog;
import dev.linchpin.model.evidence.EstimativeWords;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Population;
import dev.linchpin.model.evidence.Population.Stratum;
import dev.linchpin.model.evidence.Yardstick;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A draw that chance has no part in: every quantity at the same share of its law. */
public final class FixedDraw implements Draw {
    private final Map<String, Double> values;
    private final Set<String> phrases;
    private final Set<String> borrowed;
    private final Dossier dossier;
    private final EvidencePool evidence;
    private final Set<String> weighed;

    private FixedDraw(Filler filler, Map<String, Double> values, EvidencePool evidence, Set<String> weighed) {
        this.values = values;
        this.evidence = evidence;
        this.weighed = weighed;
        phrases = filler.phrases;
        borrowed = filler.borrowed;
        dossier = filler.dossier;
    }

    private FixedDraw(FixedDraw other, Map<String, Double> values, EvidencePool evidence) {
        this.values = values;
        this.evidence = evidence;
        weighed = other.weighed;
        phrases = other.phrases;
        borrowed = other.borrowed;
        dossier = other.dossier;
    }

    /**
     * Returns every quantity at its median; an influence is there as surely as its evidence at the medians says.
     *
     * @param dossier the dossier
     * @param quantities its quantities, with any settings laid over them
     * @param yardstick how words of estimative probability are read; one that neither it nor the survey has is read as
     *     the dossier's own yardstick has it
     */
    public static FixedDraw medians(Dossier dossier, QuantityCatalog quantities, Yardstick yardstick) {
        return new Filler(dossier, quantities, yardstick, 0.5).fill(false);
    }

    /** Returns every quantity at its 95th percentile, and every influence that can be there, there. */
    public static FixedDraw greatest(Dossier dossier, QuantityCatalog quantities, Yardstick yardstick) {
        return new Filler(dossier, quantities, yardstick, 0.95).fill(true);
    }

    /** Returns whether some quantity is a phrase, so that another yardstick may read it otherwise. */
    public boolean hasPhrases() {
        return !phrases.isEmpty();
    }

    /** Returns the phrases that neither the yardstick nor the survey has, read by the dossier's own. */
    public SequencedSet<String> borrowed() {
        return Collections.unmodifiableSequencedSet(new LinkedHashSet<>(borrowed));
    }

    /** Returns the evidence as this draw's numbers weigh it. */
    public EvidencePool evidence() {
        return evidence;
    }

    /**
     * Returns this draw with items of evidence dropped: an influence that cites one is there as surely as what is left
     * says, or with even odds where nothing is. One whose probability is set outright, or that is assumed, stays as it
     * is.
     *
     * @param items the items' ids
     * @throws IllegalArgumentException if one of them names no item
     */
    public FixedDraw without(Set<String> items) {
        EvidencePool left = evidence.without(items);
        Map<String, Double> changed = new HashMap<>(values);
        for (Influence influence : dossier.influences()) {
            if (weighed.contains(influence.name())
                    && influence.evidence().stream().anyMatch(citation -> items.contains(citation.evidence()))) {
                changed.put(influence.thereName(), left.probability(influence));
            }
        }
        return new FixedDraw(this, changed, left);
    }

    @Override
    public double value(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("There is no quantity \"%s\".".formatted(name));
        }
        return value;
    }

    private static final class Filler implements Numbers {
        private final Dossier dossier;
        private final QuantityCatalog quantities;
        private final Yardstick yardstick;
        private final double share;
        private final Map<String, Double> values = new HashMap<>();
        private final Set<String> phrases = new TreeSet<>();
        private final Set<String> borrowed = new TreeSet<>();

        Filler(Dossier dossier, QuantityCatalog quantities, Yardstick yardstick, double share) {
            this.dossier = dossier;
            this.quantities = quantities;
            this.yardstick = yardstick;
            this.share = share;
        }

        FixedDraw fill(boolean allThere) {
            for (NamedQuantity quantity : quantities.all()) {
                if (quantity.kind() != Kind.SHARE && quantity.kind() != Kind.THERE) {
                    values.put(quantity.name(), value(quantity));
                }
            }
            for (Actor actor : dossier.actors()) {
                fillShares(actor);
            }
            EvidencePool pool = new EvidencePool(dossier, this);
            Set<String> weighed = new HashSet<>();
            for (Influence influence : dossier.influences()) {
                Quantity set = quantities.get(influence.thereName()).quantity();
                double there = set == null ? pool.probability(influence) : at(set, Domain.UNIT);
                values.put(influence.thereName(), allThere && there > 0 ? 1 : there);
                if (set == null && !allThere) {
                    weighed.add(influence.name());
                }
            }
            return new FixedDraw(this, values, pool, weighed);
        }

        private double value(NamedQuantity quantity) {
            Quantity written = quantity.quantity();
            Domain domain = quantity.kind().domain();
            return written == null ? Law.unknown(domain).quantile(share) : at(written, domain);
        }

        private double at(Quantity quantity, Domain domain) {
            if (quantity instanceof Quantity.Phrase(String words)) {
                phrases.add(words);
                if (EstimativeWords.find(yardstick, words) == null) {
                    borrowed.add(words);
                    return Law.of(quantity, domain, dossier.heading().yardstick())
                            .quantile(share);
                }
            }
            return Law.of(quantity, domain, yardstick).quantile(share);
        }

        private void fillShares(Actor actor) {
            List<@Nullable Double> drawn = new ArrayList<>();
            for (Faction faction : actor.factions()) {
                drawn.add(shareOf(quantities
                        .get(QuantityCatalog.shareName(actor, faction))
                        .quantity()));
            }
            List<Double> whole = Shares.whole(drawn);
            for (int k = 0; k < whole.size(); k++) {
                values.put(QuantityCatalog.shareName(actor, actor.factions().get(k)), whole.get(k));
            }
        }

        private @Nullable Double shareOf(@Nullable Quantity quantity) {
            return quantity == null || quantity instanceof Quantity.Rest ? null : at(quantity, Domain.UNIT);
        }

        @Override
        public double hedge(Evidence item) {
            return known(item.hedgeName());
        }

        @Override
        public double reliability(Evidence item) {
            Double factor = dossier.sources().get(item.source()).reliability().factor();
            return factor == null ? known(item.reliabilityName()) : factor;
        }

        @Override
        public double credibility(Evidence item) {
            Double factor = item.credibility().factor();
            return factor == null ? known(item.credibilityName()) : factor;
        }

        @Override
        public double hedge(Influence influence) {
            return at(Objects.requireNonNull(influence.hedge()), Domain.UNIT);
        }

        @Override
        public double ifTrue(Evidence item) {
            return at(Objects.requireNonNull(item.likelihoods()).ifTrue(), Domain.UNIT);
        }

        @Override
        public double ifFalse(Evidence item) {
            return at(Objects.requireNonNull(item.likelihoods()).ifFalse(), Domain.UNIT);
        }

        @Override
        public List<Double> shares(Population population) {
            List<@Nullable Double> drawn = new ArrayList<>();
            for (Stratum stratum : population.strata()) {
                drawn.add(shareOf(stratum.share().quantity()));
            }
            return Shares.whole(drawn);
        }

        private double known(String name) {
            Double value = values.get(name);
            if (value == null) {
                throw new IllegalArgumentException("There is no quantity \"%s\".".formatted(name));
            }
            return value;
        }
    }
}
