package dev.linchpin.report.wording;

import dev.linchpin.engine.stance.CausalPath;
import dev.linchpin.model.Influence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Causal paths in words: what each step raises or lowers. */
public final class PathWords {
    private static final String GATE = "when ";
    private static final String CYCLE = "~";
    private static final String ARROW = " → ";
    private static final int WORTH_SHARING = 3;

    private final Names names;

    /** Prepares to describe paths of a dossier. */
    public PathWords(Names names) {
        this.names = names;
    }

    /**
     * Returns what a path ends at and which way that goes: {@code American attention ↓}; the act itself where the
     * actor cares about that.
     */
    public String end(CausalPath path) {
        return path.via().size() == 1 ? "the act in itself" : steps(path).getLast();
    }

    /** Returns what a path runs through between its option and its end; nothing where it goes there at once. */
    public String way(CausalPath path) {
        List<String> steps = steps(path);
        return steps.isEmpty() ? "" : String.join(ARROW, steps.subList(0, steps.size() - 1));
    }

    /**
     * Returns the outcome that several paths all reach first, with which way that goes, so that it need not be said of
     * each; null where there is none, or fewer than {@value #WORTH_SHARING} of them run on from it.
     */
    public @Nullable String findShared(List<CausalPath> paths) {
        String shared = null;
        String words = null;
        int runOn = 0;
        for (CausalPath path : paths) {
            String first = first(path);
            if (first == null || (shared != null && !first.equals(shared))) {
                return null;
            }
            shared = first;
            if (!isGate(path) && path.via().size() > 2) {
                words = steps(path).getFirst();
                runOn++;
            }
        }
        return runOn >= WORTH_SHARING ? words : null;
    }

    /** Returns a path's way without the outcome that it shares with others. */
    public String wayOnwards(CausalPath path) {
        List<String> steps = steps(path);
        if (isGate(path)) {
            return way(path);
        }
        return steps.size() < 2 ? "" : String.join(ARROW, steps.subList(1, steps.size() - 1));
    }

    /** The first outcome that a path reaches; null where it reaches none. */
    private static @Nullable String first(CausalPath path) {
        int place = isGate(path) ? 2 : 1;
        return path.via().size() > place ? path.via().get(place) : null;
    }

    private static boolean isGate(CausalPath path) {
        return path.via().size() > 1 && path.via().get(1).startsWith(GATE);
    }

    /**
     * Returns what a path runs through behind its option. Arrows say which way each outcome goes when the option is
     * taken; where that cannot be read off the influences, behind a condition or a cycle, there is none.
     */
    private List<String> steps(CausalPath path) {
        List<String> steps = new ArrayList<>();
        int sign = 1;
        int influence = 0;
        for (int k = 1; k < path.via().size(); k++) {
            String node = path.via().get(k);
            if (node.startsWith(GATE)) {
                sign = 0;
                steps.add("decides whether " + gate(node.substring(GATE.length())));
            } else if (k + 1 < path.via().size() && path.via().get(k - 1).startsWith(GATE)) {
                influence++; // named by the condition just before
            } else if (node.equals(CausalPath.OTHERS)) {
                steps.add("all other paths");
            } else {
                Influence by = influence < path.influences().size()
                        ? names.findInfluence(path.influences().get(influence))
                        : null;
                sign = by == null || node.contains(CYCLE)
                        ? 0
                        : sign * by.direction().sign();
                steps.add(outcome(node) + direction(sign));
                influence++;
            }
        }
        return steps;
    }

    private String gate(String name) {
        Influence influence = names.findInfluence(name);
        return influence == null ? name : names.influence(influence);
    }

    private String outcome(String node) {
        int cycle = node.indexOf(CYCLE);
        return cycle < 0
                ? names.target(node)
                : names.target(node.substring(0, cycle)) + " and on to " + names.target(node.substring(cycle + 1));
    }

    private static String direction(int sign) {
        return sign == 0 ? "" : Numbers.HARD_SPACE + (sign > 0 ? "↑" : "↓");
    }
}
