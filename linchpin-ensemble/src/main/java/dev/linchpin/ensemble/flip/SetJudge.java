package dev.linchpin.ensemble.flip;

import dev.linchpin.engine.bound.MoveTable;
import dev.linchpin.engine.bound.NumberBox;
import dev.linchpin.engine.bound.PossibleChain;
import dev.linchpin.engine.bound.PossibleConduct;
import dev.linchpin.engine.bound.PossibleMoves;
import dev.linchpin.engine.bound.PossibleOrder;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.game.TooFar;
import dev.linchpin.engine.level.CausalModel;
import dev.linchpin.engine.path.Start;
import dev.linchpin.engine.preference.Order;
import dev.linchpin.engine.preference.Valuation;
import dev.linchpin.ensemble.flip.Comparing.Knowledge;
import dev.linchpin.ensemble.look.Circumstance;
import dev.linchpin.ensemble.look.GameInPlay;
import dev.linchpin.ensemble.quantity.Change;
import dev.linchpin.model.Formula;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which hypotheses stand whatever some sets of quantities do: judged by what actors may do, and where that may end,
 * where it is not known of every two states which of them an actor prefers. One thread at a time.
 */
final class SetJudge {
    private static final int MOST_LOOKS = 1_000_000;
    private static final int MOST_STATES = 2_000;
    private static final int MOST_OPEN = 24;
    private static final int MOST_TAKEN = 4;

    private final Circumstance circumstance;
    private final List<Integer> starts;
    private final List<MovableQuantity> quantities;
    private final boolean[] verdicts;
    private final List<Eyes> eyes = new ArrayList<>();
    private int judgements;

    /** Whose eyes a game is seen with. */
    private record Eyes(
            @Nullable String holder, boolean hasAllStates, ContrastTable table, Order medians, MoveTable moves) {}

    /**
     * What came of judging.
     *
     * @param stands the hypotheses that stand
     * @param known the contrasts asked of whose signs are known
     * @param open those whose signs are not
     */
    record Judgement(BitSet stands, List<Contrast> known, List<Contrast> open) {}

    SetJudge(Circumstance circumstance, List<Start> starts, List<MovableQuantity> quantities, boolean[] verdicts) {
        this.circumstance = circumstance;
        this.starts = starts.stream().map(Start::state).toList();
        this.quantities = quantities;
        this.verdicts = verdicts;
        List<GameInPlay> games = circumstance.games(numbers -> numbers.medians());
        for (GameInPlay each : games) {
            Game game = each.game();
            GameForm form = game.form();
            NumberHulls hulls = new NumberHulls(
                    quantities,
                    each.quantities(),
                    change -> Game.of(game.dossier(), each.quantities().medians(change), form));
            eyes.add(new Eyes(
                    each.holder(),
                    each.hasAllStates(),
                    new ContrastTable(game, hulls, quantities.size()),
                    Valuation.of(CausalModel.of(game)),
                    new MoveTable(game)));
        }
    }

    int judgements() {
        return judgements;
    }

    /** Judges hypotheses by all candidate sets. */
    Judgement judge(BitSet hypotheses, CandidateSets sets) {
        return judge(hypotheses, true, table -> new Bounded(contrast -> contrast.bounds(sets), Map.of()));
    }

    /** Judges hypotheses where nothing is known but the signs of some contrasts, as they are at the medians. */
    Judgement judge(BitSet hypotheses, Set<Contrast> known) {
        return judge(hypotheses, true, table -> new Knowledge() {
            @Override
            public int sign(Contrast contrast) {
                return known.contains(contrast) ? contrast.signAtMedians() : PossibleOrder.ANY;
            }

            @Override
            public double[] bounds(Contrast contrast) {
                return new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
            }
        });
    }

