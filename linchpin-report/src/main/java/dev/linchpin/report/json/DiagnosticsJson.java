package dev.linchpin.report.json;

import dev.linchpin.model.diagnostic.Diagnostic;
import dev.linchpin.model.diagnostic.SourceSpan;
import java.io.OutputStream;
import java.util.List;

/** Diagnostics as JSON: {@code {"diagnostics":[{code, severity, file, line, column, …}]}}. */
public final class DiagnosticsJson {
    private DiagnosticsJson() {}

    /** Writes diagnostics. */
    public static void write(OutputStream out, List<Diagnostic> diagnostics) {
        JsonOutput.write(out, json -> diagnostics(json, "diagnostics", diagnostics));
    }

    /**
     * Writes the diagnostic of something that went wrong with no place in a file.
     *
     * @param code what kind of thing
     * @param message what
     */
    public static void write(OutputStream out, String code, String message) {
        JsonOutput.write(
                out,
                json -> json.objects(
                        "diagnostics",
                        List.of(message),
                        text -> json.field("code", code)
                                .field("severity", "ERROR")
                                .field("message", text)));
    }

    /** Writes diagnostics as a field. */
    static void diagnostics(JsonOutput json, String name, List<Diagnostic> diagnostics) {
        json.objects(name, diagnostics, diagnostic -> {
            SourceSpan place = diagnostic.place();
            json.field("code", diagnostic.code())
                    .field("severity", diagnostic.severity().name())
                    .field("file", place.file())
                    .field("line", place.line())
                    .field("column", place.column())
                    .field("endLine", place.endLine())
                    .field("endColumn", place.endColumn())
                    .field("message", diagnostic.message())
                    .field("advice", diagnostic.advice());
        });
    }
}
