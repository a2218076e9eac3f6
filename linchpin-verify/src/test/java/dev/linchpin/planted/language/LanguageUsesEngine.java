package dev.linchpin.planted.language;

import dev.linchpin.planted.engine.EngineThing;

/** Planted. */
public final class LanguageUsesEngine {
    private LanguageUsesEngine() {}

    static String used() {
        return EngineThing.name();
    }
}
