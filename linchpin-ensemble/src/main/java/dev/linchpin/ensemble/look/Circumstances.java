package dev.linchpin.ensemble.look;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.path.Start;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.evidence.Yardstick;
import dev.linchpin.model.outlook.Epoch;
import dev.linchpin.model.outlook.OptionLevel;
import dev.linchpin.model.outlook.Phase;
import dev.linchpin.model.outlook.Setting;
import java.util.ArrayList;
import java.util.List;

/**
 * All the circumstances in which a dossier is analysed. Immutable; threads may share it.
 *
 * @param dossier the dossier
 * @param main its first phase, or all there is
 * @param later the phases after the first, each beginning where the one before came to rest
 * @param epochs the first phase in other epochs
 * @param yardsticks the first phase by each other yardstick, where that may make a difference
 * @param now options that start elsewhere than the dossier and its first phase say
 * @param set quantities that differ in the first phase from what these say
 * @param yardstick by which words of estimative probability are read
 */
public record Circumstances(
        Dossier dossier,
        Circumstance main,
        List<Later> later,
        List<InEpoch> epochs,
        List<ByYardstick> yardsticks,
        List<OptionLevel> now,
        List<Setting> set,
        Yardstick yardstick) {
    /** Copies the lists. */
    public Circumstances {
        now = List.copyOf(now);
        set = List.copyOf(set);
        later = List.copyOf(later);
        epochs = List.copyOf(epochs);
        yardsticks = List.copyOf(yardsticks);
    }

    /**
     * A phase after the first.
     *
     * @param phase the phase
     * @param circumstance what it is like
     */
    public record Later(Phase phase, Circumstance circumstance) {}

    /**
     * An epoch.
     *
     * @param epoch the epoch
     * @param circumstance what it is like
     */
    public record InEpoch(Epoch epoch, Circumstance circumstance) {}

    /**
     * Another reading of words of estimative probability.
     *
     * @param yardstick the yardstick
     * @param circumstance what it makes of the first phase
     */
    public record ByYardstick(Yardstick yardstick, Circumstance circumstance) {}

    /**
     * Compiles a dossier's circumstances.
     *
     * @param form the form of its game
     * @param now options that start elsewhere than the dossier and its first phase say
     * @param set quantities that differ in the first phase, and after it until a phase sets them again
     */
    public static Circumstances of(Dossier dossier, GameForm form, List<OptionLevel> now, List<Setting> set) {
        return of(dossier, form, now, set, dossier.heading().yardstick());
    }

    /**
     * As the other, its words of estimative probability read otherwise.
     *
     * @param own the yardstick by which they are; a word that neither it nor the survey has is read as the dossier's own
     *     has it
     */
    public static Circumstances of(
            Dossier dossier, GameForm form, List<OptionLevel> now, List<Setting> set, Yardstick own) {
        Forms forms = new Forms(dossier, form);
        List<Phase> phases = dossier.phases().all();
        List<Setting> first = new ArrayList<>();
        List<OptionLevel> start = new ArrayList<>();
        if (!phases.isEmpty()) {
            first.addAll(phases.getFirst().settings());
            start.addAll(phases.getFirst().now());
        }
        first.addAll(set);
        start.addAll(now);
        Circumstance main = Circumstance.of(forms, first, own, start);
        List<Later> later = new ArrayList<>();
        List<Setting> settings = new ArrayList<>(first);
        for (Phase phase : phases.subList(Math.min(1, phases.size()), phases.size())) {
            settings.addAll(phase.settings());
            later.add(new Later(phase, Circumstance.of(forms, settings, own, join(start, phase.now()), phase.now())));
        }
        List<InEpoch> epochs = new ArrayList<>();
        for (Epoch epoch : dossier.epochs()) {
            epochs.add(new InEpoch(epoch, Circumstance.of(forms, join(first, epoch.settings()), own, start)));
        }
        List<ByYardstick> yardsticks = new ArrayList<>();
        if (main.quantities().hasPhrases()) {
            for (Yardstick yardstick : Yardstick.values()) {
                if (yardstick != own) {
                    yardsticks.add(new ByYardstick(yardstick, Circumstance.of(forms, first, yardstick, start)));
                }
            }
        }
        return new Circumstances(dossier, main, later, epochs, yardsticks, now, set, own);
    }

    /** Returns the first phase alone. */
    public Circumstances first() {
        return new Circumstances(dossier, main, List.of(), List.of(), List.of(), now, set, yardstick);
    }

    /** Returns the first phase with more quantities that differ. */
    public Circumstance supposing(List<Setting> settings) {
        return of(dossier, main.form(), now, join(set, settings), yardstick).main();
    }

    /** Returns whether chance has anything to decide. */
    public boolean areUncertain() {
        return all().stream()
                .flatMap(circumstance -> circumstance.allQuantities().stream())
                .anyMatch(quantities -> !quantities.factors().isEmpty());
    }

    /** Returns the circumstances in which draws are looked at: the first phase, later ones, epochs. */
    public List<Circumstance> all() {
        List<Circumstance> all = new ArrayList<>(List.of(main));
        later.forEach(it -> all.add(it.circumstance()));
        epochs.forEach(it -> all.add(it.circumstance()));
        return all;
    }

    /**
     * Looks at one game in all its circumstances, in the order of {@link #all}: each phase begins where the one before
     * came to rest, every epoch with the first phase.
     *
     * @param drawing the numbers
     * @param starts where the first phase begins
     */
    public List<Look> looks(Drawing drawing, List<Start> starts) {
        List<Look> looks = new ArrayList<>();
        Look last = main.look(drawing, starts);
        looks.add(last);
        for (Later it : later) {
            last = it.circumstance()
                    .look(drawing, it.circumstance().startsAfter(last.chain().ends()));
            looks.add(last);
        }
        for (InEpoch it : epochs) {
            looks.add(it.circumstance().look(drawing, starts));
        }
        return looks;
    }

    private static <T> List<T> join(List<T> under, List<T> over) {
        List<T> joined = new ArrayList<>(under);
        joined.addAll(over);
        return joined;
    }
}
