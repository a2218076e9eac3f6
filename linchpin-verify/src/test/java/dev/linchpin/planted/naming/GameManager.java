package dev.linchpin.planted.naming;

/** Planted. */
public final class GameManager {
    private GameManager() {}
}
