package dev.linchpin.model.diagnostic;

/** How much a diagnostic matters. */
public enum Severity {
    /** The dossier cannot be used until it is mended. */
    ERROR,
    /** The dossier can be used, but a reader would object. */
    WARNING,
    /** Worth knowing; nothing is wrong. */
    NOTE
}
