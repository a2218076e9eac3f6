package dev.linchpin.language.problem;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Guesses which known word an unknown one was meant to be.
 *
 * <p>A guess differs from what was written by at most a third of its letters. All guesses of one reading share an
 * allowance of work, after which there are no more: a file with a hundred thousand wrong names is not worth the wait.
 */
public final class DidYouMean {
    private static final int LONGEST = 200;
    private static final long ALLOWANCE = 10_000_000;

    private long spent;

    /** Returns the known word nearest to an unknown one, the first of those equally near, or null if none is near. */
    public @Nullable String find(String written, Collection<String> known) {
        String lower = written.toLowerCase(Locale.ROOT);
        if (lower.length() > LONGEST) {
            return null;
        }
        String nearest = null;
        int limit = Math.max(lower.length() < 2 ? 0 : 1, lower.length() / 3);
        for (String candidate : known) {
            int distance = Math.abs(candidate.length() - lower.length());
            spent++;
            if (spent > ALLOWANCE) {
                return nearest;
            }
            if (distance <= limit && !candidate.equals(written)) {
                spent += (long) candidate.length() * lower.length();
                distance = distance(lower, candidate.toLowerCase(Locale.ROOT));
                if (distance <= limit) {
                    nearest = candidate;
                    limit = distance - 1;
                }
            }
        }
        return nearest;
    }

    /** Returns {@code Did you mean "x"?} for the known word nearest to an unknown one, or null if none is near. */
    public @Nullable String advice(String written, Collection<String> known) {
        return advice(find(written, known));
    }

    /** Returns {@code Did you mean "x"?}, or null where there is no guess. */
    public static @Nullable String advice(@Nullable String guess) {
        return guess == null ? null : "Did you mean \"" + guess + "\"?";
    }

    /** The least number of letters put in, left out, changed, or swapped with a neighbour (Damerau 1964). */
    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
