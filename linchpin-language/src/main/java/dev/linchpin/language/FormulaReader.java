package dev.linchpin.language;

import dev.linchpin.language.bind.FormulaParser;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;

/** Reads formulas about a dossier. */
public final class FormulaReader {
    private FormulaReader() {}

    /**
     * Reads a formula; nothing is thrown, whatever the text is.
     *
     * @param text the formula
     * @param dossier what its names belong to
     * @param claim whether it may read more than options, as hypotheses may
     */
    public static FormulaResult read(String text, Dossier dossier, boolean claim) {
        FormulaParser parser = FormulaParser.of(dossier, claim);
        Formula formula = parser.read(text);
        return new FormulaResult(formula, parser.faults());
    }
}
