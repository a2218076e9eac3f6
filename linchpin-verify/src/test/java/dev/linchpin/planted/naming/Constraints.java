package dev.linchpin.planted.naming;

/** Planted. */
public final class Constraints {
    private Constraints() {}
}
