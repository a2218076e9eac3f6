package dev.linchpin.report.json;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.game.FeasibleStates;
import dev.linchpin.engine.inverse.InverseAnswer;
import dev.linchpin.engine.inverse.InverseAnswer.ActorAnswer;
import dev.linchpin.engine.inverse.NearestOrder;
import dev.linchpin.engine.inverse.OrderCount;
import dev.linchpin.engine.inverse.RankCondition;
import dev.linchpin.engine.inverse.RankCondition.All;
import dev.linchpin.engine.inverse.RankCondition.Any;
import dev.linchpin.engine.inverse.RankCondition.Better;
import dev.linchpin.engine.inverse.RankCondition.NotBetter;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** With which ranks a state would be an equilibrium, as JSON. Counts are texts, since they pass what numbers hold. */
public final class InverseJson {
    private final JsonOutput json;
    private final FeasibleStates states;
    private final List<String> actors;

    private InverseJson(JsonOutput json, Analysis analysis) {
        this.json = json;
        states = analysis.game().form().states();
        actors = analysis.game().dossier().actors().ids();
    }

    /** Writes an answer. */
    public static void write(OutputStream out, Analysis analysis, InverseAnswer answer) {
        JsonOutput.write(out, json -> new InverseJson(json, analysis).answer(answer));
    }

    private void answer(InverseAnswer answer) {
        json.field("state", states.text(answer.question().state()));
        json.field("concept", answer.question().concept().code());
        json.field("isEquilibrium", answer.together().isEquilibrium());
        json.objects("actors", answer.actors(), this::actor);
        json.texts("unstable", answer.unstable().stream().map(actors::get).toList());
        json.object("together", inside -> {
            json.field("joint", answer.isJoint());
            conditionField(answer.together().condition());
            count(answer.together().count());
            json.objects("nearest", answer.together().nearest(), nearest -> {
                json.field("actor", actors.get(nearest.actor()));
                nearest(nearest);
            });
        });
    }

    private void actor(ActorAnswer own) {
        json.field("actor", actors.get(own.actor()));
        json.field("stable", own.isStable());
        conditionField(own.condition());
        count(own.count());
        NearestOrder nearest = own.nearest();
        if (nearest == null) {
            json.field("nearest", (String) null);
        } else {
            json.object("nearest", inside -> nearest(nearest));
        }
    }

    private void nearest(NearestOrder nearest) {
        json.field("swaps", nearest.swaps());
        boolean listed = states.count() <= GameJson.MOST_LISTED;
        json.array("order", listed ? nearest.order() : List.of(), equal -> json.values(texts(equal)));
        json.texts(
                "fallen",
                texts(nearest.fallen().stream().limit(GameJson.MOST_LISTED).toList()));
    }

    private List<String> texts(List<Integer> some) {
        return some.stream().map(states::text).toList();
    }

    private void count(@Nullable OrderCount count) {
        json.field("count", count == null ? null : count.count().toString());
        json.field("of", count == null ? null : count.of().toString());
        json.number("share", count == null ? null : count.share());
    }

    /** A condition, and how many comparisons it has: null and 0 where unknown, null where it is too long to list. */
    private void conditionField(@Nullable RankCondition condition) {
        if (condition == null || condition.size() > GameJson.MOST_LISTED) {
            json.field("condition", (String) null);
        } else {
            json.object("condition", fields(condition));
        }
        json.field("comparisons", condition == null ? 0 : condition.size());
    }

    private Consumer<JsonOutput> fields(RankCondition condition) {
        return switch (condition) {
            case All all ->
                inside -> json.objects("all", all.parts(), part -> fields(part).accept(json));
            case Any any ->
                inside -> json.objects("any", any.parts(), part -> fields(part).accept(json));
            case NotBetter(int actor, int state, int than) -> inside -> comparison(actor, state, "noBetterThan", than);
            case Better(int actor, int state, int than) -> inside -> comparison(actor, state, "betterThan", than);
        };
    }

    private void comparison(int actor, int state, String relation, int than) {
        json.field("actor", actors.get(actor));
        json.field("state", states.text(state));
        json.field(relation, states.text(than));
    }
}
