package dev.linchpin.language.bind;

import dev.linchpin.language.bind.QuantityUse.Vocabulary;
import dev.linchpin.language.problem.DidYouMean;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.problem.TextFault;
import dev.linchpin.model.Domain;
import dev.linchpin.model.Magnitude;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.Quantity.Exact;
import dev.linchpin.model.Quantity.Phrase;
import dev.linchpin.model.Quantity.Range;
import dev.linchpin.model.Quantity.Rest;
import dev.linchpin.model.Quantity.Word;
import dev.linchpin.model.diagnostic.Severity;
import dev.linchpin.model.evidence.EstimativeReading;
import dev.linchpin.model.evidence.EstimativeWords;
import dev.linchpin.model.evidence.Yardstick;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one quantity: a number, a range, or a word. */
public final class QuantityReader {
    private static final List<String> MAGNITUDES =
            Arrays.stream(Magnitude.values()).map(Magnitude::word).toList();
    private static final int LONGEST = 200;

    private final String label;
    private final QuantityUse use;
    private final Yardstick yardstick;
    private final DidYouMean didYouMean;
    private final List<TextFault> faults = new ArrayList<>();

    /**
     * Creates a reader.
     *
     * @param label what messages call the quantity
     * @param use what it is for
     * @param yardstick how phrases are read
     * @param didYouMean guesses what unknown words were meant to be
     */
    public QuantityReader(String label, QuantityUse use, Yardstick yardstick, DidYouMean didYouMean) {
        this.label = label;
        this.use = use;
        this.yardstick = yardstick;
        this.didYouMean = didYouMean;
    }

    /** Reads a text; returns null, and a fault that is an error, where it is no such quantity. */
    public @Nullable Quantity read(String written) {
        String text = written.strip();
        if (text.length() > LONGEST) {
            return fail("quantity.form", text, "is no quantity.", forms());
        }
        if (Numerals.isNumber(text)) {
            double value = Numerals.value(text);
            return isInDomain(text, value) ? new Exact(value) : null;
        }
        String[] parts = words(text);
        if (parts.length == 3 && parts[1].equals("to")) {
            return range(text, parts[0], parts[2]);
        }
        if (Numerals.isNotFinite(text)) {
            return fail("quantity.finite", text, "is no finite number.", null);
        }
        Quantity word = use.vocabulary() == Vocabulary.PHRASES ? phrase(text) : size(text);
        if (word == null && faults.isEmpty()) {
            fail("quantity.form", text, "is no " + noun() + ".", advice(text));
        }
        return word;
    }

    /** Returns what is wrong with, or worth knowing about, the text read. */
    public List<TextFault> faults() {
        return faults;
    }

    /** Returns whether a quantity that is no word lies in the domain of its use; adds a fault where not. */
    private boolean isInDomain(String text, double value) {
        Domain domain = use.domain();
        if (domain.contains(value)) {
            return true;
        }
        String advice = null;
        if (value < 0 && domain.low() == 0) {
            advice = use.adviceBelowZero();
        } else if (Math.abs(value) <= 100) {
            advice = "Maybe it was written as a percentage?";
        }
        if (Double.isInfinite(value)) {
            fail("quantity.finite", text, "is no finite number.", null);
        } else {
            fail("quantity.domain", text, "must be in " + text(domain) + ".", advice);
        }
        return false;
    }

    private @Nullable Quantity range(String text, String first, String second) {
        if (Numerals.isNotFinite(first) || Numerals.isNotFinite(second)) {
            return fail("quantity.finite", text, "has an end that is no finite number.", null);
        }
        if (!Numerals.isNumber(first) || !Numerals.isNumber(second)) {
            return fail("quantity.form", text, "is no range.", "A range is two numbers, such as 0.4 to 0.8.");
        }
        double low = Numerals.value(first);
        double high = Numerals.value(second);
        if (!isInDomain(text, low) || !isInDomain(text, high)) {
            return null;
        }
        if (low > high) {
            return fail(
                    "quantity.range-order",
                    text,
                    "is a range upside down.",
                    DidYouMean.advice(second + " to " + first));
        }
        if (low == high) {
            return new Exact(low);
        }
        Range range = new Range(low, high);
        if (!range.hasCutNormal(use.domain())) {
            faults.add(new TextFault(
                    "quantity.range-law",
                    Severity.NOTE,
                    name(text) + " is the 5 % to 95 % range of no normal law cut to " + text(use.domain())
                            + "; the range and what lies beside it are read evenly.",
                    null,
                    0,
                    text.length()));
        }
        return range;
    }

