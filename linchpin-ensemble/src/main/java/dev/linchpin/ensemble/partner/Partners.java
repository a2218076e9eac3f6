package dev.linchpin.ensemble.partner;

import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.Game.Stake;
import dev.linchpin.engine.game.StateSpace;
import dev.linchpin.engine.level.LevelSheet;
import dev.linchpin.ensemble.finding.FrictionPoint;
import dev.linchpin.ensemble.finding.FrictionPoint.Push;
import dev.linchpin.ensemble.finding.PartnershipFinding;
import dev.linchpin.ensemble.finding.PartnershipFinding.Act;
import dev.linchpin.ensemble.finding.PartnershipFinding.Side;
import dev.linchpin.ensemble.finding.Situation;
import dev.linchpin.ensemble.look.Circumstance;
import dev.linchpin.ensemble.look.Play;
import dev.linchpin.ensemble.quantity.Change;
import dev.linchpin.ensemble.quantity.Law;
import dev.linchpin.ensemble.run.Patience;
import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Influence;
import dev.linchpin.model.Interest;
import dev.linchpin.model.outlook.Partnership;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What partners have of each other, every quantity at its median: what each gains by the other's acts, and where their
 * interests pull apart.
 *
 * <p>Cost: a few settings an act; for each uncertain quantity that some friction rests on two games from now.
 */
public final class Partners {
    private static final double LOW_END = 0.05;
    private static final double HIGH_END = 0.95;
    /** Worths closer than that are taken as equal, as utilities are. */
    private static final double GRID = 1e-9;

    private final Dossier dossier;
    private final Circumstance circumstance;
    private final Situation situation;
    private final Rest rest;

    private Partners(Circumstance circumstance, Situation situation) {
        dossier = circumstance.dossier();
        this.circumstance = circumstance;
        this.situation = situation;
        rest = new Rest(situation.analysis(), situation.chain(), situation.now());
    }

    /**
     * Looks at a dossier's partners; at every pair of actors where it names none.
     *
     * @param circumstance the circumstances, which start in a feasible state
     * @param situation what they come to at the medians
     * @param runner who plays the games in which quantities are pushed
     */
    public static List<PartnershipFinding> of(Circumstance circumstance, Situation situation, Runner runner) {
        Partners partners = new Partners(circumstance, situation);
        List<Pair> pairs = pairs(partners.dossier).stream()
                .map(pair -> new Pair(
                        partners.dossier.actors().indexOf(pair.first()),
                        partners.dossier.actors().indexOf(pair.second())))
                .toList();
        return partners.findings(pairs, runner);
    }

    /** Two actors, by their places. */
    private record Pair(int first, int second) {}

    /** Something over which two partners pull apart, by what a unit of it is worth to each. */
    private record Contest(Stake first, Stake second) {}

    private static List<Partnership> pairs(Dossier dossier) {
        if (!dossier.partners().isEmpty()) {
            return dossier.partners();
        }
        List<Partnership> pairs = new ArrayList<>();
        List<String> actors = dossier.actors().ids();
        for (int i = 0; i < actors.size(); i++) {
            for (int j = i + 1; j < actors.size(); j++) {
                pairs.add(new Partnership(actors.get(i), actors.get(j)));
            }
        }
        return pairs;
    }

