package dev.linchpin.report.json;

import dev.linchpin.engine.LocalAnalysis;
import dev.linchpin.engine.game.FeasibleStates;
import dev.linchpin.engine.stability.Concept;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The judgement of the states that can be reached from now as JSON, in the shape of {@link StabilityJson}: ranks and
 * equilibria are among these states.
 */
public final class LocalStabilityJson {
    private final JsonOutput json;
    private final LocalAnalysis local;
    private final FeasibleStates states;

    private LocalStabilityJson(JsonOutput json, LocalAnalysis local) {
        this.json = json;
        this.local = local;
        states = local.game().form().states();
    }

    /**
     * Writes a local analysis.
     *
     * @param summary whether lists of states are left out
     */
    public static void write(OutputStream out, LocalAnalysis local, boolean summary) {
        JsonOutput.write(out, json -> {
            new GameJson(local.analysis()).space(json);
            json.field("method", "local").field("exact", true);
            json.field("statesJudged", local.states().size()).field("statesMet", local.met());
            LocalStabilityJson writer = new LocalStabilityJson(json, local);
            writer.equilibria(!summary);
            writer.ends();
            if (!summary) {
                writer.states();
            }
        });
    }

    private void equilibria(boolean lists) {
        json.object("equilibria", inside -> {
            for (Concept concept : local.concepts()) {
                inside.object(concept.code(), one -> counted(one, local.equilibria(concept), lists));
            }
            inside.object("foresight", one -> counted(one, local.equilibria(), lists));
        });
    }

    private void counted(JsonOutput one, BitSet places, boolean lists) {
        one.field("count", places.cardinality());
        if (lists) {
            one.array(
                    "states",
                    () -> places.stream().limit(GameJson.MOST_LISTED).iterator(),
                    (Integer place) -> one.value(text(place)));
        }
    }

    private void ends() {
        json.objects(
                "restingPoints",
                local.chain().restingPoints(),
                point -> json.field("state", states.text(point.state())).number("probability", point.probability()));
    }

    private void states() {
        List<String> actors = local.game().dossier().actors().ids();
        List<int[]> ranks = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            ranks.add(local.ranks(i));
        }
        json.array(
                "states",
                () -> IntStream.range(0, local.states().size()).iterator(),
                (Integer place) -> json.object(one -> {
                    one.field("state", text(place));
                    one.object("rank", inside -> {
                        for (int i = 0; i < ranks.size(); i++) {
                            inside.field(actors.get(i), ranks.get(i)[place]);
                        }
                    });
                    one.object("stable", inside -> {
                        for (int i = 0; i < ranks.size(); i++) {
                            int actor = i;
                            inside.object(
                                    actors.get(i),
                                    verdict -> local.concepts()
                                            .forEach(concept -> verdict.field(
                                                    concept.code(),
                                                    local.stable(actor, concept).get(place))));
                        }
                    });
                }));
    }

    private String text(int place) {
        return states.text(local.states().get(place));
    }
}
