package dev.linchpin.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.linchpin.engine.fixture.BruteForce;
import dev.linchpin.engine.fixture.Listing;
import dev.linchpin.engine.fixture.Medians;
import dev.linchpin.engine.fixture.OneByOne;
import dev.linchpin.engine.fixture.RandomDossiers;
import dev.linchpin.engine.fixture.RandomDossiers.Mix;
import dev.linchpin.engine.game.FeasibleStates;
import dev.linchpin.engine.game.TooFar;
import dev.linchpin.engine.path.Chain;
import dev.linchpin.engine.path.RestingPoint;
import dev.linchpin.engine.path.Unsettled;
import dev.linchpin.engine.stability.Concept;
import dev.linchpin.engine.stability.LimitedMove;
import dev.linchpin.engine.stability.NonMyopic;
import dev.linchpin.engine.stability.StabilityConcept;
import dev.linchpin.engine.stability.Step;
import dev.linchpin.engine.stability.Verdict;
import dev.linchpin.engine.stability.Verdict.Sanction;
import dev.linchpin.engine.stability.Witness;
import dev.linchpin.model.Dossier;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is judged by looking forward, states met one by one, is judged as the whole sweep judges it. */
class LocalAnalysisTest {
    private static final int GAMES = 1500;
    private static final List<StabilityConcept> ALL = List.of(StabilityConcept.values());
    private static final List<Concept> JUDGED = Stream.concat(ALL.stream(), Stream.of(new LimitedMove(3)))
            .map(Concept.class::cast)
            .toList();

    @Test
    void verdictsFromNowAreThoseOfTheWholeSweep() {
        int judged = 0;
        int met = 0;
        int states = 0;
        for (Mix mix : List.of(Mix.STABILITY, Mix.FREE, Mix.CAUSES)) {
            RandomDossiers dossiers = new RandomDossiers(20_261_103, mix);
            for (int k = 0; k < GAMES; k++) {
                Dossier dossier = dossiers.next();
                Analysis whole = Analysis.of(Medians.game(dossier));
                LocalAnalysis local = LocalAnalysis.of(Analysis.of(OneByOne.game(dossier)), JUDGED);
                judged += assertEqual(whole, local);
                met += local.met();
                states += whole.game().form().states().count();
            }
        }
        System.out.printf("Judged from now: %,d states, %,d met of %,d.%n", judged, met, states);
        assertThat(judged).isGreaterThan(2 * GAMES);
        assertThat(met).isLessThan(states);
    }

    @Test
    void whoLooksToTheEndNeedsAllStates() {
        RandomDossiers dossiers = new RandomDossiers(20_261_105, Mix.STABILITY);
        Analysis local = Analysis.of(OneByOne.game(dossiers.next()));
        assertThatThrownBy(() -> LocalAnalysis.of(local, List.of(new NonMyopic())))
                .isInstanceOf(TooFar.class);
    }

    private static int assertEqual(Analysis whole, LocalAnalysis local) {
        FeasibleStates met = local.game().form().states();
        FeasibleStates listed = whole.game().form().states();
        List<Integer> same =
                local.states().stream().map(s -> listed.ordinal(met.index(s))).toList();
        assertThat(same).isSorted().contains(whole.now());
        for (int i = 0; i < whole.game().form().actors(); i++) {
            int[] ranks = local.ranks(i);
            TreeSet<Integer> distinct = new TreeSet<>();
            for (int state : same) {
                distinct.add(whole.ranks().rank(i)[state]);
            }
            for (int place = 0; place < same.size(); place++) {
                assertThat(ranks[place])
                        .isEqualTo(distinct.headSet(whole.ranks().rank(i)[same.get(place)])
                                .size());
                for (Concept concept : JUDGED) {
                    assertThat(local.stable(i, concept).get(place))
                            .isEqualTo(whole.stability().stable(i, concept).get(same.get(place)));
                }
            }
        }
        for (int place = 0; place < same.size(); place++) {
            assertThat(local.equilibria().get(place))
                    .isEqualTo(whole.stability().equilibria().get(same.get(place)));
        }
        assertThat(text(local.chain(), met)).isEqualTo(text(whole.chain(), listed));
        return same.size();
    }

