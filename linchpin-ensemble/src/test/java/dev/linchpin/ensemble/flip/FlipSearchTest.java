package dev.linchpin.ensemble.flip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.ensemble.flip.FlippingSet.Move;
import dev.linchpin.ensemble.look.Circumstance;
import dev.linchpin.ensemble.look.Circumstances;
import dev.linchpin.ensemble.quantity.Change;
import dev.linchpin.ensemble.run.Patience;
import dev.linchpin.language.DossierReader;
import dev.linchpin.model.Dossier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the search finds flips; what it proves not to flip does not, at any point of a grid over every set's box. */
class FlipSearchTest {
    private static final FlippingSets.Bounds BOUNDS = new FlippingSets.Bounds(2, 4_000, 4_000);
    private static final double[] GRID = {0, 0.31, 0.69, 1};
    private static final double[] COARSE = {0, 0.47, 1};

    private static Circumstance circumstance(String text) {
        Dossier dossier = Objects.requireNonNull(
                DossierReader.read("x.yaml", text.getBytes(StandardCharsets.UTF_8))
                        .dossier(),
                text);
        return Circumstances.of(dossier, GameForm.of(dossier), List.of(), List.of())
                .main();
    }

    private static FlippingSets search(Circumstance circumstance) {
        return search(circumstance, BOUNDS);
    }

    private static FlippingSets search(Circumstance circumstance, FlippingSets.Bounds bounds) {
        Set<String> ids = Set.copyOf(circumstance.dossier().hypotheses().ids());
        return FlipSearch.of(
                circumstance, Objects.requireNonNull(circumstance.findStart()), bounds, ids, Patience.ENDLESS);
    }

    private static boolean holds(Circumstance circumstance, int hypothesis, Map<String, Double> set) {
        Change change = new Change(set, Set.of());
        return circumstance
                        .look(
                                quantities -> quantities.medians(change),
                                Objects.requireNonNull(circumstance.findStart()))
                        .probability(hypothesis)
                > 0.5;
    }

    private static final String HEAD = """
            linchpin: 1
            title: A search
            question: What would it take?
            """;

    private static final String CROSSING = HEAD + """
            actors: {ann: {}}
            options: {ann.crosses: {}}
            outcomes: {cold: {}, bread: {}}
            influences:
              - {from: ann.crosses, raises: cold, by: COLD}
              - {from: ann.crosses, raises: bread, by: BREAD}
            interests: {ann: {wants: {bread: WANT}, fears: {cold: FEAR}}}
            hypotheses: {crosses: {says: Ann crosses., claim: ann.crosses}}
            """;

    private static String crossing(String cold, String bread, String want, String fear) {
        return CROSSING.replace("COLD", cold)
                .replace("BREAD", bread)
                .replace("WANT", want)
                .replace("FEAR", fear);
    }

    @Test
    void oneQuantityIsEnoughWhereItsRangeReachesTheMargin() {
        // bread is worth 0.5·0.5, cold 0.5·fear: she stays from fear 0.5 on
        FlippingSets sets = search(circumstance(crossing("0.5", "0.5", "0.5", "0.2 to 0.6")));
        FlippingSet set = sets.sets().getFirst();
        assertThat(set.moves()).extracting(Move::quantity).containsExactly("ann.fears.cold");
        assertThat(set.moves().getFirst().value()).isBetween(0.5, 0.501);
        assertThat(set.isProvenMinimal()).isTrue();
    }

    @Test
    void twoAreNeededWhereNeitherReachesItAlone() {
        // 0.5·want against 0.5·fear: want 0.4 to 0.6, fear 0.25 to 0.45; alone 0.4 > 0.35 and 0.45 < 0.5
        FlippingSets sets = search(circumstance(crossing("0.5", "0.5", "0.41 to 0.6", "0.25 to 0.45")));
        FlippingSet set = sets.sets().getFirst();
        assertThat(set.moves())
                .extracting(Move::quantity)
                .containsExactlyInAnyOrder("ann.wants.bread", "ann.fears.cold");
        assertThat(set.noneUpTo()).isEqualTo(1);
        assertThat(set.isProvenMinimal()).isTrue();
    }

