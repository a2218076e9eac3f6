package dev.linchpin.language.bind;

import static dev.linchpin.language.bind.Binding.entries;
import static dev.linchpin.language.bind.Binding.items;
import static dev.linchpin.language.bind.Binding.oneOrMore;
import static dev.linchpin.language.bind.Binding.scalar;
import static dev.linchpin.language.bind.Binding.value;

import dev.linchpin.language.bind.Names.Kind;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.syntax.Node;
import dev.linchpin.language.syntax.Node.Entry;
import dev.linchpin.language.syntax.Node.Scalar;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.outlook.Setting;
import dev.linchpin.model.outlook.Tripwire;
import dev.linchpin.model.point.Check;
import dev.linchpin.model.point.Point;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds what the text under study claims; after all that a claim may be about. */
final class PointBinder {
    private final Binding binding;
    private final SettingBinder settings;

    PointBinder(Binding binding, SettingBinder settings) {
        this.binding = binding;
        this.settings = settings;
    }

    void bind(Node points) {
        Dossier dossier = binding.dossier();
        int bound = 0;
        for (Node item : items(points)) {
            String path = "points/" + bound;
            List<Check> checks = new ArrayList<>();
            for (Node shown : items(value(item, "shows"))) {
                for (Entry kind : entries(shown)) {
                    Check check = check(kind.key().text(), kind.value(), path + "/" + checks.size(), dossier);
                    if (check != null) {
                        checks.add(check);
                    }
                }
            }
            String says = binding.text(value(item, "says"));
            if (says != null && !checks.isEmpty()) {
                binding.mark(path, item.place());
                bound++;
                binding.parts()
                        .add(new Point(
                                says, binding.text(value(item, "at")), checks, binding.text(value(item, "because"))));
            }
        }
    }

    private @Nullable Check check(String kind, Node node, String path, Dossier dossier) {
        return switch (kind) {
            case "holds" -> holds(node);
            case "in-phase" -> inPhase(node, dossier);
            case "in-epoch" -> inEpoch(node, dossier);
            case "what-if" -> supposing(node, path);
            case "paths" -> paths(node);
            case "through" -> through(node);
            case "deterred" -> deterred(node);
            case "proxy" -> {
                String option = option(node);
                String served = binding.reference(Kind.ACTOR, value(node, "for"));
                yield option == null || served == null ? null : new Check.Proxied(option, served);
            }
            case "exchange" -> {
                List<String> pair = pair(node);
                yield pair == null ? null : new Check.Exchanged(pair.get(0), pair.get(1));
            }
            case "friction" -> {
                List<String> pair = pair(value(node, "between"));
                String over = binding.target(value(node, "over"));
                yield pair == null || over == null ? null : new Check.RubsOver(pair.get(0), pair.get(1), over);
            }
            case "corrected" -> {
                String hypothesis = binding.reference(Kind.HYPOTHESIS, node);
                yield hypothesis == null ? null : new Check.Corrected(hypothesis);
            }
            case "cheap-talk" -> {
                String item = binding.reference(Kind.EVIDENCE, node);
                yield item == null ? null : new Check.CheapTalk(item);
            }
            case "lever" -> lever(node);
            case "firm" -> firm(node);
            case "leads" -> {
                String hypothesis = hypothesis(node, "hypothesis");
                List<String> over = binding.references(Kind.HYPOTHESIS, oneOrMore(value(node, "over")));
                yield hypothesis == null || over.isEmpty() ? null : new Check.Leads(hypothesis, over);
            }
            case "yardsticks" -> {
                String hypothesis = binding.reference(Kind.HYPOTHESIS, node);
                yield hypothesis == null ? null : new Check.AnyYardstick(hypothesis);
            }
            case "cited" -> new Check.Cited();
            case "tripwire" -> tripwire(node, dossier);
            case "uncertain" -> {
                String quantity = settings.name(value(node, "quantity"));
                Double atLeast = number(value(node, "at-least"), false);
                yield quantity == null || atLeast == null ? null : new Check.Uncertain(quantity, atLeast);
            }
            case "rosier" -> rosier(node, dossier);
            default -> null;
        };
    }

    private @Nullable Check holds(Node node) {
        Formula claim = binding.formula(node, true);
        return claim == null ? null : new Check.Holds(claim);
    }

    private @Nullable Check inPhase(Node node, Dossier dossier) {
        String phase =
                named("phase.unknown", value(node, "phase"), dossier.phases().ids());
        Formula claim = binding.formula(value(node, "holds"), true);
        return phase == null || claim == null ? null : new Check.InPhase(phase, claim);
    }

    private @Nullable Check inEpoch(Node node, Dossier dossier) {
        String epoch =
                named("epoch.unknown", value(node, "epoch"), dossier.epochs().ids());
        Formula claim = binding.formula(value(node, "holds"), true);
        return epoch == null || claim == null ? null : new Check.InEpoch(epoch, claim);
    }

