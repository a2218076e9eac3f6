package dev.linchpin.workbench.web;

import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.language.problem.DidYouMean;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.evidence.Yardstick;
import dev.linchpin.model.outlook.Epoch;
import dev.linchpin.model.outlook.Setting;
import dev.linchpin.workbench.session.Audience;
import dev.linchpin.workbench.session.Inquiry;
import dev.linchpin.workbench.session.LoadedDossier;
import dev.linchpin.workbench.session.Suppositions;
import dev.linchpin.workbench.session.WrongUsage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One side of a comparison: a dossier, perhaps in an epoch, by another yardstick, under suppositions.
 *
 * @param question the dossier and what is supposed
 * @param epoch the epoch's id; null where it is as now
 * @param yardstick the yardstick's id; null for the dossier's own
 */
record Side(
        Question question, @Nullable String epoch, @Nullable String yardstick) {
    static Side of(@Nullable JsonNode body, String name) {
        if (body == null || !body.isObject()) {
            throw Fault.badRequest("\"%s\" is missing.".formatted(name));
        }
        return new Side(Question.of(body), Json.findText(body, "epoch"), Json.findText(body, "yardstick"));
    }

    /**
     * Reads the dossier and studies it.
     *
     * @throws WrongUsage if it has no such epoch, or there is no such yardstick
     */
    Asked ask() {
        LoadedDossier loaded = Desk.read(question);
        WhatIf supposed = Suppositions.of(loaded.dossier(), question.set());
        List<Setting> settings = new ArrayList<>(epochSettings(loaded.dossier()));
        settings.addAll(supposed.settings());
        WhatIf whatIf = new WhatIf(supposed.now(), settings, otherYardstick());
        Inquiry inquiry = new Inquiry(Audience.SILENT, loaded);
        return new Asked(loaded, whatIf, inquiry, inquiry.study(whatIf));
    }

    private @Nullable Yardstick otherYardstick() {
        String asked = yardstick;
        Yardstick other = asked == null ? null : Yardstick.find(asked);
        if (asked != null && other == null) {
            List<String> known =
                    Arrays.stream(Yardstick.values()).map(Yardstick::id).toList();
            throw new WrongUsage(
                    "There is no yardstick \"%s\".".formatted(asked), "There are: " + String.join(", ", known) + ".");
        }
        return other;
    }

    private List<Setting> epochSettings(Dossier dossier) {
        String asked = epoch;
        if (asked == null) {
            return List.of();
        }
        Epoch found = dossier.epochs().find(asked);
        if (found == null) {
            throw new WrongUsage(
                    "There is no epoch \"%s\".".formatted(asked),
                    new DidYouMean().advice(asked, dossier.epochs().ids()));
        }
        return found.settings();
    }
}
