package dev.linchpin.planted.naming;

/** Planted. */
public final class GameImpl {
    private GameImpl() {}
}
