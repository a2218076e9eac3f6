package dev.linchpin.engine.kernel;

import java.util.Arrays;

/**
 * The stability of every state of a cube for every actor: a game in which every setting of two-level options is
 * feasible and every move allowed. Options of four or eight levels count as two or three.
 *
 * <p>Each actor owns some bits of a state's number. What the others can reach by any moves is then every setting of
 * their bits, so that GMR and SMR come down to one bound each: a state holds for an actor where its rank is at least the
 * best that it can be sure of by choosing first (GMR: the greatest of the least ranks over its own strategies), or by
 * replying (SMR: the least over the others' settings of its best reply). Under the other concepts the others' steps
 * lower labels round by round until they settle, as {@link AnswerRounds} does, fibre by fibre in tiles that fit a cache.
 *
 * <p>Each concept is worked out when it is first asked for. Cost for n states and m actors: three streams through the
 * ranks for Nash, GMR and SMR together; O(m²·n) time a round for the others, two or three rounds as a rule; four bytes a
 * state and actor for steps and four for each kind of label. Once each concept has been asked for, games of fewer than
 * 2^15 states are judged without allocating. Both processors are used for more states than that, with the same results.
 * One caller at a time.
 */
public final class CubeStability {
    private static final int MOST_BITS = 30;
    private static final Lanes LANES = Lanes.fastest();
    private static final int[] NONE = {};

    private final int bits;
    private final int[] own;
    private final CubeFibres[] fibres;
    private final CubeSteps[] steps;
    private final Judged nash;
    private final Judged gmr;
    private final Judged smr;
    private final Judged seq;
    private final Judged cseq;
    private final Judged sseq;
    private final int[][] leastByStrategy;
    private final int[] bestReply;
    private final int[] leastOfTile;
    private final int[] greatestOfTile;
    private int[][] ranks = {};
    private Runnable pause = () -> {};
    private boolean stepsAreCredible;
    private boolean stepsAreReady;

    /** What is found under one concept. */
    private final class Judged {
        boolean done;
        boolean labelled;
        final long[][] stable = new long[own.length][];
        final int[][] label = new int[own.length][];

        /** Returns where to write which states are stable for an actor. */
        long[] stable(int actor) {
            if (stable[actor] == null) {
                stable[actor] = new long[(states() + Long.SIZE - 1) / Long.SIZE];
            }
            return stable[actor];
        }

        /** Returns where to write an actor's labels. */
        int[] label(int actor) {
            if (label[actor] == null) {
                label[actor] = new int[states()];
            }
            return label[actor];
        }

        void forget() {
            done = false;
            labelled = false;
        }
    }

    /**
     * Prepares to judge games of one form.
     *
     * @param bits how many bits a state's number has
     * @param own for each actor, its bits; each bit is one actor's
     * @throws IllegalArgumentException if the form does not {@linkplain #fits fit}
     */
    public CubeStability(int bits, int[] own) {
        if (!fits(bits, own)) {
            throw new IllegalArgumentException(
                    "A cube of %d bits is too large, or an actor has too many.".formatted(bits));
        }
        this.bits = bits;
        this.own = own.clone();
        fibres = new CubeFibres[own.length];
        steps = new CubeSteps[own.length];
        leastByStrategy = new int[own.length][];
        bestReply = new int[own.length];
        int tileSize = 0;
        int columnBits = Math.min(bits, Integer.numberOfTrailingZeros(Long.SIZE));
        for (int i = 0; i < own.length; i++) {
            fibres[i] = new CubeFibres(bits, own[i], columnBits);
            leastByStrategy[i] = new int[1 << Integer.bitCount(own[i])];
            tileSize = Math.max(tileSize, fibres[i].tileSize());
        }
        leastOfTile = new int[Share.isWorthWhile(states()) ? 0 : tileSize];
        greatestOfTile = new int[1 << columnBits];
        nash = new Judged();
        gmr = new Judged();
        smr = new Judged();
        seq = new Judged();
        cseq = new Judged();
        sseq = new Judged();
    }

    /**
     * Returns whether games of a form can be judged so: no more than 2^30 states, and no actor with more than 15 bits,
     * or a few more where its are the lowest.
     */
    public static boolean fits(int bits, int[] own) {
        return bits <= MOST_BITS && Arrays.stream(own).allMatch(CubeSteps::fits);
    }

