package dev.linchpin.verify.architecture;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that types are not named with, because the glossary has another word for what they mean. */
final class Glossary {
    private static final Map<String, String> REPLACED = Map.ofEntries(
            Map.entry("Scenario", "Dossier"),
            Map.entry("Agent", "Actor"),
            Map.entry("Player", "Actor"),
            Map.entry("Stakeholder", "Actor"),
            Map.entry("Action", "Option"),
            Map.entry("Decision", "Strategy"),
            Map.entry("Constraint", "Rule"),
            Map.entry("Metric", "OutcomeVariable"),
            Map.entry("Relation", "Influence"),
            Map.entry("Edge", "Influence"),
            Map.entry("Priority", "Interest"),
            Map.entry("Transition", "Move"),
            Map.entry("Punishment", "Sanction"),
            Map.entry("Solution", "Equilibrium"),
            Map.entry("Fact", "Evidence"),
            Map.entry("Modality", "Hedge"),
            Map.entry("Simulation", "Ensemble"),
            Map.entry("Trial", "Draw"),
            Map.entry("Intervention", "Lever"));

    /** Types that may bear such a word, because it means something else there. */
    private static final Set<String> ALLOWED = Set.of();

    private static final Pattern WORD_BORDER = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private Glossary() {}

    /** The first word of a type's name that the glossary replaces. */
    static Optional<String> replacedWordIn(String typeName) {
        if (ALLOWED.contains(typeName)) {
            return Optional.empty();
        }
        return WORD_BORDER
                .splitAsStream(typeName)
                .map(word -> word.endsWith("s") && REPLACED.containsKey(word.substring(0, word.length() - 1))
                        ? word.substring(0, word.length() - 1)
                        : word)
                .filter(REPLACED::containsKey)
                .findFirst();
    }
}
