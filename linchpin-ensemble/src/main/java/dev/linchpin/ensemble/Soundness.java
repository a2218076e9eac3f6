package dev.linchpin.ensemble;

import dev.linchpin.engine.game.Draw;
import dev.linchpin.engine.game.FeasibleStates;
import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.game.Mechanism;
import dev.linchpin.engine.game.Rules;
import dev.linchpin.engine.game.StateSpace;
import dev.linchpin.engine.level.CycleCertificate;
import dev.linchpin.engine.preference.Valuation;
import dev.linchpin.ensemble.quantity.Quantities;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Influence;
import dev.linchpin.model.Interest;
import dev.linchpin.model.Option;
import dev.linchpin.model.Preference;
import dev.linchpin.model.QuantityCatalog;
import dev.linchpin.model.diagnostic.Severity;
import dev.linchpin.model.outlook.Epoch;
import dev.linchpin.model.outlook.Phase;
import dev.linchpin.model.outlook.Setting;
import dev.linchpin.model.outlook.View;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether a dossier that reads well can be analysed: its states fit, and each of its cycles of outcomes has one level
 * each.
 */
public final class Soundness {
    /** Where rules forbid states or moves: numbers, groups, and what sweeps over them keep. */
    private static final int BYTES_PER_STATE = 96;

    private static final int BYTES_PER_STATE_AND_ACTOR = 56;
    /** Where every move is allowed: keys while states are ranked, then ranks, steps and labels. */
    private static final int BYTES_PER_CUBE_STATE = 40;

    private static final int BYTES_PER_CUBE_STATE_AND_ACTOR = 26;

    private final Dossier dossier;
    private final WhatIf whatIf;
    private final long memoryBytes;
    private final List<Objection> objections = new ArrayList<>();

    private Soundness(Dossier dossier, WhatIf whatIf, long memoryBytes) {
        this.dossier = dossier;
        this.whatIf = whatIf;
        this.memoryBytes = memoryBytes;
    }

    /**
     * Returns what stands in the way of an analysis; empty where nothing does.
     *
     * @param memoryBytes how much memory the analysis may take
     */
    public static List<Objection> check(Dossier dossier, long memoryBytes) {
        Soundness soundness = new Soundness(dossier, WhatIf.NOTHING, memoryBytes);
        soundness.checkCycles();
        soundness.feasibleStates();
        return List.copyOf(soundness.objections);
    }

    /** Returns what stands in the way of an analysis that lists no states; empty where nothing does. */
    public static List<Objection> checkUnlisted(Dossier dossier) {
        Soundness soundness = new Soundness(dossier, WhatIf.NOTHING, 0);
        soundness.checkCycles();
        return List.copyOf(soundness.objections);
    }

    /**
     * Returns what stands in the way of an analysis that meets states one by one; empty where nothing does.
     *
     * @param dossier a dossier that reads without errors
     */
    public static List<Objection> checkLocal(Dossier dossier) {
        Soundness soundness = new Soundness(dossier, WhatIf.NOTHING, 0);
        soundness.checkCycles();
        soundness.checkIndexed();
        soundness.checkStatements();
        return List.copyOf(soundness.objections);
    }

    private void checkIndexed() {
        if (!StateSpace.canIndex(dossier)) {
            objections.add(new Objection(
                    "states.too-many",
                    Severity.ERROR,
                    "options",
                    String.format(
                            Locale.ROOT,
                            "The options have %,d settings, more than can be told apart by a number.",
                            StateSpace.count(dossier)),
                    "Keep to 62 options of two levels, or as many settings of others."));
        }
    }

    private void checkStatements() {
        for (Preference preference : dossier.preferences()) {
            if (preference instanceof Preference.Statements(String actor, List<Formula> statements)
                    && statements.size() > Valuation.MOST_STATEMENTS) {
                objections.add(new Objection(
                        "states.statements",
                        Severity.ERROR,
                        "preferences/" + actor,
                        "%s orders states by %d statements; where states are met one by one, %d are the most."
                                .formatted(actor, statements.size(), Valuation.MOST_STATEMENTS),
                        "Leave out the last ones, or analyse all states without --local."));
            }
        }
    }

    /** Returns the form of the dossier's game, or null, with objections, where it cannot be analysed. */
    static @Nullable GameForm form(Dossier dossier, WhatIf whatIf, long memoryBytes, List<Objection> objections) {
        Soundness soundness = new Soundness(dossier, whatIf, memoryBytes);
        soundness.checkCycles();
        FeasibleStates states = soundness.feasibleStates();
        objections.addAll(soundness.objections);
        return states == null || !objections.isEmpty()
                ? null
                : GameForm.of(dossier, StateSpace.of(dossier), Rules.of(dossier), states);
    }

    private @Nullable FeasibleStates feasibleStates() {
        long most = mostStates();
        if (!StateSpace.canIndex(dossier)) {
            tooMany(most);
            return null;
        }
        FeasibleStates states = FeasibleStates.find(StateSpace.of(dossier), Rules.of(dossier), (int) most);
        if (states == null) {
            tooMany(most);
        }
        return states;
    }

    private long bytesPerState() {
        int actors = dossier.actors().size();
        return dossier.rules().isEmpty()
                        && dossier.options().all().stream()
                                .allMatch(option ->
                                        Integer.bitCount(option.levels().size()) == 1)
                ? BYTES_PER_CUBE_STATE + (long) BYTES_PER_CUBE_STATE_AND_ACTOR * actors
                : BYTES_PER_STATE + (long) BYTES_PER_STATE_AND_ACTOR * actors;
    }

