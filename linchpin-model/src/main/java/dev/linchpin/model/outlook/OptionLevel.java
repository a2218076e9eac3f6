package dev.linchpin.model.outlook;

/**
 * An option at one of its levels.
 *
 * @param option the option's id
 * @param level the level's index
 */
public record OptionLevel(String option, int level) {}
