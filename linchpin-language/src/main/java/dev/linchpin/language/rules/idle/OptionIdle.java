package dev.linchpin.language.rules.idle;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Formula.At;
import dev.linchpin.model.Formula.Taken;
import dev.linchpin.model.Influence;
import dev.linchpin.model.Interest;
import dev.linchpin.model.Option;
import dev.linchpin.model.Preference;
import dev.linchpin.model.Rule;
import dev.linchpin.model.StatePattern;
import dev.linchpin.model.outlook.View;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An option that nobody cares about and that moves nothing. */
public final class OptionIdle implements DossierRule {
    @Override
    public String code() {
        return "option.idle";
    }

    @Override
    public Set<String> reads() {
        return Set.of("options", "rules", "influences", "interests", "preferences", "views");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        Set<String> used = used(draft.dossier());
        for (Option option : draft.dossier().options()) {
            if (!used.contains(option.id())) {
                problems.warning(
                        code(),
                        draft.place("options/" + option.id()),
                        "Nobody cares about " + Quoted.of(option.id()) + ", and it moves nothing.",
                        "Give it an influence, or someone an interest in it.");
            }
        }
    }

    private static Set<String> used(Dossier dossier) {
        Set<String> used = new HashSet<>();
        for (Influence influence : dossier.influences()) {
            used.add(influence.from());
            if (influence.when() != null) {
                add(influence.when(), used);
            }
        }
        for (Rule rule : dossier.rules()) {
            add(rule, used);
        }
        addInterests(dossier.interests(), used);
        addPreferences(dossier.preferences(), dossier.options().all(), used);
        for (View view : dossier.views()) {
            addInterests(view.interests(), used);
            addPreferences(view.preferences(), dossier.options().all(), used);
        }
        return used;
    }

    /** Adds the options whose being taken or not a rule ties to that of others. */
    private static void add(Rule rule, Set<String> used) {
        switch (rule) {
            case Rule.Never(Formula formula) -> add(formula, used);
            case Rule.OnlyIf(String take, Formula when) -> {
                used.add(take);
                add(when, used);
            }
            case Rule.Count(Rule.Bound bound, List<String> options) -> used.addAll(options);
            case Rule.OneWay oneWay -> {}
            case Rule.OneWayBack oneWayBack -> {}
        }
    }

    private static void addInterests(Iterable<Interest> interests, Set<String> used) {
        interests.forEach(interest -> used.add(interest.target()));
    }

    private static void addPreferences(Iterable<Preference> preferences, List<Option> options, Set<String> used) {
        for (Preference preference : preferences) {
            switch (preference) {
                case Preference.Statements(String actor, List<Formula> statements) ->
                    statements.forEach(statement -> add(statement, used));
                case Preference.Ranking(String actor, List<List<StatePattern>> classes) ->
                    classes.forEach(equals -> equals.forEach(pattern -> add(pattern, options, used)));
            }
        }
    }

    private static void add(StatePattern pattern, List<Option> options, Set<String> used) {
        for (int i = 0; i < options.size() && i < pattern.text().length(); i++) {
            if (pattern.text().charAt(i) != StatePattern.ANY) {
                used.add(options.get(i).id());
            }
        }
    }

    private static void add(Formula formula, Set<String> used) {
        formula.visit(part -> {
            switch (part) {
                case Taken(String option) -> used.add(option);
                case At(String option, String level) -> used.add(option);
                default -> {}
            }
        });
    }
}
