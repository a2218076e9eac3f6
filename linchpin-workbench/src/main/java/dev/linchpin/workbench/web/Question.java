package dev.linchpin.workbench.web;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What is asked about: a dossier's text, and what is supposed.
 *
 * @param name what places in it are told with
 * @param text the dossier
 * @param set what is supposed, each as {@code NAME=VALUE}
 */
record Question(String name, String text, List<String> set) {
    private static final int MOST_SET = 1000;

    Question {
        set = List.copyOf(set);
    }

    /**
     * Reads a question from a request's body.
     *
     * @throws Fault if it is none
     */
    static Question of(JsonNode body) {
        String name = Json.findText(body, "name");
        List<String> set = new ArrayList<>();
        JsonNode supposed = body.get("set");
        if (supposed != null && !supposed.isNull()) {
            if (!supposed.isArray() || supposed.size() > MOST_SET) {
                throw Fault.badRequest("\"set\" is no list of at most %d texts.".formatted(MOST_SET));
            }
            for (JsonNode each : supposed) {
                if (!each.isString()) {
                    throw Fault.badRequest("\"set\" holds what is no text.");
                }
                set.add(each.stringValue());
            }
        }
        return new Question(name == null ? "dossier.yaml" : name, Json.text(body, "text"), set);
    }
}
