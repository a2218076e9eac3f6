package dev.linchpin.planted.naming;

/** Planted. */
public final class GamePlayer {
    private GamePlayer() {}
}
