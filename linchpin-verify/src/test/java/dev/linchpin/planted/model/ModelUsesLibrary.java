package dev.linchpin.planted.model;

import tools.jackson.databind.json.JsonMapper;

/** Planted. */
public final class ModelUsesLibrary {
    private ModelUsesLibrary() {}

    static Object used() {
        return new JsonMapper();
    }
}
