package dev.linchpin.workbench.cli.option;

import dev.linchpin.engine.coalition.Coalition;
import dev.linchpin.engine.game.GameForm;
import dev.linchpin.workbench.session.WrongUsage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which coalitions are asked about. */
public final class CoalitionOptions {
    /** Of no more actors than this all coalitions are judged where no size is given. */
    private static final int FEW_ACTORS = 6;
    /** Of more actors, those of so many members. */
    private static final int USUAL_SIZE = 3;
    /** No more verdicts than this, one for each coalition and state, are given. */
    private static final long MOST_VERDICTS = 1L << 28;

    @Option(
            names = "--coalitions",
            description = "Judge actors who move together too: all coalitions of up to six actors, those of two and"
                    + " three of more. Under Nash, GMR, SMR, SEQ, CSEQ and the actors' own foresight.")
    boolean coalitions;

    @Option(
            names = "--coalition-size",
            paramLabel = "SIZE",
            description = "Judge coalitions of no more than so many members.")
    @Nullable
    Integer size;

    /** Returns whether coalitions are asked about. */
    public boolean isAsked() {
        return coalitions || size != null;
    }

    /**
     * Returns the coalitions asked about, the smallest first; none where they are not.
     *
     * @throws WrongUsage if there are too many, or can be none
     */
    public List<Coalition> asked(GameForm form) {
        if (!isAsked()) {
            return List.of();
        }
        if (size != null && size < 2) {
            throw new WrongUsage("--coalition-size is %d.".formatted(size), "A coalition has two members or more.");
        }
        int actors = form.actors();
        int most = Math.min(actors, size == null ? actors <= FEW_ACTORS ? actors : USUAL_SIZE : size);
        long verdicts = count(actors, most) * form.states().count();
        if (verdicts > MOST_VERDICTS) {
            throw new WrongUsage(
                    "To judge %,d coalitions in %,d states would take too long."
                            .formatted(count(actors, most), form.states().count()),
                    most > 2
                            ? "Judge smaller ones with --coalition-size %d.".formatted(most - 1)
                            : "Leave out --coalitions, or drop, or tie by rules, options that matter little.");
        }
        return Coalition.all(actors, 2, most);
    }

    /** How many coalitions of two to some members there are; past all bounds, as many as will be refused. */
    private static long count(int actors, int most) {
        long count = 0;
        long ofSize = actors;
        for (int k = 2; k <= most && count <= MOST_VERDICTS; k++) {
            ofSize = ofSize * (actors - k + 1) / k;
            count += ofSize;
        }
        return count;
    }
}
