package dev.linchpin.ensemble.point;

import dev.linchpin.model.point.Point;
import java.util.List;

/**
 * Whether the model bears a point out.
 *
 * @param number its place among the points, from 1
 * @param point the point
 * @param checks what it must show, in order
 */
public record PointFinding(int number, Point point, List<CheckFinding> checks) {
    /** Copies the list. */
    public PointFinding {
        checks = List.copyOf(checks);
    }

    /** How a point fares. */
    public enum Verdict {
        /** All that it must show is shown. */
        BORNE_OUT,
        /** Something is not, and the dossier does not say why. */
        NOT_BORNE_OUT,
        /** Something is not, and the dossier says why: the argument as given does not support it. */
        NOT_SUPPORTED,
        /** Nothing is found wanting, but something was not worked out. */
        NOT_JUDGED
    }

    /** Returns how it fares. */
    public Verdict verdict() {
        if (checks.stream().anyMatch(check -> Boolean.FALSE.equals(check.holds()))) {
            return point.because() == null ? Verdict.NOT_BORNE_OUT : Verdict.NOT_SUPPORTED;
        }
        return checks.stream().allMatch(check -> Boolean.TRUE.equals(check.holds()))
                ? Verdict.BORNE_OUT
                : Verdict.NOT_JUDGED;
    }

    /** Returns whether the dossier says why the model would not bear it out, and yet it does. */
    public boolean isExcusedForNothing() {
        return point.because() != null && verdict() == Verdict.BORNE_OUT;
    }
}
