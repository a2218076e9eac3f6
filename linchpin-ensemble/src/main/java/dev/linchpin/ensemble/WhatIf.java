package dev.linchpin.ensemble;

import dev.linchpin.model.evidence.Yardstick;
import dev.linchpin.model.outlook.OptionLevel;
import dev.linchpin.model.outlook.Setting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Other circumstances in which to try a dossier: it starts with some options at other levels, some quantities have other
 * values, and its words of estimative probability may be read otherwise.
 *
 * @param now the options that stand elsewhere at the start
 * @param settings the quantities that differ
 * @param yardstick by which words are read; null for the dossier's own
 */
public record WhatIf(
        List<OptionLevel> now,
        List<Setting> settings,
        @Nullable Yardstick yardstick) {
    /** The dossier as it is. */
    public static final WhatIf NOTHING = new WhatIf(List.of(), List.of());

    /** Other levels and values, words read by the dossier's own yardstick. */
    public WhatIf(List<OptionLevel> now, List<Setting> settings) {
        this(now, settings, null);
    }

    /** Copies the lists. */
    public WhatIf {
        now = List.copyOf(now);
        settings = List.copyOf(settings);
    }
}
