package dev.linchpin.workbench.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The pages, as they were built into this program; where they were not, a page that says how to have them. */
final class PageRoutes {
    private static final String ROOT = "/dev/linchpin/pages/";
    private static final Pattern PLAIN = Pattern.compile("(assets/)?[A-Za-z0-9_-][A-Za-z0-9._-]*");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "png", "image/png",
            "woff2", "font/woff2");

    private static final String WITHOUT_PAGES = """
            <!DOCTYPE html>
            <html lang="en"><meta charset="utf-8"><title>Linchpin</title>
            <h1>The pages are not part of this build</h1>
            <p>They are built where Node 20 or later is on the path. Install it, remove
            <code>linchpin-workbench/target</code>, and start <code>./linchpin serve</code> again.</p>
            <p>What the server answers all the same is described at <a href="api/openapi.yaml">api/openapi.yaml</a>.</p>
            </html>
            """;

    private PageRoutes() {}

    /** Answers with the first page. */
    static void index(Context context) {
        byte[] page = find("index.html");
        context.contentType("text/html; charset=utf-8");
        if (page == null) {
            context.result(WITHOUT_PAGES);
        } else {
            context.result(page);
        }
    }

    /** Answers with what a page needs. */
    static void asset(Context context) {
        String path = context.pathParam("path");
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        byte[] bytes = type == null || !PLAIN.matcher(path).matches() ? null : find(path);
        if (bytes == null || type == null) {
            throw Fault.notFound("There is nothing here.");
        }
        if (path.startsWith("assets/")) {
            // their names hold the hash of what they are
            context.header("Cache-Control", "private, max-age=31536000, immutable");
        }
        context.contentType(type).result(bytes);
    }

    /** Answers with what the server answers. */
    static void description(Context context) {
        try (InputStream in = PageRoutes.class.getResourceAsStream("openapi.yaml")) {
            if (in == null) {
                throw new IllegalStateException("The description is missing from this build.");
            }
            context.contentType("application/yaml; charset=utf-8").result(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte @Nullable [] find(String path) {
        try (InputStream in = PageRoutes.class.getResourceAsStream(ROOT + path)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
