package dev.linchpin.language.rules.state;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Option;
import dev.linchpin.model.StatePattern;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A pattern of states that does not fit the options. */
public final class RankingForm implements DossierRule {
    @Override
    public String code() {
        return "ranking.form";
    }

    @Override
    public Set<String> reads() {
        return Set.of("options", "preferences", "views");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        List<Option> options = draft.dossier().options().all();
        for (Rankings.Placed placed : draft.get(Rankings.class, Rankings::of).all()) {
            placed.forEachPattern((path, pattern) -> {
                String message = findFault(pattern, options);
                if (message != null) {
                    problems.error(code(), draft.place(path), message, advice(options));
                }
            });
        }
    }

    /** Returns what keeps a pattern from fitting the options, or null. */
    static @Nullable String findFault(StatePattern pattern, List<Option> options) {
        String text = pattern.text();
        if (text.length() != options.size()) {
            return "The pattern " + Quoted.of(text) + " has " + text.length() + " characters, and there are "
                    + options.size() + " options.";
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isLetter(text.charAt(i), options.get(i))) {
                return "In the pattern " + Quoted.of(text) + " character " + (i + 1) + " stands for "
                        + options.get(i).id() + ", which takes " + letters(options.get(i)) + ".";
            }
        }
        return null;
    }

    private static boolean isLetter(char c, Option option) {
        boolean found = c == StatePattern.ANY;
        for (int level = 0; level <= option.highest(); level++) {
            found |= c == option.letter(level);
        }
        return found;
    }

    private static String letters(Option option) {
        return option.highest() == 1 ? "N, Y or -" : "0 to " + option.highest() + " or -";
    }

    /** Returns what to say to someone whose pattern does not fit; null where the options are too many to name. */
    static @Nullable String advice(List<Option> options) {
        return options.size() > 12
                ? null
                : "The options are, in this order, "
                        + Quoted.list(options.stream().map(Option::id).toList()) + ".";
    }
}
