package dev.linchpin.ensemble.evidence;

/** Probabilities as log-odds and as logarithms, exact enough however near certainty they are. */
final class LogOdds {
    /** What a probability that somebody asserts is kept within; nobody's word is certain. */
    static final double LEAST = 0.01;

    static final double GREATEST = 0.99;

    private LogOdds() {}

    /** Returns the log-odds of a probability that somebody asserts, which is kept from certainty. */
    static double ofAsserted(double probability) {
        double kept = Math.clamp(probability, LEAST, GREATEST);
        return Math.log(kept / (1 - kept));
    }

    /** Returns the probability of log-odds. */
    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** Returns the logarithm of a probability given by its log-odds; finite where those are. */
    static double logProbability(double logOdds) {
        return logOdds < 0 ? logOdds - Math.log1p(Math.exp(logOdds)) : -Math.log1p(Math.exp(-logOdds));
    }

    /** Returns the logarithm of the sum of numbers given by their logarithms; none of all is minus infinity. */
    static double logSum(double... logs) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            greatest = Math.max(greatest, log);
        }
        if (greatest == Double.NEGATIVE_INFINITY) {
            return greatest;
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - greatest);
        }
        return greatest + Math.log(sum);
    }
}
