package dev.linchpin.model;

/**
 * A reference to an item of evidence.
 *
 * @param evidence the item's id
 * @param against whether the item speaks against what cites it
 */
public record Citation(String evidence, boolean against) {}
