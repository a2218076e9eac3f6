package dev.linchpin.model;

import java.util.List;

/** An actor's preferences given outright, in place of wants and fears. */
public sealed interface Preference {
    /** Returns the id of the actor whose preferences these are. */
    String actor();

    /**
     * States by pattern, most preferred first.
     *
     * @param actor the actor's id
     * @param classes the patterns of equally good states, class by class
     */
    record Ranking(String actor, List<List<StatePattern>> classes) implements Preference {
        /** Copies the lists. */
        public Ranking {
            classes = classes.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Statements about states, of which an earlier true one outweighs all later ones (option prioritisation; Fang,
     * Hipel, Kilgour and Peng 2003).
     *
     * @param actor the actor's id
     * @param statements over options alone, most important first
     */
    record Statements(String actor, List<Formula> statements) implements Preference {
        /** Copies the list. */
        public Statements {
            statements = List.copyOf(statements);
        }
    }
}
