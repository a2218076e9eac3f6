package dev.linchpin.report.json;

import dev.linchpin.ensemble.point.PointFinding;
import java.util.List;
import java.util.Locale;

/** What the text under study claims, and whether the model bears it out, as JSON. */
final class PointJson {
    private PointJson() {}

    static void points(JsonOutput json, List<PointFinding> points) {
        json.objects("points", points, finding -> {
            json.field("number", finding.number())
                    .field("says", finding.point().says())
                    .field("at", finding.point().at())
                    .field("verdict", word(finding.verdict()))
                    .field("because", finding.point().because());
            json.objects("checks", finding.checks(), check -> {
                json.field("kind", check.check().kind()).truth("holds", check.holds());
                json.objects(
                        "figures",
                        check.figures(),
                        figure -> json.field("name", word(figure.kind()))
                                .field("of", figure.of())
                                .number("value", figure.value()));
            });
        });
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
