package dev.linchpin.report.leverage;

import dev.linchpin.ensemble.finding.Pull;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Option;
import dev.linchpin.report.wording.Names;
import dev.linchpin.report.wording.Numbers;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What could be pulled, in words. */
public final class PullWords {
    private final Dossier dossier;
    private final Names names;

    /** Prepares to word pulls of a dossier. */
    public PullWords(Dossier dossier) {
        this.dossier = dossier;
        names = new Names(dossier);
    }

    /**
     * Returns pulls in words: {@code Tax the ships; never “Send guards”}.
     *
     * @param withOwner whether to say whose each is
     */
    public String of(List<Pull> pulls, boolean withOwner) {
        return pulls.stream().map(pull -> of(pull, withOwner)).collect(Collectors.joining("; "));
    }

    private String of(Pull pull, boolean withOwner) {
        return switch (pull) {
            case Pull.Hold hold -> {
                Option option = dossier.options().get(hold.held().option());
                String act = hold(option, hold.held().level());
                yield withOwner ? names.actor(option.owner()) + ": " + act : act;
            }
            case Pull.Nudge nudge ->
                names.influence(Objects.requireNonNull(names.findInfluence(nudge.influence())))
                        + (nudge.isUp() ? " as much as can be, " : " as little as can be, ")
                        + Numbers.plain(nudge.size());
        };
    }

    private static String hold(Option option, int level) {
        if (!Names.isPlain(option)) {
            return option.name() + ": " + Names.level(option, level);
        }
        return level > 0 ? option.name() : "never “" + option.name() + "”";
    }
}
