package dev.linchpin.report.json;

import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.evidence.CompetingHypotheses;
import dev.linchpin.ensemble.evidence.EvidenceMatrix;
import dev.linchpin.ensemble.evidence.HypothesisReading;
import dev.linchpin.ensemble.evidence.ItemReading;
import dev.linchpin.ensemble.evidence.PopulationReading;
import dev.linchpin.ensemble.evidence.RivalryReading;
import dev.linchpin.ensemble.evidence.ScoringRule;
import dev.linchpin.ensemble.evidence.WeighedEvidence;
import dev.linchpin.model.evidence.Consistency;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.model.evidence.Source;
import dev.linchpin.report.Provenance;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dossier's evidence as JSON. */
public final class EvidenceJson {
    private final JsonOutput json;
    private final Study study;
    private final WeighedEvidence evidence;
    private final @Nullable Hypothesis asked;

    private EvidenceJson(JsonOutput json, Study study, WeighedEvidence evidence, @Nullable Hypothesis asked) {
        this.json = json;
        this.study = study;
        this.evidence = evidence;
        this.asked = asked;
    }

    /**
     * Writes a dossier's evidence.
     *
     * @param rule how the matrix is scored
     * @param asked the hypothesis that is asked about, with its rivals; null for all, and for influences as well
     */
    public static void write(
            OutputStream out, Provenance provenance, Study study, ScoringRule rule, @Nullable Hypothesis asked) {
        JsonOutput.write(out, json -> {
            RunJson.provenance(json, study.dossier(), provenance);
            new EvidenceJson(json, study, study.evidence().scoredBy(rule), asked).fields();
        });
    }

    /** Writes a field that holds all that the evidence says. */
    static void weighing(JsonOutput json, Study study) {
        json.object("weighing", inside -> new EvidenceJson(inside, study, study.evidence(), null).fields());
    }

    private void fields() {
        CompetingHypotheses hypotheses = evidence.hypotheses();
        json.field("scoring", hypotheses.scores().rule().id());
        json.objects("rivalries", shown(), this::rivalry);
        json.texts("leastAgainst", ids(hypotheses.scores().leaders()));
        json.objects("items", items(), this::item);
        json.objects(
                "disagreements",
                study.disagreements(),
                each -> json.field("hypothesis", each.hypothesis().id())
                        .number("byEvidence", each.byEvidence())
                        .number("byModel", each.byModel()));
        json.objects(
                "likelihoods",
                evidence.likelihoods(),
                each -> json.field("id", each.item().id())
                        .number("ifTrue", each.ifTrue())
                        .number("ifFalse", each.ifFalse())
                        .number("ratio", each.ratio())
                        .number("weight", each.weight()));
        if (asked == null) {
            json.objects("influences", evidence.influences(), weighed -> {
                json.field("name", weighed.influence().name())
                        .number("naive", weighed.reading().naive())
                        .number("there", weighed.reading().corrected());
                json.objects(
                        "votes",
                        weighed.reading().votes(),
                        vote -> json.field("id", vote.item().id())
                                .field("at", vote.item().at())
                                .field("against", vote.against())
                                .field("voice", vote.voice())
                                .number("weight", vote.weight())
                                .field("counted", vote.counted()));
                voices(weighed.voices());
            });
        }
    }

    private List<RivalryReading> shown() {
        return evidence.hypotheses().rivalries().stream()
                .filter(rivalry ->
                        asked == null || rivalry.rivalry().hypotheses().contains(asked))
                .toList();
    }

    private List<Evidence> items() {
        return evidence.hypotheses().matrix().items().stream()
                .filter(item -> asked == null || EvidenceMatrix.cell(item, asked) != null)
                .toList();
    }

    private List<String> ids(List<Integer> places) {
        return places.stream()
                .map(place ->
                        evidence.hypotheses().matrix().hypotheses().get(place).id())
                .toList();
    }

    private void rivalry(RivalryReading rivalry) {
        json.objects("hypotheses", rivalry.hypotheses(), this::hypothesis);
        json.number("noneOfThem", rivalry.rivalry().isAlone() ? null : rivalry.otherwise());
        json.texts("leaders", leaders(rivalry, rivalry.leaders()));
        json.objects("items", rivalry.items(), item -> dropped(rivalry, item));
    }

    private void hypothesis(HypothesisReading reading) {
        int place = evidence.hypotheses().matrix().hypotheses().indexOf(reading.hypothesis());
        json.field("id", reading.hypothesis().id())
                .field("says", reading.hypothesis().says())
                .number("prior", reading.prior())
                .number("naive", reading.naive())
                .number("posterior", reading.posterior())
                .number(
                        "against",
                        evidence.hypotheses().scores().inconsistency().get(place))
                .number("favour", evidence.hypotheses().scores().consistency().get(place));
        voices(reading.voices());
    }

    private void dropped(RivalryReading rivalry, ItemReading item) {
        json.field("id", item.item().id())
                .field("voice", item.voice())
                .field("counted", item.counted())
                .number("diagnosticity", item.diagnosticity());
        json.objects(
                "without",
                rivalry.hypotheses(),
                reading -> json.field("hypothesis", reading.hypothesis().id())
                        .number(
                                "posterior",
                                item.without().get(rivalry.hypotheses().indexOf(reading))));
        json.texts("leadersWithout", leaders(rivalry, item.leadersWithout()));
    }

    private static List<String> leaders(RivalryReading rivalry, List<Integer> places) {
        return places.stream()
                .filter(place -> place < rivalry.hypotheses().size())
                .map(place -> rivalry.hypotheses().get(place).hypothesis().id())
                .toList();
    }

    private void item(Evidence item) {
        CompetingHypotheses hypotheses = evidence.hypotheses();
        int place = hypotheses.matrix().items().indexOf(item);
        Source source = study.dossier().sources().get(item.source());
        json.field("id", item.id())
                .field("source", source.id())
                .field("at", item.at())
                .field("says", item.says())
                .field("reliability", source.reliability().name())
                .field("credibility", item.credibility().grade())
                .number("reliance", hypotheses.reliances().get(place))
                .number("diagnosticity", hypotheses.diagnosticities().get(place))
                .number("toolsOwn", hypotheses.scores().spreads().get(place));
        json.object("cells", cells -> {
            for (Hypothesis hypothesis : hypotheses.matrix().hypotheses()) {
                Consistency cell = EvidenceMatrix.cell(item, hypothesis);
                if (cell != null) {
                    cells.field(hypothesis.id(), cell.name());
                }
            }
        });
        json.texts(
                "leastAgainstWithout", ids(hypotheses.scores().leadersWithout().get(place)));
    }

    private void voices(List<PopulationReading> voices) {
        json.objects("voices", voices, reading -> {
            json.field("population", reading.population().id())
                    .number("naive", reading.naive())
                    .number("corrected", reading.corrected());
            json.objects(
                    "strata",
                    reading.strata(),
                    stratum -> json.field("id", stratum.stratum().id())
                            .number("share", stratum.share())
                            .texts(
                                    "heard",
                                    stratum.heard().stream().map(Evidence::id).toList())
                            .number("probability", stratum.probability()));
        });
    }
}
