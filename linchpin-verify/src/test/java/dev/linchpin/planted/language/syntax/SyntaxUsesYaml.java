package dev.linchpin.planted.language.syntax;

import org.snakeyaml.engine.v2.api.LoadSettings;

/** Planted. */
public final class SyntaxUsesYaml {
    private SyntaxUsesYaml() {}

    static Object used() {
        return LoadSettings.builder().build();
    }
}
