package dev.linchpin.ensemble.quantity;

import dev.linchpin.ensemble.evidence.EvidencePool.Numbers;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Influence;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Population;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The numbers that evidence is weighed with, read from a draw's values. */
final class ValueNumbers implements Numbers {
    private final Dossier dossier;
    private final Map<String, Integer> places;
    private final double[] values;

    ValueNumbers(Dossier dossier, Map<String, Integer> places, double[] values) {
        this.dossier = dossier;
        this.places = places;
        this.values = values;
    }

    private double value(String name) {
        return values[Objects.requireNonNull(places.get(name), name)];
    }

    @Override
    public double hedge(Evidence item) {
        return value(item.hedgeName());
    }

    @Override
    public double reliability(Evidence item) {
        Double factor = dossier.sources().get(item.source()).reliability().factor();
        return factor == null ? value(item.reliabilityName()) : factor;
    }

    @Override
    public double credibility(Evidence item) {
        Double factor = item.credibility().factor();
        return factor == null ? value(item.credibilityName()) : factor;
    }

    @Override
    public double hedge(Influence influence) {
        return value(QuantityCompiler.hedgeAddress(influence));
    }

    @Override
    public double ifTrue(Evidence item) {
        return value(QuantityCompiler.ifTrueAddress(item));
    }

    @Override
    public double ifFalse(Evidence item) {
        return value(QuantityCompiler.ifFalseAddress(item));
    }

    @Override
    public List<Double> shares(Population population) {
        return population.strata().stream()
                .map(stratum -> value(QuantityCompiler.shareAddress(population, stratum)))
                .toList();
    }
}
