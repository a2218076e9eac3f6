package dev.linchpin.workbench.session;

/** What a command tells the shell when it ends. */
public final class ExitStatus {
    /** Done. */
    public static final int DONE = 0;

    /** The dossier has errors. */
    public static final int BAD_DOSSIER = 1;

    /** The command was used wrongly. */
    public static final int WRONG_USAGE = 2;

    /** Our own failure. */
    public static final int FAILURE = 3;

    private ExitStatus() {}
}
