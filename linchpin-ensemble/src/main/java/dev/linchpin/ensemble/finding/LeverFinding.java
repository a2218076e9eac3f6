package dev.linchpin.ensemble.finding;

import java.util.List;

/**
 * What sponsors could pull towards one end.
 *
 * @param aim who, and to what end
 * @param base how probable the target is as it is
 * @param draws how many draws the figures rest on; 0 at the medians
 * @param size how many options were held together at most
 * @param levers what was tried, the greatest gain first, and of equal gains the least cost
 * @param idle what could not be tried
 * @param untried how many were left when somebody stopped it
 */
public record LeverFinding(
        LeverAim aim, double base, int draws, int size, List<Lever> levers, List<IdleLever> idle, int untried) {
    /** Copies the lists. */
    public LeverFinding {
        levers = List.copyOf(levers);
        idle = List.copyOf(idle);
    }
}
