package dev.linchpin.language.bind;

import static dev.linchpin.language.bind.Binding.entries;
import static dev.linchpin.language.bind.Binding.items;
import static dev.linchpin.language.bind.Binding.oneOrMore;
import static dev.linchpin.language.bind.Binding.value;
import static dev.linchpin.language.bind.Binding.word;

import dev.linchpin.language.bind.Names.Kind;
import dev.linchpin.language.syntax.Node;
import dev.linchpin.language.syntax.Node.Entry;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Preference;
import dev.linchpin.model.StatePattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds preferences given outright. */
final class PreferenceBinder {
    private final Binding binding;

    PreferenceBinder(Binding binding) {
        this.binding = binding;
    }

    /**
     * Binds preferences.
     *
     * @param node the preferences by actor
     * @param prefix what their paths begin with
     */
    List<Preference> bind(Node node, String prefix) {
        List<Preference> preferences = new ArrayList<>();
        for (Entry entry : entries(node)) {
            String actor = entry.key().text();
            String path = prefix + "preferences/" + actor;
            binding.resolves(Kind.ACTOR, entry.key());
            binding.mark(path, entry.place());
            Node ranking = value(entry.value(), "ranking");
            preferences.add(
                    ranking != null
                            ? new Preference.Ranking(actor, classes(ranking, path))
                            : new Preference.Statements(actor, statements(value(entry.value(), "statements"), path)));
        }
        return preferences;
    }

    private List<List<StatePattern>> classes(Node ranking, String path) {
        List<List<StatePattern>> classes = new ArrayList<>();
        for (Node item : items(ranking)) {
            List<StatePattern> equals = new ArrayList<>();
            for (Node pattern : oneOrMore(item)) {
                String text = word(pattern);
                if (text != null) {
                    binding.mark(path + "/ranking/" + classes.size() + "/" + equals.size(), pattern.place());
                    equals.add(new StatePattern(text));
                }
            }
            classes.add(equals);
        }
        return classes;
    }

    private List<Formula> statements(@Nullable Node node, String path) {
        List<Formula> statements = new ArrayList<>();
        for (Node item : items(node)) {
            Formula statement = binding.formula(item, false);
            if (statement != null) {
                binding.mark(path + "/statements/" + statements.size(), item.place());
                statements.add(statement);
            }
        }
        return statements;
    }
}
