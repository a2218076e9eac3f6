package dev.linchpin.engine.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.coalition.CoalitionVerdict.Content;
import dev.linchpin.engine.coalition.CoalitionVerdict.Deterred;
import dev.linchpin.engine.coalition.CoalitionVerdict.Sanction;
import dev.linchpin.engine.coalition.CoalitionVerdict.Unstable;
import dev.linchpin.engine.fixture.BruteForce;
import dev.linchpin.engine.fixture.Listing;
import dev.linchpin.engine.fixture.Medians;
import dev.linchpin.engine.fixture.RandomDossiers;
import dev.linchpin.engine.fixture.RandomDossiers.Causes;
import dev.linchpin.engine.fixture.RandomDossiers.Mix;
import dev.linchpin.engine.stability.StabilityConcept;
import dev.linchpin.engine.stability.Step;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every verdict and breach is checked move by move against tables of moves and ranks. */
class CoalitionWitnessTest {
    private static final Mix SMALL = new Mix(24, true, true, Causes.SIMPLE);

    private Analysis analysis;
    private Listing listing;
    private ReferenceCoalitions reference;
    private int sanctions;
    private int jointPaths;
    private int longAnswers;
    private int unstable;
    private int breaches;
    private int restraints;

    @Test
    void everyWitnessShowsWhatItSays() {
        RandomDossiers dossiers = new RandomDossiers(20_261_128, SMALL);
        for (int game = 0; game < 1_000; game++) {
            prepare(Analysis.of(Medians.game(dossiers.next())));
            CoalitionWitness witness = new CoalitionWitness(analysis.stability());
            int actors = analysis.game().form().actors();
            for (Coalition coalition : Coalition.all(actors, 1, actors)) {
                for (StabilityConcept concept : Coalitions.CONCEPTS) {
                    for (int s = 0; s < analysis.game().form().states().count(); s++) {
                        check(witness.verdict(s, coalition, concept), s, coalition, concept);
                    }
                }
            }
            checkBreaches();
        }
        System.out.printf(
                "Coalitions' witnesses checked: %,d improvements (%,d of several moves), %,d answers (%,d of several"
                        + " moves), %,d breaches, %,d restraints.%n",
                sanctions + unstable, jointPaths, sanctions, longAnswers, breaches, restraints);
        assertThat(sanctions).isGreaterThan(10_000);
        assertThat(jointPaths).isGreaterThan(10_000);
        assertThat(longAnswers).isGreaterThan(100);
        assertThat(unstable).isGreaterThan(10_000);
        assertThat(breaches).isGreaterThan(1_000);
        assertThat(restraints).isGreaterThan(1_000);
    }

    private void prepare(Analysis game) {
        analysis = game;
        listing = BruteForce.listing(game);
        reference = new ReferenceCoalitions(game.game().form(), game.ranks());
    }

    private void check(CoalitionVerdict verdict, int state, Coalition coalition, StabilityConcept concept) {
        BitSet improvements = reference.improvements(state, coalition);
        BitSet answered = new BitSet();
        improvements.stream()
                .filter(to -> reference.isAnswered(state, to, coalition, concept))
                .forEach(answered::set);
        assertThat(verdict.isStable()).isEqualTo(answered.equals(improvements));
        switch (verdict) {
            case Content content -> assertThat(improvements.isEmpty()).isTrue();
            case Deterred deterred -> check(deterred.sanctions(), answered, state, coalition, concept);
            case Unstable moves -> {
                unstable++;
                check(moves.improvement(), state, coalition);
                assertThat(answered.get(moves.improvement().end())).isFalse();
                check(moves.deterred(), answered, state, coalition, concept);
            }
        }
    }

    private void check(
            List<Sanction> found, BitSet answered, int state, Coalition coalition, StabilityConcept concept) {
        assertThat(found.stream().map(sanction -> sanction.improvement().end()))
                .containsExactlyInAnyOrderElementsOf(answered.stream().boxed().toList());
        assertThat(found.stream().map(sanction -> sanction.improvement().path().size()))
                .isSorted();
        for (Sanction sanction : found) {
            sanctions++;
            longAnswers += sanction.answer().size() > 1 ? 1 : 0;
            check(sanction.improvement(), state, coalition);
            int end = follow(sanction.answer(), sanction.improvement().end());
            for (Step step : sanction.answer()) {
                assertThat(coalition.has(step.actor())).isFalse();
                assertThat(listing.mayStep(step.actor(), step.from(), step.to(), concept))
                        .isTrue();
            }
            assertThat(sanction.end()).isEqualTo(end);
            assertThat(allPrefer(coalition, end, state))
                    .as("some member no better off")
                    .isFalse();
            if (concept == StabilityConcept.SMR) {
                assertThat(reference.improvements(end, coalition).stream())
                        .as("no way out")
                        .noneMatch(reply -> allPrefer(coalition, reply, state));
            }
        }
    }

