package dev.linchpin.engine.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.fixture.Chance;
import dev.linchpin.engine.fixture.Medians;
import dev.linchpin.engine.fixture.RandomDossiers;
import dev.linchpin.engine.fixture.RandomDossiers.Mix;
import dev.linchpin.engine.fixture.Sketch;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.TooFar;
import dev.linchpin.engine.kernel.Mover;
import dev.linchpin.engine.path.Conduct;
import dev.linchpin.engine.preference.Valuation;
import dev.linchpin.engine.stability.Verdict.Sanction;
import dev.linchpin.model.Actor;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Foresight;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Actors that look a number of moves ahead, or however many. */
class LookAheadTest {
    private static final int GAMES = 2_500;
    private static final NonMyopic NON_MYOPIC = new NonMyopic();

    @Test
    void fastEqualsReference() {
        RandomDossiers ruled = new RandomDossiers(20_261_101, Mix.STABILITY);
        RandomDossiers free = new RandomDossiers(20_261_102, Mix.FREE);
        TreeMap<Integer, Integer> periods = new TreeMap<>();
        int longest = 0;
        for (int game = 0; game < 2 * GAMES; game++) {
            Dossier dossier = (game % 2 == 0 ? ruled : free).next();
            Analysis analysis = Analysis.of(Medians.game(dossier));
            Stability stability = analysis.stability();
            ReferenceLookAhead reference =
                    new ReferenceLookAhead(analysis.game().form(), analysis.ranks());
            for (int i = 0; i < analysis.game().form().actors(); i++) {
                for (int moves = 1; moves <= 5; moves++) {
                    LimitedMove concept = new LimitedMove(moves);
                    assertThat(stability.stable(i, concept))
                            .as("%s for %d of game %d", concept, i, game)
                            .isEqualTo(reference.stable(i, concept));
                }
                assertThat(stability.stable(i, new LimitedMove(1)))
                        .as("one move ahead is Nash")
                        .isEqualTo(stability.stable(i, StabilityConcept.NASH));
                assertThat(stability.stable(i, NON_MYOPIC))
                        .as("non-myopic for %d of game %d", i, game)
                        .isEqualTo(reference.stable(i, NON_MYOPIC));
            }
            int[] span = reference.span();
            periods.merge(span[1] - span[0], 1, Integer::sum);
            longest = Math.max(longest, span[1]);
            assertThat(stability.picks(NON_MYOPIC).fewest()).isEqualTo(span[0] + 1);
            assertThat(stability.picks(NON_MYOPIC).most()).isEqualTo(span[1]);
            List<Mover> movers = stability.steps(StabilityConcept.GMR);
            int states = analysis.game().form().states().count();
            assertThat(Picks.nonMyopic(movers, states, span[1]).most()).isEqualTo(span[1]);
            assertThatThrownBy(() -> Picks.nonMyopic(movers, states, span[1] - 1))
                    .isInstanceOf(TooFar.class);
        }
        System.out.printf(
                "Looking ahead, fast against reference: %,d games; periods %s, at most %d moves until what is foreseen"
                        + " comes again.%n",
                2 * GAMES, periods, longest);
        assertThat(periods).hasSizeGreaterThan(2);
    }

    @Test
    void aFewStatesAreJudgedAsAllAre_andWitnessesFollowWhatIsForeseen() {
        RandomDossiers ruled = new RandomDossiers(20_261_103, Mix.STABILITY);
        RandomDossiers free = new RandomDossiers(20_261_104, Mix.FREE);
        int answers = 0;
        int moved = 0;
        for (int game = 0; game < 300; game++) {
            Analysis analysis = Analysis.of(Medians.game((game % 2 == 0 ? ruled : free).next()));
            ReferenceLookAhead reference =
                    new ReferenceLookAhead(analysis.game().form(), analysis.ranks());
            Witness swept = new Witness(analysis.stability());
            Witness looking = Witness.looking(
                    analysis.game(), Valuation.of(analysis.causes()), analysis::stability, Long.MAX_VALUE);
            for (int i = 0; i < analysis.game().form().actors(); i++) {
                for (int moves = 1; moves <= 4; moves++) {
                    LimitedMove concept = new LimitedMove(moves);
                    for (int s = 0; s < analysis.game().form().states().count(); s++) {
                        Verdict verdict = looking.verdict(s, i, concept);
                        assertThat(verdict).isEqualTo(swept.verdict(s, i, concept));
                        int pick = reference.pick(moves, i, s);
                        assertThat(verdict.isStable()).isEqualTo(pick == s);
                        List<Integer> picked = pick == s ? List.of() : List.of(pick);
                        assertThat(looking.wouldMoveTo(s, i, concept)).isEqualTo(picked);
                        assertThat(swept.wouldMoveTo(s, i, concept)).isEqualTo(picked);
                        answers += check(analysis, reference, verdict, i, moves);
                        moved += picked.size();
                    }
                }
            }
        }
        assertThat(answers).isGreaterThan(5_000);
        assertThat(moved).isGreaterThan(5_000);
    }

