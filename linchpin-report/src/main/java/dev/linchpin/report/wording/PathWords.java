package dev.linchpin.report.wording;

import dev.linchpin.engine.stance.CausalPath;
import dev.linchpin.model.Influence;
import java.util.ArrayList;
import java.util.List;

/** Causal paths in words: what each step raises or lowers. */
public final class PathWords {
    private static final String GATE = "when ";
    private static final String CYCLE = "~";
    private static final String ARROW = " → ";

    private final Names names;

    /** Prepares to describe paths of a dossier. */
    public PathWords(Names names) {
        this.names = names;
    }

    /**
     * Returns what a path runs through behind its option: {@code Length of the war ↑ → American attention ↓}. Arrows
     * say which way each outcome goes when the option is taken; where that cannot be read off the influences, behind
     * a condition or a cycle, there is none.
     */
    public String inWords(CausalPath path) {
        List<String> via = path.via();
        if (via.size() == 1) {
            return "in itself";
        }
        List<String> steps = new ArrayList<>();
        int sign = 1;
        int influence = 0;
        for (String node : via.subList(1, via.size())) {
            if (node.startsWith(GATE)) {
                sign = 0;
                steps.add("by whether “" + gate(node.substring(GATE.length())) + "”");
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
        return String.join(ARROW, steps);
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
