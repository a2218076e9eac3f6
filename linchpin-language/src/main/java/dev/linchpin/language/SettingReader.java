package dev.linchpin.language;

import dev.linchpin.language.bind.QuantityReader;
import dev.linchpin.language.bind.QuantityUse;
import dev.linchpin.language.problem.DidYouMean;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.problem.TextFault;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.NamedQuantity;
import dev.linchpin.model.Option;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.QuantityCatalog;
import dev.linchpin.model.outlook.OptionLevel;
import dev.linchpin.model.outlook.Setting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a what-if asks for: {@code option=level} or {@code quantity=value}. */
public final class SettingReader {
    private final Dossier dossier;
    private final QuantityCatalog quantities;
    private final DidYouMean didYouMean = new DidYouMean();

    /** Creates a reader for a dossier. */
    public SettingReader(Dossier dossier) {
        this.dossier = dossier;
        this.quantities = QuantityCatalog.of(dossier);
    }

    /**
     * Reads one argument; nothing is thrown, whatever the text is.
     *
     * @param argument an option with the name of a level, or its number from 0; or the name of a quantity with a
     *     number, a range or a word
     */
    public SettingResult read(String argument) {
        int equals = argument.indexOf('=');
        if (equals < 0) {
            return refused(
                    "what-if.form",
                    Quoted.of(argument) + " is neither option=level nor quantity=value.",
                    null,
                    0,
                    argument.length());
        }
        String name = argument.substring(0, equals).strip();
        String value = argument.substring(equals + 1).strip();
        Option option = dossier.options().find(name);
        if (option != null) {
            return level(option, value, equals + 1, argument.length());
        }
        NamedQuantity quantity = quantities.find(name);
        if (quantity != null) {
            return value(quantity, value, equals + 1);
        }
        List<String> known = new ArrayList<>(dossier.options().ids());
        known.addAll(quantities.all().ids());
        return refused(
                "what-if.unknown",
                "There is no option or quantity " + Quoted.of(name) + ".",
                didYouMean.advice(name, known),
                0,
                equals);
    }

    private SettingResult level(Option option, String level, int from, int to) {
        int index = option.findLevel(level);
        if (index < 0 && level.length() == 1 && level.charAt(0) >= '0' && level.charAt(0) <= '9') {
            index = level.charAt(0) - '0';
        }
        if (index >= 0 && index <= option.highest()) {
            return new SettingResult.OtherLevel(new OptionLevel(option.id(), index));
        }
        String guess = didYouMean.advice(level, option.levels());
        return refused(
                "level.unknown",
                Quoted.of(option.id()) + " has no level " + Quoted.of(level) + ".",
                guess != null ? guess : "Its levels are " + Quoted.list(option.levels()) + ".",
                from,
                to);
    }

    private SettingResult value(NamedQuantity quantity, String value, int from) {
        QuantityReader reader = new QuantityReader(
                quantity.name(), QuantityUse.of(quantity), dossier.heading().yardstick(), didYouMean);
        Quantity read = reader.read(value);
        if (read == null) {
            TextFault fault = reader.faults().getFirst();
            return new SettingResult.Refused(new TextFault(
                    fault.code(),
                    fault.severity(),
                    fault.message(),
                    fault.advice(),
                    from + fault.from(),
                    from + fault.to()));
        }
        return new SettingResult.OtherValue(new Setting(quantity.name(), read), reader.faults());
    }

    private static SettingResult refused(String code, String message, @Nullable String advice, int from, int to) {
        return new SettingResult.Refused(TextFault.error(code, message, advice, from, to));
    }
}