    /**
     * Returns whether hypotheses stand wherever some quantities are between two values each, as they do at others there.
     * What is not known is taken in each way in turn, so far as it is little.
     */
    boolean stands(BitSet hypotheses, List<Integer> moved, double[] low, double[] high, double[] middle) {
        List<double[]> ranges = new ArrayList<>();
        Map<String, Double> set = new HashMap<>();
        for (int k = 0; k < low.length; k++) {
            ranges.add(new double[] {low[k], high[k]});
            set.put(quantities.get(moved.get(k)).name(), middle[k]);
        }
        IdentityHashMap<ContrastTable, NumberBox> boxes = new IdentityHashMap<>();
        IdentityHashMap<ContrastTable, double[]> numbers = new IdentityHashMap<>();
        for (Eyes each : eyes) {
            boxes.put(each.table, each.table.hulls().box(moved, ranges));
            numbers.put(each.table, each.table.hulls().numbers(new Change(set, Set.of())));
        }
        Map<Contrast, double[]> known = new HashMap<>();
        return stands(
                hypotheses,
                Map.of(),
                (table, taken) -> new Bounded(
                        contrast -> known.computeIfAbsent(
                                contrast,
                                c -> c.within(
                                        Objects.requireNonNull(boxes.get(table)),
                                        Objects.requireNonNull(numbers.get(table)))),
                        taken));
    }

    private interface Taking {
        Knowledge knowledge(ContrastTable table, Map<Contrast, Integer> taken);
    }

    private boolean stands(BitSet hypotheses, Map<Contrast, Integer> taken, Taking taking) {
        Judgement judgement = judge(hypotheses, taken.isEmpty(), table -> taking.knowledge(table, taken));
        BitSet left = (BitSet) hypotheses.clone();
        left.andNot(judgement.stands());
        if (left.isEmpty()) {
            return true;
        }
        if (judgement.open().isEmpty() || judgement.open().size() > MOST_OPEN || taken.size() == MOST_TAKEN) {
            return false;
        }
        for (int sign : new int[] {PossibleOrder.WORSE, PossibleOrder.EQUAL, PossibleOrder.BETTER}) {
            Map<Contrast, Integer> more = new HashMap<>(taken);
            more.put(judgement.open().getFirst(), sign);
            if (!stands(left, more, taking)) {
                return false;
            }
        }
        return true;
    }

    /** What bounds tell, and what is taken to be so. */
    private record Bounded(Function<Contrast, double[]> of, Map<Contrast, Integer> taken) implements Knowledge {
        @Override
        public int sign(Contrast contrast) {
            Integer sign = taken.get(contrast);
            return sign == null ? contrast.sign(bounds(contrast)) : sign;
        }

        @Override
        public double[] bounds(Contrast contrast) {
            return of.apply(contrast);
        }
    }

    private interface Eyesight {
        Knowledge of(ContrastTable table);
    }

    private Judgement judge(BitSet hypotheses, boolean bySureChain, Eyesight knowledge) {
        judgements++;
        List<Comparing> orders = new ArrayList<>();
        List<PossibleConduct> conducts = new ArrayList<>();
        for (Eyes each : eyes) {
            Comparing order = new Comparing(each.table, each.medians, knowledge.of(each.table));
            orders.add(order);
            conducts.add(new PossibleConduct(each.moves, order, MOST_LOOKS));
        }
        PossibleClaims claims = new PossibleClaims(orders.getFirst(), circumstance.now());
        BitSet stands = anywhere(claims, hypotheses);
        BitSet left = (BitSet) hypotheses.clone();
        left.andNot(stands);
        try {
            PossibleChain chain = left.isEmpty()
                    ? null
                    : PossibleChain.from(
                            starts,
                            circumstance.form().actors(),
                            (state, actor) -> moves(conducts, state, actor),
                            MOST_STATES);
            if (chain != null) {
                for (int h = left.nextSetBit(0); h >= 0; h = left.nextSetBit(h + 1)) {
                    stands.set(h, stands(claims, chain, h, bySureChain));
                }
            }
        } catch (TooFar tooFar) {
            // too much may happen to be judged: nothing more is known to stand
            stands.andNot(left);
        }
        List<Contrast> known = new ArrayList<>();
        List<Contrast> open = new ArrayList<>();
        for (Comparing order : orders) {
            known.addAll(order.asked(true));
            open.addAll(order.asked(false));
        }
        return new Judgement(stands, known, open);
    }

