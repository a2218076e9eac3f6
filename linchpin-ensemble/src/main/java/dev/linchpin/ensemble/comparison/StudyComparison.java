package dev.linchpin.ensemble.comparison;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.path.Unsettled;
import dev.linchpin.engine.stability.Stability;
import dev.linchpin.engine.stability.StabilityConcept;
import dev.linchpin.engine.stance.Stance;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.finding.Drawn;
import dev.linchpin.ensemble.finding.HypothesisFinding;
import dev.linchpin.ensemble.finding.Situation;
import dev.linchpin.model.Actor;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Option;
import dev.linchpin.model.difference.DossierDifference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two dossiers side by side: what they do not have alike, and what that changes in what they show from now.
 *
 * <p>Where both were run with draws, probabilities are those over draws; stances and equilibria stay at the medians.
 *
 * <p>Parts are the same where they have the same id. Hypotheses are told all, stances where they differ, places of rest
 * all, those that are alike too.
 *
 * @param before the first study
 * @param after the second
 * @param dossiers what differs in the dossiers
 * @param hypotheses the hypotheses of either, the first's in its order and then the second's own
 * @param stances the stances that both have and that differ: those that change sign first, then the most different
 * @param rests where either comes to rest, the likeliest in the first study first, then the likeliest in the second
 * @param unsettledBefore how probable it is in the first that things never come to rest
 * @param unsettledAfter how probable that is in the second
 * @param equilibria the numbers of equilibria: under the actors' own foresight, then under each usual concept
 */
public record StudyComparison(
        Study before,
        Study after,
        DossierDifference dossiers,
        List<HypothesisPair> hypotheses,
        List<StancePair> stances,
        List<RestPair> rests,
        double unsettledBefore,
        double unsettledAfter,
        List<EquilibriumPair> equilibria) {
    /** What may come of adding the same numbers in another order. */
    private static final double ROUNDING = 1e-9;

    /** Copies the lists. */
    public StudyComparison {
        hypotheses = List.copyOf(hypotheses);
        stances = List.copyOf(stances);
        rests = List.copyOf(rests);
        equilibria = List.copyOf(equilibria);
    }

    /** Compares two studies. */
    public static StudyComparison of(Study before, Study after) {
        return new StudyComparison(
                before,
                after,
                DossierDifference.between(before.dossier(), after.dossier()),
                hypothesesOf(before.main(), after.main()),
                stancesOf(before, after),
                restsOf(before, after),
                unsettled(before.main()),
                unsettled(after.main()),
                equilibriaOf(
                        before.main().analysis().stability(),
                        after.main().analysis().stability()));
    }

    /** Returns the hypotheses that both studies have and judge otherwise. */
    public List<HypothesisPair> flips() {
        return hypotheses.stream().filter(HypothesisPair::flips).toList();
    }

    private static List<HypothesisPair> hypothesesOf(Situation before, Situation after) {
        Map<String, HypothesisFinding> second = new LinkedHashMap<>();
        after.hypotheses().forEach(finding -> second.put(finding.hypothesis().id(), finding));
        List<HypothesisPair> pairs = new ArrayList<>();
        for (HypothesisFinding finding : before.hypotheses()) {
            String id = finding.hypothesis().id();
            pairs.add(new HypothesisPair(id, finding, second.remove(id)));
        }
        second.forEach((id, finding) -> pairs.add(new HypothesisPair(id, null, finding)));
        return pairs;
    }

    private static List<StancePair> stancesOf(Study before, Study after) {
        List<StancePair> pairs = new ArrayList<>();
        for (Actor actor : before.dossier().actors()) {
            for (Option option : before.dossier().options()) {
                Stance first = findStance(before, actor.id(), option.id());
                Stance second = findStance(after, actor.id(), option.id());
                Double then = first == null ? null : first.value();
                Double now = second == null ? null : second.value();
                if (first != null && second != null && then != null && now != null && Math.abs(now - then) > ROUNDING) {
                    pairs.add(new StancePair(
                            actor.id(),
                            option.id(),
                            then,
                            now,
                            before.main().spread(first),
                            after.main().spread(second)));
                }
            }
        }
        pairs.sort(Comparator.comparing(StancePair::changesSign)
                .thenComparingDouble(StancePair::size)
                .reversed());
        return pairs;
    }

    private static @Nullable Stance findStance(Study study, String actor, String option) {
        Dossier dossier = study.dossier();
        if (!dossier.actors().has(actor) || !dossier.options().has(option)) {
            return null;
        }
        return study.main()
                .stances()
                .get(dossier.actors().indexOf(actor), dossier.options().indexOf(option));
    }

    private static List<RestPair> restsOf(Study before, Study after) {
        List<String> shared = new ArrayList<>();
        for (Option option : before.dossier().options()) {
            Option other = after.dossier().options().find(option.id());
            if (other != null && other.levels().equals(option.levels())) {
                shared.add(option.id());
            }
        }
        Map<List<Integer>, Double> first = rests(before, shared);
        Map<List<Integer>, Double> second = rests(after, shared);
        Map<List<Integer>, Double> either = new LinkedHashMap<>(first);
        second.forEach(either::putIfAbsent);
        List<RestPair> pairs = new ArrayList<>();
        for (List<Integer> levels : either.keySet()) {
            Map<String, Integer> named = new LinkedHashMap<>();
            for (int o = 0; o < shared.size(); o++) {
                named.put(shared.get(o), levels.get(o));
            }
            pairs.add(new RestPair(named, first.getOrDefault(levels, 0.0), second.getOrDefault(levels, 0.0)));
        }
        pairs.sort(Comparator.comparingDouble(RestPair::before)
                .thenComparingDouble(RestPair::after)
                .reversed());
        return pairs;
    }

    /** How probable it is to come to rest at each levels of some options. */
    private static Map<List<Integer>, Double> rests(Study study, List<String> options) {
        GameForm form = study.main().analysis().game().form();
        Map<List<Integer>, Double> rests = new LinkedHashMap<>();
        rests(study.main()).forEach((state, probability) -> {
            int[] levels = form.space().levels(form.states().index(state));
            rests.merge(
                    options.stream()
                            .map(option -> levels[study.dossier().options().indexOf(option)])
                            .toList(),
                    probability,
                    Double::sum);
        });
        return rests;
    }

    /** How probable it is to come to rest in each state: over draws where there are some, else at the medians. */
    private static Map<Integer, Double> rests(Situation situation) {
        Map<Integer, Double> rests = new LinkedHashMap<>();
        Drawn drawn = situation.drawn();
        if (drawn == null) {
            situation.chain().restingPoints().forEach(rest -> rests.put(rest.state(), rest.probability()));
        } else {
            drawn.states().stream()
                    .filter(reached -> reached.probability() > 0)
                    .forEach(reached -> rests.put(reached.state(), reached.probability()));
        }
        return rests;
    }

    private static double unsettled(Situation situation) {
        Drawn drawn = situation.drawn();
        return drawn == null
                ? situation.chain().unsettled().stream()
                        .mapToDouble(Unsettled::probability)
                        .sum()
                : drawn.unsettled();
    }

    private static List<EquilibriumPair> equilibriaOf(Stability before, Stability after) {
        List<EquilibriumPair> pairs = new ArrayList<>();
        pairs.add(new EquilibriumPair(
                null, before.equilibria().cardinality(), after.equilibria().cardinality()));
        for (StabilityConcept concept : StabilityConcept.USUAL) {
            pairs.add(new EquilibriumPair(
                    concept,
                    before.equilibria(concept).cardinality(),
                    after.equilibria(concept).cardinality()));
        }
        return pairs;
    }
}
