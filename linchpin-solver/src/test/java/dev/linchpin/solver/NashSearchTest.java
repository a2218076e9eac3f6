package dev.linchpin.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.game.FeasibleStates;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.level.CausalModel;
import dev.linchpin.engine.level.LevelSheet;
import dev.linchpin.engine.preference.Ranks;
import dev.linchpin.engine.stability.StabilityConcept;
import dev.linchpin.model.Actor;
import dev.linchpin.model.CitedQuantity;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Foresight;
import dev.linchpin.model.Interest;
import dev.linchpin.model.Interest.Attitude;
import dev.linchpin.model.Option;
import dev.linchpin.model.OutcomeVariable;
import dev.linchpin.model.OutcomeVariable.Shape;
import dev.linchpin.model.Quantity;
import dev.linchpin.solver.fixture.LinearDossiers;
import dev.linchpin.solver.fixture.LinearDossiers.Mix;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Symbolic search against the judgement of all states. */
class NashSearchTest {
    private static final int ALL = Integer.MAX_VALUE;
    /** Every better strategy is looked for by the solver. */
    private static final int SOLVING = 0;

    private static final int TRYING = 1 << 12;
    private static final Mix LARGE = new Mix(6, 60, 2, 24, 100, 6, 6, 0);

    private static List<Long> listed(Dossier dossier) {
        Analysis analysis = Analysis.of(Game.of(dossier, LinearDossiers.draw(dossier)));
        return analysis.stability().equilibria(StabilityConcept.NASH).stream()
                .mapToObj(analysis.game().form().states()::index)
                .toList();
    }

    /** Returns how many of some games have no equilibrium, after comparing each with the listing. */
    private static int compare(LinearDossiers dossiers, int games) {
        int none = 0;
        for (int k = 0; k < games; k++) {
            Dossier dossier = dossiers.next();
            List<Long> expected = listed(dossier);
            CausalModel causes = CausalModel.of(LinearDossiers.met(dossier));
            NashStates found = NashSearch.find(causes, ALL, k % 2 == 0 ? SOLVING : TRYING);
            assertThat(found.indices()).as("dossier %d", k).isEqualTo(expected);
            assertThat(found.complete()).isTrue();
            none += expected.isEmpty() ? 1 : 0;
        }
        return none;
    }

    @Test
    void thousandGamesHaveTheEquilibriaThatTheListingHas() {
        compare(new LinearDossiers(20_261_124, new Mix(3, 6, 3, 5, 12, 4, 2, 0.25)), 1_000);
    }

    @Test
    void gamesOfTwoWhoContendHaveTheEquilibriaThatTheListingHas() {
        LinearDossiers dossiers = new LinearDossiers(20_261_125, new Mix(2, 4, 2, 2, 24, 2, 0, 0));
        assertThat(compare(dossiers, 500)).isPositive();
    }

    @Test
    void whereTwoPlayAtMatchingThereIsProvedToBeNone() {
        LinearDossiers dossiers = new LinearDossiers(20_261_126, new Mix(2, 3, 2, 2, 6, 2, 1, 0));
        for (int k = 0; k < 50; k++) {
            Dossier dossier = dossiers.matching();
            assertThat(listed(dossier)).as("dossier %d", k).isEmpty();
            NashStates found = NashSearch.find(CausalModel.of(LinearDossiers.met(dossier)), 1);
            assertThat(found.indices()).isEmpty();
            assertThat(found.complete()).isTrue();
        }
    }

    @Test
    void sixtyOptionsAreSearchedWithoutListingStates() {
        Dossier dossier = new LinearDossiers(1, LARGE).next();
        CausalModel causes = CausalModel.of(LinearDossiers.met(dossier));
        NashStates found = NashSearch.find(causes, 3);
        assertThat(found.indices()).hasSize(3).isSorted().doesNotHaveDuplicates();
        for (long index : found.indices()) {
            for (int actor = 0; actor < 6; actor++) {
                assertThat(bestReached(causes, actor, index)).isEqualTo(value(causes, actor, index));
            }
        }
        assertThat(NashSearch.find(causes, 3)).isEqualTo(found);
    }

    /** Returns the greatest value that an actor can have by one move or none, by the engine's own moves. */
    private static long bestReached(CausalModel causes, int actor, long index) {
        FeasibleStates states = causes.game().form().states();
        long[] best = {value(causes, actor, index)};
        causes.game()
                .form()
                .moves(actor)
                .forEachTarget(
                        states.ordinal(index),
                        to -> best[0] = Math.max(best[0], value(causes, actor, states.index(to))));
        return best[0];
    }

    private static long value(CausalModel causes, int actor, long index) {
        LevelSheet sheet = causes.newSheet();
        double[] utility = new double[1];
        sheet.fill(new long[] {index}, 0, 1);
        sheet.utilities(actor, utility);
        return Ranks.rounded(utility[0], causes.game().stakes(actor).grid());
    }

    @Test
    void sixtyOptionsAreProvedToHaveNoEquilibrium() {
        Dossier dossier = new LinearDossiers(2, new Mix(6, 58, 2, 24, 100, 6, 6, 0)).matching();
        assertThat(dossier.options().size()).isEqualTo(60);
        NashStates found = NashSearch.find(CausalModel.of(LinearDossiers.met(dossier)), 1);
        assertThat(found.indices()).isEmpty();
        assertThat(found.complete()).isTrue();
    }

    @Test
    void whatIsNoSumIsRefusedWithItsPlace() {
        Dossier dossier = Dossier.builder("Bent", "Does it hold?")
                .add(new Actor("a", "a", List.of(), Foresight.NASH, List.of()))
                .add(new Option("a.x", "a.x", Option.TWO_LEVELS, 0))
                .add(new OutcomeVariable("bent", "bent", exact(0.1), Shape.SATURATING))
                .add(new OutcomeVariable("idle", "idle", exact(0.1), Shape.SATURATING))
                .add(new Interest("a", null, Attitude.WANTS, "bent", exact(0.5)))
                .build();
        CausalModel causes = CausalModel.of(LinearDossiers.met(dossier));
        assertThat(NashSearch.obstacles(causes))
                .extracting(Obstacle::code, Obstacle::path)
                .containsExactly(tuple("symbolic.saturating", "outcomes/bent"));
        assertThatIllegalArgumentException().isThrownBy(() -> NashSearch.find(causes, 1));
    }

    private static CitedQuantity exact(double value) {
        return CitedQuantity.uncited(new Quantity.Exact(value));
    }
}
