package dev.linchpin.model;

import java.util.List;

/**
 * One act that its owner can take, at one of two to ten levels.
 *
 * @param id {@code actor.option}
 * @param name what reports call it
 * @param levels the levels' names, lowest first; {@link #TWO_LEVELS} where the dossier names none
 * @param now the index of the level at which it stands at the start
 */
public record Option(String id, String name, List<String> levels, int now) {
    /** The levels of an option that is simply taken or not. */
    public static final List<String> TWO_LEVELS = List.of("no", "yes");

    /** The most levels that an option may have. */
    public static final int MOST_LEVELS = 10;

    /** Copies the levels and refuses a {@code now} that is none of them. */
    public Option {
        levels = List.copyOf(levels);
        if (levels.size() < 2 || levels.size() > MOST_LEVELS) {
            throw new IllegalArgumentException(
                    "Option %s has %d levels; it must have 2 to %d.".formatted(id, levels.size(), MOST_LEVELS));
        }
        if (now < 0 || now >= levels.size()) {
            throw new IllegalArgumentException("Option %s stands at level %d of %s.".formatted(id, now, levels));
        }
    }

    /** Returns the id of the actor that owns the option. */
    public String owner() {
        return id.substring(0, id.indexOf('.'));
    }

    /** Returns the index of the highest level. */
    public int highest() {
        return levels.size() - 1;
    }

    /**
     * Returns the index of a level by name, or -1 where there is none. {@code no} and {@code yes} also name the
     * levels of an option that has two.
     */
    public int findLevel(String level) {
        int found = levels.indexOf(level);
        return found < 0 && levels.size() == 2 ? TWO_LEVELS.indexOf(level) : found;
    }

    /** Returns the character that stands for a level in a state: {@code N} or {@code Y}, or the level's digit. */
    public char letter(int level) {
        return levels.size() == 2 ? "NY".charAt(level) : (char) ('0' + level);
    }
}
