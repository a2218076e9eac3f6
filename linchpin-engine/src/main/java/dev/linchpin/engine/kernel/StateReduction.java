package dev.linchpin.engine.kernel;

/**
 * Markov chains by state reduction: states are taken out one after the other, what flowed through each going straight
 * from where it came to where it went, and what is sought is found as they are put back (Grassmann, Taksar and Heyman
 * 1985; Sheskin 1985).
 *
 * <p>Nothing is ever subtracted, so that each result is right to a few units in the last place, however nearly closed a
 * part of the chain is. Cost: O(c³) for c states, less where few of them flow to few; no memory beyond what is given,
 * which is overwritten.
 */
public final class StateReduction {
    private StateReduction() {}

    /**
     * Returns how often each state is expected to be visited before the chain is left.
     *
     * @param flow the probability of going from a state (row) to another; of staying, on the diagonal, 0
     * @param leaving the probability of leaving the chain from a state; with the row it adds up to 1, and from every
     *     state there must be a way out
     * @param arriving what arrives in each state from outside
     */
    public static double[] visits(double[][] flow, double[] leaving, double[] arriving) {
        double[] out = takeOut(flow, leaving, arriving, 0);
        double[] visits = new double[flow.length];
        putBack(flow, visits, arriving, out, 0);
        return visits;
    }

    /**
     * Returns the share of the time that is spent in each state in the long run; the shares add up to 1.
     *
     * @param flow the probability of going from a state (row) to another, 0 on the diagonal; from every state there must
     *     be a way to every other
     */
    public static double[] longRun(double[][] flow) {
        double[] none = new double[flow.length];
        double[] out = takeOut(flow, new double[flow.length], none, 1);
        double[] shares = new double[flow.length];
        shares[0] = 1;
        putBack(flow, shares, none, out, 1);
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        for (int k = 0; k < shares.length; k++) {
            shares[k] /= sum;
        }
        return shares;
    }

    /** Takes out all states from the last down to one; returns how probable it is to go from each to those before it. */
    private static double[] takeOut(double[][] flow, double[] leaving, double[] arriving, int down) {
        double[] out = new double[flow.length];
        for (int n = flow.length - 1; n >= down; n--) {
            double[] through = flow[n];
            double sum = leaving[n];
            for (int j = 0; j < n; j++) {
                sum += through[j];
            }
            out[n] = sum;
            for (int i = 0; i < n; i++) {
                if (flow[i][n] != 0) {
                    reroute(flow[i], flow[i][n] / sum, through, n);
                    leaving[i] += flow[i][n] / sum * leaving[n];
                }
            }
            if (arriving[n] != 0) {
                reroute(arriving, arriving[n] / sum, through, n);
            }
        }
        return out;
    }

    private static void reroute(double[] into, double share, double[] through, int before) {
        for (int j = 0; j < before; j++) {
            into[j] += share * through[j];
        }
    }

    private static void putBack(double[][] flow, double[] visits, double[] arriving, double[] out, int from) {
        for (int n = from; n < flow.length; n++) {
            double sum = arriving[n];
            for (int i = 0; i < n; i++) {
                sum += visits[i] * flow[i][n];
            }
            visits[n] = sum / out[n];
        }
    }
}