    private @Nullable Check supposing(Node node, String path) {
        List<Setting> set = settings.bind(value(node, "set"), path);
        Formula claim = binding.formula(value(node, "holds"), true);
        return claim == null ? null : new Check.Supposing(set, claim);
    }

    private @Nullable Check paths(Node node) {
        String actor = actor(node);
        String option = option(node);
        Double atLeast = number(value(node, "at-least"), true);
        return actor == null || option == null || atLeast == null
                ? null
                : new Check.Paths(actor, option, atLeast.intValue());
    }

    private @Nullable Check through(Node node) {
        String actor = actor(node);
        String option = option(node);
        String outcome = binding.reference(Kind.OUTCOME, value(node, "outcome"));
        Double atLeast = number(value(node, "at-least"), false);
        return actor == null || option == null || outcome == null || atLeast == null
                ? null
                : new Check.Through(actor, option, outcome, atLeast);
    }

    private @Nullable Check deterred(Node node) {
        String option = option(node);
        Scalar level = scalar(value(node, "level"));
        String by = binding.reference(Kind.ACTOR, value(node, "by"));
        int index = option == null || level == null ? -1 : binding.level(option, level);
        return option == null || index < 0 || by == null ? null : new Check.Deterred(option, index, by);
    }

    private @Nullable Check lever(Node node) {
        String option = option(node);
        String above = binding.reference(Kind.OPTION, value(node, "above"));
        String target = hypothesis(node, "target");
        return option == null || above == null || target == null ? null : new Check.BetterLever(option, above, target);
    }

    private @Nullable Check firm(Node node) {
        String hypothesis = hypothesis(node, "hypothesis");
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Node item : items(value(node, "quantities"))) {
            String name = settings.name(item);
            if (name != null && binding.isNew(name, item, seen)) {
                names.add(name);
            }
        }
        return hypothesis == null || names.isEmpty() ? null : new Check.Firm(hypothesis, names);
    }

    private @Nullable Check tripwire(Node node, Dossier dossier) {
        String option = option(node);
        String turns = hypothesis(node, "turns");
        if (option == null || turns == null) {
            return null;
        }
        for (Tripwire tripwire : dossier.tripwires()) {
            if (tripwire.option().equals(option)) {
                return new Check.Alarms(option, tripwire.becomes(), turns);
            }
        }
        named(
                "tripwire.unknown",
                value(node, "option"),
                dossier.tripwires().stream().map(Tripwire::option).toList());
        return null;
    }

    private @Nullable Check rosier(Node node, Dossier dossier) {
        String actor = actor(node);
        String option = option(node);
        boolean sees = actor != null
                && named("view.unknown", value(node, "actor"), dossier.views().ids()) != null;
        return actor == null || option == null || !sees ? null : new Check.Rosier(actor, option);
    }

    private @Nullable String actor(Node node) {
        return binding.reference(Kind.ACTOR, value(node, "actor"));
    }

    private @Nullable String option(Node node) {
        return binding.reference(Kind.OPTION, value(node, "option"));
    }

    private @Nullable String hypothesis(Node node, String key) {
        return binding.reference(Kind.HYPOTHESIS, value(node, key));
    }

    private @Nullable List<String> pair(@Nullable Node node) {
        List<String> ids = binding.references(Kind.ACTOR, items(node));
        return ids.size() == 2 ? ids : null;
    }

    /** Returns a name that is one of some; adds an error where it is none. */
    private @Nullable String named(String code, @Nullable Node node, List<String> known) {
        Scalar name = scalar(node);
        if (name == null || known.contains(name.text())) {
            return name == null ? null : name.text();
        }
        String guess = binding.names().guess(name.text(), known);
        String others = known.isEmpty()
                ? "The dossier has none."
                : (known.size() == 1 ? "There is only " : "There are ") + Quoted.list(known) + ".";
        binding.error(
                code,
                name,
                "There is no " + code.substring(0, code.indexOf('.')) + " " + Quoted.of(name.text()) + ".",
                guess == null ? others : guess);
        return null;
    }

    /** Returns a number from 0; 0 where it is absent; null, with an error, where it is another. */
    private @Nullable Double number(@Nullable Node node, boolean whole) {
        Scalar written = scalar(node);
        if (written == null) {
            return 0.0;
        }
        String text = written.text().strip();
        double value = Numerals.isNumber(text) ? Numerals.value(text) : Double.NaN;
        if (value >= 0 && value <= Integer.MAX_VALUE && (!whole || value == Math.rint(value))) {
            return value;
        }
        binding.error(
                "point.number",
                written,
                Quoted.of(text) + " is no " + (whole ? "whole " : "") + "number from 0.",
                whole ? "Write how many, such as 6." : "Write how much, such as 0.01.");
        return null;
    }
}
