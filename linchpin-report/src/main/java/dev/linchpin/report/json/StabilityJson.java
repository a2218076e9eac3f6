package dev.linchpin.report.json;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.degree.DegreeJudgement;
import dev.linchpin.engine.game.FeasibleStates;
import dev.linchpin.engine.stability.Concept;
import dev.linchpin.engine.stability.Stability;
import dev.linchpin.report.StabilityQuestion;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The judgement of every feasible state as JSON, state by state as it is written. */
public final class StabilityJson {
    private final JsonOutput json;
    private final Stability stability;
    private final List<? extends Concept> concepts;

    private StabilityJson(JsonOutput json, Stability stability, List<? extends Concept> concepts) {
        this.json = json;
        this.stability = stability;
        this.concepts = concepts;
    }

    /** Writes an analysis's judgements; where states are counted only, all lists of states are left out. */
    public static void write(OutputStream out, Analysis analysis, StabilityQuestion asked) {
        List<? extends Concept> concepts = asked.concepts();
        boolean summary = asked.summary();
        DegreeJudgement degrees = asked.degrees();
        JsonOutput.write(out, json -> {
            GameJson game = new GameJson(analysis);
            game.space(json);
            json.field("method", "all-states").field("exact", true);
            Stability stability = analysis.stability();
            game.equilibria(json, stability, concepts, !summary);
            if (!asked.coalitions().isEmpty()) {
                new CoalitionJson(json, stability, asked.coalitions()).write(concepts, !summary);
            }
            if (degrees != null) {
                new DegreesJson(game, degrees, Concept.answered(concepts)).write(json, !summary);
            }
            if (!summary) {
                new StabilityJson(json, stability, concepts)
                        .states(analysis.game().form().states());
            }
        });
    }

    private void states(FeasibleStates states) {
        List<String> actors = stability.game().dossier().actors().ids();
        List<int[]> ranks = new ArrayList<>();
        List<List<BitSet>> stable = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            int actor = i;
            ranks.add(stability.ranks().rank(i));
            stable.add(concepts.stream()
                    .map(concept -> stability.stable(actor, concept))
                    .toList());
        }
        List<String> codes = concepts.stream().map(Concept::code).toList();
        json.array(
                "states",
                () -> IntStream.range(0, states.count()).iterator(),
                (Integer state) -> json.object(one -> {
                    one.field("state", states.text(state));
                    one.object("rank", inside -> {
                        for (int i = 0; i < ranks.size(); i++) {
                            inside.field(actors.get(i), ranks.get(i)[state]);
                        }
                    });
                    one.object("stable", inside -> {
                        for (int i = 0; i < ranks.size(); i++) {
                            List<BitSet> verdicts = stable.get(i);
                            inside.object(actors.get(i), verdict -> {
                                for (int c = 0; c < codes.size(); c++) {
                                    verdict.field(codes.get(c), verdicts.get(c).get(state));
                                }
                            });
                        }
                    });
                }));
    }
}
