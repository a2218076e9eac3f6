package dev.linchpin.ensemble.partner;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.stance.CausalPath;
import dev.linchpin.engine.stance.Stance;
import dev.linchpin.ensemble.finding.DeterredMove;
import dev.linchpin.ensemble.finding.Proxy;
import dev.linchpin.ensemble.finding.Proxy.End;
import dev.linchpin.ensemble.finding.Situation;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who does what another would do if it dared.
 *
 * <p>An act stands in for another where its owner takes it where things are likeliest to come to rest, the actor served
 * likes it, and the actor served is deterred there from an act of its own that furthers the same ends. What an act
 * furthers is read off the causal paths of the actor's stance towards it, by what they end in; what two acts have in
 * common is the lesser of their two shares, end by end.
 */
public final class Proxies {
    /** Less in common than that is none: shares add up to stances within as much. */
    private static final double NOTHING = 1e-9;

    private Proxies() {}

    /** Returns the proxies in a situation, the one with most in common first. */
    public static List<Proxy> of(Dossier dossier, Situation situation) {
        GameForm form = situation.analysis().game().form();
        List<Proxy> proxies = new ArrayList<>();
        for (DeterredMove move : situation.deterred()) {
            int[] rest = form.space().levels(form.states().index(move.state()));
            int[] wish = form.space().levels(form.states().index(move.improvement()));
            for (int own = 0; own < wish.length; own++) {
                for (int act = 0; wish[own] > rest[own] && act < rest.length; act++) {
                    if (rest[act] > 0 && !isOwn(dossier, act, move.actor())) {
                        add(dossier, situation, move, own, act, proxies);
                    }
                }
            }
        }
        return proxies.stream()
                .sorted(Comparator.comparingDouble((Proxy proxy) -> -proxy.share()))
                .toList();
    }

    private static boolean isOwn(Dossier dossier, int option, int actor) {
        return dossier.options()
                .all()
                .get(option)
                .owner()
                .equals(dossier.actors().all().get(actor).id());
    }

    private static void add(
            Dossier dossier, Situation situation, DeterredMove move, int own, int act, List<Proxy> proxies) {
        Stance towards = situation.stances().get(move.actor(), act);
        Double value = towards.value();
        List<Option> options = dossier.options().all();
        List<End> ends = common(byEnd(towards), byEnd(situation.stances().get(move.actor(), own)));
        if (value != null && value > 0 && !ends.isEmpty()) {
            proxies.add(new Proxy(
                    options.get(act).id(),
                    dossier.actors().all().get(move.actor()).id(),
                    value,
                    options.get(own).id(),
                    move,
                    ends));
        }
    }

    /** What each end that a stance's paths lead to adds to it. */
    private static Map<String, Double> byEnd(Stance stance) {
        Map<String, Double> byEnd = new TreeMap<>();
        for (CausalPath path : stance.paths()) {
            String last = path.via().getLast();
            if (!last.equals(CausalPath.OTHERS)) {
                byEnd.merge(last.substring(last.indexOf('~') + 1), path.share(), Double::sum);
            }
        }
        return byEnd;
    }

    private static List<End> common(Map<String, Double> one, Map<String, Double> other) {
        List<End> ends = new ArrayList<>();
        one.forEach((target, share) -> {
            double both = Math.min(share, other.getOrDefault(target, 0.0));
            if (both > NOTHING) {
                ends.add(new End(target, both));
            }
        });
        ends.sort(Comparator.comparingDouble((End end) -> -end.share()));
        return ends;
    }
}
