package dev.linchpin.engine.stability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.fixture.BruteForce;
import dev.linchpin.engine.fixture.Listing;
import dev.linchpin.engine.fixture.Medians;
import dev.linchpin.engine.fixture.RandomDossiers;
import dev.linchpin.engine.fixture.RandomDossiers.Mix;
import dev.linchpin.engine.game.FeasibleStates;
import dev.linchpin.engine.game.StateSpace;
import dev.linchpin.engine.stability.Verdict.Content;
import dev.linchpin.engine.stability.Verdict.Deterred;
import dev.linchpin.engine.stability.Verdict.Sanction;
import dev.linchpin.engine.stability.Verdict.Unstable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every verdict is checked move by move against tables of moves and ranks. */
class WitnessTest {
    private Analysis analysis;
    private Listing listing;
    private int sanctions;
    private int longAnswers;
    private int joint;
    private int unstable;

    @Test
    void everyWitnessShowsWhatItSays() {
        RandomDossiers ruled = new RandomDossiers(20_260_304, Mix.STABILITY);
        RandomDossiers free = new RandomDossiers(20_260_305, Mix.FREE);
        int verdicts = 0;
        for (int game = 0; game < 1_000; game++) {
            analysis = Analysis.of(Medians.game((game % 2 == 0 ? ruled : free).next()));
            listing = BruteForce.listing(analysis);
            Witness witness = new Witness(analysis.stability());
            for (int i = 0; i < analysis.game().form().actors(); i++) {
                for (StabilityConcept concept : StabilityConcept.values()) {
                    for (int s = 0; s < analysis.game().form().states().count(); s++) {
                        check(witness.verdict(s, i, concept), s, i, concept);
                        verdicts++;
                    }
                }
            }
        }
        System.out.printf(
                "Witnesses checked: %,d verdicts, %,d answers (%,d of several moves, %,d of several at once), %,d unanswered"
                        + " improvements.%n",
                verdicts, sanctions, longAnswers, joint, unstable);
        assertThat(sanctions).isGreaterThan(10_000);
        assertThat(longAnswers).isGreaterThan(100);
        assertThat(joint).isGreaterThan(100);
        assertThat(unstable).isGreaterThan(10_000);
    }

    private void check(Verdict verdict, int state, int actor, StabilityConcept concept) {
        assertThat(verdict.state()).isEqualTo(state);
        assertThat(verdict.isStable())
                .isEqualTo(analysis.stability().stable(actor, concept).get(state));
        List<Integer> improvements = listing.moves(actor, state).stream()
                .filter(to -> rank(actor, to) > rank(actor, state))
                .sorted((a, b) -> rank(actor, a) == rank(actor, b) ? a - b : rank(actor, b) - rank(actor, a))
                .toList();
        switch (verdict) {
            case Content content -> assertThat(improvements).isEmpty();
            case Deterred deterred -> {
                assertThat(improvements).isNotEmpty();
                assertThat(deterred.sanctions().stream().map(Sanction::improvement))
                        .containsExactlyElementsOf(improvements);
                deterred.sanctions().forEach(sanction -> check(sanction, state, actor, concept));
            }
            case Unstable moves -> {
                unstable++;
                List<Integer> answered = new ArrayList<>();
                List<Integer> unanswered = new ArrayList<>();
                improvements.forEach(
                        improvement -> (listing.isAnswered(state, improvement, actor, concept) ? answered : unanswered)
                                .add(improvement));
                assertThat(moves.improvement()).isEqualTo(unanswered.getFirst());
                assertThat(moves.deterred().stream().map(Sanction::improvement)).containsExactlyElementsOf(answered);
                moves.deterred().forEach(sanction -> check(sanction, state, actor, concept));
            }
        }
    }

    private void check(Sanction sanction, int state, int actor, StabilityConcept concept) {
        sanctions++;
        assertThat(sanction.answer())
                .as("no shorter answer")
                .hasSize(listing.fewestSteps(state, sanction.improvement(), actor, concept));
        assertThat(rank(actor, sanction.end())).as("no better than before").isLessThanOrEqualTo(rank(actor, state));
        assertThat(sanction.isAtOnce()).isEqualTo(concept == StabilityConcept.SIM);
        if (concept == StabilityConcept.SIM) {
            checkAtOnce(sanction, state, actor);
        } else {
            checkInTurn(sanction, state, actor, concept);
        }
    }

    private void checkAtOnce(Sanction sanction, int state, int actor) {
        joint += sanction.answer().size() > 1 ? 1 : 0;
        FeasibleStates states = analysis.game().form().states();
        StateSpace space = analysis.game().form().space();
        int[] together = space.levels(states.index(sanction.improvement()));
        int[] before = space.levels(states.index(state));
        Set<Integer> movers = new HashSet<>(Set.of(actor));
        for (Step step : sanction.answer()) {
            assertThat(movers.add(step.actor())).as("nobody twice").isTrue();
            assertThat(step.from()).isEqualTo(state);
            assertThat(listing.moves(step.actor(), state)).as("a legal move").contains(step.to());
            assertThat(rank(step.actor(), step.to()))
                    .as("that betters its mover")
                    .isGreaterThan(rank(step.actor(), state));
            int[] after = space.levels(states.index(step.to()));
            for (int o = 0; o < after.length; o++) {
                together[o] = after[o] == before[o] ? together[o] : after[o];
            }
        }
        assertThat(space.levels(states.index(sanction.end()))).as("all of it").isEqualTo(together);
    }

    private void checkInTurn(Sanction sanction, int state, int actor, StabilityConcept concept) {
        longAnswers += sanction.answer().size() > 1 ? 1 : 0;
        int at = sanction.improvement();
        int last = actor;
        for (Step step : sanction.answer()) {
            assertThat(step.from()).isEqualTo(at);
            assertThat(step.actor())
                    .as("nobody twice in a row, the deterred never")
                    .isNotIn(actor, last);
            assertThat(listing.moves(step.actor(), at)).as("a legal move").contains(step.to());
            assertThat(listing.mayStep(step.actor(), at, step.to(), concept)).isTrue();
            last = step.actor();
            at = step.to();
        }
        assertThat(sanction.end()).isEqualTo(at);
        if (concept == StabilityConcept.SMR || concept == StabilityConcept.SSEQ) {
            assertThat(listing.moves(actor, at)).as("no way out").allMatch(to -> rank(actor, to) <= rank(actor, state));
        }
    }

    private int rank(int actor, int state) {
        return analysis.ranks().rank(actor)[state];
    }
}
