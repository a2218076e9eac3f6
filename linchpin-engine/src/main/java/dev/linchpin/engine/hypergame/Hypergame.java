package dev.linchpin.engine.hypergame;

import dev.linchpin.engine.path.Chain;
import dev.linchpin.engine.path.Conduct;
import dev.linchpin.engine.path.Perception;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A first-level hypergame: each actor acts in the game as it sees it, and takes the others to act in it too.
 *
 * <p>Cost: the judgement of all states of every game that is seen, and a look at each state and pair of actors. One
 * thread at a time.
 */
public final class Hypergame {
    private final Conduct conduct;
    private final Chain chain;
    private @Nullable List<BitSet> stays;

    private Hypergame(Conduct conduct, Chain chain) {
        this.conduct = conduct;
        this.chain = chain;
    }

    /**
     * Returns the hypergame of actors who see a game, its states listed, each in its own way; judged when it is asked.
     *
     * @param conduct what each would do
     * @param chain what happens from the start where they do it
     */
    public static Hypergame of(Conduct conduct, Chain chain) {
        return new Hypergame(conduct, chain);
    }

    /** Returns the states that no actor would leave, as each sees it; the resting points are those of them reached. */
    public BitSet equilibria() {
        BitSet all = (BitSet) stays().getFirst().clone();
        stays().forEach(all::and);
        return all;
    }

    /**
     * Returns what takes one by surprise who sees the game in some way.
     *
     * @param eyes how it sees the game
     * @param self the place of the actor that it is, which it does not surprise; -1 where it is none of them
     * @param most how many to list
     */
    public Surprises surprises(Perception eyes, int self, int most) {
        BitSet held = eyes.heldEquilibria();
        List<BitSet> left = new ArrayList<>();
        int count = 0;
        int atEquilibria = 0;
        for (int j = 0; j < conduct.actors(); j++) {
            BitSet states = j == self ? new BitSet() : without(eyes.heldStable(j), stays().get(j));
            left.add(states);
            count += states.cardinality();
            atEquilibria += states.cardinality() - without(states, held).cardinality();
        }
        BitSet passed = new BitSet();
        chain.states().forEach(passed::set);
        List<Surprise> listed = new ArrayList<>();
        chain.states().stream()
                .sorted(Comparator.comparingDouble((Integer state) -> -chain.expectedVisits(state))
                        .thenComparingInt(state -> state))
                .forEach(state -> addAt(state, passed.get(state), held.get(state), left, eyes, listed));
        int reached = listed.size();
        BitSet elsewhere = new BitSet();
        left.forEach(elsewhere::or);
        elsewhere.andNot(passed);
        BitSet off = without(elsewhere, held);
        for (BitSet states : List.of(without(elsewhere, off), off)) {
            states.stream()
                    .takeWhile(state -> listed.size() < most)
                    .forEach(state -> addAt(state, passed.get(state), held.get(state), left, eyes, listed));
        }
        return new Surprises(
                count, reached, atEquilibria, listed.stream().limit(most).toList());
    }

    /** For each actor the states in which it would stay. */
    private List<BitSet> stays() {
        if (stays == null) {
            stays = IntStream.range(0, conduct.actors())
                    .mapToObj(i -> conduct.seenBy(i).stays(i))
                    .toList();
        }
        return stays;
    }

    private void addAt(
            int state, boolean isPassed, boolean isHeld, List<BitSet> left, Perception eyes, List<Surprise> found) {
        for (int j = 0; j < left.size(); j++) {
            if (left.get(j).get(state)) {
                int to = conduct.moves(state, j).getFirst().to();
                found.add(new Surprise(state, j, to, isPassed, isHeld, !eyes.knows(to)));
            }
        }
    }

    private static BitSet without(BitSet states, BitSet others) {
        BitSet left = (BitSet) states.clone();
        left.andNot(others);
        return left;
    }
}
