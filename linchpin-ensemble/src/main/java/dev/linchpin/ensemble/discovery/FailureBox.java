package dev.linchpin.ensemble.discovery;

import java.util.List;

/**
 * A box of quantities in which a conclusion fails more than elsewhere.
 *
 * @param restrictions what a draw must meet to lie in it, the surest first
 * @param mass the share of all draws that lie in it
 * @param coverage the share of all failures that lie in it
 * @param density the share of its draws that fail
 */
public record FailureBox(List<Restriction> restrictions, double mass, double coverage, double density) {
    /** Keeps the restrictions as they are. */
    public FailureBox {
        restrictions = List.copyOf(restrictions);
    }
}
