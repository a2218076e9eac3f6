package dev.linchpin.ensemble.quantity;

import dev.linchpin.model.Actor;
import dev.linchpin.model.Domain;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Influence;
import dev.linchpin.model.NamedQuantity;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.QuantityCatalog;
import dev.linchpin.model.evidence.EstimativeWords;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Population;
import dev.linchpin.model.evidence.Population.Stratum;
import dev.linchpin.model.evidence.Yardstick;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Gives each number of a dossier a place, a law and, where it is uncertain, a factor. */
final class QuantityCompiler {
    private final Dossier dossier;
    private final Yardstick yardstick;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<@Nullable Law> laws = new ArrayList<>();
    private final List<Integer> factorOf = new ArrayList<>();
    private final List<Factor> factors = new ArrayList<>();
    private final List<int[]> wholes = new ArrayList<>();
    private final int[] presence;
    private final SequencedSet<String> phrases = new TreeSet<>();
    private final SequencedSet<String> borrowed = new TreeSet<>();

    private QuantityCompiler(Dossier dossier, Yardstick yardstick) {
        this.dossier = dossier;
        this.yardstick = yardstick;
        presence = new int[dossier.influences().size()];
        Arrays.fill(presence, -1);
    }

    static QuantityCompiler compile(Dossier dossier, QuantityCatalog catalog, Yardstick yardstick) {
        QuantityCompiler compiler = new QuantityCompiler(dossier, yardstick);
        catalog.all().forEach(compiler::place);
        dossier.influences().forEach(compiler::placeHedge);
        dossier.evidence().forEach(compiler::placeLikelihoods);
        dossier.actors().forEach(compiler::joinFactions);
        dossier.populations().forEach(compiler::joinStrata);
        compiler.decidePresence();
        return compiler;
    }

    static String hedgeAddress(Influence influence) {
        return influence.name() + ".hedge";
    }

    static String ifTrueAddress(Evidence item) {
        return item.id() + ".if-true";
    }

    static String ifFalseAddress(Evidence item) {
        return item.id() + ".if-false";
    }

    static String shareAddress(Population population, Stratum stratum) {
        return "populations." + population.id() + "." + stratum.id() + ".share";
    }

    private void place(NamedQuantity named) {
        Quantity written = named.quantity();
        Domain domain = named.kind().domain();
        switch (named.kind()) {
            case THERE -> place(named.name(), named.name() + ".probability", lawOrNull(written, domain));
            case SHARE -> place(named.name(), named.name(), lawOrNull(written, domain));
            default -> place(named.name(), named.name(), written == null ? Law.unknown(domain) : law(written, domain));
        }
    }

    /** Gives a number the next place; an uncertain one its factor, under an address. */
    private void place(String name, String address, @Nullable Law law) {
        int place = laws.size();
        places.put(name, place);
        laws.add(law);
        if (law == null || law.isCertain()) {
            factorOf.add(-1);
        } else {
            factorOf.add(factors.size());
            factors.add(new Factor(address, name, false));
        }
    }

    private void placeHedge(Influence influence) {
        Quantity hedge = influence.hedge();
        if (hedge != null) {
            String address = hedgeAddress(influence);
            place(address, address, law(hedge, Domain.UNIT));
        }
    }

    private void placeLikelihoods(Evidence item) {
        Evidence.Likelihoods likelihoods = item.likelihoods();
        if (likelihoods != null) {
            place(ifTrueAddress(item), ifTrueAddress(item), law(likelihoods.ifTrue(), Domain.UNIT));
            place(ifFalseAddress(item), ifFalseAddress(item), law(likelihoods.ifFalse(), Domain.UNIT));
        }
    }

    private void joinFactions(Actor actor) {
        int[] whole = new int[actor.factions().size()];
        for (int k = 0; k < whole.length; k++) {
            whole[k] = placeOf(QuantityCatalog.shareName(actor, actor.factions().get(k)));
        }
        join(whole);
    }

    private void joinStrata(Population population) {
        int[] whole = new int[population.strata().size()];
        for (int k = 0; k < whole.length; k++) {
            Stratum stratum = population.strata().get(k);
            String address = shareAddress(population, stratum);
            place(address, address, lawOrNull(stratum.share().quantity(), Domain.UNIT));
            whole[k] = placeOf(address);
        }
        join(whole);
    }

    private void join(int[] whole) {
        if (whole.length > 0) {
            wholes.add(whole);
        }
    }

    /** Chance decides the presence of influences whose probability is not certainly 0 or 1. */
    private void decidePresence() {
        for (int e = 0; e < presence.length; e++) {
            Influence influence = dossier.influences().all().get(e);
            String name = influence.thereName();
            Law law = laws.get(placeOf(name));
            boolean doubtful =
                    law == null ? !influence.isAssumed() : !law.isCertain() || (law.median() > 0 && law.median() < 1);
            if (doubtful) {
                presence[e] = factors.size();
                factors.add(new Factor(name, name, true));
            }
        }
    }

    private int placeOf(String name) {
        Integer place = places.get(name);
        if (place == null) {
            throw new IllegalStateException(name);
        }
        return place;
    }

    private @Nullable Law lawOrNull(@Nullable Quantity quantity, Domain domain) {
        return quantity == null || quantity instanceof Quantity.Rest ? null : law(quantity, domain);
    }

    private Law law(Quantity quantity, Domain domain) {
        Yardstick reader = yardstick;
        if (quantity instanceof Quantity.Phrase(String words)) {
            phrases.add(words);
            if (EstimativeWords.find(yardstick, words) == null) {
                borrowed.add(words);
                reader = dossier.heading().yardstick();
            }
        }
        return Law.of(quantity, domain, reader);
    }

    Dossier dossier() {
        return dossier;
    }

    Map<String, Integer> places() {
        return Map.copyOf(places);
    }

    List<@Nullable Law> laws() {
        return laws;
    }

    int[] factorOf() {
        return factorOf.stream().mapToInt(factor -> factor).toArray();
    }

    List<Factor> factors() {
        return factors;
    }

    List<int[]> wholes() {
        return wholes;
    }

    int[] presence() {
        return presence;
    }

    SequencedSet<String> phrases() {
        return phrases;
    }

    SequencedSet<String> borrowed() {
        return borrowed;
    }
}