    /** Checks each answer step by step against the reference, and that there is one to each improvement it stays for. */
    private static int check(Analysis analysis, ReferenceLookAhead reference, Verdict verdict, int actor, int moves) {
        int[] rank = analysis.ranks().rank(actor);
        if (verdict instanceof Verdict.Unstable unstable) {
            assertThat(rank[reference.after(moves - 1, actor, unstable.improvement())])
                    .isGreaterThan(rank[verdict.state()]);
        }
        List<Integer> expected = new ArrayList<>();
        analysis.stability().forEachMove(verdict.state(), actor, to -> {
            boolean improves = rank[to] > rank[verdict.state()];
            if (improves && rank[reference.after(moves - 1, actor, to)] <= rank[verdict.state()]) {
                expected.add(to);
            }
        });
        assertThat(verdict.answered().stream().map(Sanction::improvement))
                .containsExactlyInAnyOrderElementsOf(expected);
        for (Sanction sanction : verdict.answered()) {
            int at = sanction.improvement();
            int last = actor;
            int left = moves - 1;
            for (Step step : sanction.answer()) {
                assertThat(step.from()).isEqualTo(at);
                assertThat(step.actor()).isNotEqualTo(last);
                assertThat(step.to()).isEqualTo(reference.pick(left, step.actor(), at));
                last = step.actor();
                at = step.to();
                left--;
            }
            assertThat(at).isEqualTo(sanction.end());
            assertThat(at).isEqualTo(reference.after(moves - 1, actor, sanction.improvement()));
        }
        return expected.size();
    }

    @Test
    void restIsWhereNobodyWouldMoveWhateverTheForesights() {
        RandomDossiers ruled = new RandomDossiers(20_261_105, Mix.STABILITY);
        RandomDossiers free = new RandomDossiers(20_261_106, Mix.FREE);
        Chance chance = new Chance(20_261_107);
        List<Foresight> foresights = new ArrayList<>(Foresight.uncounted());
        List.of(1, 2, 3, 4, 7).forEach(moves -> foresights.add(Foresight.limited(moves)));
        int rests = 0;
        int restless = 0;
        for (int game = 0; game < 600; game++) {
            Dossier dossier = (game % 2 == 0 ? ruled : free).next();
            Analysis analysis = Analysis.of(Medians.game(withForesights(dossier, foresights, chance)));
            ReferenceStability reference =
                    new ReferenceStability(analysis.game().form(), analysis.ranks());
            BitSet equilibria = new BitSet();
            equilibria.set(0, analysis.game().form().states().count());
            for (int i = 0; i < analysis.game().form().actors(); i++) {
                equilibria.and(reference.stable(i, analysis.witness().foresight(i)));
            }
            assertThat(analysis.stability().equilibria()).isEqualTo(equilibria);
            Conduct conduct = Conduct.of(analysis.witness());
            for (int s = 0; s < analysis.game().form().states().count(); s++) {
                assertThat(conduct.isRest(s)).isEqualTo(equilibria.get(s));
            }
            int reached = analysis.chain().restingPoints().size();
            analysis.chain()
                    .restingPoints()
                    .forEach(rest -> assertThat(equilibria.get(rest.state())).isTrue());
            rests += reached > 0 ? 1 : 0;
            restless += reached == 0 ? 1 : 0;
        }
        assertThat(rests).isGreaterThan(100);
        assertThat(restless).isGreaterThan(5);
    }

    private static Dossier withForesights(Dossier dossier, List<Foresight> foresights, Chance chance) {
        var parts = Dossier.builder(dossier.heading().title(), dossier.heading().question());
        dossier.actors()
                .forEach(actor -> parts.add(
                        new Actor(actor.id(), actor.name(), actor.aliases(), chance.of(foresights), actor.factions())));
        dossier.options().forEach(parts::add);
        dossier.rules().forEach(parts::add);
        dossier.outcomes().forEach(parts::add);
        dossier.influences().forEach(parts::add);
        dossier.interests().forEach(parts::add);
        dossier.preferences().forEach(parts::add);
        return parts.build();
    }

