package dev.linchpin.ensemble.quantity;

import dev.linchpin.engine.game.Draw;
import dev.linchpin.ensemble.evidence.EvidencePool;
import java.util.Map;

/** One choice of a value for every quantity, and the evidence as these values weigh it. Immutable. */
public final class Values implements Draw {
    private final Map<String, Integer> places;
    private final double[] values;
    private final EvidencePool evidence;

    Values(Map<String, Integer> places, double[] values, EvidencePool evidence) {
        this.places = places;
        this.values = values;
        this.evidence = evidence;
    }

    @Override
    public double value(String name) {
        Integer place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("There is no quantity \"%s\".".formatted(name));
        }
        return values[place];
    }

    double at(int place) {
        return values[place];
    }

    /** Returns the evidence as these values weigh it. */
    public EvidencePool evidence() {
        return evidence;
    }
}
