package dev.linchpin.report.json;

import dev.linchpin.engine.coalition.Breach;
import dev.linchpin.engine.coalition.Coalition;
import dev.linchpin.engine.coalition.CoalitionImprovement;
import dev.linchpin.engine.coalition.Coalitions;
import dev.linchpin.engine.coalition.Restraint;
import dev.linchpin.engine.coalition.Standing;
import dev.linchpin.engine.stability.Concept;
import dev.linchpin.engine.stability.Stability;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The part of JSON that says what holds against coalitions, and which equilibria they break. */
final class CoalitionJson {
    /** No more breaches, and no more restraints, than this are listed for a concept. */
    static final int MOST_BREACHES = 200;

    private final JsonOutput json;
    private final SituationJson parts;
    private final Coalitions coalitions;
    private final List<Coalition> asked;

    CoalitionJson(JsonOutput json, Stability stability, List<Coalition> asked) {
        this.json = json;
        this.asked = asked;
        parts = new SituationJson(
                json, stability.game().dossier(), stability.game().form());
        coalitions = Coalitions.of(stability);
    }

    /** Writes which equilibria of some concepts, and of the actors' own foresight, hold, and who breaks the others. */
    void write(List<? extends Concept> concepts, boolean lists) {
        int most = lists ? MOST_BREACHES : 0;
        Map<String, Standing> standings = new LinkedHashMap<>();
        Coalitions.among(concepts)
                .forEach(concept -> standings.put(concept.code(), coalitions.standing(asked, concept, most)));
        standings.put("foresight", coalitions.standing(asked, most));
        json.object("coalitions", inside -> {
            json.field("judged", asked.size())
                    .field("mostMembers", asked.getLast().size());
            json.object(
                    "stable",
                    stable -> standings.forEach((concept, standing) -> json.object(
                            concept,
                            counts -> counts.field(
                                            "equilibria", standing.equilibria().cardinality())
                                    .field("unbroken", standing.unbroken().cardinality()))));
            if (lists) {
                json.objects("breaking", found(standings, Standing::breaches), found -> {
                    Breach breach = found.thing();
                    improvement(found.concept(), breach.coalition(), breach.improvement());
                });
                json.objects("deterred", found(standings, Standing::restraints), found -> {
                    Restraint restraint = found.thing();
                    improvement(
                            found.concept(),
                            restraint.coalition(),
                            restraint.sanction().improvement());
                    parts.steps("answer", restraint.sanction().answer());
                });
            }
        });
    }

    /** What was found, with the concept under which it was. */
    private record Found<T>(String concept, T thing) {}

    private static <T> List<Found<T>> found(Map<String, Standing> standings, Function<Standing, List<T>> things) {
        List<Found<T>> found = new ArrayList<>();
        standings.forEach(
                (concept, standing) -> things.apply(standing).forEach(thing -> found.add(new Found<>(concept, thing))));
        return found;
    }

    private void improvement(String concept, Coalition coalition, CoalitionImprovement improvement) {
        json.field("state", parts.state(improvement.start()))
                .field("concept", concept)
                .texts(
                        "coalition",
                        coalition.members().stream().map(parts::actor).toList())
                .field("improvement", parts.state(improvement.end()));
        parts.steps("path", improvement.path());
    }
}
