package dev.linchpin.report.json;

import dev.linchpin.engine.degree.DegreeJudgement;
import dev.linchpin.engine.degree.Reading;
import dev.linchpin.engine.degree.Readings;
import dev.linchpin.engine.degree.Strength;
import dev.linchpin.engine.game.FeasibleStates;
import dev.linchpin.engine.stability.StabilityConcept;
import java.util.List;
import java.util.stream.IntStream;

/** What degrees of preference say of states, as JSON. */
final class DegreesJson {
    private final GameJson game;
    private final DegreeJudgement degrees;
    private final List<StabilityConcept> strengths;
    private final List<StabilityConcept> read;
    private final List<String> actors;

    DegreesJson(GameJson game, DegreeJudgement degrees, List<StabilityConcept> asked) {
        this.game = game;
        this.degrees = degrees;
        strengths = Strength.CONCEPTS.stream().filter(asked::contains).toList();
        read = Readings.CONCEPTS.stream().filter(asked::contains).toList();
        actors = degrees.stability().game().dossier().actors().ids();
    }

    /**
     * Writes the field {@code degrees}.
     *
     * @param lists whether states are listed
     */
    void write(JsonOutput json, boolean lists) {
        json.object("degrees", inside -> {
            inside.object("strength", one -> strength(one, lists));
            inside.object("unknown", one -> unknown(one, lists));
            if (lists) {
                states(inside);
            }
        });
    }

    private void strength(JsonOutput json, boolean lists) {
        Strength strength = degrees.strength();
        for (StabilityConcept concept : strengths) {
            json.object(concept.code(), one -> {
                one.object("strong", held -> game.counted(held, strength.strongEquilibria(concept), lists));
                one.object("weak", held -> game.counted(held, strength.weakEquilibria(concept), lists));
            });
        }
    }

    private void unknown(JsonOutput json, boolean lists) {
        for (Reading reading : Reading.values()) {
            json.object(reading.code(), one -> {
                for (StabilityConcept concept : read) {
                    one.object(
                            concept.code(),
                            held -> game.counted(held, degrees.readings().equilibria(concept, reading), lists));
                }
            });
        }
    }

    /** For each state and actor the concepts under which it holds strongly, and the readings under which it holds. */
    private void states(JsonOutput json) {
        FeasibleStates states = degrees.stability().game().form().states();
        json.array(
                "states",
                () -> IntStream.range(0, states.count()).iterator(),
                (Integer state) -> json.object(one -> {
                    one.field("state", states.text(state));
                    one.object("strong", inside -> strongFor(inside, state));
                    one.object("unknown", inside -> holdsFor(inside, state));
                }));
    }

    private void strongFor(JsonOutput json, int state) {
        for (int i = 0; i < actors.size(); i++) {
            int actor = i;
            json.object(actors.get(i), verdict -> {
                for (StabilityConcept concept : strengths) {
                    verdict.field(
                            concept.code(),
                            degrees.strength().strong(actor, concept).get(state));
                }
            });
        }
    }

    private void holdsFor(JsonOutput json, int state) {
        for (int i = 0; i < actors.size(); i++) {
            int actor = i;
            json.object(actors.get(i), verdict -> {
                for (StabilityConcept concept : read) {
                    verdict.field(concept.code(), readings(actor, concept, state));
                }
            });
        }
    }

    private String readings(int actor, StabilityConcept concept, int state) {
        StringBuilder holding = new StringBuilder();
        for (Reading reading : Reading.values()) {
            if (degrees.readings().stable(actor, concept, reading).get(state)) {
                holding.append(reading.code());
            }
        }
        return holding.toString();
    }
}
