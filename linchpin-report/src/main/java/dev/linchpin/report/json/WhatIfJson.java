package dev.linchpin.report.json;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.ensemble.finding.Situation;
import dev.linchpin.model.Dossier;
import dev.linchpin.report.Provenance;
import dev.linchpin.report.wording.QuantityWords;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What other circumstances would change, as JSON. */
public final class WhatIfJson {
    private WhatIfJson() {}

    /**
     * Writes what a what-if changes.
     *
     * @param whatIf what is supposed
     * @param before the dossier as it is
     * @param after the dossier in those circumstances
     */
    public static void write(OutputStream out, Provenance provenance, WhatIf whatIf, Study before, Study after) {
        Dossier dossier = before.dossier();
        GameForm form = before.main().analysis().game().form();
        JsonOutput.write(out, json -> {
            RunJson.provenance(json, dossier, provenance);
            json.object("whatIf", supposed -> {
                supposed.objects(
                        "now",
                        whatIf.now(),
                        level -> supposed.field("option", level.option())
                                .field(
                                        "level",
                                        dossier.options()
                                                .get(level.option())
                                                .levels()
                                                .get(level.level())));
                supposed.objects(
                        "settings",
                        whatIf.settings(),
                        setting -> supposed.field("quantity", setting.name())
                                .field("value", QuantityWords.of(setting.quantity())));
            });
            json.texts("flips", flips(before.main(), after.main()));
            json.object("before", inside -> situation(inside, dossier, form, before.main()));
            json.object("after", inside -> situation(inside, dossier, form, after.main()));
        });
    }

    private static List<String> flips(Situation before, Situation after) {
        List<String> flips = new ArrayList<>();
        for (int h = 0; h < before.hypotheses().size(); h++) {
            if (!Objects.equals(
                    before.hypotheses().get(h).holds(),
                    after.hypotheses().get(h).holds())) {
                flips.add(before.hypotheses().get(h).hypothesis().id());
            }
        }
        return flips;
    }

    private static void situation(JsonOutput json, Dossier dossier, GameForm form, Situation situation) {
        SituationJson parts = new SituationJson(json, dossier, form);
        json.field("now", form.space().text(situation.now()));
        parts.stances(situation.stances());
        parts.ends(situation.chain());
        parts.hypotheses(situation.hypotheses());
    }
}
