package dev.linchpin.report.json;

import dev.linchpin.engine.stability.Step;
import dev.linchpin.ensemble.Leverage;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.finding.FrictionPoint;
import dev.linchpin.ensemble.finding.IdleLever;
import dev.linchpin.ensemble.finding.Lever;
import dev.linchpin.ensemble.finding.LeverAim;
import dev.linchpin.ensemble.finding.LeverFinding;
import dev.linchpin.ensemble.finding.PartnershipFinding;
import dev.linchpin.ensemble.finding.PartnershipFinding.Act;
import dev.linchpin.ensemble.finding.PartnershipFinding.Side;
import dev.linchpin.ensemble.finding.Proxy;
import dev.linchpin.ensemble.finding.Pull;
import dev.linchpin.ensemble.random.Interval;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Rule;
import dev.linchpin.report.Provenance;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who could change what, and what actors have of each other, as JSON. */
public final class LeverageJson {
    private final JsonOutput json;
    private final Dossier dossier;

    private LeverageJson(JsonOutput json, Dossier dossier) {
        this.json = json;
        this.dossier = dossier;
    }

    /** Writes what sponsors could pull. */
    public static void levers(OutputStream out, Provenance provenance, Dossier dossier, List<LeverFinding> findings) {
        JsonOutput.write(out, json -> {
            RunJson.provenance(json, dossier, provenance);
            LeverageJson parts = new LeverageJson(json, dossier);
            parts.levers(findings);
            json.objects("aims", findings, parts::aim);
        });
    }

    /** Writes frictions, proxies and exchange. */
    public static void friction(OutputStream out, Provenance provenance, Study study, Leverage leverage) {
        JsonOutput.write(out, json -> {
            RunJson.provenance(json, study.dossier(), provenance);
            new LeverageJson(json, study.dossier()).partners(leverage);
        });
    }

    /** Writes the fields of a run. */
    static void fields(JsonOutput json, Dossier dossier, Leverage leverage) {
        LeverageJson parts = new LeverageJson(json, dossier);
        parts.levers(leverage.levers());
        parts.partners(leverage);
    }

    private record One(LeverFinding finding, Lever lever) {}

    private void levers(List<LeverFinding> findings) {
        List<One> all = findings.stream()
                .flatMap(finding -> finding.levers().stream().map(lever -> new One(finding, lever)))
                .toList();
        json.objects("levers", all, one -> {
            who(one.finding().aim());
            Lever lever = one.lever();
            pulls(lever.pulls());
            json.number("gain", lever.gain());
            interval(lever.interval());
            json.number("cost", lever.cost()).field("pareto", lever.isPareto());
            json.objects(
                    "effects",
                    dossier.actors().ids(),
                    actor -> json.field("actor", actor)
                            .number("rise", lever.effects().get(dossier.actors().indexOf(actor))));
            json.field("draws", one.finding().draws());
        });
    }

    private void who(LeverAim aim) {
        json.field("sponsor", String.join(",", aim.sponsors()))
                .texts("sponsors", aim.sponsors())
                .field("target", aim.target());
    }

    private void pulls(List<Pull> pulls) {
        json.objects("pulls", pulls, pull -> {
            switch (pull) {
                case Pull.Hold hold ->
                    json.field("option", hold.held().option())
                            .field(
                                    "level",
                                    dossier.options()
                                            .get(hold.held().option())
                                            .levels()
                                            .get(hold.held().level()));
                case Pull.Nudge nudge ->
                    json.field("influence", nudge.influence()).number("size", nudge.size());
            }
        });
    }

    private void interval(@Nullable Interval interval) {
        if (interval == null) {
            json.field("interval", (String) null);
        } else {
            json.numbers("interval", List.of(interval.low(), interval.high()));
        }
    }

    private void aim(LeverFinding finding) {
        who(finding.aim());
        json.number("base", finding.base())
                .field("draws", finding.draws())
                .field("size", finding.size())
                .field("tried", finding.levers().size())
                .field("untried", finding.untried());
        json.objects("idle", finding.idle(), this::idle);
    }

    private void idle(IdleLever idle) {
        pulls(idle.pulls());
        Rule rule = idle.brokenBy();
        json.field("brokenBy", rule == null ? null : rule.text());
    }

    private record Contested(PartnershipFinding finding, FrictionPoint point) {}

    private void partners(Leverage leverage) {
        List<Contested> frictions = leverage.partnerships().stream()
                .flatMap(finding -> finding.frictions().stream().map(point -> new Contested(finding, point)))
                .toList();
        json.objects("friction", frictions, this::friction);
        json.objects("proxies", leverage.proxies(), this::proxy);
        json.objects("exchange", leverage.partnerships(), finding -> {
            between(finding);
            json.number("margin", finding.margin());
            json.objects("sides", List.of(finding.first(), finding.second()), this::side);
        });
    }

    private void between(PartnershipFinding finding) {
        json.texts("between", List.of(finding.first().actor(), finding.second().actor()));
    }

    private void friction(Contested contested) {
        FrictionPoint point = contested.point();
        between(contested.finding());
        json.field("over", point.over())
                .numbers("weights", List.of(point.firstWeight(), point.secondWeight()))
                .field("act", point.act())
                .number("change", point.change())
                .number("score", point.score())
                .number("margin", contested.finding().margin())
                .number("marginChange", point.marginChange());
        FrictionPoint.Push push = point.push();
        if (push == null) {
            json.field("push", (String) null);
        } else {
            json.object(
                    "push", inside -> inside.field("quantity", push.quantity()).number("value", push.value()));
        }
    }

    private void proxy(Proxy proxy) {
        json.field("act", proxy.act())
                .field("owner", dossier.options().get(proxy.act()).owner())
                .field("served", proxy.served())
                .number("stance", proxy.stance())
                .field("own", proxy.own())
                .texts(
                        "deterredBy",
                        proxy.deterred().answer().stream()
                                .map(Step::actor)
                                .distinct()
                                .map(actor -> dossier.actors().all().get(actor).id())
                                .toList())
                .number("share", proxy.share());
        json.objects(
                "ends", proxy.ends(), end -> json.field("target", end.target()).number("share", end.share()));
    }

    private void side(Side side) {
        json.field("actor", side.actor());
        acts("gains", side.gains());
        json.number("gain", side.gain());
        acts("own", side.own());
        json.number("margin", side.margin()).number("balance", side.balance());
    }

    private void acts(String name, List<Act> acts) {
        json.objects(name, acts, act -> json.field("option", act.option()).number("worth", act.worth()));
    }
}
