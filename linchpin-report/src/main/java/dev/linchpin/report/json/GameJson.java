package dev.linchpin.report.json;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.game.FeasibleStates;
import dev.linchpin.engine.stability.Concept;
import dev.linchpin.engine.stability.Stability;
import dev.linchpin.engine.stability.StabilityConcept;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Option;
import java.util.BitSet;
import java.util.Collection;

/** The parts of JSON that say what is played and what holds in it. */
final class GameJson {
    /** No more states than this are listed as equilibria of a concept. */
    static final int MOST_LISTED = 1000;

    private final Dossier dossier;
    private final FeasibleStates states;

    GameJson(Analysis analysis) {
        dossier = analysis.game().dossier();
        states = analysis.game().form().states();
    }

    /** Writes the actors, the options in the order in which states name their levels, and those levels. */
    void space(JsonOutput json) {
        json.texts("actors", dossier.actors().ids());
        json.texts("options", dossier.options().ids());
        json.object("levels", inside -> {
            for (Option option : dossier.options()) {
                inside.texts(option.id(), option.levels());
            }
        });
        if (states.isListed()) {
            json.field("feasibleStates", states.count());
        } else {
            json.field("feasibleStates", null);
        }
    }

    /** Writes the equilibria of concepts, and of the actors' own foresight. */
    void equilibria(JsonOutput json, Stability stability, Collection<? extends Concept> concepts, boolean lists) {
        json.object("equilibria", inside -> {
            for (Concept concept : concepts) {
                inside.object(concept.code(), one -> counted(one, stability.equilibria(concept), lists));
            }
            inside.object("foresight", one -> counted(one, stability.equilibria(), lists));
        });
    }

    /** Writes the equilibria of the usual concepts. */
    void equilibria(JsonOutput json, Stability stability) {
        equilibria(json, stability, StabilityConcept.USUAL, true);
    }

    /** Writes how many states there are of a kind, and the first of them if asked. */
    void counted(JsonOutput json, BitSet equilibria, boolean lists) {
        json.field("count", equilibria.cardinality());
        if (lists) {
            json.array(
                    "states",
                    () -> equilibria.stream().limit(MOST_LISTED).iterator(),
                    (Integer state) -> json.value(states.text(state)));
        }
    }
}
