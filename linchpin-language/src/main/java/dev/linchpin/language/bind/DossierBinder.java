package dev.linchpin.language.bind;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.shape.DossierShape;
import dev.linchpin.language.shape.ShapeCheck;
import dev.linchpin.language.syntax.Node;
import dev.linchpin.language.syntax.Node.Entry;
import dev.linchpin.language.syntax.Node.Mapping;
import dev.linchpin.language.syntax.YamlText;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.DossierBuilder;
import dev.linchpin.model.diagnostic.SourceSpan;
import java.util.HashMap;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Binds a whole file, section by section, each after those whose names it needs. */
public final class DossierBinder {
    private final Binding binding;
    private final Mapping root;
    private final Set<String> broken;

    private DossierBinder(Binding binding, Mapping root, Set<String> broken) {
        this.binding = binding;
        this.root = root;
        this.broken = broken;
    }

    /**
     * Reads a tree as a dossier.
     *
     * @param text the tree
     * @param problems gathers what is wrong
     * @return what could be read, or null where that is nothing
     */
    public static @Nullable Draft bind(YamlText text, Problems problems) {
        ShapeCheck check = new ShapeCheck(problems);
        SourceSpan start = SourceSpan.start(text.source().file());
        if (!(text.root() instanceof Mapping root)) {
            check.check(text.root(), DossierShape.ROOT, "The file", start);
            return null;
        }
        Set<String> broken = check.checkFields(root, DossierShape.ROOT, start);
        Names names = Names.of(root, problems.didYouMean());
        DossierBuilder parts = HeadingBinder.start(root);
        DossierBinder binder = new DossierBinder(new Binding(text.source(), problems, names, parts), root, broken);
        binder.bindAll();
        return binder.draft();
    }

    private void bindAll() {
        HeadingBinder heading = new HeadingBinder(binding);
        section("linchpin", heading::bindVersion);
        section("title", heading::bindTitle);
        section("question", heading::bindTitle);
        section("as-of", heading::bindAsOf);
        section("yardstick", heading::bindYardstick);
        ActorBinder actors = new ActorBinder(binding);
        section("actors", actors::bind);
        section("options", new OptionBinder(binding)::bind);
        section("rules", new RuleBinder(binding)::bind);
        MechanismBinder mechanism = new MechanismBinder(binding);
        section("outcomes", mechanism::bindOutcomes);
        section("influences", mechanism::bindInfluences);
        InterestBinder interests = new InterestBinder(binding);
        section("interests", node -> interests.bind(node, "").forEach(binding.parts()::add));
        PreferenceBinder preferences = new PreferenceBinder(binding);
        section("preferences", node -> preferences.bind(node, "").forEach(binding.parts()::add));
        section("degrees", new DegreeBinder(binding)::bind);
        EvidenceBinder evidence = new EvidenceBinder(binding);
        section("sources", evidence::bindSources);
        section("evidence", evidence::bindItems);
        HypothesisBinder hypotheses = new HypothesisBinder(binding);
        section("populations", hypotheses::bindPopulations);
        section("hypotheses", hypotheses::bindHypotheses);
        SettingBinder settings = new SettingBinder(binding);
        PhaseBinder phases = new PhaseBinder(binding, settings);
        section("phases", phases::bindPhases);
        section("epochs", phases::bindEpochs);
        section("views", new ViewBinder(binding, settings, interests, preferences)::bind);
        QuestionBinder questions = new QuestionBinder(binding);
        section("partners", questions::bindPartners);
        section("levers", questions::bindLevers);
        section("tripwires", questions::bindTripwires);
        section("points", new PointBinder(binding, settings)::bind);
    }

    private void section(String key, Consumer<Node> bind) {
        for (Entry entry : root.entries()) {
            if (entry.key().text().equals(key)) {
                binding.mark(key, entry.key().place());
                long before = binding.problems().errors();
                bind.accept(entry.value());
                if (binding.problems().errors() > before) {
                    broken.add(key);
                }
            }
        }
    }

    private Draft draft() {
        Dossier dossier = binding.dossier();
        return new Draft(dossier, new HashMap<>(binding.places()), Set.copyOf(broken));
    }
}
