package dev.linchpin.engine.game;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.fixture.Medians;
import dev.linchpin.engine.fixture.RandomDossiers;
import dev.linchpin.engine.fixture.RandomDossiers.Mix;
import dev.linchpin.engine.path.Chain;
import dev.linchpin.engine.path.Conduct;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.DossierBuilder;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Option;
import dev.linchpin.model.QuantityCatalog;
import dev.linchpin.model.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HoldingTest {
    private static final int GAMES = 500;

    @Test
    void optionsHeldAreAsRulesThatForbidEveryOtherLevel() {
        RandomDossiers dossiers = new RandomDossiers(20_260_401, Mix.STABILITY);
        SplittableRandom chance = new SplittableRandom(20_260_402);
        int played = 0;
        for (int k = 0; k < GAMES; k++) {
            Dossier dossier = dossiers.next();
            GameForm form = GameForm.of(dossier);
            int[] held = held(form, chance);
            GameForm holding = form.holding(held);
            Dossier ruled = ruled(dossier, held);
            GameForm expected = GameForm.of(ruled);
            assertThat(indices(holding)).isEqualTo(indices(expected));
            for (int s = 0; s < expected.states().count(); s++) {
                for (int i = 0; i < expected.actors(); i++) {
                    assertThat(targets(holding, i, s)).isEqualTo(targets(expected, i, s));
                }
            }
            if (expected.states().count() > 0) {
                assertThat(rests(dossier, holding)).isEqualTo(rests(ruled, expected));
                played++;
            }
        }
        assertThat(played).isGreaterThan(GAMES / 2);
    }

    @Test
    void statesMetOneByOneAreHeldAlike() {
        RandomDossiers dossiers = new RandomDossiers(20_260_403, Mix.STABILITY);
        SplittableRandom chance = new SplittableRandom(20_260_404);
        for (int k = 0; k < 200; k++) {
            Dossier dossier = dossiers.next();
            GameForm listed = GameForm.of(dossier);
            int[] held = held(listed, chance);
            GameForm met = GameForm.of(
                            dossier,
                            listed.space(),
                            listed.rules(),
                            FeasibleStates.met(listed.space(), listed.rules(), 1 << 20))
                    .holding(held);
            GameForm holding = listed.holding(held);
            for (int s = 0; s < holding.states().count(); s++) {
                for (int i = 0; i < holding.actors(); i++) {
                    int from = met.states().ordinal(holding.states().index(s));
                    assertThat(targets(met, i, from).stream().map(met.states()::index))
                            .isEqualTo(targets(holding, i, s).stream()
                                    .map(holding.states()::index)
                                    .toList());
                }
            }
            for (int s = 0; s < listed.states().count(); s++) {
                long index = listed.states().index(s);
                assertThat(met.states().ordinal(index) < 0)
                        .isEqualTo(holding.states().ordinal(index) < 0);
            }
        }
    }

    @Test
    void optionsHeldAreNobodysToMove() {
        GameForm form = GameForm.of(new RandomDossiers(20_260_405, Mix.FREE).next());
        int[] held = new int[form.space().options()];
        Arrays.fill(held, -1);
        held[0] = 1;
        GameForm holding = form.holding(held);
        for (int i = 0; i < form.actors(); i++) {
            assertThat(holding.ownOptions(i)).doesNotContain(0);
        }
        assertThat(holding.isFree()).isFalse();
        assertThat(form.states().count())
                .as("the form it came from stays as it was")
                .isEqualTo((int) form.space().size());
    }

    /** Each option held with a chance of one in three, at any of its levels. */
    private static int[] held(GameForm form, SplittableRandom chance) {
        int[] held = new int[form.space().options()];
        Arrays.setAll(
                held, o -> chance.nextInt(3) == 0 ? chance.nextInt(form.space().radix(o)) : -1);
        return held;
    }

    private static Dossier ruled(Dossier dossier, int[] held) {
        DossierBuilder parts = dossier.toBuilder();
        for (int o = 0; o < held.length; o++) {
            if (held[o] >= 0) {
                Option option = dossier.options().all().get(o);
                parts.add(new Rule.Never(new Formula.Not(
                        new Formula.At(option.id(), option.levels().get(held[o])))));
            }
        }
        return parts.build();
    }

    private static List<Long> indices(GameForm form) {
        List<Long> indices = new ArrayList<>();
        for (int s = 0; s < form.states().count(); s++) {
            indices.add(form.states().index(s));
        }
        return indices;
    }

    private static List<Integer> targets(GameForm form, int actor, int state) {
        List<Integer> targets = new ArrayList<>();
        form.moves(actor).forEachTarget(state, targets::add);
        return targets;
    }

    /** Where each state leads, by text, and how likely. */
    private static List<String> rests(Dossier dossier, GameForm form) {
        Analysis analysis = Analysis.of(Game.of(dossier, new Medians(QuantityCatalog.of(dossier), Map.of()), form));
        List<String> rests = new ArrayList<>();
        for (int s = 0; s < form.states().count(); s++) {
            Chain.from(s, Conduct.of(analysis.witness()))
                    .ends()
                    .forEach(end -> rests.add(form.states().text(end.state()) + " " + end.probability()));
        }
        return rests;
    }
}
