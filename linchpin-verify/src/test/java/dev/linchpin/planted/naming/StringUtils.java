package dev.linchpin.planted.naming;

/** Planted. */
public final class StringUtils {
    private StringUtils() {}
}
