package dev.linchpin.language.rules.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.language.RandomDossier;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Option;
import dev.linchpin.model.Preference.Ranking;
import dev.linchpin.model.StatePattern;
import dev.linchpin.model.StateRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The searches against a listing of all states, on random dossiers. */
class StateSearchTest {
    private static final int DOSSIERS = 600;

    private static List<int[]> states(Dossier dossier) {
        List<int[]> states = new ArrayList<>(List.of(new int[dossier.options().size()]));
        for (int i = 0; i < dossier.options().size(); i++) {
            List<int[]> longer = new ArrayList<>();
            for (int level = 0; level <= dossier.options().all().get(i).highest(); level++) {
                for (int[] state : states) {
                    int[] next = state.clone();
                    next[i] = level;
                    longer.add(next);
                }
            }
            states = longer;
        }
        return states;
    }

    private static int[] fixSome(Dossier dossier, Random random) {
        int[] levels = new int[dossier.options().size()];
        for (int i = 0; i < levels.length; i++) {
            Option option = dossier.options().all().get(i);
            levels[i] = random.nextBoolean() ? -1 : random.nextInt(option.highest() + 1);
        }
        return levels;
    }

    private static boolean fits(int[] state, int[] fixed) {
        for (int i = 0; i < state.length; i++) {
            if (fixed[i] >= 0 && fixed[i] != state[i]) {
                return false;
            }
        }
        return true;
    }

    @Test
    void findsTheFirstFeasibleStateThatFits() {
        Random random = new Random(21);
        for (long seed = 0; seed < DOSSIERS; seed++) {
            Dossier dossier = RandomDossier.of(seed);
            StateRules rules = StateRules.of(dossier);
            StateSearch search = new StateSearch(dossier);
            int[] fixed = fixSome(dossier, random);
            int[] first = states(dossier).stream()
                    .filter(state -> fits(state, fixed) && rules.findBroken(state) == null)
                    .findFirst()
                    .orElse(null);
            assertThat(search.findFeasible(fixed)).isEqualTo(first);
            assertThat(search.hasGivenUp()).isFalse();
        }
    }

    @Test
    void judgesWholeStatesAsTheModelDoes() {
        for (long seed = 0; seed < DOSSIERS; seed++) {
            Dossier dossier = RandomDossier.of(seed);
            StateRules rules = StateRules.of(dossier);
            StateSearch search = new StateSearch(dossier);
            for (int[] state : states(dossier)) {
                assertThat(search.findBroken(state)).isEqualTo(rules.findBroken(state));
            }
        }
    }

    @Test
    void callsARuleBrokenOnlyWhereEveryCompletionBreaksIt() {
        Random random = new Random(22);
        for (long seed = 0; seed < DOSSIERS; seed++) {
            Dossier dossier = RandomDossier.of(seed);
            StateRules rules = StateRules.of(dossier);
            int[] fixed = fixSome(dossier, random);
            for (int rule : new StateSearch(dossier).allBroken(fixed)) {
                assertThat(states(dossier))
                        .filteredOn(state -> fits(state, fixed))
                        .allMatch(state -> rules.isBroken(dossier.rules().get(rule), state));
            }
        }
    }

    @Test
    void findsGapsAndOverlapsWhereThereAreAny() {
        Random random = new Random(23);
        int gaps = 0;
        int overlaps = 0;
        for (long seed = 0; seed < DOSSIERS; seed++) {
            Dossier dossier = RandomDossier.of(seed);
            List<StatePattern> patterns = patterns(dossier, random);
            StateSearch search = new StateSearch(dossier);
            RankingCoverage coverage = new RankingCoverage(dossier.options(), search, patterns);
            StateRules rules = StateRules.of(dossier);
            boolean gap = false;
            boolean overlap = false;
            for (int[] state : states(dossier)) {
                long covering = patterns.stream()
                        .filter(pattern -> holds(pattern, state))
                        .count();
                if (rules.findBroken(state) == null) {
                    gap |= covering == 0;
                    overlap |= covering > 1;
                    if (search.text(state).equals(coverage.gap())) {
                        assertThat(covering).isZero();
                    }
                }
            }
            assertThat(coverage.isUnknown()).isFalse();
            assertThat(coverage.gap() != null).as("seed %d", seed).isEqualTo(gap);
            assertThat(coverage.overlap() != null).as("seed %d", seed).isEqualTo(overlap);
            gaps += gap ? 1 : 0;
            overlaps += overlap ? 1 : 0;
        }
        assertThat(gaps).isBetween(DOSSIERS / 10, DOSSIERS * 9 / 10);
        assertThat(overlaps).isBetween(DOSSIERS / 10, DOSSIERS * 9 / 10);
    }

    private static boolean holds(StatePattern pattern, int[] state) {
        for (int i = 0; i < state.length; i++) {
            if (pattern.level(i) >= 0 && pattern.level(i) != state[i]) {
                return false;
            }
        }
        return true;
    }

    /** Patterns that split the states among them, some left out, some put in twice. */
    private static List<StatePattern> patterns(Dossier dossier, Random random) {
        List<String> texts =
                new ArrayList<>(List.of("-".repeat(dossier.options().size())));
        for (int i = random.nextInt(6); i > 0; i--) {
            String text = texts.remove(random.nextInt(texts.size()));
            int at = random.nextInt(text.length());
            if (text.charAt(at) != '-') {
                texts.add(text);
            } else {
                Option option = dossier.options().all().get(at);
                for (int level = 0; level <= option.highest(); level++) {
                    texts.add(text.substring(0, at) + option.letter(level) + text.substring(at + 1));
                }
            }
        }
        if (texts.size() > 1 && random.nextInt(3) == 0) {
            texts.remove(random.nextInt(texts.size()));
        }
        if (random.nextInt(3) == 0) {
            texts.add(texts.get(random.nextInt(texts.size())));
        }
        return texts.stream().map(StatePattern::new).toList();
    }

    @Test
    void coversTheRankingsThatRandomDossiersHave() {
        for (long seed = 0; seed < DOSSIERS; seed++) {
            Dossier dossier = RandomDossier.of(seed);
            dossier.preferences().forEach(preference -> {
                if (preference instanceof Ranking ranking) {
                    RankingCoverage coverage = new RankingCoverage(
                            dossier.options(),
                            new StateSearch(dossier),
                            ranking.classes().stream().flatMap(List::stream).toList());
                    assertThat(coverage.gap()).isNull();
                    assertThat(coverage.overlap()).isNull();
                }
            });
        }
    }
}
