package dev.linchpin.engine.stability;

import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.preference.Concern;
import java.util.ArrayList;
import java.util.List;

/**
 * Which options bear on whether an actor's improvements are answered: answers that leave all others as they are say as
 * much as any.
 *
 * <p>These are closed in three ways. What the actor's order depends on is among them. Rules tie them to no other option.
 * And where they hold an option of somebody who answers, they hold all that its own choice of steps depends on: its own
 * concerns and, where steps are to be credible, what bears on whether they are answered in turn. So any answer, cut to
 * these options, is an answer that ends no differently for the actor. Options are sets of bits, by place.
 */
public final class Bearing {
    private final GameForm form;
    private final List<Concern> concerns;
    private final List<Long> own = new ArrayList<>();
    private final List<Long> anyStep = new ArrayList<>();
    private final List<Long> improving = new ArrayList<>();
    private final List<Long> credible = new ArrayList<>();

    /** Finds what bears on each of a game's actors. */
    public Bearing(Game game) {
        form = game.form();
        concerns = Concern.of(game);
        for (int i = 0; i < form.actors(); i++) {
            long options = 0;
            for (int o : form.ownOptions(i)) {
                options |= 1L << o;
            }
            own.add(options);
        }
        for (int i = 0; i < form.actors(); i++) {
            anyStep.add(form.rules().tiedTo(concerns.get(i).options()) | tiedToOwn(i));
        }
        for (int i = 0; i < form.actors(); i++) {
            improving.add(closed(i, anyStep.get(i), b -> concerns.get(b).options()));
        }
        for (int i = 0; i < form.actors(); i++) {
            credible.add(closed(i, improving.get(i), improving::get));
        }
    }

    /** The options of an actor that rules tie to others, with these: on them depends where it could move in the end. */
    private long tiedToOwn(int actor) {
        long tied = 0;
        for (int o : form.ownOptions(actor)) {
            long with = form.rules().tiedTo(1L << o);
            tied |= with == 1L << o ? 0 : with;
        }
        return tied;
    }

    /** What somebody's choice of steps depends on. */
    private interface Choice {
        long options(int actor);
    }

    private long closed(int actor, long options, Choice choice) {
        long closed = options;
        long before;
        do {
            before = closed;
            for (int b = 0; b < own.size(); b++) {
                if (b != actor && (own.get(b) & closed) != 0) {
                    closed |= choice.options(b);
                }
            }
            closed = form.rules().tiedTo(closed);
        } while (closed != before);
        return closed;
    }

    /** Returns the options that bear on answers to an actor under a concept. */
    public long on(int actor, StabilityConcept concept) {
        return switch (concept) {
            case GMR, SMR -> anyStep.get(actor);
            case NASH, SEQ, SSEQ, SIM -> improving.get(actor);
            case CSEQ -> credible.get(actor);
        };
    }
}
