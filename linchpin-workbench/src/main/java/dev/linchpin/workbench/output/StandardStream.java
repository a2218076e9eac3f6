package dev.linchpin.workbench.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A stream that ends the command quietly where nobody reads it any more: {@code linchpin run … | head} is no error.
 * Any other trouble, a full disk say, is one.
 */
public final class StandardStream extends OutputStream {
    private final OutputStream target;

    /** Wraps a stream. */
    public StandardStream(OutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        try {
            target.write(bytes, from, length);
        } catch (IOException e) {
            throw translated(e);
        }
    }

    /** Writes a text, and passes it on at once. */
    public void print(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(bytes, 0, bytes.length);
        flush();
    }

    @Override
    public void flush() {
        try {
            target.flush();
        } catch (IOException e) {
            throw translated(e);
        }
    }

    private static RuntimeException translated(IOException e) {
        String message = e.getMessage() == null ? "" : e.getMessage().toLowerCase(Locale.ROOT);
        // Java tells a closed pipe from a full disk by the C library's message alone
        return message.contains("pipe") || message.contains("reset by peer") ? new NobodyReads() : new OutputFailed(e);
    }

    /** Whoever read the output has gone. */
    public static final class NobodyReads extends RuntimeException {
        private static final long serialVersionUID = 1;

        NobodyReads() {
            super("Nobody reads the output any more.", null, false, false);
        }
    }

    /** The output cannot be written. */
    public static final class OutputFailed extends RuntimeException {
        private static final long serialVersionUID = 1;

        OutputFailed(IOException cause) {
            super("The output cannot be written: " + cause.getMessage(), cause);
        }
    }
}
