package dev.linchpin.ensemble.random;

/** How the draws of an ensemble are spread over the laws of its quantities. */
public enum Sampling {
    /** Each draw by itself: it depends on the seed, its number and each quantity's name alone. */
    PLAIN,
    /** Every quantity's law is cut into as many equal parts as there are draws, and each part is met once. */
    LATIN,
    /** Points of a scrambled Sobol sequence, spread evenly over several quantities at once. */
    SOBOL
}
