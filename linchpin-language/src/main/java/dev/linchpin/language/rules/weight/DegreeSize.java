package dev.linchpin.language.rules.weight;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Degrees;
import dev.linchpin.model.Degrees.Gap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A distance between states that does not fit how the actor's preferences are given. */
public final class DegreeSize implements DossierRule {
    private static final int MOST_RANKS = 1_000_000_000;

    @Override
    public String code() {
        return "degree.size";
    }

    @Override
    public Set<String> reads() {
        return Set.of("preferences", "degrees");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        for (Degrees degrees : draft.dossier().degrees()) {
            boolean outright = draft.dossier().preferences().has(degrees.actor());
            String path = "degrees/" + degrees.actor();
            if (degrees.greatly() instanceof Gap(double size)) {
                String fault = outright ? ranksFault(size) : shareFault(size);
                say(draft, problems, path + "/greatly", size, fault, outright);
            }
            if (degrees.unknown() instanceof Gap(double size)) {
                String fault = outright ? "preferences given outright have no distances" : shareFault(size);
                if (fault == null && degrees.greatly() instanceof Gap(double greatly) && size > greatly) {
                    fault = "a difference that is great cannot be unknown";
                }
                say(draft, problems, path + "/unknown", size, fault, outright);
            }
        }
    }

    private void say(
            Examination draft, Problems problems, String path, double size, @Nullable String fault, boolean outright) {
        if (fault != null) {
            problems.error(
                    code(),
                    draft.place(path),
                    Quoted.of(number(size)) + " does not fit here: " + fault + ".",
                    advice(path.endsWith("/greatly"), outright));
        }
    }

    private static String advice(boolean greatly, boolean outright) {
        if (!outright) {
            return greatly
                    ? "Write how far apart states must lie, from 0 to 1, such as 0.3."
                    : "Write from which difference on its preference is known, such as 0.05.";
        }
        return greatly ? "Write how many ranks apart states must lie, such as 2." : "List pairs of patterns.";
    }

    private static @Nullable String shareFault(double size) {
        return size > 0 && size <= 1 ? null : "a share of the actor's interest weight is above 0 and at most 1";
    }

    private static @Nullable String ranksFault(double size) {
        return size >= 1 && size <= MOST_RANKS && size == Math.rint(size)
                ? null
                : "a number of ranks is whole and at least 1";
    }

    private static String number(double size) {
        return size == Math.rint(size) && Math.abs(size) <= MOST_RANKS
                ? Long.toString((long) size)
                : Double.toString(size);
    }
}
