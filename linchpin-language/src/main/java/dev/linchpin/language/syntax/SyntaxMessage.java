package dev.linchpin.language.syntax;

import dev.linchpin.language.problem.Quoted;
import org.jspecify.annotations.Nullable;

/** What the YAML library finds wrong with a text, in words for someone who writes a dossier. */
final class SyntaxMessage {
    private SyntaxMessage() {}

    static String of(String problem) {
        return lookUp(problem).message();
    }

    static @Nullable String advice(String problem) {
        return lookUp(problem).advice();
    }

    private static Wording lookUp(String problem) {
        if (problem.contains("mapping values are not allowed")) {
            return new Wording(
                    "A colon with a space after it begins a value, and there can be none here.",
                    "Put the text into quotes if the colon belongs to it, or mend the indentation.");
        }
        if (problem.contains("TAB")) {
            return new Wording("A tab stands where YAML wants spaces.", "Indent with spaces.");
        }
        if (problem.contains("could not find expected ':'")) {
            return new Wording("A colon is missing: this line is neither a key with a value nor a list item.", null);
        }
        if (problem.contains("expected ',' or ']'")) {
            return new Wording("A list that \"[\" opened goes on here without a comma or \"]\".", null);
        }
        if (problem.contains("expected ',' or '}'")) {
            return new Wording("A map that \"{\" opened goes on here without a comma or \"}\".", null);
        }
        if (problem.contains("expected <block end>")) {
            return new Wording("This line does not fit the lines above it.", "Mend the indentation.");
        }
        if (problem.contains("unexpected end of stream")) {
            return new Wording("The file ends inside quotes.", null);
        }
        if (problem.contains("cannot start any token")) {
            return new Wording("No value can begin with this character.", "Put the text into quotes.");
        }
        if (problem.contains("document start")) {
            return new Wording("Something follows where the dossier has ended.", "Mend the indentation.");
        }
        return new Wording("This is no YAML: " + Quoted.bare(problem.strip()) + ".", null);
    }

    private record Wording(String message, @Nullable String advice) {}
}
