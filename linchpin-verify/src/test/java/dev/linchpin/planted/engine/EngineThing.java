package dev.linchpin.planted.engine;

/** Planted. */
public final class EngineThing {
    private EngineThing() {}

    /** A name. */
    public static String name() {
        return "engine";
    }
}
