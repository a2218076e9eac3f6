package dev.linchpin.language.syntax;

import dev.linchpin.language.problem.Quoted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the YAML library finds wrong with a text, in words for someone who writes a dossier.
 *
 * @param finding part of what the library says
 * @param message what that means
 * @param advice what to do about it
 */
record SyntaxMessage(
        String finding, String message, @Nullable String advice) {
    private static final String QUOTE = "Put the text into quotes.";
    private static final String INDENT = "Mend the indentation.";

    private static final List<SyntaxMessage> MESSAGES = List.of(
            new SyntaxMessage(
                    "mapping values are not allowed",
                    "A colon with a space after it begins a value, and there can be none here.",
                    "Put the text into quotes if the colon belongs to it, or mend the indentation."),
            new SyntaxMessage(
                    "sequence entries are not allowed",
                    "A dash with a space after it begins an item of a list, and there can be none here.",
                    "Begin the list on a line of its own."),
            new SyntaxMessage("TAB", "A tab stands where YAML wants spaces.", "Indent with spaces."),
            new SyntaxMessage(
                    "could not find expected ':'",
                    "A colon is missing: this line is neither a key with a value nor an item of a list.",
                    null),
            new SyntaxMessage(
                    "expected ',' or ']'", "A list that \"[\" opened goes on here without a comma or \"]\".", null),
            new SyntaxMessage(
                    "expected ',' or '}'", "A map that \"{\" opened goes on here without a comma or \"}\".", null),
            new SyntaxMessage("expected <block end>", "This line does not fit the lines above it.", INDENT),
            new SyntaxMessage("unexpected end of stream", "The file ends inside quotes.", null),
            new SyntaxMessage("document separator", "The quotes are still open here.", null),
            new SyntaxMessage("document start", "Something follows where the dossier has ended.", INDENT),
            new SyntaxMessage("cannot start any token", "No value can begin with this character.", QUOTE),
            new SyntaxMessage("expected the node content", "A value is missing here.", null),
            new SyntaxMessage(
                    "escape",
                    "A backslash in double quotes begins an escape, and this is none.",
                    "Double the backslash, or use single quotes."),
            new SyntaxMessage("chomping or indentation", "A text below | or > begins on a line of its own.", QUOTE),
            new SyntaxMessage("alphabetic or numeric", "After %, & and * a name is expected.", QUOTE),
            new SyntaxMessage("unexpected character found", "After & and * a name is expected.", QUOTE),
            new SyntaxMessage("expected URI", "After ! a tag is expected, and dossiers have none.", QUOTE),
            new SyntaxMessage("expected '!'", "After ! a tag is expected, and dossiers have none.", QUOTE));

    /** Returns what to say for what the library says. */
    static SyntaxMessage of(String problem) {
        for (SyntaxMessage message : MESSAGES) {
            if (problem.contains(message.finding)) {
                return message;
            }
        }
        return new SyntaxMessage(problem, "This is no YAML: " + Quoted.bare(problem.strip()) + ".", null);
    }
}
