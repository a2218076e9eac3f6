package dev.linchpin.verify.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that the documents do not use for the things for which the glossary has a word, and the phrases in which they
 * mean something else.
 *
 * <p>Not looked for, because they have a meaning of their own here that no list of phrases can tell from the wrong one:
 * outcome (what actors care about), utility (the number behind a rank), concept (of stability), run (the command).
 */
final class ReplacedWords {
    private static final List<String> WORDS = List.of(
            "project",
            "scenario",
            "agent",
            "player",
            "stakeholder",
            "action",
            "decision",
            "constraint",
            "metric",
            "relation",
            "edge",
            "priority",
            "transition",
            "punishment",
            "solution",
            "fact",
            "modality",
            "simulation",
            "trial",
            "key factor",
            "intervention");

    private static final Pattern WORD =
            Pattern.compile("(?<![\\w-])(" + String.join("|", WORDS) + ")(s|es)?(?![\\w-])", Pattern.CASE_INSENSITIVE);

    private static final List<Innocent> INNOCENT = List.of(
            new Innocent("(the|this|our) project('s)?\\b", "Linchpin itself"),
            new Innocent("another project('s)?\\b", "the makers of a library"),
            new Innocent("water project", "a thing that is built"),
            new Innocent("decision records?", "of the project"),
            new Innocent("(a|the|each|every|this) decision\\b|decisions", "of the project"),
            new Innocent("decision \\d+|^## Decision|options, decision, consequences", "of the project"),
            new Innocent("Group Decision and Negotiation", "a journal"),
            new Innocent("decision diagrams?|constraint (solving|solvers?)", "methods of that name"),
            new Innocent("direct solutions?|solutions? of (an?|the|linear) (equations?|systems?)", "of equations"),
            new Innocent("in fact\\b|the fact that", "idioms"),
            new Innocent("essay's facts", "what an essay reports"),
            new Innocent("domain's edge|edges? of (the|its|a) domain", "where the values of a quantity end"));

    /** A phrase in which a replaced word is innocent, and why. */
    record Innocent(Pattern phrase, String reason) {
        Innocent(String phrase, String reason) {
            this(Pattern.compile(phrase, Pattern.CASE_INSENSITIVE), reason);
        }
    }

    private ReplacedWords() {}

    static List<String> all() {
        return WORDS;
    }

    /** Returns the replaced words in a text, each with its line. */
    static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            Matcher word = WORD.matcher(line);
            while (word.find()) {
                if (!isInnocent(line, word.start(), word.end())) {
                    found.add(number + " " + word.group());
                }
            }
        }
        return found;
    }

    private static boolean isInnocent(String line, int from, int to) {
        return INNOCENT.stream()
                .flatMap(innocent -> innocent.phrase().matcher(line).results())
                .anyMatch(found -> found.start() <= from && found.end() >= to);
    }
}