    /** Both keep faith, or both defect: from neither would one who looks two moves or more ahead depart. */
    @Test
    void thePrisonersHoldBothWays() {
        Analysis dilemma = Analysis.of(new Sketch()
                .actors("row", "column")
                .options("row.defects", "column.defects")
                .ranking("row", "YN", "NN", "YY", "NY")
                .ranking("column", "NY", "NN", "YY", "YN")
                .game());
        assertThat(texts(dilemma, dilemma.stability().equilibria(new LimitedMove(1))))
                .containsExactly("YY");
        for (Concept concept : List.of(new LimitedMove(2), new LimitedMove(3), new LimitedMove(4), NON_MYOPIC)) {
            assertThat(texts(dilemma, dilemma.stability().equilibria(concept)))
                    .as("%s", concept)
                    .containsExactly("NN", "YY");
        }
    }

    /** In chicken the compromise is the one non-myopic equilibrium. */
    @Test
    void chickenHoldsAtTheCompromise() {
        Analysis chicken = Analysis.of(new Sketch()
                .actors("row", "column")
                .options("row.dares", "column.dares")
                .ranking("row", "YN", "NN", "NY", "YY")
                .ranking("column", "NY", "NN", "YN", "YY")
                .game());
        assertThat(texts(chicken, chicken.stability().equilibria(new LimitedMove(1))))
                .containsExactly("YN", "NY");
        assertThat(texts(chicken, chicken.stability().equilibria(NON_MYOPIC))).containsExactly("NN");
    }

    /** With an option each, many actors foresee something new for longer than anybody would wait. */
    @Test
    void whatDoesNotComeAgainInTimeIsRefused() {
        Chance chance = new Chance(20_261_108);
        for (int game = 0; game < 2; game++) {
            Analysis analysis = Analysis.of(eachWithAnOption(10, chance));
            assertThatThrownBy(() -> analysis.stability().equilibria(NON_MYOPIC))
                    .isInstanceOf(TooFar.class)
                    .hasMessage("What actors foresee does not come again within 1,024 moves.");
        }
    }

    @Test
    void lookingForwardAloneStopsWhereItWouldLookTooFar() {
        Analysis analysis = Analysis.of(eachWithAnOption(6, new Chance(20_261_109)));
        Witness enough = Witness.lookingOnly(analysis.game(), analysis.order(), 1_000_000);
        LimitedMove concept = new LimitedMove(20);
        assertThat(enough.isStable(0, 0, concept))
                .isEqualTo(analysis.stability().stable(0, concept).get(0));
        Witness tooFew = Witness.lookingOnly(analysis.game(), analysis.order(), 10_000);
        assertThatThrownBy(() -> tooFew.isStable(0, 0, concept)).isInstanceOf(TooFar.class);
        assertThatThrownBy(() -> enough.isStable(0, 0, NON_MYOPIC))
                .isInstanceOf(TooFar.class)
                .hasMessageContaining("needs all states");
    }

    /** Actors with an option each, who rank states at random, no two alike. */
    private static Game eachWithAnOption(int actors, Chance chance) {
        Sketch sketch = new Sketch();
        List<String> states = IntStream.range(0, 1 << actors)
                .mapToObj(state -> IntStream.range(0, actors)
                        .mapToObj(o -> (state >> o & 1) == 0 ? "N" : "Y")
                        .collect(Collectors.joining()))
                .toList();
        for (int i = 0; i < actors; i++) {
            sketch.actors("a" + i)
                    .options("a" + i + ".acts")
                    .ranking("a" + i, chance.shuffled(states).toArray(String[]::new));
        }
        return sketch.game();
    }

    private static List<String> texts(Analysis analysis, BitSet states) {
        return states.stream()
                .mapToObj(s -> analysis.game().form().states().text(s))
                .toList();
    }

    @Test
    void aNumberOfMovesHasBounds() {
        assertThatThrownBy(() -> new LimitedMove(0)).hasMessageContaining("(0) must be 1 to 99");
        assertThatThrownBy(() -> Foresight.limited(100)).hasMessageContaining("cannot count 100 moves");
        assertThat(Concept.find("limited-7")).isEqualTo(new LimitedMove(7));
        assertThat(Concept.find("non-myopic")).isEqualTo(NON_MYOPIC);
        assertThat(Concept.find("sseq")).isEqualTo(StabilityConcept.SSEQ);
        assertThat(Concept.find("limited-0")).isNull();
    }
}
