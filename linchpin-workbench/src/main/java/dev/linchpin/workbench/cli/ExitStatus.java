package dev.linchpin.workbench.cli;

/** What a command tells the shell when it ends. */
final class ExitStatus {
    /** Done. */
    static final int DONE = 0;

    /** The dossier has errors. */
    static final int BAD_DOSSIER = 1;

    /** The command was used wrongly. */
    static final int WRONG_USAGE = 2;

    /** Our own failure. */
    static final int FAILURE = 3;

    private ExitStatus() {}
}
