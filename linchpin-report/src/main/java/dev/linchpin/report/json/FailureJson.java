package dev.linchpin.report.json;

import dev.linchpin.ensemble.discovery.FailureBox;
import dev.linchpin.ensemble.discovery.FailurePlaces;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which part of which ranges each verdict fails, as JSON. */
final class FailureJson {
    private FailureJson() {}

    static void boxes(JsonOutput json, @Nullable FailurePlaces found) {
        json.objects("boxes", found == null ? List.of() : found.places(), place -> {
            FailureBox box = place.discovery().box();
            json.field("hypothesis", place.hypothesis().id())
                    .field("holds", place.holds())
                    .field(
                            "verdict",
                            place.discovery()
                                    .verdict()
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-'))
                    .field("draws", found == null ? 0 : found.draws())
                    .number("failing", place.discovery().failing())
                    .number("mass", box == null ? null : box.mass())
                    .number("coverage", box == null ? null : box.coverage())
                    .number("density", box == null ? null : box.density());
            json.objects(
                    "bounds",
                    box == null ? List.of() : box.restrictions(),
                    bound -> json.field("quantity", bound.quantity())
                            .number("low", bound.low())
                            .number("high", bound.high())
                            .number("quasiPValue", bound.quasiPValue()));
        });
    }
}
