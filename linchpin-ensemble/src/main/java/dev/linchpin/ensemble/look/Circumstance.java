package dev.linchpin.ensemble.look;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.game.GamePlan;
import dev.linchpin.engine.path.Chain;
import dev.linchpin.engine.path.Conduct;
import dev.linchpin.engine.path.Start;
import dev.linchpin.ensemble.quantity.Quantities;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.QuantityCatalog;
import dev.linchpin.model.evidence.Yardstick;
import dev.linchpin.model.outlook.OptionLevel;
import dev.linchpin.model.outlook.Setting;
import dev.linchpin.model.outlook.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dossier under one set of circumstances, compiled but for its numbers: a phase, an epoch, a yardstick, a what-if.
 * Immutable; threads may share it.
 */
public final class Circumstance {
    private final Seen truth;
    private final List<Eyes> eyes;
    private final List<OptionLevel> ownLevels;
    private final long now;

    /** The game as the holder of a view sees it; the second where it does not know of all. */
    private record Eyes(String holder, Seen shown, @Nullable Seen reckoned) {
        Eyes holding(GameForm held, int[] levels) {
            return new Eyes(
                    holder,
                    shown.on(held),
                    reckoned == null ? null : reckoned.on(reckoned.form().holding(levels)));
        }
    }

    private record Seen(GamePlan plan, Quantities quantities) {
        Seen on(GameForm other) {
            return new Seen(GamePlan.of(plan.dossier(), other), quantities);
        }

        GameForm form() {
            return plan.form();
        }

        Game game(Drawing drawing) {
            return plan.game(drawing.of(quantities));
        }

        Analysis analysis(Drawing drawing) {
            return Analysis.of(game(drawing));
        }

        GameInPlay inPlay(String holder, boolean hasAllStates, Drawing drawing) {
            return new GameInPlay(holder, hasAllStates, quantities, game(drawing));
        }
    }

    private Circumstance(Seen truth, List<Eyes> eyes, List<OptionLevel> ownLevels, long now) {
        this.truth = truth;
        this.eyes = List.copyOf(eyes);
        this.ownLevels = List.copyOf(ownLevels);
        this.now = now;
    }

    /**
     * Compiles a dossier under circumstances.
     *
     * @param forms the forms of its games
     * @param settings the quantities that differ, a later one over an earlier one of its name
     * @param nowLevels where options stand at the start, other than the dossier says
     */
    static Circumstance of(Forms forms, List<Setting> settings, Yardstick yardstick, List<OptionLevel> nowLevels) {
        return of(forms, settings, yardstick, nowLevels, nowLevels);
    }

    /**
     * Compiles a dossier under circumstances that begin where others ended.
     *
     * @param nowLevels where options stand other than the dossier says, as stances are taken
     * @param ownLevels those of them that these circumstances lay over where others ended
     */
    static Circumstance of(
            Forms forms,
            List<Setting> settings,
            Yardstick yardstick,
            List<OptionLevel> nowLevels,
            List<OptionLevel> ownLevels) {
        Dossier dossier = forms.dossier();
        QuantityCatalog catalog = QuantityCatalog.of(dossier).withKnown(settings);
        List<Eyes> eyes = new ArrayList<>();
        for (View view : dossier.views()) {
            List<Setting> laid = new ArrayList<>(settings);
            laid.addAll(view.settings());
            Seen shown =
                    seen(dossier.seenThrough(view.withUnawareOf(List.of())), forms.truth(), laid, yardstick, catalog);
            Dossier reckoned = dossier.seenThrough(view);
            eyes.add(new Eyes(
                    view.holder(),
                    shown,
                    view.unawareOf().isEmpty()
                            ? null
                            : seen(reckoned, forms.reckoned(view.holder(), reckoned), laid, yardstick, catalog)));
        }
        long now = forms.truth().space().now();
        return new Circumstance(
                new Seen(GamePlan.of(dossier, forms.truth()), Quantities.of(dossier, catalog, yardstick)),
                eyes,
                ownLevels,
                with(dossier, forms.truth(), now, nowLevels));
    }

    /**
     * Returns the same circumstances with options held at given levels from now on: it starts with them there, and
     * nobody moves them, which everybody reckons with. Cost: a look at each state; the form is shared by all games.
     */
    public Circumstance holding(List<OptionLevel> levels) {
        Dossier dossier = dossier();
        int[] held = new int[dossier.options().size()];
        Arrays.fill(held, -1);
        levels.forEach(level -> held[dossier.options().indexOf(level.option())] = level.level());
        GameForm holding = form().holding(held);
        List<OptionLevel> own = new ArrayList<>(ownLevels);
        own.addAll(levels);
        return new Circumstance(
                truth.on(holding),
                eyes.stream().map(each -> each.holding(holding, held)).toList(),
                own,
                with(dossier, form(), now, levels));
    }

