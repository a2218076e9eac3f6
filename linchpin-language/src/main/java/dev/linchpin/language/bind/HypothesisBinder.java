package dev.linchpin.language.bind;

import static dev.linchpin.language.bind.Binding.entries;
import static dev.linchpin.language.bind.Binding.value;

import dev.linchpin.language.syntax.Node;
import dev.linchpin.language.syntax.Node.Entry;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.model.evidence.Population;
import dev.linchpin.model.evidence.Population.Stratum;
import java.util.ArrayList;
import java.util.List;

/** Binds hypotheses, and the populations whose voices speak about them. */
final class HypothesisBinder {
    private final Binding binding;

    HypothesisBinder(Binding binding) {
        this.binding = binding;
    }

    void bindPopulations(Node node) {
        for (Entry entry : entries(node)) {
            String id = entry.key().text();
            binding.mark("populations/" + id, entry.place());
            List<Stratum> strata = new ArrayList<>();
            for (Entry stratum : entries(entry.value())) {
                String stratumId = stratum.key().text();
                binding.mark("populations/" + id + "/" + stratumId, stratum.place());
                strata.add(new Stratum(stratumId, binding.cited(stratumId, stratum.value(), QuantityUse.SHARE)));
            }
            binding.parts().add(new Population(id, strata));
        }
    }

    void bindHypotheses(Node node) {
        for (Entry entry : entries(node)) {
            String id = entry.key().text();
            Node hypothesis = entry.value();
            binding.mark("hypotheses/" + id, entry.place());
            Node prior = value(hypothesis, "prior");
            Node claim = value(hypothesis, "claim");
            if (claim != null) {
                binding.mark("hypotheses/" + id + "/claim", claim.place());
            }
            binding.parts()
                    .add(new Hypothesis(
                            id,
                            binding.text(value(hypothesis, "says"), id),
                            prior == null ? null : binding.cited("prior", prior, QuantityUse.PROBABILITY),
                            binding.formula(claim, true)));
        }
    }
}