    @Test
    void nothingIsEnoughWhereAllTogetherDoNotReachIt() {
        FlippingSets sets = search(circumstance(crossing("0.1 to 0.2", "0.5 to 0.6", "0.5 to 0.7", "0.1 to 0.2")));
        FlippingSet set = sets.sets().getFirst();
        assertThat(set.moves()).isEmpty();
        assertThat(set.noneUpTo()).isEqualTo(2);
        assertThat(set.isProvenMinimal()).isFalse();
    }

    @Test
    void whatIsFoundFlipsAndWhatIsProvedDoesNot() {
        SplittableRandom chance = new SplittableRandom(51);
        int found = 0;
        int proved = 0;
        for (int k = 0; k < 15; k++) {
            Circumstance circumstance = circumstance(random(chance));
            FlippingSets sets = search(circumstance);
            for (FlippingSet set : sets.sets()) {
                int hypothesis = circumstance.dossier().hypotheses().indexOf(set.hypothesis());
                boolean stands = holds(circumstance, hypothesis, Map.of());
                if (!set.moves().isEmpty()) {
                    found++;
                    Map<String, Double> moved = new HashMap<>();
                    set.moves().forEach(move -> moved.put(move.quantity(), move.value()));
                    assertThat(holds(circumstance, hypothesis, moved)).isEqualTo(!stands);
                }
                for (List<MovableQuantity> tried : setsUpTo(set.noneUpTo(), sets.quantities())) {
                    proved++;
                    for (Map<String, Double> at : points(tried, GRID)) {
                        assertThat(holds(circumstance, hypothesis, at))
                                .as(
                                        "%s at %s of %s",
                                        set, at, circumstance.dossier().heading())
                                .isEqualTo(stands);
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(2);
        assertThat(proved).isGreaterThan(100);
    }

    @Test
    void ofSetsOfThreeToo() {
        SplittableRandom chance = new SplittableRandom(73);
        int proved = 0;
        int needed = 0;
        for (int k = 0; k < 10; k++) {
            Circumstance circumstance = circumstance(random(chance));
            FlippingSets sets = search(circumstance, FlippingSets.Bounds.upTo(3));
            List<String> ids = circumstance.dossier().hypotheses().ids();
            double[] medians = probabilities(circumstance, Map.of());
            for (List<MovableQuantity> tried : setsUpTo(3, sets.quantities())) {
                for (Map<String, Double> at : points(tried, COARSE)) {
                    double[] there = probabilities(circumstance, at);
                    for (FlippingSet set : sets.sets()) {
                        int hypothesis = ids.indexOf(set.hypothesis());
                        if (tried.size() <= set.noneUpTo()) {
                            proved += tried.size() == 3 ? 1 : 0;
                            assertThat(there[hypothesis] > 0.5)
                                    .as("%s at %s of dossier %d", set, at, k)
                                    .isEqualTo(medians[hypothesis] > 0.5);
                        }
                    }
                }
            }
            needed += (int) sets.sets().stream()
                    .filter(set -> set.moves().size() > 1 && set.isProvenMinimal())
                    .count();
        }
        assertThat(proved).isGreaterThan(1_000);
        assertThat(needed).isPositive();
    }

    private static double[] probabilities(Circumstance circumstance, Map<String, Double> set) {
        Change change = new Change(set, Set.of());
        return circumstance
                .look(quantities -> quantities.medians(change), Objects.requireNonNull(circumstance.findStart()))
                .probabilities();
    }

    private static List<List<MovableQuantity>> setsUpTo(int size, List<MovableQuantity> quantities) {
        List<List<MovableQuantity>> sets = new ArrayList<>();
        for (int k = 0; k < quantities.size() && size > 0; k++) {
            MovableQuantity first = quantities.get(k);
            sets.add(List.of(first));
            for (List<MovableQuantity> others : setsUpTo(size - 1, quantities.subList(k + 1, quantities.size()))) {
                sets.add(Stream.concat(Stream.of(first), others.stream()).toList());
            }
        }
        return sets;
    }

    private static List<Map<String, Double>> points(List<MovableQuantity> quantities, double[] parts) {
        List<Map<String, Double>> points = List.of(Map.of());
        for (MovableQuantity quantity : quantities) {
            List<Map<String, Double>> more = new ArrayList<>();
            for (Map<String, Double> point : points) {
                for (double part : parts) {
                    Map<String, Double> with = new HashMap<>(point);
                    with.put(quantity.name(), quantity.low() + part * (quantity.high() - quantity.low()));
                    more.add(with);
                }
            }
            points = more;
        }
        return points;
    }

    /** Two or three actors, some saturating outcomes, gates, hedges, factions and a view. */
    private static String random(SplittableRandom chance) {
        int actors = chance.nextInt(2, 4);
        StringBuilder text = new StringBuilder(HEAD);
        text.append("actors:\n");
        for (int i = 0; i < actors; i++) {
            text.append("  a%d: {}\n".formatted(i));
        }
        text.append("  split: {factions: {one: {share: 0.3 to 0.6}, two: {share: rest}}}\n");
        text.append("options:\n");
        for (int i = 0; i < actors; i++) {
            text.append("  a%d.x: {}\n".formatted(i));
        }
        text.append("  split.x: {levels: [none, some, all]}\n");
        text.append("outcomes: {u: {}, v: {shape: %s}, w: {base: -0.1 to 0.2}}\n"
                .formatted(chance.nextBoolean() ? "saturating" : "linear"));
        text.append("influences:\n");
        String[] outcomes = {"u", "v", "w"};
        for (int k = 0; k < 5; k++) {
            String from = k == 0 ? "u" : chance.nextInt(4) == 0 ? "split.x" : "a%d.x".formatted(chance.nextInt(actors));
            String to = k == 0 ? "v" : outcomes[chance.nextInt(3)];
            text.append("  - {from: %s, %s: %s, by: %s%s%s}\n"
                    .formatted(
                            from,
                            chance.nextBoolean() ? "raises" : "lowers",
                            to,
                            k % 2 == 0 ? word(chance) : number(chance),
                            chance.nextInt(3) == 0 ? ", hedge: likely" : "",
                            chance.nextInt(4) == 0 ? ", when: not a0.x" : ""));
        }
        text.append("interests:\n");
        for (int i = 0; i < actors; i++) {
            text.append("  a%d: {wants: {%s: %s, a%d.x: %s}, fears: {%s: %s}}\n"
                    .formatted(
                            i,
                            outcomes[i % 3],
                            word(chance),
                            chance.nextInt(actors),
                            number(chance),
                            outcomes[(i + 1) % 3],
                            word(chance)));
        }
        text.append("  split: {one: {wants: {u: %s}}, two: {fears: {u: %s, v: %s}}}\n"
                .formatted(word(chance), number(chance), number(chance)));
        text.append("hypotheses:\n");
        text.append("  act: {says: It acts., claim: a0.x}\n");
        text.append("  either: {says: One acts., claim: a1.x or split.x}\n");
        text.append("  likes: {says: It likes it., claim: \"stance(a1, a0.x) > 0\"}\n");
        text.append("  high: {says: It is high., claim: \"level(u) >= 0.1\"}\n");
        text.append("views: {a1: {interests: {a0: {wants: {u: strong}}}}}\n");
        return text.toString();
    }

    private static String word(SplittableRandom chance) {
        return new String[] {"slight", "moderate", "strong", "decisive"}[chance.nextInt(4)];
    }

    private static String number(SplittableRandom chance) {
        return "0.%d".formatted(chance.nextInt(1, 10));
    }
}
