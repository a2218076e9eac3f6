package dev.linchpin.workbench.web.run;

/**
 * Something that a run tells.
 *
 * @param id its number, ascending within the run, from 1
 * @param kind {@code progress}, {@code partial}, {@code finished} or {@code failed}
 * @param data JSON of one line
 */
public record RunEvent(long id, String kind, String data) {
    static final String PROGRESS = "progress";
    static final String PARTIAL = "partial";
    static final String FINISHED = "finished";
    static final String FAILED = "failed";

    /** Returns whether it is a run's last. */
    public boolean isLast() {
        return kind.equals(FINISHED) || kind.equals(FAILED);
    }
}
