package dev.linchpin.ensemble.linchpin;

import dev.linchpin.model.evidence.Hypothesis;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What carries a dossier's conclusions, in its first phase.
 *
 * @param linchpins by hypothesis in dossier order, and for each what carries it most first: what flips it inside its
 *     range, by the part of the way to the range's end that it must go; then what flips it outside, by the part of its
 *     domain; then what does not, by total effect
 * @param dropped what each item of evidence adds, in dossier order, then each uncited influence
 * @param looks how many games were looked at for flips and for what is dropped
 */
public record Linchpins(List<Linchpin> linchpins, List<Dropped> dropped, int looks) {
    private static final Comparator<Linchpin> ORDER = Comparator.comparing((Linchpin it) -> !it.insideRange())
            .thenComparing(it -> it.flipsAt() == null)
            .thenComparingDouble(it -> it.insideRange() ? it.reach() : 0)
            .thenComparingDouble(Linchpins::partOfDomain)
            .thenComparing(Comparator.comparingDouble((ToDoubleFunction<Linchpin>) Linchpins::totalEffect)
                    .reversed());

    /** Copies the lists. */
    public Linchpins {
        linchpins = List.copyOf(linchpins);
        dropped = List.copyOf(dropped);
    }

    /** Returns what carries one hypothesis, most first. */
    public List<Linchpin> of(Hypothesis hypothesis) {
        return linchpins.stream()
                .filter(it -> it.hypothesis().id().equals(hypothesis.id()))
                .toList();
    }

    /** Returns what one hypothesis would lose or gain without each support. */
    public List<Dropped> droppedFrom(Hypothesis hypothesis) {
        return dropped.stream()
                .filter(it -> it.hypothesis().id().equals(hypothesis.id()))
                .toList();
    }

    /** Returns linchpins of one hypothesis in their order. */
    static List<Linchpin> ranked(List<Linchpin> linchpins) {
        return linchpins.stream().sorted(ORDER).toList();
    }

    private static double partOfDomain(Linchpin linchpin) {
        Double flipsAt = linchpin.flipsAt();
        return flipsAt == null ? 0 : Math.abs(flipsAt - linchpin.median()) / linchpin.widthOfDomain();
    }

    private static double totalEffect(Linchpin linchpin) {
        return linchpin.totalEffect() == null ? 0 : linchpin.totalEffect().value();
    }
}
