package dev.linchpin.ensemble;

import dev.linchpin.model.outlook.OptionLevel;
import dev.linchpin.model.outlook.Setting;
import java.util.List;

/**
 * Other circumstances in which to try a dossier: it starts with some options at other levels, and some quantities have
 * other values.
 *
 * @param now the options that stand elsewhere at the start
 * @param settings the quantities that differ
 */
public record WhatIf(List<OptionLevel> now, List<Setting> settings) {
    /** The dossier as it is. */
    public static final WhatIf NOTHING = new WhatIf(List.of(), List.of());

    /** Copies the lists. */
    public WhatIf {
        now = List.copyOf(now);
        settings = List.copyOf(settings);
    }
}
