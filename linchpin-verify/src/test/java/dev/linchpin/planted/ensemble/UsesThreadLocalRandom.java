package dev.linchpin.planted.ensemble;

import java.util.concurrent.ThreadLocalRandom;

/** Planted. */
public final class UsesThreadLocalRandom {
    private UsesThreadLocalRandom() {}

    static int used() {
        return ThreadLocalRandom.current().nextInt();
    }
}
