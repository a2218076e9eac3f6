package dev.linchpin.planted.language;

/** Planted. */
public final class LanguageThing {
    private LanguageThing() {}

    /** A name. */
    public static String name() {
        return "language";
    }
}
