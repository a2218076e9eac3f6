package dev.linchpin.planted.language.bind;

import org.snakeyaml.engine.v2.api.LoadSettings;

/** Planted. */
public final class BindUsesYaml {
    private BindUsesYaml() {}

    static Object used() {
        return LoadSettings.builder().build();
    }
}
