package dev.linchpin.report.json;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.path.Chain;
import dev.linchpin.engine.stability.Step;
import dev.linchpin.engine.stance.Spread;
import dev.linchpin.engine.stance.Stance;
import dev.linchpin.engine.stance.Stances;
import dev.linchpin.ensemble.finding.Drawn;
import dev.linchpin.ensemble.finding.Drawn.Reached;
import dev.linchpin.ensemble.finding.Estimate;
import dev.linchpin.ensemble.finding.HypothesisFinding;
import dev.linchpin.ensemble.finding.Quantiles;
import dev.linchpin.ensemble.finding.Situation;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Rule;
import dev.linchpin.report.wording.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of JSON that say what a situation shows. */
final class SituationJson {
    private static final int MOST_REACHED = 1000;

    private final JsonOutput json;
    private final Dossier dossier;
    private final GameForm form;

    SituationJson(JsonOutput json, Dossier dossier, GameForm form) {
        this.json = json;
        this.dossier = dossier;
        this.form = form;
    }

    /** Returns a state as text. */
    String state(int ordinal) {
        return form.states().text(ordinal);
    }

    /** Returns the id of the actor at a place. */
    String actor(int place) {
        return dossier.actors().all().get(place).id();
    }

    /** Returns the id of the option at a place. */
    String option(int place) {
        return dossier.options().all().get(place).id();
    }

    /** Writes where a chain ends. */
    void ends(Chain chain) {
        json.objects("restingPoints", chain.restingPoints(), point -> {
            json.field("state", state(point.state())).number("probability", point.probability());
            json.object("likeliestPath", path -> {
                path.number("probability", point.pathProbability());
                steps("moves", point.likeliest().stream().map(t -> t.step()).toList());
            });
        });
        json.objects("unsettled", chain.unsettled(), cycle -> {
            json.number("probability", cycle.probability());
            json.objects(
                    "states",
                    cycle.states(),
                    share -> json.field("state", state(share.state())).number("share", share.share()));
        });
    }

    /** Writes moves. */
    void steps(String name, List<Step> steps) {
        json.objects(name, steps, step -> {
            json.field("actor", actor(step.actor()))
                    .field("from", state(step.from()))
                    .field("to", state(step.to()));
            changes(step.from(), step.to());
        });
    }

    /** Writes what differs between two states. */
    void changes(int from, int to) {
        List<Change> changes = Change.between(
                form.space(), form.states().index(from), form.states().index(to));
        json.objects("changes", changes, change -> {
            List<String> levels = dossier.options().all().get(change.option()).levels();
            json.field("option", option(change.option()))
                    .field("from", levels.get(change.from()))
                    .field("to", levels.get(change.to()));
        });
    }

    /** Writes stances; quantiles are null, being known from draws alone. */
    void stances(Stances stances) {
        json.objects("stances", stances.all(), this::stance);
    }

    /** Writes a situation's stances, with their quantiles where there are draws. */
    void stances(Situation situation) {
        json.objects("stances", situation.stances().all(), stance -> stance(stance, situation.spread(stance)));
    }

    /** Writes a situation's stances without their paths, with their quantiles where there are draws. */
    void quantiles(Situation situation) {
        json.objects("stances", situation.stances().all(), stance -> value(stance, situation.spread(stance)));
    }

    /** Writes how often each state was reached and rested in, those where things rest likeliest first. */
    void reached(Situation situation) {
        Drawn drawn = situation.drawn();
        json.objects(
                "reached",
                drawn == null
                        ? List.<Reached>of()
                        : drawn.states().stream().limit(MOST_REACHED).toList(),
                state -> json.field("state", state(state.state()))
                        .number("probability", state.probability())
                        .number("reached", state.reached()));
        json.number("unsettledShare", drawn == null ? null : Double.valueOf(drawn.unsettled()));
    }

    /** Writes one stance's fields. */
    void stance(Stance stance) {
        stance(stance, null);
    }

    private JsonOutput value(Stance stance, @Nullable Quantiles drawn) {
        return json.field("actor", actor(stance.actor()))
                .field("option", option(stance.option()))
                .number("value", stance.value())
                .number("p05", drawn == null ? null : Double.valueOf(drawn.p05()))
                .number("p50", drawn == null ? null : Double.valueOf(drawn.p50()))
                .number("p95", drawn == null ? null : Double.valueOf(drawn.p95()));
    }

    private void stance(Stance stance, @Nullable Quantiles drawn) {
        Spread spread = stance.spread();
        Rule rule = stance.forbiddenBy();
        value(stance, drawn)
                .number("mean", spread == null ? null : spread.mean())
                .number("least", spread == null ? null : spread.least())
                .number("greatest", spread == null ? null : spread.greatest())
                .field("contexts", spread == null ? 0 : spread.contexts())
                .truth("sampled", spread == null ? null : spread.isSample())
                .field("forbiddenBy", rule == null ? null : rule.text());
        json.objects(
                "paths",
                stance.paths(),
                path -> json.texts("via", path.via())
                        .texts("influences", path.influences())
                        .number("share", path.share()));
    }

    /** Writes hypotheses; without draws their probability is that at the medians, and intervals are null. */
    void hypotheses(List<HypothesisFinding> findings) {
        json.objects("hypotheses", findings, finding -> {
            Formula claim = finding.hypothesis().claim();
            json.field("id", finding.hypothesis().id())
                    .field("says", finding.hypothesis().says())
                    .field("claim", claim == null ? null : claim.text());
            verdict(json, finding);
        });
    }

    /** Writes what the model makes of a hypothesis. */
    static void verdict(JsonOutput json, HypothesisFinding finding) {
        json.truth("holds", finding.holds())
                .number("probability", finding.best())
                .number("atMedians", finding.probability());
        Estimate drawn = finding.drawn();
        if (drawn == null) {
            json.field("interval", (String) null);
        } else {
            json.numbers("interval", drawn.interval().low(), drawn.interval().high());
        }
    }
}
