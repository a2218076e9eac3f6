package dev.linchpin.language.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.language.DossierWriter;
import dev.linchpin.language.Examples;
import dev.linchpin.language.RandomDossier;
import dev.linchpin.language.shape.DossierShape;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Option;
import dev.linchpin.model.Rule;
import dev.linchpin.model.StateRules;
import dev.linchpin.model.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleBookTest {
    @Test
    void everyRuleHasACodeOfItsOwn() {
        assertThat(RuleBook.rules())
                .extracting(DossierRule::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z-]+\\.[a-z-]+"));
    }

    @Test
    void everyRuleReadsSectionsThatThereAre() {
        for (DossierRule rule : RuleBook.rules()) {
            assertThat(rule.reads()).as(rule.code()).isNotEmpty().isSubsetOf(DossierShape.ROOT.keys());
        }
    }

    /** An option that can be taken or given up by its owner's own moves from now is not called frozen, and others are. */
    @Test
    void frozenOptionsAreThoseThatNoMovesReach() {
        int warned = 0;
        for (long seed = 0; seed < 3_000; seed++) {
            Dossier dossier = RandomDossier.of(seed);
            List<Rule> counts = dossier.rules().stream()
                    .filter(rule -> rule instanceof Rule.Count(Rule.Bound bound, List<String> options)
                            && bound == Rule.Bound.EXACTLY_ONE)
                    .toList();
            boolean alone = dossier.rules().stream()
                    .allMatch(rule ->
                            counts.contains(rule) || rule instanceof Rule.OneWay || rule instanceof Rule.OneWayBack);
            if (counts.size() == 1 && alone) {
                List<String> options = ((Rule.Count) counts.getFirst()).options();
                Set<String> changing = changing(dossier);
                String said = String.join("\n", freezes(dossier));
                boolean frozen = said.contains("can never change");
                for (String option : options) {
                    assertThat(frozen && said.contains(option))
                            .as("seed %d %s: %s", seed, option, said)
                            .isEqualTo(!changing.contains(option));
                }
                warned += frozen ? 1 : 0;
            }
        }
        assertThat(warned).isGreaterThan(20);
    }

    private static List<String> freezes(Dossier dossier) {
        return Examples.read(DossierWriter.write(dossier)).diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().equals("rule.freezes"))
                .map(Diagnostic::message)
                .toList();
    }

    /** The options that are taken in one and not in another of the states that legal moves reach from now. */
    private static Set<String> changing(Dossier dossier) {
        List<Option> options = dossier.options().all();
        StateRules rules = StateRules.of(dossier);
        Set<List<Integer>> reached = new HashSet<>();
        List<List<Integer>> open = new ArrayList<>();
        open.add(options.stream().map(Option::now).toList());
        reached.add(open.getFirst());
        while (!open.isEmpty()) {
            List<Integer> from = open.removeLast();
            for (String mover : options.stream().map(Option::owner).distinct().toList()) {
                for (List<Integer> to : moves(dossier, options, mover, from, 0, from)) {
                    int[] state = to.stream().mapToInt(Integer::intValue).toArray();
                    if (rules.findBroken(state) == null && reached.add(to)) {
                        open.add(to);
                    }
                }
            }
        }
        Set<String> changing = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            int option = i;
            long kinds = reached.stream()
                    .map(state -> state.get(option) > 0)
                    .distinct()
                    .count();
            if (kinds > 1) {
                changing.add(options.get(i).id());
            }
        }
        return changing;
    }

    /** The states that differ from one only in a mover's options, against no one-way rule. */
    private static List<List<Integer>> moves(
            Dossier dossier, List<Option> options, String mover, List<Integer> from, int at, List<Integer> so) {
        if (at == options.size()) {
            return List.of(so);
        }
        List<List<Integer>> moves = new ArrayList<>(moves(dossier, options, mover, from, at + 1, so));
        Option option = options.get(at);
        for (int level = 0; level <= option.highest() && option.owner().equals(mover); level++) {
            boolean up = level > from.get(at);
            Rule forbidding = up ? new Rule.OneWayBack(option.id()) : new Rule.OneWay(option.id());
            if (level != from.get(at) && !dossier.rules().contains(forbidding)) {
                List<Integer> next = new ArrayList<>(so);
                next.set(at, level);
                moves.addAll(moves(dossier, options, mover, from, at + 1, next));
            }
        }
        return moves;
    }
}
