package dev.linchpin.workbench.session;

import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.language.SettingReader;
import dev.linchpin.language.SettingResult;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.outlook.OptionLevel;
import dev.linchpin.model.outlook.Setting;
import java.util.ArrayList;
import java.util.List;

/** What a user supposes of a dossier, as texts. */
public final class Suppositions {
    private Suppositions() {}

    /**
     * Reads suppositions.
     *
     * @param supposed each {@code NAME=VALUE}, of an option or a quantity
     * @throws WrongUsage if the dossier does not know one of them
     */
    public static WhatIf of(Dossier dossier, List<String> supposed) {
        SettingReader reader = new SettingReader(dossier);
        List<OptionLevel> levels = new ArrayList<>();
        List<Setting> settings = new ArrayList<>();
        for (String each : supposed) {
            switch (reader.read(each)) {
                case SettingResult.OtherLevel(OptionLevel level) -> levels.add(level);
                case SettingResult.OtherValue value -> settings.add(value.setting());
                case SettingResult.Refused refused ->
                    throw new WrongUsage(
                            refused.fault().message(), refused.fault().advice());
            }
        }
        return new WhatIf(levels, settings);
    }
}