    private void check(CoalitionImprovement improvement, int state, Coalition coalition) {
        jointPaths += improvement.path().size() > 1 ? 1 : 0;
        assertThat(improvement.start()).isEqualTo(state);
        assertThat(follow(improvement.path(), state)).isEqualTo(improvement.end());
        assertThat(improvement.path()).allMatch(step -> coalition.has(step.actor()));
        assertThat(allPrefer(coalition, improvement.end(), state)).isTrue();
    }

    /** Follows moves, each legal, nobody twice in a row, and returns where they end. */
    private int follow(List<Step> steps, int from) {
        int at = from;
        int last = -1;
        for (Step step : steps) {
            assertThat(step.from()).isEqualTo(at);
            assertThat(step.actor()).as("nobody twice in a row").isNotEqualTo(last);
            assertThat(listing.moves(step.actor(), at)).as("a legal move").contains(step.to());
            last = step.actor();
            at = step.to();
        }
        return at;
    }

    private void checkBreaches() {
        int actors = analysis.game().form().actors();
        List<Coalition> all = Coalition.all(actors, 2, actors);
        Coalitions coalitions = Coalitions.of(analysis.stability());
        for (StabilityConcept concept : Coalitions.CONCEPTS) {
            Standing standing = coalitions.standing(all, concept, Integer.MAX_VALUE);
            List<Breach> found = standing.breaches();
            List<String> expected = analysis.stability().equilibria(concept).stream()
                    .boxed()
                    .flatMap(state -> breaking(all, state, concept))
                    .toList();
            assertThat(found.stream().map(breach -> breach.state() + " by " + breach.coalition()))
                    .containsExactlyElementsOf(expected);
            for (Breach breach : found) {
                breaches++;
                check(breach.improvement(), breach.state(), breach.coalition());
                assertThat(reference.isAnswered(
                                breach.state(), breach.improvement().end(), breach.coalition(), concept))
                        .isFalse();
            }
            checkRestraints(all, standing, concept);
            BitSet unbroken = (BitSet) standing.equilibria().clone();
            found.forEach(breach -> unbroken.clear(breach.state()));
            assertThat(standing.unbroken()).isEqualTo(unbroken);
            assertThat(coalitions.standing(all, concept, 1).breaches())
                    .isEqualTo(found.stream().limit(1).toList());
        }
        for (Breach breach : coalitions.standing(all, Integer.MAX_VALUE).breaches()) {
            check(breach.improvement(), breach.state(), breach.coalition());
            assertThat(analysis.stability().equilibria().get(breach.state())).isTrue();
            assertThat(coalitions.foresight(breach.coalition()))
                    .noneMatch(concept -> reference.isAnswered(
                            breach.state(), breach.improvement().end(), breach.coalition(), concept));
        }
    }

    private void checkRestraints(List<Coalition> all, Standing standing, StabilityConcept concept) {
        List<String> expected = standing.equilibria().stream()
                .boxed()
                .flatMap(state -> smallest(
                        state,
                        all.stream()
                                .filter(coalition -> !reference
                                                .improvements(state, coalition)
                                                .isEmpty()
                                        && reference.stable(coalition, concept).get(state))
                                .toList()))
                .toList();
        assertThat(standing.restraints().stream().map(held -> held.state() + " by " + held.coalition()))
                .containsExactlyElementsOf(expected);
        for (Restraint held : standing.restraints()) {
            restraints++;
            BitSet improvement = new BitSet();
            improvement.set(held.sanction().improvement().end());
            check(List.of(held.sanction()), improvement, held.state(), held.coalition(), concept);
        }
    }

    private Stream<String> breaking(List<Coalition> all, int state, StabilityConcept concept) {
        List<Coalition> breaking = all.stream()
                .filter(coalition -> !reference.stable(coalition, concept).get(state))
                .toList();
        return smallest(state, breaking);
    }

    private static Stream<String> smallest(int state, List<Coalition> breaking) {
        return breaking.stream()
                .filter(coalition ->
                        breaking.stream().noneMatch(other -> !other.equals(coalition) && other.isWithin(coalition)))
                .map(coalition -> state + " by " + coalition);
    }

    private boolean allPrefer(Coalition coalition, int state, int to) {
        return coalition.members().stream()
                .allMatch(
                        i -> analysis.ranks().rank(i)[state] > analysis.ranks().rank(i)[to]);
    }
}
