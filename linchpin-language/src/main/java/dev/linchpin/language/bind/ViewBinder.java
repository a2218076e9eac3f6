package dev.linchpin.language.bind;

import static dev.linchpin.language.bind.Binding.entries;
import static dev.linchpin.language.bind.Binding.value;

import dev.linchpin.language.bind.Names.Kind;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.syntax.Node;
import dev.linchpin.language.syntax.Node.Entry;
import dev.linchpin.model.Interest;
import dev.linchpin.model.NamedQuantity;
import dev.linchpin.model.Preference;
import dev.linchpin.model.outlook.Setting;
import dev.linchpin.model.outlook.View;
import java.util.List;
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
            binding.parts().add(new View(holder, seen, preferred, set));
        }
    }

    private void bindOutcomes(@Nullable Node outcomes, String path, List<Setting> set) {
        for (Entry entry : entries(outcomes)) {
            for (Entry field : entries(entry.value())) {
                if (binding.resolves(Kind.OUTCOME, entry.key())
                        && field.key().text().equals("base")) {
                    NamedQuantity base = settings.quantities().find(entry.key().text() + ".base");
                    if (base != null) {
                        addBase(base, field, path, set);
                    }
                }
            }
        }
    }

    private void addBase(NamedQuantity base, Entry field, String path, List<Setting> set) {
        if (set.stream().anyMatch(setting -> setting.name().equals(base.name()))) {
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