    private long mostStates() {
        return Math.clamp(memoryBytes / bytesPerState(), 1, Integer.MAX_VALUE - 8);
    }

    private void tooMany(long most) {
        BigInteger states = StateSpace.count(dossier);
        boolean ruled = !Rules.of(dossier).allowAll();
        BigInteger needed = states.multiply(BigInteger.valueOf(bytesPerState()));
        objections.add(new Objection(
                "states.too-many",
                Severity.ERROR,
                "options",
                String.format(
                        Locale.ROOT,
                        "The options have %,d settings%s, which would take %s of memory; %s is at hand, enough for %,d states.",
                        states,
                        ruled ? ", of which the rules leave more than fit" : "",
                        size(needed),
                        size(BigInteger.valueOf(memoryBytes)),
                        most),
                "Drop, or tie by a rule, the options that move least: %s. Or judge only what can be reached from now, by \"stability --local\", or search for Nash equilibria, by \"stability --symbolic\"."
                        .formatted(leastMoving(states, most))));
    }

    /** Bytes in the unit that leaves the fewest digits; what is beyond all reach is said to be. */
    private static String size(BigInteger bytes) {
        if (bytes.bitLength() > 60) {
            return "more than a million TiB";
        }
        double gibibytes = bytes.doubleValue() / (1L << 30);
        if (gibibytes < 1) {
            return String.format(Locale.ROOT, "%,d MiB", bytes.shiftRight(20));
        }
        return gibibytes < 1024
                ? String.format(Locale.ROOT, "%,.1f GiB", gibibytes)
                : String.format(Locale.ROOT, "%,.0f TiB", gibibytes / 1024);
    }

    /** The options that touch least, as many as would have to go. */
    private String leastMoving(BigInteger states, long most) {
        Draw medians = Quantities.of(
                        dossier, QuantityCatalog.of(dossier), dossier.heading().yardstick())
                .medians();
        List<Option> byWeight = dossier.options().all().stream()
                .sorted(Comparator.comparingDouble(option -> touches(option, medians)))
                .toList();
        BigInteger left = states;
        List<String> chosen = new ArrayList<>();
        for (Option option : byWeight) {
            if (left.compareTo(BigInteger.valueOf(most)) > 0) {
                left = left.divide(BigInteger.valueOf(option.levels().size()));
                chosen.add(option.id());
            }
        }
        return chosen.stream().limit(12).collect(Collectors.joining(", "))
                + (chosen.size() > 12 ? " and %d more".formatted(chosen.size() - 12) : "");
    }

    private double touches(Option option, Draw medians) {
        double sum = 0;
        for (Influence influence : dossier.influences()) {
            sum += influence.from().equals(option.id()) ? medians.value(influence.name()) : 0;
        }
        for (Interest interest : dossier.interests()) {
            sum += interest.target().equals(option.id()) ? medians.value(interest.name()) : 0;
        }
        return sum;
    }

    /** Tries every set of quantities that the dossier is analysed under: its own, and those laid over them. */
    private void checkCycles() {
        List<Setting> laid = new ArrayList<>();
        boolean first = true;
        for (Phase phase : dossier.phases()) {
            laid.addAll(phase.settings());
            if (first) {
                laid.addAll(whatIf.settings());
            }
            checkCycles(dossier, laid, first ? "" : " in phase " + phase.id(), first ? "" : "phases/" + phase.id());
            checkViews(laid);
            if (first) {
                checkEpochs(laid);
            }
            first = false;
        }
        if (first) {
            laid.addAll(whatIf.settings());
            checkCycles(dossier, laid, "", "");
            checkViews(laid);
            checkEpochs(laid);
        }
    }

    private void checkEpochs(List<Setting> laid) {
        for (Epoch epoch : dossier.epochs()) {
            checkCycles(dossier, join(laid, epoch.settings()), " in epoch " + epoch.id(), "epochs/" + epoch.id());
        }
    }

    private void checkViews(List<Setting> laid) {
        for (View view : dossier.views()) {
            checkCycles(
                    dossier.seenThrough(view),
                    join(laid, view.settings()),
                    " as " + view.holder() + " sees it",
                    "views/" + view.holder());
        }
    }

    private static List<Setting> join(List<Setting> under, List<Setting> over) {
        List<Setting> joined = new ArrayList<>(under);
        joined.addAll(over);
        return joined;
    }

    private void checkCycles(Dossier seen, List<Setting> settings, String where, String path) {
        Draw greatest = Quantities.of(
                        seen,
                        QuantityCatalog.of(seen).withKnown(settings),
                        dossier.heading().yardstick())
                .greatest();
        for (CycleCertificate certificate : CycleCertificate.of(Mechanism.of(seen, greatest))) {
            if (!certificate.isUnique()) {
                List<String> outcomes = certificate.cluster().members().stream()
                        .map(dossier.outcomes().ids()::get)
                        .toList();
                objections.add(new Objection(
                        "cycle.uncertified",
                        Severity.ERROR,
                        path.isEmpty() ? "outcomes/" + outcomes.getFirst() : path,
                        "The outcomes %s act on each other so strongly%s that their levels may not be unique: with every link at its 95 %% size the spectral radius is %s, and it must be below 1."
                                .formatted(
                                        String.join(", ", outcomes),
                                        where,
                                        String.format(Locale.ROOT, "%.3f", certificate.radius())),
                        "Weaken an influence among them, or cut one."));
            }
        }
    }
}
