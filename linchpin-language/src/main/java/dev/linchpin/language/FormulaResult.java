package dev.linchpin.language;

import dev.linchpin.language.problem.TextFault;
import dev.linchpin.model.Formula;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the text of a formula.
 *
 * @param formula the formula; null exactly where something is wrong
 * @param faults what is wrong, each with its place in the text
 */
public record FormulaResult(@Nullable Formula formula, List<TextFault> faults) {
    /** Copies the list. */
    public FormulaResult {
        faults = List.copyOf(faults);
    }
}
