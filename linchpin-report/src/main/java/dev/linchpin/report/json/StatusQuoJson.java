package dev.linchpin.report.json;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.path.Approach;
import dev.linchpin.engine.path.MoveKind;
import dev.linchpin.engine.path.Reach;
import dev.linchpin.engine.path.Refusal;
import dev.linchpin.engine.path.RestingPoint;
import dev.linchpin.engine.path.StatusQuo;
import dev.linchpin.ensemble.finding.Situation;
import dev.linchpin.report.Prospect;
import dev.linchpin.report.Provenance;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can become of where things stand, as JSON. */
public final class StatusQuoJson {
    private final JsonOutput json;
    private final Prospect prospect;
    private final StatusQuo statusQuo;
    private final SituationJson parts;

    private StatusQuoJson(JsonOutput json, Prospect prospect) {
        this.json = json;
        this.prospect = prospect;
        statusQuo = prospect.statusQuo();
        GameForm form = prospect.study().main().analysis().game().form();
        parts = new SituationJson(json, prospect.study().dossier(), form);
    }

    /** Writes a prospect. */
    public static void write(OutputStream out, Provenance provenance, Prospect prospect) {
        JsonOutput.write(out, json -> {
            Situation main = prospect.study().main();
            RunJson.provenance(json, prospect.study().dossier(), provenance);
            new GameJson(main.analysis()).space(json);
            new StatusQuoJson(json, prospect).fields();
        });
    }

    private void fields() {
        json.field("now", parts.state(statusQuo.now()));
        json.object("reached", inside -> {
            for (MoveKind kind : MoveKind.values()) {
                inside.object(code(kind), one -> reach(statusQuo.reach(kind)));
            }
        });
        if (prospect.asked() < 0) {
            json.field(
                    "concept",
                    prospect.concept() == null
                            ? "foresight"
                            : prospect.concept().code());
            json.field("equilibria", prospect.states());
        }
        json.objects("destinations", prospect.destinations(), this::destination);
    }

    private static String code(MoveKind kind) {
        return switch (kind) {
            case LEGAL -> "moves";
            case IMPROVING -> "improvements";
            case WILLING -> "conduct";
        };
    }

    private void reach(Reach reach) {
        json.field("count", reach.count()).field("farthest", reach.farthest());
        json.objects(
                "states",
                () -> reach.states().limit(GameJson.MOST_LISTED).iterator(),
                (Integer state) -> json.field("state", parts.state(state)).field("distance", reach.distance(state)));
    }

    private void destination(int state) {
        json.field("state", parts.state(state));
        parts.changes(statusQuo.now(), state);
        for (MoveKind kind : MoveKind.values()) {
            json.object(code(kind), inside -> approach(statusQuo.findApproach(state, kind)));
        }
        RestingPoint rest = prospect.findRestingPoint(state);
        json.number("probability", rest == null ? null : rest.probability());
        json.object("likeliestPath", path -> {
            path.number("probability", rest == null ? null : rest.pathProbability());
            parts.steps(
                    "moves",
                    rest == null
                            ? List.of()
                            : rest.likeliest().stream().map(move -> move.step()).toList());
        });
    }

    private void approach(@Nullable Approach approach) {
        boolean isOpen = approach != null && approach.isOpen();
        json.field("reached", isOpen).field("possible", approach != null);
        if (approach != null && isOpen) {
            json.field("distance", approach.path().size());
        } else {
            json.field("distance", (String) null);
        }
        parts.steps("path", approach == null ? List.of() : approach.path());
        json.objects("refusals", approach == null ? List.of() : approach.refusals(), this::refusal);
    }

    private void refusal(Refusal refusal) {
        json.field("actor", parts.actor(refusal.step().actor()))
                .field("from", parts.state(refusal.step().from()))
                .field("to", parts.state(refusal.step().to()));
        switch (refusal) {
            case Refusal.Unaware unaware -> json.field("reason", "unaware");
            case Refusal.NoGain nothing -> json.field("reason", nothing.indifferent() ? "indifferent" : "worse");
            case Refusal.Deterred deterred -> {
                json.field("reason", "deterred");
                parts.steps("answer", deterred.sanction().answer());
            }
            case Refusal.Surpassed surpassed ->
                json.field("reason", "surpassed").field("instead", parts.state(surpassed.instead()));
        }
    }
}
