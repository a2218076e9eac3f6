package dev.linchpin.ensemble.sensitivity;

/** A result as a function of the share that each quantity takes of its law. */
@FunctionalInterface
public interface Response {
    /**
     * Returns the result.
     *
     * @param shares one number in (0, 1) for each quantity; valid during the call only, and not to be changed
     */
    double at(double[] shares);
}
