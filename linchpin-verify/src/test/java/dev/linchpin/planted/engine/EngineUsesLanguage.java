package dev.linchpin.planted.engine;

import dev.linchpin.planted.language.LanguageThing;

/** Planted. */
public final class EngineUsesLanguage {
    private EngineUsesLanguage() {}

    static String used() {
        return LanguageThing.name();
    }
}