    /** A chain with its states as texts, whichever numbers they have. */
    private static String text(Chain chain, FeasibleStates states) {
        StringBuilder text = new StringBuilder();
        for (int place = 0; place < chain.states().size(); place++) {
            int state = chain.states().get(place);
            text.append(states.text(state)).append(' ').append(chain.expectedVisits(state));
            chain.moves(place)
                    .forEach(move -> text.append(
                            " %s %s".formatted(states.text(move.step().to()), move.probability())));
        }
        for (RestingPoint rest : chain.restingPoints()) {
            text.append("\n%s %s %s".formatted(states.text(rest.state()), rest.probability(), rest.pathProbability()));
            rest.likeliest()
                    .forEach(move ->
                            text.append(" ").append(states.text(move.step().to())));
        }
        for (Unsettled cycle : chain.unsettled()) {
            text.append("\n%s ".formatted(cycle.probability()))
                    .append(cycle.states().stream()
                            .map(share -> states.text(share.state()) + " " + share.share())
                            .collect(Collectors.joining(" ")));
        }
        return text.toString();
    }

    @Test
    void everyStateCanBeAskedAboutAndEachWitnessShowsWhatItSays() {
        SplittableRandom chance = new SplittableRandom(11);
        int answers = 0;
        for (Mix mix : List.of(Mix.STABILITY, Mix.FREE)) {
            RandomDossiers dossiers = new RandomDossiers(20_261_104, mix);
            for (int k = 0; k < 300; k++) {
                Dossier dossier = dossiers.next();
                Analysis whole = Analysis.of(Medians.game(dossier));
                Listing listing = BruteForce.listing(whole);
                Analysis local = Analysis.of(OneByOne.game(dossier));
                for (int ask = 0; ask < 40; ask++) {
                    int state = chance.nextInt(whole.game().form().states().count());
                    int actor = chance.nextInt(whole.game().form().actors());
                    StabilityConcept concept = ALL.get(chance.nextInt(ALL.size()));
                    answers += check(whole, listing, local, state, actor, concept);
                }
            }
        }
        assertThat(answers).isGreaterThan(1000);
    }

    private static int check(
            Analysis whole, Listing listing, Analysis local, int state, int actor, StabilityConcept concept) {
        FeasibleStates listed = whole.game().form().states();
        FeasibleStates met = local.game().form().states();
        Witness witness = local.witness();
        int here = met.ordinal(listed.index(state));
        Verdict verdict = witness.verdict(here, actor, concept);
        assertThat(verdict.isStable())
                .isEqualTo(whole.stability().stable(actor, concept).get(state));
        assertThat(witness.isStable(here, actor, concept)).isEqualTo(verdict.isStable());
        if (concept == StabilityConcept.SIM) {
            return 0; // its answers are no sequences; WitnessTest has them
        }
        List<Sanction> sanctions = switch (verdict) {
            case Verdict.Content content -> List.of();
            case Verdict.Deterred deterred -> deterred.sanctions();
            case Verdict.Unstable unstable -> unstable.deterred();
        };
        for (Sanction sanction : sanctions) {
            int at = listed.ordinal(met.index(sanction.improvement()));
            assertThat(sanction.answer()).hasSize(listing.fewestSteps(state, at, actor, concept));
            for (Step step : sanction.answer()) {
                int to = listed.ordinal(met.index(step.to()));
                assertThat(listing.moves(step.actor(), at)).contains(to);
                assertThat(listing.mayStep(step.actor(), at, to, concept)).isTrue();
                at = to;
            }
            assertThat(whole.ranks().rank(actor)[at])
                    .isLessThanOrEqualTo(whole.ranks().rank(actor)[state]);
        }
        return sanctions.size();
    }
}
