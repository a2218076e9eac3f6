package dev.linchpin.language.problem;

import dev.linchpin.model.diagnostic.Diagnostic;
import dev.linchpin.model.diagnostic.Severity;
import dev.linchpin.model.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what is wrong with one file.
 *
 * <p>However much that is, only the first {@link #MOST} in file order are kept, and one more that counts the rest.
 */
public final class Problems {
    /** The most diagnostics that are kept. */
    public static final int MOST = 1_000;

    private static final Comparator<Numbered> FILE_ORDER = Comparator.comparing(
                    (Numbered numbered) -> numbered.diagnostic().place())
            .thenComparingLong(Numbered::number);

    private final PriorityQueue<Numbered> lastFirst = new PriorityQueue<>(FILE_ORDER.reversed());
    private final DidYouMean didYouMean = new DidYouMean();
    private long errors;
    private long added;
    private @Nullable Severity worstLeftOut;

    /** Adds something that makes the dossier unusable. */
    public void error(String code, SourceSpan place, String message, @Nullable String advice) {
        add(new Diagnostic(code, Severity.ERROR, place, message, advice));
    }

    /** Adds something that makes the dossier unusable, of which nothing more can be said. */
    public void error(String code, SourceSpan place, String message) {
        error(code, place, message, null);
    }

    /** Adds something that a reader of the dossier would object to. */
    public void warning(String code, SourceSpan place, String message, @Nullable String advice) {
        add(new Diagnostic(code, Severity.WARNING, place, message, advice));
    }

    /** Adds a diagnostic. */
    public void add(Diagnostic diagnostic) {
        if (diagnostic.severity() == Severity.ERROR) {
            errors++;
        }
        lastFirst.add(new Numbered(diagnostic, added++));
        if (lastFirst.size() > MOST) {
            Severity leftOut = lastFirst.remove().diagnostic().severity();
            if (worstLeftOut == null || leftOut.compareTo(worstLeftOut) < 0) {
                worstLeftOut = leftOut;
            }
        }
    }

    /** Returns how many errors were added. */
    public long errors() {
        return errors;
    }

    /** Returns what guesses the words that authors meant. */
    public DidYouMean didYouMean() {
        return didYouMean;
    }

    /** Returns what was added, in file order, what stands at the same place in the order of adding. */
    public List<Diagnostic> inFileOrder() {
        List<Diagnostic> kept = new ArrayList<>(lastFirst.size() + 1);
        lastFirst.stream().sorted(FILE_ORDER).map(Numbered::diagnostic).forEach(kept::add);
        if (worstLeftOut != null) {
            long more = added - lastFirst.size();
            kept.add(new Diagnostic(
                    "diagnostics.more",
                    worstLeftOut,
                    kept.getLast().place(),
                    "There " + (more == 1 ? "is 1 more problem" : "are " + more + " more problems") + " from here on.",
                    "Mend these first."));
        }
        return List.copyOf(kept);
    }

    private record Numbered(Diagnostic diagnostic, long number) {}
}
