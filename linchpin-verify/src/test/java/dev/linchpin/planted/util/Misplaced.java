package dev.linchpin.planted.util;

/** Planted. */
public final class Misplaced {
    private Misplaced() {}
}
