package dev.linchpin.workbench.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;

/**
 * Lets in whoever knows the token, from this server's own pages, and nobody else: every address begins with the token,
 * the request must be for this host, and where a browser says which page asks, it must be one of ours. Whoever lacks the
 * token learns nothing, not even that he lacks it.
 */
final class Gate {
    private static final int TOKEN_BYTES = 24;

    /** Scripts and everything else from this server alone; the editor makes style elements of its own. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";

    private final String token;
    private volatile Set<String> hosts = Set.of();

    private Gate(String token) {
        this.token = token;
    }

    /** Returns a gate with a new token. */
    static Gate create() {
        byte[] chance = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(chance);
        return new Gate(Base64.getUrlEncoder().withoutPadding().encodeToString(chance));
    }

    /** Returns the first segment of every address. */
    String token() {
        return token;
    }

    /** Says at which port the server listens. */
    void listensAt(int port) {
        hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
    }

    /** Turns away whom it should. */
    void judge(Context context) {
        context.header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Content-Security-Policy", POLICY)
                .header("Cache-Control", "no-store");
        String[] parts = context.path().split("/", 3);
        String first = parts.length > 1 ? parts[1] : "";
        boolean knows =
                MessageDigest.isEqual(first.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
        if (!knows) {
            throw Fault.notFound("There is nothing here.");
        }
        String host = context.header("Host");
        if (host == null || !hosts.contains(host.toLowerCase(Locale.ROOT))) {
            throw Fault.of(403, "This is asked under another host's name.", null);
        }
        String origin = context.header("Origin");
        if (origin != null && !isOurs(origin)) {
            throw Fault.of(403, "This is asked by another site's page.", null);
        }
        String site = context.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw Fault.of(403, "This is asked by another site's page.", null);
        }
    }

    private boolean isOurs(String origin) {
        return origin.startsWith("http://")
                && hosts.contains(origin.substring("http://".length()).toLowerCase(Locale.ROOT));
    }
}
