package dev.linchpin.ensemble.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.linchpin.ensemble.quantity.Law;
import dev.linchpin.ensemble.quantity.Quantities;
import dev.linchpin.language.DossierReader;
import dev.linchpin.language.ReadResult;
import dev.linchpin.model.Domain;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.QuantityCatalog;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.model.evidence.Yardstick;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompetingHypothesesTest {
    private static final double FLAT = Math.log(99);
    private static final double NINE = Math.log(9);

    @Test
    void aFlatItemBeyondDoubtIsWorthTwoBansFromOneEndToTheOther() {
        CompetingHypotheses found =
                weigh("x: {says: X}\n  y: {says: Y}", "a: {source: s, credibility: 1, bears-on: {x: CC, y: II}}");
        RivalryReading rivals = only(found);
        assertNear(posterior(rivals), 0.99, 0.01, 0.0);
        assertThat(rivals.items().getFirst().diagnosticity()).isCloseTo(FLAT, within(1e-12));
        assertThat(found.diagnosticities().getFirst()).isCloseTo(FLAT, within(1e-12));
        RivalryReading half =
                only(weigh("x: {says: X}\n  y: {says: Y}", "a: {source: s, credibility: 1, bears-on: {x: C, y: I}}"));
        assertThat(odds(half)).isCloseTo(Math.sqrt(99), within(1e-9));
        RivalryReading quarter =
                only(weigh("x: {says: X}\n  y: {says: Y}", "a: {source: s, credibility: 1, bears-on: {x: C, y: N}}"));
        assertThat(odds(quarter)).isCloseTo(Math.pow(99, 0.25), within(1e-9));
    }

    @Test
    void reliabilityCredibilityAndHedgeTemperAnItem() {
        RivalryReading rivals = only(weigh(
                "x: {says: X}\n  y: {says: Y}",
                "a: {source: b, credibility: 3, hedge: 0.9, bears-on: {x: CC, y: II}}"));
        assertThat(odds(rivals)).isCloseTo(Math.exp(0.8 * 0.6 * NINE), within(1e-9));
        // a hedge below even makes what is said surer, not contrary: its cells are of the item as said
        RivalryReading unlikely = only(weigh(
                "x: {says: X}\n  y: {says: Y}",
                "a: {source: b, credibility: 3, hedge: 0.1, bears-on: {x: CC, y: II}}"));
        assertThat(odds(unlikely)).isCloseTo(odds(rivals), within(1e-9));
        RivalryReading even = only(weigh(
                "x: {says: X}\n  y: {says: Y}",
                "a: {source: b, credibility: 3, hedge: 0.5, bears-on: {x: CC, y: II}}"));
        assertThat(odds(even)).isCloseTo(1, within(1e-12));
    }

    @Test
    void anItemThatSaysTheSameOfAllSaysNothing() {
        for (String cell : List.of("CC", "C", "N", "I", "II", "NA")) {
            CompetingHypotheses found = weigh(
                    "x: {says: X, prior: 0.5}\n  y: {says: Y, prior: 0.2}",
                    "a: {source: s, credibility: 1, bears-on: {x: %1$s, y: %1$s}}".formatted(cell));
            assertThat(found.diagnosticities()).containsExactly(0.0);
            assertNear(posterior(only(found)), 0.5, 0.2, 0.3);
        }
    }

    @Test
    void likelihoodsAreTakenAsGivenAndOnTheSideThatTheCellsSay() {
        String three = "x: {says: X, prior: 0.33}\n  y: {says: Y, prior: 0.33}\n  z: {says: Z, prior: 0.33}";
        // heard with 0.8 if x is so and with 0.2 if it is not, which is so where y or z is
        RivalryReading one =
                only(weigh(three, "a: {source: s, credibility: 1, if-true: 0.8, if-false: 0.2, bears-on: {x: C}}"));
        assertNear(posterior(one), 0.8 / 1.2, 0.2 / 1.2, 0.2 / 1.2, 0.0);
        RivalryReading contrary =
                only(weigh(three, "a: {source: s, credibility: 1, if-true: 0.2, if-false: 0.8, bears-on: {x: I}}"));
        assertNear(posterior(contrary), 0.2 / 1.8, 0.8 / 1.8, 0.8 / 1.8, 0.0);
        RivalryReading both = only(
                weigh(three, "a: {source: s, credibility: 1, if-true: 0.8, if-false: 0.2, bears-on: {x: C, y: II}}"));
        double[] likelihoods = {0.8, 0.2, 0.4};
        assertNear(posterior(both), likelihoods[0] / 1.4, likelihoods[1] / 1.4, likelihoods[2] / 1.4, 0.0);
        assertThat(both.items().getFirst().diagnosticity()).isCloseTo(Math.log(4), within(1e-12));
        RivalryReading cheap = only(
                weigh(three, "a: {source: s, credibility: 1, if-true: 0.7, if-false: 0.7, bears-on: {x: CC, y: II}}"));
        assertThat(cheap.items().getFirst().diagnosticity()).isZero();
    }

    @Test
    void ofOneOriginOnlyTheMostDiagnosticItemCountsAndTheNextOnceItIsGone() {
        RivalryReading rivals = only(weigh(
                "x: {says: X}\n  y: {says: Y}",
                "a: {source: s, credibility: 1, hedge: 0.9, bears-on: {x: C, y: I}}",
                "b: {source: t, credibility: 1, hedge: 0.9, bears-on: {x: I, y: CC}}",
                "c: {source: b, credibility: 1, hedge: 0.9, bears-on: {x: CC, y: CC}}"));
        assertThat(rivals.items()).extracting(ItemReading::counted).containsExactly(false, true, true);
        assertThat(odds(rivals)).isCloseTo(Math.exp(-0.75 * NINE), within(1e-9));
        assertThat(rivals.leaders()).containsExactly(1);
        ItemReading turning = rivals.turning().getFirst();
        assertThat(turning.item().id()).isEqualTo("b");
        assertThat(turning.without().get(0) / turning.without().get(1)).isCloseTo(Math.exp(0.5 * NINE), within(1e-9));
        assertThat(turning.leadersWithout()).containsExactly(0);
        assertThat(rivals.turning()).hasSize(1);
    }

    @Test
    void priorsSayWhoIsWhoseRival() {
        String item = "a: {source: s, credibility: 1, bears-on: {x: CC, y: II, z: N}}";
        assertNear(
                only(weigh("x: {says: X, prior: 0.6}\n  y: {says: Y, prior: 0.3}\n  z: {says: Z, prior: 0.12}", item))
                        .rivalry()
                        .priors(),
                0.6 / 1.02,
                0.3 / 1.02,
                0.12 / 1.02);
        Rivalry open = only(weigh(
                        "x: {says: X, prior: 0.4}\n  y: {says: Y, prior: 0.3}\n  z: {says: Z, prior: 0}", item))
                .rivalry();
        assertThat(open.otherwise()).isCloseTo(0.3, within(1e-12));
        assertThat(weigh("x: {says: X, prior: 0.9}\n  y: {says: Y, prior: 0.8}\n  z: {says: Z}", item)
                        .rivalries())
                .allMatch(reading -> reading.rivalry().isAlone())
                .hasSize(3);
        assertThat(weigh("x: {says: X, prior: 0.5}\n  y: {says: Y, prior: 0.5}\n  z: {says: Z}", item)
                        .rivalries())
                .extracting(reading -> reading.rivalry().hypotheses().size())
                .containsExactly(2, 1);
        assertThat(weigh("x: {says: X}", "a: {source: s, bears-on: {}}").rivalries())
                .isEmpty();
    }

    @Test
    void aHypothesisByItselfIsWeighedAsALinkThatCitesTheItemWouldBe() {
        String items = """
                a: {source: b, says: A, credibility: 2, hedge: 0.8, bears-on: {x: CC}}
                  b: {source: s, says: B, credibility: 3, hedge: 0.9, bears-on: {x: CC}, speaks-for: court.few}
                  c: {source: f, says: C, credibility: 3, hedge: 0.9, bears-on: {x: CC}, speaks-for: court.many}
                  d: {source: t, says: D, credibility: 4, hedge: 0.95, bears-on: {x: CC}}""";
        Dossier dossier = read("x: {says: X, prior: 0.5}", items);
        EvidencePool pool = pool(dossier);
        PooledReading link = pool.reading(dossier.influences().get("p.o->v"));
        HypothesisReading x = only(weigh(dossier)).hypotheses().getFirst();
        assertThat(x.posterior()).isCloseTo(link.corrected(), within(1e-12));
        assertThat(x.naive()).isCloseTo(link.naive(), within(1e-12));
        assertThat(link.corrected()).isNotCloseTo(link.naive(), within(1e-3));
        PopulationReading voices = x.voices().getFirst();
        PopulationReading onLink = WeighedEvidence.of(dossier, pool, CompetingHypothesesTest::prior)
                .influences()
                .getFirst()
                .voices()
                .getFirst();
        assertThat(voices.naive()).isCloseTo(onLink.naive(), within(1e-12));
        assertThat(voices.corrected()).isCloseTo(onLink.corrected(), within(1e-12));
        assertNear(onLink.strata().stream().map(StratumReading::share).toList(), 0.2, 0.8);
        assertThat(onLink.strata().get(0).heard()).extracting(item -> item.id()).containsExactly("b");
        assertThat(onLink.corrected())
                .isCloseTo(
                        0.2 * onLink.strata().get(0).probability()
                                + 0.8 * onLink.strata().get(1).probability(),
                        within(1e-12));
    }

    @Test
    void voicesOfAFewAreNotTheVoiceOfAll() {
        HypothesisReading x = only(weigh(
                        "x: {says: X}\n  y: {says: Y}",
                        "a: {source: s, credibility: 1, hedge: 0.9, bears-on: {x: CC, y: II}, speaks-for: court.few}"))
                .hypotheses()
                .getFirst();
        assertThat(x.naive()).isCloseTo(0.9, within(1e-12));
        assertThat(x.posterior()).isCloseTo(0.2 * 0.9 + 0.8 * 0.5, within(1e-12));
        assertThat(x.voices().getFirst().corrected()).isCloseTo(x.posterior(), within(1e-12));
    }

    @Test
    void surePriorsAndHundredsOfItemsLeaveNoNaN() {
        String many = IntStream.range(0, 400)
                .mapToObj(i -> "e%d: {source: own%d, says: E, credibility: 1, bears-on: {x: CC, y: II}%s}"
                        .formatted(i, i, i % 2 == 0 ? "" : ", speaks-for: court.few"))
                .collect(Collectors.joining("\n  "));
        for (String priors : List.of("1, 0", "0, 1", "0, 0", "0.5, 0.5", "0.3, 0.3")) {
            String[] prior = priors.split(", ", -1);
            Dossier dossier =
                    read("x: {says: X, prior: %s}\n  y: {says: Y, prior: %s}".formatted(prior[0], prior[1]), many);
            List<Double> posterior = posterior(only(weigh(dossier)));
            assertThat(posterior).as(priors).allMatch(Double::isFinite);
            assertThat(posterior.stream().mapToDouble(p -> p).sum()).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void itIsBayesOnRandomMatrices() {
        SplittableRandom random = new SplittableRandom(20_261_124);
        String[] cells = {"CC", "C", "N", "I", "II", "NA"};
        double[] steps = {0.5, 0.25, 0, -0.25, -0.5, 0};
        for (int matrix = 0; matrix < 40; matrix++) {
            int hypotheses = 2 + random.nextInt(3);
            double[] likelihood = new double[hypotheses];
            Arrays.fill(likelihood, 1.0 / hypotheses);
            StringBuilder items = new StringBuilder();
            for (int e = 0; e < 5; e++) {
                double hedge = 0.05 + 0.9 * random.nextDouble();
                StringBuilder row = new StringBuilder();
                for (int h = 0; h < hypotheses; h++) {
                    int cell = random.nextInt(cells.length);
                    row.append(h == 0 ? "" : ", ")
                            .append("h")
                            .append(h)
                            .append(": ")
                            .append(cells[cell]);
                    likelihood[h] *= Math.pow(hedge / (1 - hedge), Math.signum(hedge - 0.5) * 0.8 * steps[cell]);
                }
                items.append(String.format(
                        Locale.ROOT,
                        "%se%d: {source: own%d, says: E, credibility: 2, hedge: %.17g, bears-on: {%s}}",
                        e == 0 ? "" : "\n  ",
                        e,
                        e,
                        hedge,
                        row));
            }
            String sayings = IntStream.range(0, hypotheses)
                    .mapToObj(h -> "h%d: {says: H}".formatted(h))
                    .collect(Collectors.joining("\n  "));
            RivalryReading rivals = only(weigh(read(sayings, items.toString())));
            double sum = Arrays.stream(likelihood).sum();
            for (int h = 0; h < hypotheses; h++) {
                assertThat(rivals.hypotheses().get(h).posterior()).isCloseTo(likelihood[h] / sum, within(1e-9));
            }
        }
    }

    @Test
    void aPoolThatLacksAnItemJudgesWithoutIt() {
        Dossier dossier = read(
                "x: {says: X}\n  y: {says: Y}",
                "a: {source: s, says: A, credibility: 1, bears-on: {x: CC, y: II}}\n  b: {source: b, says: B, credibility: 1, bears-on: {x: I, y: C}}");
        CompetingHypotheses without =
                CompetingHypotheses.of(dossier, pool(dossier).without(Set.of("a")), CompetingHypothesesTest::prior);
        assertThat(without.matrix().items()).extracting(item -> item.id()).containsExactly("b");
        assertThat(posterior(only(without)))
                .isEqualTo(only(weigh(dossier)).items().getFirst().without());
    }

    private static CompetingHypotheses weigh(String hypotheses, String... items) {
        return weigh(read(hypotheses, String.join("\n  ", items).replace("{source", "{says: S, source")));
    }

    private static CompetingHypotheses weigh(Dossier dossier) {
        return CompetingHypotheses.of(dossier, pool(dossier), CompetingHypothesesTest::prior);
    }

    private static EvidencePool pool(Dossier dossier) {
        return Quantities.of(dossier, QuantityCatalog.of(dossier), Yardstick.ICD_203)
                .medians()
                .evidence();
    }

    private static double prior(Hypothesis hypothesis) {
        return Law.of(Objects.requireNonNull(hypothesis.prior()).quantity(), Domain.UNIT, Yardstick.ICD_203)
                .median();
    }

    /** A dossier with a link that cites all items; s and t are of one origin. */
    private static Dossier read(String hypotheses, String items) {
        String cited = items.lines().map(line -> line.strip().split(":", 2)[0]).collect(Collectors.joining(", "));
        String sources = items.lines()
                .filter(line -> line.contains("source: own"))
                .map(line -> line.replaceAll(".*source: (own\\d+),.*", "$1"))
                .distinct()
                .map(id -> "  " + id + ": {title: T, reliability: A}\n")
                .collect(Collectors.joining());
        String text = """
                linchpin: 1
                title: T
                question: Q
                actors: {p: {}}
                options: {p.o: {}}
                outcomes: {v: {}}
                influences:
                  - {from: p.o, raises: v, by: strong, evidence: [%s]}
                interests: {p: {wants: {v: strong}}}
                sources:
                  s: {title: S, reliability: A, origin: cable}
                  t: {title: T, reliability: A, origin: cable}
                  b: {title: B, reliability: B}
                  f: {title: F, reliability: F}
                %sevidence:
                  %s
                populations: {court: {few: 0.2, many: rest}}
                hypotheses:
                  %s
                """.formatted(cited, sources, items, hypotheses);
        ReadResult result = DossierReader.read("t.yaml", text.getBytes(StandardCharsets.UTF_8));
        return Objects.requireNonNull(
                result.dossier(), () -> result.diagnostics().toString());
    }

    private static RivalryReading only(CompetingHypotheses found) {
        assertThat(found.rivalries()).hasSize(1);
        return found.rivalries().getFirst();
    }

    /** The posterior of each, and last of none. */
    private static List<Double> posterior(RivalryReading reading) {
        List<Double> all = new ArrayList<>(
                reading.hypotheses().stream().map(HypothesisReading::posterior).toList());
        all.add(reading.otherwise());
        return all;
    }

    private static void assertNear(List<Double> found, double... expected) {
        assertThat(found.stream().mapToDouble(number -> number).toArray()).containsExactly(expected, within(1e-12));
    }

    private static double odds(RivalryReading reading) {
        return posterior(reading).get(0) / posterior(reading).get(1);
    }
}
