package dev.linchpin.report.json;

import java.io.OutputStream;

/** The name of a file that was written, as JSON: {@code {"written":"x.yaml"}}. */
public final class WrittenJson {
    private WrittenJson() {}

    /** Writes the name. */
    public static void write(OutputStream out, String fileName) {
        JsonOutput.write(out, json -> json.field("written", fileName));
    }
}
