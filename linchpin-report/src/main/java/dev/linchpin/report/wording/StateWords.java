package dev.linchpin.report.wording;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.stability.Step;
import dev.linchpin.model.Option;
import dev.linchpin.report.document.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** States by what differs between them, and moves by what they change. */
public final class StateWords {
    private final Names names;
    private final GameForm form;

    /** Prepares to describe a game's states, which are named by ordinal. */
    public StateWords(Names names, GameForm form) {
        this.names = names;
        this.form = form;
    }

    /** Returns what differs between two states. */
    public List<Change> changes(int before, int after) {
        return changesFrom(form.states().index(before), after);
    }

    /** Returns what differs between a setting, given by its index, and a state. */
    public List<Change> changesFrom(long before, int after) {
        return Change.between(form.space(), before, form.states().index(after));
    }

    /**
     * Returns changes in words, by owner: {@code Russia: Pay with food; no longer “Send shells”}, and {@code nothing}
     * where there is none.
     */
    public Text inWords(List<Change> changes) {
        if (changes.isEmpty()) {
            return Text.of("nothing");
        }
        Map<String, List<String>> byOwner = new LinkedHashMap<>();
        for (Change change : changes) {
            byOwner.computeIfAbsent(names.option(change.option()).owner(), owner -> new ArrayList<>())
                    .add(withoutOwner(change));
        }
        List<Text> owners = new ArrayList<>();
        byOwner.forEach((owner, acts) -> owners.add(Text.of(names.actor(owner) + ": " + String.join("; ", acts))));
        return Text.join(". ", owners);
    }

    /** Returns moves one behind another in words. */
    public Text inWords(List<Step> steps, String separator) {
        return Text.join(separator, steps.stream().map(this::move).toList());
    }

    /** Returns a move in words: who, and what changes. */
    public Text move(Step step) {
        List<String> acts =
                changes(step.from(), step.to()).stream().map(this::withoutOwner).toList();
        return Text.of(names.actor(step.actor()) + ": " + String.join("; ", acts));
    }

    /** Returns a change without its owner: what is taken up, what is given up, or from which level to which. */
    public String withoutOwner(Change change) {
        Option option = names.option(change.option());
        if (!Names.isPlain(option)) {
            return "%s: %s → %s"
                    .formatted(option.name(), Names.level(option, change.from()), Names.level(option, change.to()));
        }
        return change.to() > 0 ? option.name() : "no longer “" + option.name() + "”";
    }
}
