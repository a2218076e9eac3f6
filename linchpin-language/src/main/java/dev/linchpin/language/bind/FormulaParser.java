package dev.linchpin.language.bind;

import dev.linchpin.language.bind.Names.Kind;
import dev.linchpin.language.problem.DidYouMean;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.problem.TextFault;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Formula.At;
import dev.linchpin.model.Formula.Comparator;
import dev.linchpin.model.Formula.Compared;
import dev.linchpin.model.Formula.Connective;
import dev.linchpin.model.Formula.InEquilibria;
import dev.linchpin.model.Formula.Joined;
import dev.linchpin.model.Formula.Not;
import dev.linchpin.model.Formula.Scope;
import dev.linchpin.model.Formula.Taken;
import dev.linchpin.model.Formula.Term;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a formula: {@code not}, {@code and}, {@code or}, {@code implies}, {@code iff}, tightest first, the last two
 * grouping to the right.
 *
 * <p>The first mistake in grammar ends the reading; unknown names do not, so that all of them are found. Nesting and
 * length are bounded, so that whatever reads the formula later may recurse.
 */
public final class FormulaParser {
    /** Words that a formula uses itself and that can name no level. */
    static final Set<String> RESERVED =
            Set.of("not", "and", "or", "implies", "iff", "always", "possible", "stance", "level", "utility");

    private static final int DEEPEST = 200;
    private static final int MOST_OPERANDS = 1_000;
    private static final int LONGEST = 50_000;

    private final Names names;
    private final boolean claim;
    private final List<TextFault> faults = new ArrayList<>();
    private List<Token> tokens = List.of();
    private int next;
    private int depth;
    private int operands;

    FormulaParser(Names names, boolean claim) {
        this.names = names;
        this.claim = claim;
    }

    /**
     * Returns a reader of formulas about a dossier.
     *
     * @param dossier what the formula's names belong to
     * @param claim whether the formula may read more than options
     */
    public static FormulaParser of(Dossier dossier, boolean claim) {
        return new FormulaParser(Names.of(dossier, new DidYouMean()), claim);
    }

    /** Reads a formula; returns null, and faults, where it is none. */
    public @Nullable Formula read(String text) {
        if (text.length() > LONGEST) {
            faults.add(tooLarge(0, 1));
            return null;
        }
        tokens = Token.of(text);
        try {
            Formula formula = joined(Connective.IFF);
            if (!peek().isEnd()) {
                throw unexpected(peek(), "the formula is already complete");
            }
            return faults.isEmpty() ? formula : null;
        } catch (SyntaxFault e) {
            faults.add(e.fault);
            return null;
        }
    }

    /** Returns what is wrong with the text read. */
    public List<TextFault> faults() {
        return faults;
    }

    /** Reads formulas joined by a connective or tighter ones. */
    private Formula joined(Connective loosest) throws SyntaxFault {
        enter();
        Formula left = negated();
        for (Connective found = connective(); found != null && found.compareTo(loosest) >= 0; found = connective()) {
            next++;
            Formula right = switch (found) {
                case AND -> negated();
                case OR -> joined(Connective.AND);
                case IMPLIES, IFF -> joined(found);
            };
            left = new Joined(found, left, right);
        }
        depth--;
        return left;
    }

    private @Nullable Connective connective() {
        return switch (peek().text()) {
            case "and" -> Connective.AND;
            case "or" -> Connective.OR;
            case "implies" -> Connective.IMPLIES;
            case "iff" -> Connective.IFF;
            default -> null;
        };
    }

    private Formula negated() throws SyntaxFault {
        if (!peek().is("not")) {
            return operand();
        }
        enter();
        next++;
        Formula negated = new Not(negated());
        depth--;
        return negated;
    }

    private Formula operand() throws SyntaxFault {
        Token token = take();
        if (++operands > MOST_OPERANDS) {
            throw new SyntaxFault(tooLarge(token.from(), token.to()));
        }
        if (token.is("(")) {
            Formula inner = joined(Connective.IFF);
            expect(")");
            return inner;
        }
        if (token.isNumber()) {
            return numberFirst(token);
        }
        return switch (token.text()) {
            case "stance", "level", "utility" -> compared(token);
            case "always", "possible" -> inEquilibria(token);
            default -> option(token);
        };
    }

    private Formula option(Token token) throws SyntaxFault {
        if (!token.isWord() || RESERVED.contains(token.text()) || advice(token.text()) != null) {
            throw unexpected(token, "an option is expected");
        }
        String option = token.text();
        TextFault fault = names.findFault(Kind.OPTION, option, token.from(), token.to());
        if (fault != null) {
            faults.add(names.all(Kind.OUTCOME).contains(option) ? outcomeAlone(fault, option) : fault);
        }
        Comparator comparator = comparator();
        if (comparator == null) {
            return new Taken(option);
        }
        if (comparator != Comparator.EQUAL) {
            throw new SyntaxFault(TextFault.error(
                    "formula.syntax",
                    "An option stands at a level or does not; it cannot be compared by " + peek().text() + ".",
                    "Write = and the name of a level.",
                    peek().from(),
                    peek().to()));
        }
        next++;
        Token level = take();
        if (!level.isWord() || RESERVED.contains(level.text())) {
            throw unexpected(level, "the name of a level is expected");
        }
        TextFault levelFault = names.findLevelFault(option, level.text(), level.from(), level.to());
        if (levelFault != null) {
            faults.add(levelFault);
        }
        return new At(option, level.text());
    }