    private @Nullable Quantity size(String text) {
        Magnitude magnitude = Magnitude.find(text);
        if (magnitude != null) {
            return new Word(magnitude);
        }
        if (text.equals("rest")) {
            return use.vocabulary() == Vocabulary.MAGNITUDES_AND_REST
                    ? new Rest()
                    : fail("quantity.word", text, "is no " + noun() + "; only a share can be the rest.", null);
        }
        if (EstimativeWords.find(yardstick, text) != null) {
            return fail(
                    "quantity.word",
                    text,
                    "is a probability, and this is " + (use == QuantityUse.SHARE ? "a share." : "a size."),
                    "Its words are " + Quoted.list(MAGNITUDES) + ".");
        }
        return null;
    }

    private @Nullable Quantity phrase(String text) {
        EstimativeReading reading = EstimativeWords.find(yardstick, text);
        if (reading != null) {
            if (reading.yardstick() != yardstick) {
                faults.add(new TextFault(
                        "hedge.survey",
                        Severity.WARNING,
                        yardstick.label() + " has no " + Quoted.of(text) + "; it is read as the survey has it.",
                        null,
                        0,
                        text.length()));
            }
            return new Phrase(reading.phrase());
        }
        if (Magnitude.find(text) != null || text.equals("rest")) {
            return fail("quantity.word", text, "is a word for a size, and this is a probability.", forms());
        }
        if (!text.isEmpty() && text.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-')) {
            return fail(
                    "hedge.unknown",
                    text,
                    "is no phrase that " + yardstick.label()
                            + (yardstick == Yardstick.CAP_PHRASE ? " has." : " or the survey has."),
                    advice(text));
        }
        return null;
    }

    private String advice(String text) {
        List<String> known = MAGNITUDES;
        if (use.vocabulary() == Vocabulary.PHRASES) {
            known = new ArrayList<>(EstimativeWords.phrases(yardstick));
            known.addAll(EstimativeWords.phrases(Yardstick.CAP_PHRASE));
        }
        String number = number(text);
        String guess = number != null ? number : didYouMean.find(text, known);
        return guess == null ? forms() : "Did you mean \"" + guess + "\"?";
    }

    /** Returns the number that a percentage or a decimal comma stands for, or null where the text is neither. */
    private static @Nullable String number(String text) {
        if (text.endsWith("%")) {
            String percents = text.substring(0, text.length() - 1).strip();
            if (Numerals.isNumber(percents) && Math.abs(Numerals.value(percents)) <= 1000) {
                return new BigDecimal(percents)
                        .movePointLeft(2)
                        .stripTrailingZeros()
                        .toPlainString();
            }
        }
        String pointed = text.replace(',', '.');
        return Numerals.isNumber(pointed) ? pointed : range(text);
    }

    /** Returns the range that two numbers with a dash or dots between them stand for, or null. */
    private static @Nullable String range(String text) {
        for (String sign : List.of("..", "–", "-")) {
            int at = text.indexOf(sign, 1);
            if (at > 0) {
                String low = text.substring(0, at).strip();
                String high = text.substring(at + sign.length()).strip();
                if (Numerals.isNumber(low) && Numerals.isNumber(high)) {
                    return low + " to " + high;
                }
            }
        }
        return null;
    }

    private String forms() {
        return use.vocabulary() == Vocabulary.PHRASES
                ? "Write a number, a range such as 0.6 to 0.8, or a phrase such as "
                        + EstimativeWords.phrases(yardstick).getFirst() + "."
                : "Write a number, a range such as 0.4 to 0.8, or " + Quoted.either(MAGNITUDES) + ".";
    }

    private String noun() {
        return switch (use) {
            case SIZE, WANT, FEAR -> "size";
            case SHARE -> "share";
            case BASE -> "level";
            case PROBABILITY -> "probability";
            case GRADE -> "grade's worth";
        };
    }

    private @Nullable Quantity fail(String code, String text, String what, @Nullable String advice) {
        faults.add(TextFault.error(code, name(text) + " " + what, advice, 0, text.length()));
        return null;
    }

    private String name(String text) {
        return Quoted.of(label) + " (" + Quoted.bare(text) + ")";
    }

    private static String text(Domain domain) {
        return "[" + (int) domain.low() + ", " + (int) domain.high() + "]";
    }

    private static String[] words(String text) {
        List<String> words = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && !Character.isWhitespace(text.charAt(i));
            if (inWord && from < 0) {
                from = i;
            } else if (!inWord && from >= 0) {
                words.add(text.substring(from, i));
                from = -1;
            }
        }
        return words.toArray(String[]::new);
    }
}
