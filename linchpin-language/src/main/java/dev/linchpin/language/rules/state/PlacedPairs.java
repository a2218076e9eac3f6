package dev.linchpin.language.rules.state;

import dev.linchpin.model.Degrees;
import dev.linchpin.model.Degrees.Between;
import dev.linchpin.model.Degrees.Extent;
import dev.linchpin.model.Degrees.PatternPair;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Option;
import dev.linchpin.model.StatePattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All pairs of patterns between whose states a preference is great or unknown.
 *
 * @param all the pairs
 */
record PlacedPairs(List<Placed> all) {
    static PlacedPairs of(Dossier dossier) {
        List<Placed> all = new ArrayList<>();
        for (Degrees degrees : dossier.degrees()) {
            String path = "degrees/" + degrees.actor();
            add(degrees.actor(), true, degrees.greatly(), path + "/greatly/", all);
            add(degrees.actor(), false, degrees.unknown(), path + "/unknown/", all);
        }
        return new PlacedPairs(List.copyOf(all));
    }

    private static void add(String actor, boolean great, @Nullable Extent extent, String path, List<Placed> all) {
        if (extent instanceof Between between) {
            for (int i = 0; i < between.pairs().size(); i++) {
                all.add(new Placed(path + i, actor, great, between.pairs().get(i)));
            }
        }
    }

    /** Returns the levels that some patterns ask for together, -1 where any will do; null where they disagree. */
    static int @Nullable [] levels(int options, StatePattern... patterns) {
        int[] levels = new int[options];
        for (int option = 0; option < options; option++) {
            levels[option] = -1;
            for (StatePattern pattern : patterns) {
                int asked = pattern.level(option);
                if (asked >= 0 && levels[option] >= 0 && asked != levels[option]) {
                    return null;
                }
                levels[option] = Math.max(levels[option], asked);
            }
        }
        return levels;
    }

    /**
     * A pair with its place.
     *
     * @param path where it stands
     * @param actor whose preference it is about
     * @param great whether the preference is great; else it is unknown
     * @param pair the patterns
     */
    record Placed(String path, String actor, boolean great, PatternPair pair) {
        /** Returns the patterns. */
        List<StatePattern> patterns() {
            return List.of(pair.first(), pair.second());
        }

        /** Returns whether the patterns fit the options. */
        boolean fits(List<Option> options) {
            return patterns().stream().allMatch(pattern -> RankingForm.findFault(pattern, options) == null);
        }
    }
}
