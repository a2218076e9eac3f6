package dev.linchpin.solver;

import com.google.ortools.sat.CpSolver;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.game.StateSpace;
import dev.linchpin.engine.level.CausalModel;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Preference;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Finds the states that are Nash equilibria, or proves that there is none, without a list of states.
 *
 * <p>Method: a constraint model of all states, with what an equilibrium must fulfil that is known so far, gives a
 * candidate; what some actor could do better there is added as a comparison for all states (a cut), and so on until no
 * candidate is left. Cuts are relaxed by what rounding can come to, so that none cuts an equilibrium off, and every
 * candidate is judged by the engine's own numbers.
 *
 * <p>Exact: each state given is an equilibrium, and where the result is complete there is no other. Deterministic. Cost:
 * that of the candidates looked at, each a call of the solver; in the worst case exponential in the options.
 */
public final class NashSearch {
    /** Settings of one actor's own options that are tried one by one. */
    private static final int MOST_TO_TRY = 1 << 12;

    private final GameForm form;
    private final StateSpace space;
    private final List<Liking> likings;
    private final BestResponse responses;
    private final Circuit circuit = new Circuit();
    private final Formulas formulas = new Formulas(circuit);
    private final LevelLiterals state;
    private int cuts;

    private NashSearch(CausalModel causes, List<Liking> likings, int mostToTry) {
        form = causes.game().form();
        space = form.space();
        this.likings = likings;
        responses = new BestResponse(form, new ExactValues(causes), likings, mostToTry);
        state = LevelLiterals.known(space, 0)
                .free(circuit, IntStream.range(0, space.options()).toArray());
        form.rules().conditions().forEach(rule -> circuit.requireSome(List.of(formulas.literal(rule, state))));
        for (int actor = 0; actor < form.actors(); actor++) {
            for (int option : form.ownOptions(actor)) {
                for (int level = 0; level < space.radix(option); level++) {
                    cut(actor, new int[] {option}, state.with(option, level));
                }
            }
        }
    }

    /** Returns why no game can be made of a dossier; empty where one can. */
    public static List<Obstacle> obstacles(Dossier dossier) {
        return StateSpace.canIndex(dossier) ? List.of() : List.of(Obstacle.settings(dossier));
    }

    /** Returns why a game is out of this search's scope; empty where it is not. */
    public static List<Obstacle> obstacles(CausalModel causes) {
        List<Obstacle> obstacles = new ArrayList<>(new UtilityTerms.Expansion(causes).obstacles());
        for (Preference preference : causes.game().dossier().preferences()) {
            if (preference instanceof Preference.Statements statements
                    && statements.statements().size() > ExactValues.MOST_STATEMENTS) {
                obstacles.add(Obstacle.statements(statements));
            }
        }
        return List.copyOf(obstacles);
    }

    /**
     * Finds Nash equilibria of a game whose states need not be listed.
     *
     * @param causes the game, with no {@link #obstacles}
     * @param most how many are enough
     * @throws SolverUnavailable if this machine cannot run the solver
     * @throws IllegalArgumentException if the game has obstacles
     */
    public static NashStates find(CausalModel causes, int most) {
        return find(causes, most, MOST_TO_TRY);
    }

    /** As {@link #find(CausalModel, int)}, where so many settings of an actor's own options are tried one by one. */
    static NashStates find(CausalModel causes, int most, int mostToTry) {
        List<Obstacle> obstacles = obstacles(causes);
        if (!obstacles.isEmpty()) {
            throw new IllegalArgumentException(obstacles.getFirst().message());
        }
        Solving.load();
        return new NashSearch(causes, likings(causes), mostToTry).run(most);
    }

    private static List<Liking> likings(CausalModel causes) {
        Game game = causes.game();
        UtilityTerms.Expansion expansion = new UtilityTerms.Expansion(causes);
        return IntStream.range(0, game.form().actors())
                .mapToObj(actor -> liking(game, actor, expansion))
                .toList();
    }

    private static Liking liking(Game game, int actor, UtilityTerms.Expansion expansion) {
        StateSpace space = game.form().space();
        Preference given = game.stakes(actor).preference();
        return switch (given) {
            case null ->
                new InterestLiking(
                        expansion.utility(actor),
                        game.stakes(actor).grid(),
                        IntStream.range(0, space.options())
                                .map(o -> space.radix(o) - 1)
                                .toArray(),
                        operations(game, actor));
            case Preference.Ranking ranking -> new RankingLiking(ranking.classes(), space.options());
            case Preference.Statements statements -> new StatementLiking(ExactValues.statements(game, statements));
        };
    }

    /** On the way to a utility each link and stake is multiplied and added once, in a cycle each member twice more. */
    private static int operations(Game game, int actor) {
        int things = game.links().size()
                + game.outcomes().size()
                + game.stakes(actor).stakes().size();
        return 4 * (things + 4);
    }

    private NashStates run(int most) {
        List<Long> found = new ArrayList<>();
        int candidates = 0;
        boolean complete = false;
        while (found.size() < most && !complete) {
            CpSolver solver = Solving.solver();
            complete = !Solving.isFound(solver.solve(circuit.model()));
            if (!complete) {
                long candidate = candidate(solver);
                candidates++;
                if (isEquilibrium(candidate)) {
                    found.add(candidate);
                }
                exclude(candidate);
            }
        }
        found.sort(null);
        return new NashStates(found, complete, candidates, cuts);
    }

    private long candidate(CpSolver solver) {
        long index = 0;
        for (int option = 0; option < space.options(); option++) {
            index = space.with(index, option, Solving.level(solver, circuit, state, option));
        }
        return index;
    }

    /** Returns whether nobody can do better; adds a cut for everyone who can. */
    private boolean isEquilibrium(long candidate) {
        boolean holds = true;
        for (int actor = 0; actor < form.actors(); actor++) {
            OptionalLong better = responses.find(actor, candidate);
            if (better.isPresent()) {
                holds = false;
                cutAll(actor, candidate, better.getAsLong());
            }
        }
        return holds;
    }

    /** Adds what a better strategy shows: taken whole, and as a change of those options alone that it changes. */
    private void cutAll(int actor, long from, long to) {
        int[] own = form.ownOptions(actor);
        int[] levels = space.levels(to);
        int[] changed = IntStream.of(own)
                .filter(option -> levels[option] != space.level(from, option))
                .toArray();
        cut(actor, own, state.with(own, levels));
        if (changed.length < own.length) {
            cut(actor, changed, state.with(changed, levels));
        }
    }

    /**
     * Requires of every state: where an actor can change some options so, it does not like that better.
     *
     * @param changed the options
     * @param after the state with these at known levels
     */
    private void cut(int actor, int[] changed, LevelLiterals after) {
        int guard = formulas.all(form.rules().conditions(), after);
        for (int option : changed) {
            guard = circuit.and(guard, formulas.mayMove(form.rules(), option, state, after));
        }
        likings.get(actor).denyBetter(formulas, state, after, guard);
        cuts++;
    }

    private void exclude(long candidate) {
        circuit.requireSome(IntStream.range(0, space.options())
                .map(option -> ~state.at(circuit, option, space.level(candidate, option)))
                .boxed()
                .toList());
    }
}
