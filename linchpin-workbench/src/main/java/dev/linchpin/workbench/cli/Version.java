package dev.linchpin.workbench.cli;

/** Which version of Linchpin this is. */
final class Version {
    private static final String UNKNOWN = "unreleased";

    private Version() {}

    /** Returns the version that the jar names. */
    static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? UNKNOWN : version;
    }
}