    private static TextFault outcomeAlone(TextFault fault, String outcome) {
        return TextFault.error(
                fault.code(),
                fault.message(),
                "That is an outcome; a claim compares it, as in level(" + outcome + ") > 0.",
                fault.from(),
                fault.to());
    }

    private Formula compared(Token word) throws SyntaxFault {
        Term term = term(word);
        Comparator comparator = comparator();
        if (comparator == null) {
            throw unexpected(peek(), "one of <, <=, =, >=, > is expected");
        }
        next++;
        return new Compared(term, comparator, number(take()));
    }

    private Formula numberFirst(Token number) throws SyntaxFault {
        double value = number(number);
        Comparator comparator = comparator();
        if (comparator == null) {
            throw unexpected(peek(), "one of <, <=, =, >=, > is expected");
        }
        next++;
        Token word = take();
        if (!word.is("stance") && !word.is("level") && !word.is("utility")) {
            throw unexpected(word, "stance, level or utility is expected");
        }
        return new Compared(term(word), comparator.mirrored(), value);
    }

    private Term term(Token word) throws SyntaxFault {
        if (!claim) {
            faults.add(optionsAlone(word));
        }
        expect("(");
        Term term = switch (word.text()) {
            case "level" -> new Term.Level(name(Kind.OUTCOME));
            case "utility" -> new Term.Utility(name(Kind.ACTOR));
            default -> {
                String actor = name(Kind.ACTOR);
                expect(",");
                yield new Term.Stance(actor, name(Kind.OPTION));
            }
        };
        expect(")");
        return term;
    }

    private String name(Kind kind) throws SyntaxFault {
        Token token = take();
        if (!token.isWord()) {
            throw unexpected(token, "an id is expected");
        }
        TextFault fault = names.findFault(kind, token.text(), token.from(), token.to());
        if (fault != null) {
            faults.add(fault);
        }
        return token.text();
    }

    private double number(Token token) throws SyntaxFault {
        if (!token.isNumber()) {
            throw unexpected(token, "a number is expected");
        }
        double value = Numerals.value(token.text());
        if (Double.isInfinite(value)) {
            throw new SyntaxFault(
                    TextFault.error("formula.syntax", "The number is too large.", null, token.from(), token.to()));
        }
        return value;
    }

    private Formula inEquilibria(Token word) throws SyntaxFault {
        if (!claim) {
            faults.add(optionsAlone(word));
        }
        expect("(");
        Formula inner = joined(Connective.IFF);
        expect(")");
        return new InEquilibria(Scope.valueOf(word.text().toUpperCase(Locale.ROOT)), inner);
    }

    private static TextFault optionsAlone(Token word) {
        return TextFault.error(
                "formula.options-alone",
                "\"" + word.text() + "\" reads more than options, and only a claim may do that.",
                null,
                word.from(),
                word.to());
    }

    private @Nullable Comparator comparator() {
        return switch (peek().text()) {
            case "<" -> Comparator.LESS;
            case "<=" -> Comparator.AT_MOST;
            case "=" -> Comparator.EQUAL;
            case ">=" -> Comparator.AT_LEAST;
            case ">" -> Comparator.GREATER;
            default -> null;
        };
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        Token token = peek();
        if (!token.isEnd()) {
            next++;
        }
        return token;
    }

    private void expect(String sign) throws SyntaxFault {
        Token token = take();
        if (!token.is(sign)) {
            throw unexpected(token, "\"" + sign + "\" is expected");
        }
    }

    private void enter() throws SyntaxFault {
        if (++depth > DEEPEST) {
            throw new SyntaxFault(tooLarge(peek().from(), peek().to()));
        }
    }

    private static TextFault tooLarge(int from, int to) {
        return TextFault.error(
                "formula.size",
                "The formula is too large: it may be " + LONGEST + " characters long, nested " + DEEPEST
                        + " deep, and name " + MOST_OPERANDS + " options.",
                "Split it into several.",
                from,
                to);
    }

    private static SyntaxFault unexpected(Token token, String expected) {
        String found = token.isEnd() ? "The formula ends where " + expected + "." : found(token.text(), expected);
        return new SyntaxFault(
                TextFault.error("formula.syntax", found, advice(token.text()), token.from(), token.to()));
    }

    private static String found(String text, String expected) {
        return Quoted.of(text) + " cannot stand here: " + expected + ".";
    }

    private static @Nullable String advice(String text) {
        return switch (text) {
            case "&" -> "Write and.";
            case "|" -> "Write or.";
            case "!", "¬", "~" -> "Write not.";
            case "=" -> "Write a single =.";
            case "≠" -> "Write not before the option, and =.";
            case "≥" -> "Write >=.";
            case "≤" -> "Write <=.";
            case "∧" -> "Write and.";
            case "∨" -> "Write or.";
            case "→", "⇒" -> "Write implies.";
            case "↔", "⇔" -> "Write iff.";
            case "AND", "OR", "NOT", "IMPLIES", "IFF" -> "Write " + text.toLowerCase(Locale.ROOT) + ".";
            default -> null;
        };
    }

    /** Ends the reading at a mistake in grammar. */
    private static final class SyntaxFault extends Exception {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient TextFault fault;

        SyntaxFault(TextFault fault) {
            super(fault.message(), null, false, false);
            this.fault = fault;
        }
    }
}
