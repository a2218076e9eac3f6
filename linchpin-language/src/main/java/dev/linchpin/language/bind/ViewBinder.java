package dev.linchpin.language.bind;

import static dev.linchpin.language.bind.Binding.entries;
import static dev.linchpin.language.bind.Binding.items;
import static dev.linchpin.language.bind.Binding.value;

import dev.linchpin.language.bind.Names.Kind;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.syntax.Node;
import dev.linchpin.language.syntax.Node.Entry;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Interest;
import dev.linchpin.model.NamedQuantity;
import dev.linchpin.model.Preference;
import dev.linchpin.model.outlook.Setting;
import dev.linchpin.model.outlook.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds how actors see the game. */
final class ViewBinder {
    private final Binding binding;
    private final SettingBinder settings;
    private final InterestBinder interests;
    private final PreferenceBinder preferences;

    ViewBinder(Binding binding, SettingBinder settings, InterestBinder interests, PreferenceBinder preferences) {
        this.binding = binding;
        this.settings = settings;
        this.interests = interests;
        this.preferences = preferences;
    }

    void bind(Node views) {
        for (Entry entry : entries(views)) {
            String holder = entry.key().text();
            String path = "views/" + holder;
            binding.mark(path, entry.place());
            binding.resolves(Kind.ACTOR, entry.key());
            Node seenInterests = value(entry.value(), "interests");
            Node seenPreferences = value(entry.value(), "preferences");
            List<Setting> set = settings.bind(value(entry.value(), "set"), path);
            bindOutcomes(value(entry.value(), "outcomes"), path, set);
            List<Interest> seen = seenInterests == null ? List.of() : interests.bind(seenInterests, path + "/");
            List<Preference> preferred =
                    seenPreferences == null ? List.of() : preferences.bind(seenPreferences, path + "/");
            List<Formula> unawareOf = unawareOf(value(entry.value(), "unaware-of"), path);
            binding.parts().add(new View(holder, seen, preferred, set, unawareOf));
        }
    }

    private List<Formula> unawareOf(@Nullable Node node, String path) {
        List<Formula> formulas = new ArrayList<>();
        for (Node item : items(node)) {
            Formula formula = binding.formula(item, false);
            if (formula != null) {
                binding.mark(path + "/unaware-of/" + formulas.size(), item.place());
                formulas.add(formula);
            }
        }
        return formulas;
    }

    private void bindOutcomes(@Nullable Node outcomes, String path, List<Setting> set) {
        Set<String> alreadySet = new HashSet<>();
        set.forEach(setting -> alreadySet.add(setting.name()));
        for (Entry entry : entries(outcomes)) {
            String outcome = entry.key().text();
            boolean known = binding.resolves(Kind.OUTCOME, entry.key());
            for (Entry field : entries(entry.value())) {
                NamedQuantity base = settings.quantities().find(outcome + ".base");
                if (known && base != null && field.key().text().equals("base")) {
                    if (alreadySet.contains(base.name())) {
                        binding.error(
                                "set.repeated",
                                field.key(),
                                Quoted.of(base.name()) + " is set under \"set\" as well.",
                                "Remove one.");
                    } else {
                        settings.add(base, field, path, set);
                    }
                }
            }
        }
    }
}
