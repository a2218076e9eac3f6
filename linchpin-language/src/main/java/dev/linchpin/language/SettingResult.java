package dev.linchpin.language;

import dev.linchpin.language.problem.TextFault;
import dev.linchpin.model.outlook.OptionLevel;
import dev.linchpin.model.outlook.Setting;
import java.util.List;

/** What a what-if asks for. */
public sealed interface SettingResult {
    /**
     * An option at another level.
     *
     * @param level the option with its level
     */
    record OtherLevel(OptionLevel level) implements SettingResult {}

    /**
     * A quantity at another value.
     *
     * @param setting the quantity with its value
     * @param remarks what is worth knowing about the value
     */
    record OtherValue(Setting setting, List<TextFault> remarks) implements SettingResult {
        /** Copies the list. */
        public OtherValue {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Nothing that the dossier knows.
     *
     * @param fault why not
     */
    record Refused(TextFault fault) implements SettingResult {}
}