    /** Returns the hypotheses whose claims are in every state what they are at the medians, wherever things may end. */
    private BitSet anywhere(PossibleClaims claims, BitSet hypotheses) {
        BitSet stand = new BitSet();
        for (int h = hypotheses.nextSetBit(0); h >= 0; h = hypotheses.nextSetBit(h + 1)) {
            Formula claim = circumstance.dossier().hypotheses().all().get(h).claim();
            stand.set(h, claim != null && claims.of(claim, PossibleClaims.ANYWHERE) == sameAsAtMedians(h));
        }
        return stand;
    }

    private int sameAsAtMedians(int hypothesis) {
        return verdicts[hypothesis] ? PossibleClaims.HOLDS : PossibleClaims.FAILS;
    }

    /** Returns whether anything is ever known of a hypothesis beyond what is played: not of what all equilibria are like. */
    boolean isBounded(int hypothesis) {
        Formula claim =
                circumstance.dossier().hypotheses().all().get(hypothesis).claim();
        boolean[] asksAll = {claim == null};
        if (claim != null) {
            claim.visit(part -> asksAll[0] |= part instanceof Formula.InEquilibria);
        }
        return !asksAll[0];
    }

    /** Returns whether signs alone decide a hypothesis. */
    boolean isOfSigns(int hypothesis) {
        Formula claim =
                circumstance.dossier().hypotheses().all().get(hypothesis).claim();
        return claim != null && PossibleClaims.isOfSigns(claim);
    }

    /** Returns whether the signs of stances alone decide a hypothesis, wherever things end. */
    boolean isOfStances(int hypothesis) {
        Formula claim =
                circumstance.dossier().hypotheses().all().get(hypothesis).claim();
        boolean[] readsOptions = {false};
        if (claim != null) {
            claim.visit(part -> readsOptions[0] |= part instanceof Formula.Taken || part instanceof Formula.At);
        }
        return isOfSigns(hypothesis) && !readsOptions[0];
    }

    /** Whether a claim is the same in all ends as it is at the medians; or surely what it is there, in the only chain. */
    private boolean stands(PossibleClaims claims, PossibleChain chain, int hypothesis, boolean bySureChain) {
        Formula claim =
                circumstance.dossier().hypotheses().all().get(hypothesis).claim();
        if (claim == null) {
            return false;
        }
        int possible = 0;
        boolean isSure = bySureChain && chain.isSure();
        for (int end : chain.ends()) {
            int here = claims.of(claim, end);
            possible |= here;
            isSure &= here != (PossibleClaims.FAILS | PossibleClaims.HOLDS);
        }
        return isSure || possible == sameAsAtMedians(hypothesis);
    }

    private PossibleMoves moves(List<PossibleConduct> conducts, int state, int actor) {
        String id = circumstance.dossier().actors().ids().get(actor);
        int shown = 0;
        int reckoned = -1;
        for (int k = 1; k < eyes.size(); k++) {
            if (id.equals(eyes.get(k).holder)) {
                shown = eyes.get(k).hasAllStates ? k : shown;
                reckoned = eyes.get(k).hasAllStates ? reckoned : k;
            }
        }
        if (reckoned >= 0) {
            var all = circumstance.form().states();
            var known = conducts.get(reckoned).form().states();
            int place = known.ordinal(all.index(state));
            if (place >= 0) {
                PossibleMoves moves = conducts.get(reckoned).moves(place, actor);
                return new PossibleMoves(
                        moves.targets().stream()
                                .map(target -> all.ordinal(known.index(target)))
                                .toList(),
                        moves.mayStay(),
                        moves.isSure());
            }
        }
        return conducts.get(shown).moves(state, actor);
    }
}
