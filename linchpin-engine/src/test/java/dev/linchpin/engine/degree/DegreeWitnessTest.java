package dev.linchpin.engine.degree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.fixture.BruteForce;
import dev.linchpin.engine.fixture.Medians;
import dev.linchpin.engine.fixture.RandomDegrees;
import dev.linchpin.engine.fixture.RandomDossiers;
import dev.linchpin.engine.fixture.RandomDossiers.Mix;
import dev.linchpin.engine.stability.StabilityConcept;
import dev.linchpin.engine.stability.Step;
import dev.linchpin.engine.stability.Verdict;
import dev.linchpin.engine.stability.Verdict.Content;
import dev.linchpin.engine.stability.Verdict.Deterred;
import dev.linchpin.engine.stability.Verdict.Sanction;
import dev.linchpin.engine.stability.Verdict.Unstable;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every verdict on strength, and under every reading, is checked move by move against tables of moves. */
class DegreeWitnessTest {
    private Analysis analysis;
    private Comparisons comparisons;
    private int[][][] moves;
    private int sanctions;
    private int longAnswers;
    private int unstable;

    @Test
    void everyWitnessShowsWhatItSays() {
        RandomDossiers ruled = new RandomDossiers(20_260_351, Mix.STABILITY);
        RandomDossiers free = new RandomDossiers(20_260_352, Mix.FREE);
        RandomDegrees degrees = new RandomDegrees(20_260_353);
        for (int game = 0; game < 200; game++) {
            analysis = Analysis.of(Medians.game(degrees.added((game % 2 == 0 ? ruled : free).next())));
            comparisons = Comparisons.of(analysis.game(), analysis.ranks(), analysis.order());
            moves = BruteForce.moves(analysis.game().dossier());
            Strength strength = Strength.of(analysis.stability(), comparisons);
            Readings readings = Readings.of(analysis.stability(), comparisons);
            DegreeWitness witness = new DegreeWitness(analysis.stability(), comparisons);
            for (int i = 0; i < moves.length; i++) {
                for (int s = 0; s < moves[i].length; s++) {
                    for (StabilityConcept concept : Strength.CONCEPTS) {
                        Verdict verdict = witness.strength(s, i, concept);
                        assertThat(verdict.isStable())
                                .as("%s of state %d for actor %d", concept, s, i)
                                .isEqualTo(strength.strong(i, concept).get(s));
                        checkStrength(verdict, s, i, concept);
                    }
                    for (Reading reading : Reading.values()) {
                        for (StabilityConcept concept : Readings.CONCEPTS) {
                            Verdict verdict = witness.reading(s, i, concept, reading);
                            assertThat(verdict.isStable())
                                    .as("%s of %s of state %d for actor %d: %s", reading, concept, s, i, verdict)
                                    .isEqualTo(
                                            readings.stable(i, concept, reading).get(s));
                            checkReading(verdict, s, i, concept, reading);
                        }
                    }
                }
            }
        }
        System.out.printf(
                "Witnesses of degrees checked: %,d answers (%,d of several moves), %,d unanswered moves.%n",
                sanctions, longAnswers, unstable);
        assertThat(sanctions).isGreaterThan(10_000);
        assertThat(longAnswers).isGreaterThan(100);
        assertThat(unstable).isGreaterThan(10_000);
    }

    private void checkStrength(Verdict verdict, int state, int actor, StabilityConcept concept) {
        Comparison own = comparisons.of(actor);
        check(
                verdict,
                state,
                actor,
                to -> own.ranksAbove(to, state),
                step -> switch (concept) {
                    case GMR, SMR -> true;
                    case SEQ, SSEQ, CSEQ -> comparisons.of(step.actor()).ranksAbove(step.to(), step.from());
                    default -> false;
                },
                end -> (concept == StabilityConcept.SMR || concept == StabilityConcept.SSEQ)
                        ? withReplies(actor, end).allMatch(reply -> own.greatlyPrefers(state, reply))
                        : own.greatlyPrefers(state, end));
    }

    private void checkReading(Verdict verdict, int state, int actor, StabilityConcept concept, Reading reading) {
        Comparison own = comparisons.of(actor);
        boolean bold = reading == Reading.A || reading == Reading.C;
        boolean wary = reading == Reading.C || reading == Reading.D;
        IntPredicate deters =
                end -> own.isUnknown(state, end) ? wary : own.surelyPrefers(state, end) || isEqual(own, state, end);
        check(
                verdict,
                state,
                actor,
                to -> own.surelyPrefers(to, state) || (bold && own.isUnknown(to, state)),
                step -> {
                    Comparison mover = comparisons.of(step.actor());
                    return concept != StabilityConcept.SEQ
                            || mover.surelyPrefers(step.to(), step.from())
                            || (bold && mover.isUnknown(step.to(), step.from()));
                },
                end -> concept == StabilityConcept.SMR
                        ? withReplies(actor, end).allMatch(deters::test)
                        : deters.test(end));
    }

    private static boolean isEqual(Comparison comparison, int state, int other) {
        return !comparison.ranksAbove(state, other) && !comparison.ranksAbove(other, state);
    }

    private Stream<Integer> withReplies(int actor, int end) {
        return Stream.concat(Stream.of(end), Arrays.stream(moves[actor][end]).boxed());
    }

    /** What a step of an answer must be. */
    private interface StepCheck {
        boolean mayBe(Step step);
    }

    private void check(
            Verdict verdict, int state, int actor, IntPredicate wanted, StepCheck mayBe, IntPredicate deters) {
        assertThat(verdict.state()).isEqualTo(state);
        List<Integer> wants =
                Arrays.stream(moves[actor][state]).filter(wanted).boxed().toList();
        List<Sanction> answered = switch (verdict) {
            case Content content -> {
                assertThat(wants).isEmpty();
                yield List.of();
            }
            case Deterred deterred -> {
                assertThat(deterred.sanctions().stream().map(Sanction::improvement))
                        .containsExactlyInAnyOrderElementsOf(wants)
                        .isNotEmpty();
                yield deterred.sanctions();
            }
            case Unstable moved -> {
                unstable++;
                assertThat(wants).contains(moved.improvement());
                assertThat(moved.deterred().stream().map(Sanction::improvement))
                        .doesNotContain(moved.improvement())
                        .isSubsetOf(wants);
                yield moved.deterred();
            }
        };
        answered.forEach(sanction -> check(sanction, actor, mayBe, deters));
    }

    private void check(Sanction sanction, int actor, StepCheck mayBe, IntPredicate deters) {
        sanctions++;
        longAnswers += sanction.answer().size() > 1 ? 1 : 0;
        int at = sanction.improvement();
        int last = actor;
        for (Step step : sanction.answer()) {
            assertThat(step.from()).isEqualTo(at);
            assertThat(step.actor()).as("nobody twice in a row").isNotIn(actor, last);
            assertThat(moves[step.actor()][at]).as("a legal move").contains(step.to());
            assertThat(mayBe.mayBe(step)).isTrue();
            last = step.actor();
            at = step.to();
        }
        assertThat(sanction.end()).isEqualTo(at).isNotEqualTo(sanction.improvement());
        assertThat(deters.test(at)).isTrue();
    }
}
