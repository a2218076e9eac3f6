package dev.linchpin.workbench.cli;

import dev.linchpin.engine.game.GameForm;

/** A state as it is given on the command line. */
final class StateArgument {
    private StateArgument() {}

    /**
     * Returns the ordinal of a state.
     *
     * @param now where things stand, by index
     * @throws WrongUsage if there is no such state, or rules forbid it
     */
    static int ordinal(GameForm form, long now, String text) {
        Long index = form.space().parse(text);
        if (index == null) {
            throw new WrongUsage(
                    "\"%s\" is no state.".formatted(text),
                    "A state has a letter, Y or N, or the digit of a level for each of the %d options in turn; things stand at %s now."
                            .formatted(form.space().options(), form.space().text(now)));
        }
        int state = form.states().ordinal(index);
        if (state < 0) {
            throw new WrongUsage("The rules forbid the state %s.".formatted(text), "Ask about one that they allow.");
        }
        return state;
    }
}
