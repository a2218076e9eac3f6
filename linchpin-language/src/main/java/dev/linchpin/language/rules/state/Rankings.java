package dev.linchpin.language.rules.state;

import dev.linchpin.model.Dossier;
import dev.linchpin.model.Option;
import dev.linchpin.model.Preference;
import dev.linchpin.model.Preference.Ranking;
import dev.linchpin.model.StatePattern;
import dev.linchpin.model.outlook.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * All rankings of a dossier, its views' among them, with what states they cover.
 *
 * @param all the rankings
 */
record Rankings(List<Placed> all) {
    static Rankings of(Dossier dossier) {
        StateSearch search = new StateSearch(dossier);
        List<Placed> all = new ArrayList<>();
        add(dossier, search, dossier.preferences(), "", all);
        for (View view : dossier.views()) {
            add(dossier, search, view.preferences(), "views/" + view.holder() + "/", all);
        }
        return new Rankings(List.copyOf(all));
    }

    private static void add(
            Dossier dossier, StateSearch search, Iterable<Preference> preferences, String prefix, List<Placed> all) {
        for (Preference preference : preferences) {
            if (preference instanceof Ranking ranking) {
                String path = prefix + "preferences/" + ranking.actor();
                all.add(new Placed(path, ranking, coverage(dossier, search, ranking)));
            }
        }
    }

    private static @Nullable RankingCoverage coverage(Dossier dossier, StateSearch search, Ranking ranking) {
        List<Option> options = dossier.options().all();
        List<StatePattern> patterns =
                ranking.classes().stream().flatMap(List::stream).toList();
        return patterns.stream().anyMatch(pattern -> RankingForm.findFault(pattern, options) != null)
                ? null
                : new RankingCoverage(dossier.options(), search, patterns);
    }

    /**
     * A ranking with its place.
     *
     * @param path where it stands
     * @param ranking the ranking
     * @param coverage what states it covers; null where its patterns do not fit the options
     */
    record Placed(String path, Ranking ranking, @Nullable RankingCoverage coverage) {
        /** Hands every pattern, after its path, to a visitor. */
        void forEachPattern(BiConsumer<String, StatePattern> visitor) {
            for (int i = 0; i < ranking.classes().size(); i++) {
                List<StatePattern> equals = ranking.classes().get(i);
                for (int j = 0; j < equals.size(); j++) {
                    visitor.accept(path + "/ranking/" + i + "/" + j, equals.get(j));
                }
            }
        }
    }
}
