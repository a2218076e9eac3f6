package dev.linchpin.ensemble.linchpin;

import dev.linchpin.ensemble.quantity.Change;
import java.util.function.DoubleFunction;

/**
 * One number that makes a family of games as it is turned, all else at its median.
 *
 * @param at where it stands at the medians
 * @param low the least it can be turned to
 * @param high the most
 * @param width the width of its domain, in shares of which distances are told
 * @param change what is tried where it stands at a value
 */
record Dial(double at, double low, double high, double width, DoubleFunction<Change> change) {}
