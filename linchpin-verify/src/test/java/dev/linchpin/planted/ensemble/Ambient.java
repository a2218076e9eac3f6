package dev.linchpin.planted.ensemble;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Planted. */
public final class Ambient {
    private Ambient() {}

    static void out() {
        System.out.print("");
    }

    static void err() {
        System.err.print("");
    }

    static long millis() {
        return System.currentTimeMillis();
    }

    static long nanos() {
        return System.nanoTime();
    }

    static Instant instant() {
        return Instant.now();
    }

    static Clock clock() {
        return Clock.systemUTC();
    }

    static double mathRandom() {
        return Math.random();
    }

    static Random unseeded() {
        return new Random();
    }

    static Random seeded(long seed) {
        return new Random(seed);
    }

    static UUID uuid() {
        return UUID.randomUUID();
    }

    static void shuffled(List<String> list) {
        Collections.shuffle(list);
    }
}