    private List<PartnershipFinding> findings(List<Pair> pairs, Runner runner) {
        Map<Push, Set<Pair>> pushed = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            for (Contest contest : contests(pair)) {
                for (Push push : pushes(pair, contest)) {
                    pushed.computeIfAbsent(push, any -> new LinkedHashSet<>()).add(pair);
                }
            }
        }
        List<Push> games = List.copyOf(pushed.keySet());
        Map<Push, Map<Pair, Double>> margins = new HashMap<>();
        runner.run(
                games.size(),
                k -> margins(games.get(k), Objects.requireNonNull(pushed.get(games.get(k)))),
                one -> margins.put(games.get(margins.size()), one),
                Patience.ENDLESS);
        return pairs.stream()
                .map(pair -> new PartnershipFinding(
                        side(pair.first(), pair.second()), side(pair.second(), pair.first()), frictions(pair, margins)))
                .toList();
    }

    /** The margins of some partnerships where a quantity is pushed. */
    private Map<Pair, Double> margins(Push push, Set<Pair> pairs) {
        Change change = Change.NONE.with(push.quantity(), push.value());
        Play play = circumstance.play(
                quantities -> quantities.medians(change), Objects.requireNonNull(circumstance.findStart()));
        Rest pushed = new Rest(play.truth(), play.chain(), circumstance.now());
        Map<Pair, Double> margins = new HashMap<>();
        pairs.forEach(pair -> margins.put(pair, pushed.margin(pair.first(), pair.second())));
        return margins;
    }

    private Side side(int actor, int other) {
        String id = dossier.actors().all().get(actor).id();
        if (!rest.canWeigh(actor)) {
            return new Side(id, List.of(), null, List.of(), null, null);
        }
        BitSet others = rest.taken(other);
        BitSet own = rest.serving(actor, other);
        BitSet both = (BitSet) others.clone();
        both.or(own);
        return new Side(
                id,
                acts(actor, others),
                rest.worth(actor, others),
                acts(actor, own),
                rest.worth(actor, own),
                rest.worth(actor, both));
    }

    private List<Act> acts(int actor, BitSet options) {
        return options.stream()
                .mapToObj(option -> {
                    BitSet alone = new BitSet();
                    alone.set(option);
                    return new Act(dossier.options().all().get(option).id(), rest.worth(actor, alone));
                })
                .toList();
    }

    private List<Contest> contests(Pair pair) {
        List<Contest> contests = new ArrayList<>();
        if (rest.canWeigh(pair.first()) && rest.canWeigh(pair.second())) {
            Game game = situation.analysis().game();
            for (Stake one : game.stakes(pair.first()).stakes()) {
                for (Stake other : game.stakes(pair.second()).stakes()) {
                    if (one.isOption() == other.isOption()
                            && one.target() == other.target()
                            && one.weight() * other.weight() < 0) {
                        contests.add(new Contest(one, other));
                    }
                }
            }
        }
        return contests;
    }

    private List<FrictionPoint> frictions(Pair pair, Map<Push, Map<Pair, Double>> margins) {
        return contests(pair).stream()
                .map(contest -> friction(pair, contest, margins))
                .sorted(Comparator.comparingDouble((FrictionPoint point) -> -point.score()))
                .toList();
    }

    private FrictionPoint friction(Pair pair, Contest contest, Map<Push, Map<Pair, Double>> margins) {
        int act = -1;
        double most = 0;
        for (int option = 0; option < dossier.options().size(); option++) {
            double change = isOwn(option, pair) ? change(contest.first(), option) : 0;
            if (change > most) {
                act = option;
                most = change;
            }
        }
        double before = rest.margin(pair.first(), pair.second());
        Push strongest = null;
        double shrinks = 0;
        for (Push push : pushes(pair, contest)) {
            double change = Objects.requireNonNull(
                            Objects.requireNonNull(margins.get(push)).get(pair))
                    - before;
            if (change < shrinks - GRID) {
                strongest = push;
                shrinks = change;
            }
        }
        return new FrictionPoint(
                over(contest),
                contest.first().weight(),
                contest.second().weight(),
                act < 0 ? null : dossier.options().all().get(act).id(),
                most,
                strongest,
                shrinks);
    }

    private String over(Contest contest) {
        Stake stake = contest.first();
        return stake.isOption()
                ? dossier.options().ids().get(stake.target())
                : dossier.outcomes().ids().get(stake.target());
    }

    private boolean isOwn(int option, Pair pair) {
        String owner = dossier.options().all().get(option).owner();
        int actor = dossier.actors().indexOf(owner);
        return actor == pair.first() || actor == pair.second();
    }

    /** How far one option moves something where things stand now: between its levels, from the least to the most. */
    private double change(Stake over, int option) {
        if (over.isOption()) {
            return over.target() == option ? 1 : 0;
        }
        StateSpace space = circumstance.form().space();
        long[] settings = IntStream.range(0, space.radix(option))
                .mapToLong(level -> space.with(situation.now(), option, level))
                .toArray();
        LevelSheet sheet = situation.analysis().causes().newSheet();
        sheet.fill(settings, 0, settings.length);
        double[] levels = sheet.levels(over.target());
        double least = levels[0];
        double greatest = levels[0];
        for (int k = 1; k < settings.length; k++) {
            least = Math.min(least, levels[k]);
            greatest = Math.max(greatest, levels[k]);
        }
        return greatest - least;
    }

    /** The uncertain quantities that a friction rests on, at either end: both interests, and influences on what it is over. */
    private List<Push> pushes(Pair pair, Contest contest) {
        String over = over(contest);
        List<Push> pushes = new ArrayList<>();
        for (Interest interest : dossier.interests()) {
            int actor = dossier.actors().indexOf(interest.actor());
            if (interest.target().equals(over) && (actor == pair.first() || actor == pair.second())) {
                addEnds(interest.name(), pushes);
            }
        }
        for (Influence influence : dossier.influences()) {
            if (influence.to().equals(over)) {
                addEnds(influence.name(), pushes);
            }
        }
        return pushes;
    }

    private void addEnds(String quantity, List<Push> pushes) {
        Law law = circumstance.quantities().law(quantity);
        if (law != null && !law.isCertain()) {
            pushes.add(new Push(quantity, law.quantile(LOW_END), false));
            pushes.add(new Push(quantity, law.quantile(HIGH_END), true));
        }
    }
}
