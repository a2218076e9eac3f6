package dev.linchpin.planted.engine.kernel;

import dev.linchpin.planted.engine.EngineThing;

/** Planted. */
public final class KernelUsesEngine {
    private KernelUsesEngine() {}

    static String used() {
        return EngineThing.name();
    }
}
