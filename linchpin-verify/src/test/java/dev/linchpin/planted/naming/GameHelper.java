package dev.linchpin.planted.naming;

/** Planted. */
public final class GameHelper {
    private GameHelper() {}
}
