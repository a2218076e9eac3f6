package dev.linchpin.report.layout;

import org.jspecify.annotations.Nullable;

/**
 * A way between two boxes.
 *
 * @param from the place of the box that it leaves
 * @param to the place of the box that it comes to
 * @param label what stands beside it, if anything
 */
public record Link(int from, int to, @Nullable Box label) {}
