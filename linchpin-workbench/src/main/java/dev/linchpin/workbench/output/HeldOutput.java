package dev.linchpin.workbench.output;

import java.io.OutputStream;

/** A buffered stream whose beginning can be taken back as long as it has not been sent. */
public final class HeldOutput extends OutputStream {
    private static final int CAPACITY = 1 << 16;

    private final StandardStream target;
    private final byte[] held = new byte[CAPACITY];
    private int count;
    private boolean sent;

    /** Holds back what is meant for a stream. */
    public HeldOutput(StandardStream target) {
        this.target = target;
    }

    @Override
    public void write(int b) {
        if (count == CAPACITY) {
            send();
        }
        held[count++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        if (length > CAPACITY - count) {
            send();
        }
        if (length > CAPACITY) {
            target.write(bytes, from, length);
            sent = true;
        } else {
            System.arraycopy(bytes, from, held, count, length);
            count += length;
        }
    }

    @Override
    public void flush() {
        send();
        target.flush();
    }

    /** Takes back what has not been sent; returns whether that is all there was. */
    public boolean takeBack() {
        count = 0;
        return !sent;
    }

    private void send() {
        if (count > 0) {
            target.write(held, 0, count);
            sent = true;
            count = 0;
        }
    }
}
