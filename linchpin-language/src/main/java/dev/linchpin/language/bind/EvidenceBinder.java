package dev.linchpin.language.bind;

import static dev.linchpin.language.bind.Binding.entries;
import static dev.linchpin.language.bind.Binding.scalar;
import static dev.linchpin.language.bind.Binding.value;
import static dev.linchpin.language.bind.Binding.word;

import dev.linchpin.language.bind.Names.Kind;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.problem.TextFault;
import dev.linchpin.language.syntax.Node;
import dev.linchpin.language.syntax.Node.Entry;
import dev.linchpin.language.syntax.Node.Scalar;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.evidence.Consistency;
import dev.linchpin.model.evidence.Credibility;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Evidence.Bearing;
import dev.linchpin.model.evidence.Evidence.Likelihoods;
import dev.linchpin.model.evidence.Evidence.StratumReference;
import dev.linchpin.model.evidence.Source;
import dev.linchpin.model.evidence.SourceReliability;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds sources and what they say. */
final class EvidenceBinder {
    private final Binding binding;
    private final Set<String> sources = new HashSet<>();

    EvidenceBinder(Binding binding) {
        this.binding = binding;
    }

    void bindSources(Node node) {
        for (Entry entry : entries(node)) {
            String id = entry.key().text();
            Node source = entry.value();
            binding.mark("sources/" + id, entry.place());
            sources.add(id);
            binding.parts()
                    .add(new Source(
                            id,
                            binding.text(value(source, "title"), id),
                            binding.text(value(source, "author")),
                            binding.date(value(source, "date")),
                            binding.text(value(source, "url")),
                            word(
                                    value(source, "reliability"),
                                    SourceReliability.values(),
                                    Enum::name,
                                    SourceReliability.F),
                            binding.text(value(source, "origin"))));
        }
    }

    void bindItems(Node node) {
        for (Entry entry : entries(node)) {
            String id = entry.key().text();
            Node item = entry.value();
            binding.mark("evidence/" + id, entry.place());
            binding.parts()
                    .add(new Evidence(
                            id,
                            source(value(item, "source")),
                            binding.text(value(item, "at")),
                            binding.text(value(item, "says"), ""),
                            binding.quantity("hedge", value(item, "hedge"), QuantityUse.PROBABILITY),
                            credibility(value(item, "credibility")),
                            stratum(value(item, "speaks-for")),
                            likelihoods(item),
                            bearings(value(item, "bears-on"))));
        }
    }

    /** Returns the source's id; something stands in for one that is unknown, so that the item still has one. */
    private String source(@Nullable Node node) {
        String id = word(node);
        binding.reference(Kind.SOURCE, node);
        String known = id == null ? "" : id;
        if (sources.add(known)) {
            binding.parts().add(new Source(known, known, null, null, null, SourceReliability.F, null));
        }
        return known;
    }

    private Credibility credibility(@Nullable Node node) {
        Scalar grade = scalar(node);
        if (grade == null) {
            return Credibility.UNKNOWN;
        }
        String text = grade.text();
        if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '6') {
            return Credibility.ofGrade(text.charAt(0) - '0');
        }
        binding.error(
                "credibility.grade",
                grade,
                "Credibility (" + Quoted.bare(text) + ") is a grade from 1 (confirmed) to 6 (unknown).",
                null);
        return Credibility.UNKNOWN;
    }

    private @Nullable Likelihoods likelihoods(Node item) {
        Node ifTrue = value(item, "if-true");
        Node ifFalse = value(item, "if-false");
        Quantity first = binding.quantity("if-true", ifTrue, QuantityUse.PROBABILITY);
        Quantity second = binding.quantity("if-false", ifFalse, QuantityUse.PROBABILITY);
        if (ifTrue != null && ifFalse == null) {
            refuseHalf(ifTrue, "if-true", "if-false");
        } else if (ifFalse != null && ifTrue == null) {
            refuseHalf(ifFalse, "if-false", "if-true");
        }
        return first == null || second == null ? null : new Likelihoods(first, second);
    }

    private void refuseHalf(Node node, String given, String missing) {
        binding.error(
                "evidence.likelihoods",
                node,
                "\"" + given + "\" stands without \"" + missing + "\"; what counts is their ratio.",
                "Give both.");
    }

    private @Nullable StratumReference stratum(@Nullable Node node) {
        Scalar scalar = scalar(node);
        if (scalar == null) {
            return null;
        }
        String text = scalar.text();
        int dot = text.indexOf('.');
        String population = dot < 0 ? text : text.substring(0, dot);
        Names names = binding.names();
        TextFault fault = names.findFault(Kind.POPULATION, population, 0, population.length());
        if (fault != null) {
            binding.add(scalar, fault);
            return null;
        }
        String stratum = text.substring(dot + 1);
        Set<String> strata = names.parts(Kind.POPULATION, population);
        if (dot < 0 || !strata.contains(stratum)) {
            String guess = dot < 0 ? null : names.guess(stratum, strata);
            binding.error(
                    "stratum.unknown",
                    scalar,
                    dot < 0
                            ? Quoted.of(text) + " is a population; an item speaks for one stratum of it."
                            : "There is no stratum " + Quoted.of(stratum) + " in " + Quoted.of(population) + ".",
                    guess != null ? guess : "Its strata are " + Quoted.list(strata) + ".");
            return null;
        }
        return new StratumReference(population, stratum);
    }

    private List<Bearing> bearings(@Nullable Node node) {
        List<Bearing> bearings = new ArrayList<>();
        for (Entry entry : entries(node)) {
            if (binding.resolves(Kind.HYPOTHESIS, entry.key())) {
                bearings.add(new Bearing(
                        entry.key().text(), word(entry.value(), Consistency.values(), Enum::name, Consistency.N)));
            }
        }
        return bearings;
    }
}