    private int states() {
        return 1 << bits;
    }

    /**
     * Starts on a game.
     *
     * @param ranks for each actor, its rank of each state, from 0 up; read until the next start
     * @param pause is called between streams through the states; what it throws ends the work
     */
    public void start(int[][] ranks, Runnable pause) {
        this.ranks = ranks;
        this.pause = pause;
        stepsAreReady = false;
        nash.forget();
        gmr.forget();
        smr.forget();
        seq.forget();
        cseq.forget();
        sseq.forget();
    }

    /** Returns, 64 states a word, which states are Nash stable for an actor; owned by this object. */
    public long[] nash(int actor) {
        judgeByAnyAnswer();
        return nash.stable(actor);
    }

    /** Returns, 64 states a word, which states are general metarational for an actor; owned by this object. */
    public long[] gmr(int actor) {
        judgeByAnyAnswer();
        return gmr.stable(actor);
    }

    /** Returns, 64 states a word, which states are symmetric metarational for an actor; owned by this object. */
    public long[] smr(int actor) {
        judgeByAnyAnswer();
        return smr.stable(actor);
    }

    /** Returns, 64 states a word, which states are sequentially stable for an actor; owned by this object. */
    public long[] seq(int actor) {
        labelBySteps(seq, false);
        judgeByLabels(seq);
        return seq.stable(actor);
    }

    /** Returns, 64 states a word, which states are credibly sequentially stable for an actor; owned by this object. */
    public long[] cseq(int actor) {
        labelBySteps(cseq, true);
        judgeByLabels(cseq);
        return cseq.stable(actor);
    }

    /** Returns, 64 states a word, which states are symmetric sequential for an actor; owned by this object. */
    public long[] sseq(int actor) {
        labelBySteps(sseq, false);
        judgeByLabels(sseq);
        return sseq.stable(actor);
    }

    /** Returns an actor's worst rank of each state under SEQ; owned by this object. */
    public int[] seqWorst(int actor) {
        labelBySteps(seq, false);
        return seq.label(actor);
    }

    /** Returns an actor's worst rank of each state under CSEQ; owned by this object. */
    public int[] cseqWorst(int actor) {
        labelBySteps(cseq, true);
        return cseq.label(actor);
    }

    /** Returns an actor's worst rank of each state under SSEQ; owned by this object. */
    public int[] sseqWorst(int actor) {
        labelBySteps(sseq, false);
        return sseq.label(actor);
    }

    /** Returns an actor's worst rank of each state under GMR. */
    public int[] gmrWorst(int actor) {
        judgeByAnyAnswer();
        int[] worst = new int[states()];
        for (int s = 0; s < worst.length; s++) {
            worst[s] = leastByStrategy[actor][Integer.compress(s, own[actor])];
        }
        return worst;
    }

    /** Returns an actor's worst rank of each state under SMR. */
    public int[] smrWorst(int actor) {
        judgeByAnyAnswer();
        int[] worst = new int[states()];
        for (int s = 0; s < worst.length; s++) {
            worst[s] = Math.min(ranks[actor][s], bestReply[actor]);
        }
        return worst;
    }

    private void judgeByAnyAnswer() {
        if (nash.done) {
            return;
        }
        for (int i = 0; i < own.length; i++) {
            pause.run();
            Arrays.fill(leastByStrategy[i], Integer.MAX_VALUE);
            bestReply[i] = Integer.MAX_VALUE;
            greatestOverFibres(i, ranks[i], true, nash.stable(i));
            int bestFirst = Integer.MIN_VALUE;
            for (int least : leastByStrategy[i]) {
                bestFirst = Math.max(bestFirst, least);
            }
            atLeast(i, bestFirst, bestReply[i]);
        }
        nash.done = true;
    }

    /** Finds where an actor's rank is at least the greatest of some values over what it can move to. */
    private void greatestOverFibres(int actor, int[] values, boolean least, long[] holds) {
        CubeFibres of = fibres[actor];
        if (!Share.isWorthWhile(states())) {
            greatestOverFibres(actor, values, 0, of.tiles, greatestOfTile, least ? leastOfTile : NONE, holds);
            return;
        }
        Share.among(states(), of.tiles, (from, to) -> {
            int[] room = least ? new int[of.tileSize()] : NONE;
            greatestOverFibres(actor, values, from, to, new int[of.columns], room, holds);
            return false;
        });
    }

