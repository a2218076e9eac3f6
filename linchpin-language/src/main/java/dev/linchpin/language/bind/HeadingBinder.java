package dev.linchpin.language.bind;

import static dev.linchpin.language.bind.Binding.scalar;
import static dev.linchpin.language.bind.Binding.word;

import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.syntax.Node;
import dev.linchpin.language.syntax.Node.Mapping;
import dev.linchpin.language.syntax.Node.Scalar;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.DossierBuilder;
import dev.linchpin.model.evidence.Yardstick;

/** Binds what a dossier is about. */
final class HeadingBinder {
    private final Binding binding;

    HeadingBinder(Binding binding) {
        this.binding = binding;
    }

    /** Returns a builder that has the title and the question, as far as they are there. */
    static DossierBuilder start(Mapping root) {
        return Dossier.builder(text(root, "title"), text(root, "question"));
    }

    private static String text(Mapping root, String key) {
        String text = word(root.find(key));
        return text == null ? "" : text.strip();
    }

    void bindVersion(Node node) {
        Scalar version = scalar(node);
        if (version != null && !version.text().equals("1")) {
            binding.error(
                    "linchpin.version",
                    version,
                    "This is version " + Quoted.of(version.text()) + " of the language; only version 1 can be read.",
                    "Write \"linchpin: 1\".");
        }
    }

    /** Checks the characters of the title or the question, which the builder has already. */
    void bindTitle(Node node) {
        binding.text(node);
    }

    void bindAsOf(Node node) {
        binding.parts().asOf(binding.date(node));
    }

    void bindYardstick(Node node) {
        Yardstick yardstick = word(node, Yardstick.values(), Yardstick::id, Yardstick.ICD_203);
        binding.read(yardstick);
        binding.parts().yardstick(yardstick);
    }
}
