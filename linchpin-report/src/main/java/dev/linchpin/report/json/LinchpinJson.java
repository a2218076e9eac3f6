package dev.linchpin.report.json;

import dev.linchpin.ensemble.flip.FlippingSet;
import dev.linchpin.ensemble.flip.FlippingSet.Move;
import dev.linchpin.ensemble.flip.FlippingSets;
import dev.linchpin.ensemble.linchpin.Dropped;
import dev.linchpin.ensemble.linchpin.Linchpin;
import dev.linchpin.ensemble.linchpin.Linchpins;
import dev.linchpin.ensemble.sensitivity.Estimate;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.report.Provenance;
import java.io.OutputStream;
import java.util.List;

/** What carries conclusions as JSON. */
public final class LinchpinJson {
    private LinchpinJson() {}

    /**
     * Writes what carries conclusions.
     *
     * @param flips the fewest quantities that flip each hypothesis asked about
     * @param hypotheses the hypotheses asked about
     */
    public static void write(
            OutputStream out,
            Provenance provenance,
            Dossier dossier,
            Linchpins linchpins,
            FlippingSets flips,
            List<Hypothesis> hypotheses) {
        JsonOutput.write(out, json -> {
            RunJson.provenance(json, dossier, provenance);
            linchpins(
                    json,
                    hypotheses.stream().flatMap(it -> linchpins.of(it).stream()).toList());
            minimalFlips(json, flips.sets());
            dropped(
                    json,
                    hypotheses.stream()
                            .flatMap(it -> linchpins.droppedFrom(it).stream())
                            .toList());
        });
    }

    /** Writes the field {@code linchpins}. */
    static void linchpins(JsonOutput json, List<Linchpin> linchpins) {
        json.objects("linchpins", linchpins, it -> {
            json.field("hypothesis", it.hypothesis().id())
                    .field("quantity", it.quantity())
                    .number("median", it.median())
                    .number("low", it.low())
                    .number("high", it.high())
                    .number("flipsAt", it.flipsAt())
                    .field("insideRange", it.insideRange());
            Estimate effect = it.totalEffect();
            json.number("totalEffect", effect == null ? null : effect.value());
            if (effect != null) {
                json.number("totalEffectLow", effect.interval().low())
                        .number("totalEffectHigh", effect.interval().high());
            }
        });
    }

    /** Writes the field {@code minimalFlips}. */
    static void minimalFlips(JsonOutput json, List<FlippingSet> sets) {
        json.objects(
                "minimalFlips",
                sets,
                set -> json.field("hypothesis", set.hypothesis())
                        .texts(
                                "quantities",
                                set.moves().stream().map(Move::quantity).toList())
                        .numbers(
                                "medians",
                                set.moves().stream().map(Move::median).toList())
                        .numbers("values", set.moves().stream().map(Move::value).toList())
                        .field("provenMinimal", set.isProvenMinimal())
                        .field("noneUpTo", set.noneUpTo())
                        .field("others", set.others()));
    }

    /** Writes the fields {@code evidence} and {@code uncited}. */
    static void dropped(JsonOutput json, List<Dropped> dropped) {
        dropped(json, "evidence", "id", dropped, false);
        dropped(json, "uncited", "influence", dropped, true);
    }

    private static void dropped(
            JsonOutput json, String name, String support, List<Dropped> dropped, boolean assumptions) {
        json.objects(
                name,
                dropped.stream().filter(it -> it.isAssumption() == assumptions).toList(),
                it -> json.field(support, it.support())
                        .field("hypothesis", it.hypothesis().id())
                        .number("dropChange", it.change())
                        .field("flips", it.flips()));
    }
}
