package dev.linchpin.report;

import dev.linchpin.engine.game.Draw;
import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.stability.Verdict;
import dev.linchpin.engine.stance.CausalPath;
import dev.linchpin.engine.stance.Stance;
import dev.linchpin.ensemble.Study;
import dev.linchpin.model.Influence;
import dev.linchpin.model.Interest;
import dev.linchpin.report.wording.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why an actor stands towards an option as it does.
 *
 * @param study the study
 * @param actor the actor's place
 * @param option the option's place
 * @param values the value of every quantity in the study
 * @param conduct the verdict of the option's owner, as it sees the game, on where things stand now; null where the rules
 *     forbid that state
 */
public record Explanation(
        Study study,
        int actor,
        int option,
        Draw values,
        @Nullable Verdict conduct) {
    /** Returns the stance. */
    public Stance stance() {
        return study.main().stances().get(actor, option);
    }

    /** Returns the stance's paths, the weightiest first, up to a number. */
    public List<CausalPath> paths(int most) {
        return stance().paths().stream().limit(most).toList();
    }

    /** Returns the influences that paths run through, each once, in the order in which they are met. */
    public List<Influence> influences(List<CausalPath> paths) {
        Set<Influence> found = new LinkedHashSet<>();
        for (CausalPath path : paths) {
            for (String name : path.influences()) {
                found.add(study.dossier().influences().get(name));
            }
        }
        return List.copyOf(found);
    }

    /** Returns the actor's interests in what paths end at, each once, in the order in which they are met. */
    public List<Interest> interests(List<CausalPath> paths) {
        String id = study.dossier().actors().all().get(actor).id();
        Set<Interest> found = new LinkedHashSet<>();
        for (CausalPath path : paths) {
            String end = path.via().getLast();
            String target = end.substring(end.indexOf('~') + 1);
            for (Interest interest : study.dossier().interests()) {
                if (interest.actor().equals(id) && interest.target().equals(target)) {
                    found.add(interest);
                }
            }
        }
        return List.copyOf(found);
    }

    /** Returns the place of the option's owner. */
    public int owner() {
        return study.dossier()
                .actors()
                .indexOf(study.dossier().options().all().get(option).owner());
    }

    /**
     * Returns the owner's moves on the option that please it but are answered: those that change least first, of those
     * the most preferred.
     */
    public List<Verdict.Sanction> heldBack() {
        if (conduct == null) {
            return List.of();
        }
        List<Verdict.Sanction> onOption = new ArrayList<>();
        for (Verdict.Sanction sanction : conduct.answered()) {
            if (moves(conduct.state(), sanction.improvement())) {
                onOption.add(sanction);
            }
        }
        onOption.sort(Comparator.comparingInt(sanction -> changes(conduct.state(), sanction.improvement())));
        return onOption;
    }

    /** Returns the state that the owner would move to, if that changes the option; -1 otherwise. */
    public int wouldMoveTo() {
        return conduct instanceof Verdict.Unstable unstable && moves(unstable.state(), unstable.improvement())
                ? unstable.improvement()
                : -1;
    }

    private int changes(int from, int to) {
        GameForm form = study.main().analysis().game().form();
        return Change.between(
                        form.space(), form.states().index(from), form.states().index(to))
                .size();
    }

    private boolean moves(int from, int to) {
        GameForm form = study.main().analysis().game().form();
        return form.space().level(form.states().index(from), option)
                != form.space().level(form.states().index(to), option);
    }
}
