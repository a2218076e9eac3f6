package dev.linchpin.verify.history;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.stance.Stance;
import dev.linchpin.engine.stance.Stances;
import dev.linchpin.ensemble.Studies;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.StudyResult;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.ensemble.finding.DeterredMove;
import dev.linchpin.ensemble.finding.HypothesisFinding;
import dev.linchpin.ensemble.finding.PerceivedGame;
import dev.linchpin.ensemble.finding.Situation;
import dev.linchpin.ensemble.finding.Variant;
import dev.linchpin.language.DossierReader;
import dev.linchpin.language.ReadResult;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Option;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.outlook.Setting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** One dossier and what it shows at the medians, asked by name. */
record Account(Dossier dossier, Study study) {
    private static final long MEMORY = 1L << 31;

    /** Reads and studies a dossier of the project. */
    static Account of(String name) throws IOException {
        return edited(name, UnaryOperator.identity());
    }

    /** Reads and studies a dossier of the project with its text changed. */
    static Account edited(String name, UnaryOperator<String> change) throws IOException {
        String file = name + ".yaml";
        Path path = Path.of(System.getProperty("linchpin.root"), "dossiers", file);
        byte[] text = change.apply(Files.readString(path)).getBytes(StandardCharsets.UTF_8);
        ReadResult result = DossierReader.read(file, text);
        Dossier dossier = Objects.requireNonNull(
                result.dossier(), () -> result.diagnostics().toString());
        return new Account(dossier, study(dossier, List.of()));
    }

    /** Returns the same dossier where one quantity has another value. */
    Account where(String quantity, double value) {
        return new Account(dossier, study(dossier, List.of(new Setting(quantity, new Quantity.Exact(value)))));
    }

    private static Study study(Dossier dossier, List<Setting> settings) {
        StudyResult result = Studies.of(dossier, new WhatIf(List.of(), settings), MEMORY);
        return Objects.requireNonNull(result.study(), () -> result.objections().toString());
    }

    /** Returns the probability of a hypothesis in the first phase. */
    double probability(String hypothesis) {
        return finding(study.main(), hypothesis).probability();
    }

    /** Returns whether a hypothesis holds in the first phase. */
    boolean holds(String hypothesis) {
        return finding(study.main(), hypothesis).holds();
    }

    /** Returns whether a hypothesis holds in a phase. */
    boolean holdsIn(String phase, String hypothesis) {
        return finding(variant(study.phases(), phase), hypothesis).holds();
    }

    /** Returns whether a hypothesis holds in an epoch. */
    boolean holdsUnder(String epoch, String hypothesis) {
        return finding(variant(study.epochs(), epoch), hypothesis).holds();
    }

    /** Returns whether a hypothesis holds by another yardstick than the dossier's own. */
    boolean holdsBy(String yardstick, String hypothesis) {
        return finding(variant(study.yardsticks(), yardstick), hypothesis).holds();
    }

    private static Situation variant(List<Variant> variants, String id) {
        return variants.stream()
                .filter(variant -> variant.id().equals(id))
                .findFirst()
                .orElseThrow()
                .situation();
    }

    /** Returns an actor's stance towards an option. */
    double stance(String actor, String option) {
        return stance(study.main().stances(), actor, option);
    }

    /** Returns what an actor takes another's stance towards an option to be. */
    double stanceSeenBy(String holder, String actor, String option) {
        return stance(seenBy(holder).stances(), actor, option);
    }

    /** Returns the game as an actor sees it. */
    PerceivedGame seenBy(String holder) {
        int place = dossier.actors().indexOf(holder);
        return study.perceived().stream()
                .filter(game -> game.actor() == place)
                .findFirst()
                .orElseThrow();
    }

    /** Returns an option's level wherever things come to rest; several are joined by {@code or}. */
    String restsAt(String option) {
        Situation situation = study.main();
        Option it = dossier.options().get(option);
        int place = dossier.options().indexOf(option);
        GameForm form = situation.analysis().game().form();
        List<String> levels = situation.chain().restingPoints().stream()
                .map(point -> it.levels().get(level(form, point.state(), place)))
                .distinct()
                .toList();
        return String.join(" or ", levels);
    }

    /** Returns the moves of an actor that raise an option and are held back where things come to rest. */
    List<DeterredMove> deterred(String actor, String option) {
        GameForm form = study.main().analysis().game().form();
        int place = dossier.options().indexOf(option);
        return study.main().deterred().stream()
                .filter(move -> move.actor() == dossier.actors().indexOf(actor))
                .filter(move -> level(form, move.improvement(), place) > level(form, move.state(), place))
                .toList();
    }

    /** Returns the options that stand higher after the answer to a deterred move than where it was made. */
    List<String> raisedBy(DeterredMove move) {
        GameForm form = study.main().analysis().game().form();
        int answered = move.answer().getLast().to();
        return dossier.options().ids().stream()
                .filter(option -> level(form, answered, dossier.options().indexOf(option))
                        > level(form, move.state(), dossier.options().indexOf(option)))
                .toList();
    }

    private static int level(GameForm form, int state, int option) {
        return form.space().level(form.states().index(state), option);
    }

    private double stance(Stances stances, String actor, String option) {
        Stance stance =
                stances.get(dossier.actors().indexOf(actor), dossier.options().indexOf(option));
        return Objects.requireNonNull(stance.value());
    }

    private static HypothesisFinding finding(Situation situation, String hypothesis) {
        return situation.hypotheses().stream()
                .filter(finding -> finding.hypothesis().id().equals(hypothesis))
                .findFirst()
                .orElseThrow();
    }
}