    private void greatestOverFibres(
            int actor, int[] values, int fromTile, int toTile, int[] greatest, int[] least, long[] holds) {
        CubeFibres of = fibres[actor];
        Arrays.fill(least, Integer.MAX_VALUE);
        int leastGreatest = Integer.MAX_VALUE;
        for (int tile = fromTile; tile < toTile; tile++) {
            LANES.greatest(of, of.firstState(tile), values, ranks[actor], greatest, least, holds);
            for (int column : of.firstColumn) {
                leastGreatest = Math.min(leastGreatest, greatest[column]);
            }
        }
        if (least.length > 0) {
            keepLeast(actor, least, leastGreatest);
        }
    }

    private synchronized void keepLeast(int actor, int[] least, int leastGreatest) {
        CubeFibres of = fibres[actor];
        int[] byStrategy = leastByStrategy[actor];
        for (int column : of.firstColumn) {
            for (int strategy = 0; strategy < byStrategy.length; strategy++) {
                byStrategy[strategy] = Math.min(byStrategy[strategy], least[of.place[strategy] + column]);
            }
        }
        bestReply[actor] = Math.min(bestReply[actor], leastGreatest);
    }

    private void atLeast(int actor, int bestFirst, int bestReply) {
        long[] first = gmr.stable(actor);
        long[] second = smr.stable(actor);
        if (!Share.isWorthWhile(states())) {
            LANES.atLeast(ranks[actor], bestFirst, bestReply, 0, first.length, first, second);
            return;
        }
        Share.among(states(), first.length, (from, to) -> {
            LANES.atLeast(ranks[actor], bestFirst, bestReply, from, to, first, second);
            return false;
        });
    }

    private void judgeByLabels(Judged judged) {
        if (judged.done) {
            return;
        }
        for (int i = 0; i < own.length; i++) {
            pause.run();
            greatestOverFibres(i, judged.label(i), false, judged.stable(i));
        }
        judged.done = true;
    }

    /** Labels states with the least that the others' steps lead each actor to. */
    private void labelBySteps(Judged judged, boolean credible) {
        if (judged.labelled) {
            return;
        }
        prepareSteps(credible);
        for (int i = 0; i < own.length; i++) {
            int[] label = judged.label(i);
            System.arraycopy(ranks[i], 0, label, 0, label.length);
            if (judged == sseq) {
                toBestReplies(i, label);
            }
            settle(i, label);
            if (judged == sseq) {
                for (int s = 0; s < label.length; s++) {
                    label[s] = Math.min(label[s], ranks[i][s]);
                }
            }
        }
        judged.labelled = true;
    }

    private void toBestReplies(int actor, int[] label) {
        for (int bit = 0; bit < bits; bit++) {
            if ((own[actor] & 1 << bit) != 0) {
                Subcube.greatestOfPairs(label, label.length, 1 << bit);
            }
        }
    }

    private void prepareSteps(boolean credible) {
        if (stepsAreReady && stepsAreCredible == credible) {
            return;
        }
        if (credible) {
            labelBySteps(seq, false);
        }
        stepsAreReady = false;
        for (int i = 0; i < own.length; i++) {
            pause.run();
            if (steps[i] == null) {
                steps[i] = new CubeSteps(bits, own[i]);
            }
            steps[i].where(credible ? seq.label(i) : ranks[i], ranks[i]);
        }
        stepsAreCredible = credible;
        stepsAreReady = true;
    }

    /** Lets the others lower an actor's labels in turn until none of them can. */
    private void settle(int actor, int[] label) {
        int others = own.length - 1;
        int unchanged = 0;
        for (int turn = 0; unchanged < others; turn++) {
            int mover = turn % own.length;
            if (mover != actor) {
                pause.run();
                // what one member reaches in two steps it reaches in one
                unchanged = steps[mover].lower(label) ? 1 : unchanged + 1;
            }
        }
    }
}
