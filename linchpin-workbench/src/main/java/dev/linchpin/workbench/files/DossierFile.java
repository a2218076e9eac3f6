package dev.linchpin.workbench.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A file as it was read: its name as given, and its bytes. */
public final class DossierFile {
    /** The most bytes that a dossier may have. */
    public static final int MOST_BYTES = 16 << 20;

    private final String name;
    private final byte[] bytes;
    private String @Nullable [] lines;

    /**
     * Creates a file that was read.
     *
     * @param name its name, as it is shown
     * @param bytes what it holds; owned by the file from now on
     */
    public DossierFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** Returns its name, as it was given. */
    public String name() {
        return name;
    }

    /** Returns its bytes; owned by this object. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns the SHA-256 of its bytes, in hexadecimal. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** Returns a line, from 1, or null where there is no such line. */
    public @Nullable String line(int number) {
        String[] all = lines;
        if (all == null) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            all = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\r|\n", -1);
            lines = all;
        }
        return number >= 1 && number <= all.length ? all[number - 1] : null;
    }
}
