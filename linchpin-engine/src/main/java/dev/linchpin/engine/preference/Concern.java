package dev.linchpin.engine.preference;

import dev.linchpin.engine.game.Condition;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.Game.Stake;
import dev.linchpin.engine.game.Mechanism.Link;
import dev.linchpin.model.Preference;
import java.util.ArrayList;
import java.util.List;

/**
 * Which options an actor's order of states depends on, and which of them only together: those that meet at a saturating
 * outcome or at a gate. What the others do adds up, within rounding. Options are sets of bits, by place.
 *
 * @param options the options that it depends on
 * @param joint the same, cut into sets whose effects add up
 */
public record Concern(long options, List<Long> joint) {
    /** Copies the list. */
    public Concern {
        joint = List.copyOf(joint);
    }

    /** Finds what each actor of a game is concerned with. */
    public static List<Concern> of(Game game) {
        Causes causes = new Causes(game);
        List<Concern> concerns = new ArrayList<>();
        for (int i = 0; i < game.form().actors(); i++) {
            Preference given = game.stakes(i).preference();
            concerns.add(given == null ? causes.concern(game.stakes(i).stakes()) : concern(game, given));
        }
        return concerns;
    }

    private static Concern concern(Game game, Preference given) {
        int count = game.form().space().options();
        long read = 0;
        switch (given) {
            case Preference.Ranking ranking -> {
                for (var patterns : ranking.classes()) {
                    for (var pattern : patterns) {
                        for (int o = 0; o < count; o++) {
                            read |= pattern.level(o) >= 0 ? 1L << o : 0;
                        }
                    }
                }
            }
            case Preference.Statements statements -> {
                for (var statement : statements.statements()) {
                    read |= Condition.of(statement, game.dossier()).options(count);
                }
            }
        }
        return new Concern(read, List.of(read));
    }

    /** Which options lead to which outcomes. */
    private static final class Causes {
        private final Game game;
        private final int count;
        private final long[] behind;

        Causes(Game game) {
            this.game = game;
            count = game.form().space().options();
            behind = new long[game.outcomes().size()];
            boolean grows = true;
            while (grows) {
                grows = false;
                for (Link link : game.links()) {
                    long more = behind[link.to()] | cause(link.fromOption(), link.from()) | gate(link);
                    grows |= more != behind[link.to()];
                    behind[link.to()] = more;
                }
            }
        }

        private long cause(boolean isOption, int place) {
            return isOption ? 1L << place : behind[place];
        }

        private long gate(Link link) {
            Condition gate = link.gate();
            return gate == null ? 0 : gate.options(count);
        }

        Concern concern(List<Stake> stakes) {
            long options = 0;
            boolean[] counts = new boolean[behind.length];
            for (Stake stake : stakes) {
                options |= cause(stake.isOption(), stake.target());
                if (!stake.isOption()) {
                    counts[stake.target()] = true;
                }
            }
            boolean grows = true;
            while (grows) {
                grows = false;
                for (Link link : game.links()) {
                    if (counts[link.to()] && !link.fromOption() && !counts[link.from()]) {
                        counts[link.from()] = true;
                        grows = true;
                    }
                }
            }
            List<Long> joint = new ArrayList<>();
            for (int o = 0; o < count; o++) {
                if ((options >>> o & 1) != 0) {
                    joint.add(1L << o);
                }
            }
            for (int v = 0; v < behind.length; v++) {
                if (counts[v] && game.outcomes().get(v).saturating()) {
                    join(joint, behind[v]);
                }
            }
            for (Link link : game.links()) {
                if (counts[link.to()] && link.gate() != null) {
                    join(joint, gate(link) | cause(link.fromOption(), link.from()));
                }
            }
            return new Concern(options, joint);
        }

        /** Makes one set of all that share an option with some. */
        private static void join(List<Long> sets, long options) {
            long joined = 0;
            for (long set : sets) {
                joined |= (set & options) == 0 ? 0 : set;
            }
            if (joined != 0) {
                sets.removeIf(set -> (set & options) != 0);
                sets.add(joined);
            }
        }
    }
}
