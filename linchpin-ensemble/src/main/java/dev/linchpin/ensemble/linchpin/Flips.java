package dev.linchpin.ensemble.linchpin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a dial first flips each hypothesis when turned down and when turned up from the medians.
 *
 * @param below for each hypothesis the first value below; null where there is none
 * @param above for each hypothesis the first value above; null where there is none
 * @param looks how many games were looked at
 */
record Flips(List<@Nullable Double> below, List<@Nullable Double> above, int looks) {
    Flips {
        below = Collections.unmodifiableList(new ArrayList<>(below));
        above = Collections.unmodifiableList(new ArrayList<>(above));
    }
}