    private static Seen seen(
            Dossier dossier, GameForm form, List<Setting> settings, Yardstick yardstick, QuantityCatalog truth) {
        QuantityCatalog catalog = QuantityCatalog.of(dossier).withKnown(settings);
        return new Seen(
                GamePlan.of(dossier, form), Quantities.apart(dossier, catalog, yardstick, catalog.unlike(truth)));
    }

    private static long with(Dossier dossier, GameForm form, long index, List<OptionLevel> levels) {
        long with = index;
        for (OptionLevel level : levels) {
            with = form.space().with(with, dossier.options().indexOf(level.option()), level.level());
        }
        return with;
    }

    /** Returns the dossier. */
    public Dossier dossier() {
        return truth.plan().dossier();
    }

    /** Returns the true game's form. */
    public GameForm form() {
        return truth.form();
    }

    /** Returns the true game's quantities. */
    public Quantities quantities() {
        return truth.quantities();
    }

    /** Returns the quantities of every game in play: the true one's, and those that views show. */
    public List<Quantities> allQuantities() {
        List<Quantities> all = new ArrayList<>(List.of(truth.quantities()));
        for (Eyes each : eyes) {
            all.add(each.shown().quantities());
            if (each.reckoned() != null) {
                all.add(each.reckoned().quantities());
            }
        }
        return all;
    }

    /** Returns every game in play, without playing it, in the order of {@link #allQuantities}. */
    public List<GameInPlay> games(Drawing drawing) {
        List<GameInPlay> all = new ArrayList<>();
        all.add(new GameInPlay(null, true, truth.quantities(), truth.game(drawing)));
        for (Eyes each : eyes) {
            all.add(each.shown().inPlay(each.holder(), true, drawing));
            if (each.reckoned() != null) {
                all.add(each.reckoned().inPlay(each.holder(), false, drawing));
            }
        }
        return all;
    }

    /** Returns the index of the setting in which things stand at the start; its state may break a rule. */
    public long now() {
        return now;
    }

    /** Returns the start, where things stand now; null if rules forbid that state. */
    public @Nullable List<Start> findStart() {
        int state = form().states().ordinal(now);
        return state < 0 ? null : List.of(new Start(state, 1));
    }

    /**
     * Returns where things start that came to rest elsewhere before: there, with these circumstances' own levels laid
     * over; where rules forbid that, as it was.
     */
    public List<Start> startsAfter(List<Start> ends) {
        Map<Integer, Double> starts = new LinkedHashMap<>();
        for (Start end : ends) {
            int state = laidOver(end.state());
            starts.merge(state < 0 ? end.state() : state, end.probability(), Double::sum);
        }
        return starts.entrySet().stream()
                .map(entry -> new Start(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Returns how probable it is that rules forbid these circumstances' own levels where things came to rest before. */
    public double keptAfter(List<Start> ends) {
        double kept = 0;
        for (Start end : ends) {
            kept += laidOver(end.state()) < 0 ? end.probability() : 0;
        }
        return kept;
    }

    private int laidOver(int state) {
        GameForm form = form();
        return form.states().ordinal(with(dossier(), form, form.states().index(state), ownLevels));
    }

    /** Plays the game from where things start, as each actor sees it. */
    public Play play(Drawing drawing, List<Start> starts) {
        Analysis analysis = truth.analysis(drawing);
        Map<String, Sight> sights = new LinkedHashMap<>();
        for (Eyes each : eyes) {
            Analysis shown = each.shown().analysis(drawing);
            Seen reckoned = each.reckoned();
            sights.put(each.holder(), new Sight(reckoned == null ? shown : reckoned.analysis(drawing), shown));
        }
        Sight clear = new Sight(analysis, analysis);
        Conduct conduct = Conduct.of(dossier().actors().ids().stream()
                .map(actor -> sights.getOrDefault(actor, clear).perception())
                .toList());
        return new Play(analysis, sights, conduct, Chain.from(starts, conduct));
    }

    /** As {@link #play}, with what there is to see of it. */
    public Look look(Drawing drawing, List<Start> starts) {
        return Look.at(play(drawing, starts), dossier(), now);
    }
}
