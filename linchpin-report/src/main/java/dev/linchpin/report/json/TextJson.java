package dev.linchpin.report.json;

import java.io.OutputStream;

/** One text as JSON: {@code {"written":"x.yaml"}}. */
public final class TextJson {
    private TextJson() {}

    /** Writes an object with one field that holds a text. */
    public static void write(OutputStream out, String name, String text) {
        JsonOutput.write(out, json -> json.field(name, text));
    }
}
