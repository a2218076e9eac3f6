package dev.linchpin.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.language.problem.TextFault;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Formula.At;
import dev.linchpin.model.Formula.Comparator;
import dev.linchpin.model.Formula.Compared;
import dev.linchpin.model.Formula.Connective;
import dev.linchpin.model.Formula.Joined;
import dev.linchpin.model.Formula.Not;
import dev.linchpin.model.Formula.Taken;
import dev.linchpin.model.Formula.Term;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaReaderTest {
    private static final Dossier DOSSIER = Examples.read(Examples.SMALL).dossier();
    private static final Formula A = new Taken("north.attacks");
    private static final Formula B = new Taken("south.mobilises");
    private static final Formula C = new At("north.arms", "weapons");
    private static final String NAMES = "a: north.attacks, b: south.mobilises, c: north.arms = weapons";

    /** Reads a formula written with a, b and c for options. */
    private static Formula read(String text) {
        String full = text.replace("a", "A").replace("b", "B").replace("c", "C");
        full = full.replace("And", "and")
                .replace("A", "north.attacks")
                .replace("B", "south.mobilises")
                .replace("C", "north.arms = weapons");
        FormulaResult result = FormulaReader.read(full, DOSSIER, true);
        assertThat(result.faults()).as("%s (%s)", text, NAMES).isEmpty();
        return result.formula();
    }

    private static Formula join(Connective connective, Formula left, Formula right) {
        return new Joined(connective, left, right);
    }

    @Test
    void bindsNotTighterThanAndTighterThanOr() {
        Formula notAandB = join(Connective.AND, new Not(A), B);
        assertThat(read("not a and b or c")).isEqualTo(join(Connective.OR, notAandB, C));
        assertThat(read("c or not a and b")).isEqualTo(join(Connective.OR, C, notAandB));
        assertThat(read("not (a and b)")).isEqualTo(new Not(join(Connective.AND, A, B)));
        assertThat(read("not c")).isEqualTo(new Not(C));
        assertThat(read("not not a")).isEqualTo(new Not(new Not(A)));
    }

    @Test
    void bindsImpliesTighterThanIffAndBothToTheRight() {
        Formula bImpliesC = join(Connective.IMPLIES, B, C);
        assertThat(read("a implies b implies c")).isEqualTo(join(Connective.IMPLIES, A, bImpliesC));
        assertThat(read("a iff b implies c")).isEqualTo(join(Connective.IFF, A, bImpliesC));
        assertThat(read("b implies c iff a")).isEqualTo(join(Connective.IFF, bImpliesC, A));
        assertThat(read("a iff b iff c")).isEqualTo(join(Connective.IFF, A, join(Connective.IFF, B, C)));
        assertThat(read("a or b implies c")).isEqualTo(join(Connective.IMPLIES, join(Connective.OR, A, B), C));
    }

    @Test
    void groupsAndAndOrToTheLeft() {
        assertThat(read("a and b and c")).isEqualTo(join(Connective.AND, join(Connective.AND, A, B), C));
        assertThat(read("a or b or c")).isEqualTo(join(Connective.OR, join(Connective.OR, A, B), C));
    }

    @Test
    void turnsComparisonsSoThatTheTermComesFirst() {
        Term level = new Term.Level("harvest");
        assertThat(FormulaReader.read("0.5 < level(harvest)", DOSSIER, true).formula())
                .isEqualTo(new Compared(level, Comparator.GREATER, 0.5));
        assertThat(FormulaReader.read("level(harvest)>=-1e-3", DOSSIER, true).formula())
                .isEqualTo(new Compared(level, Comparator.AT_LEAST, -0.001));
        assertThat(FormulaReader.read(".5=utility( south )", DOSSIER, true).formula())
                .isEqualTo(new Compared(new Term.Utility("south"), Comparator.EQUAL, 0.5));
    }

    @Test
    void pointsAtTheFault() {
        FormulaResult result = FormulaReader.read("not north.atacks and south.mobilise", DOSSIER, false);
        assertThat(result.formula()).isNull();
        assertThat(result.faults()).extracting(TextFault::from).containsExactly(4, 21);
        assertThat(result.faults()).extracting(TextFault::to).containsExactly(16, 35);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "south.attacks | There is no option \"south.attacks\". Did you mean \"north.attacks\"?",
                "mobilises | There is no option \"mobilises\". Did you mean \"south.mobilises\"?",
                "north.arms = weapon | \"north.arms\" has no level \"weapon\". Did you mean \"weapons\"?",
                "stance(north, calm) > 0 | There is no option \"calm\". That is a hypothesis.",
                "north.attacks -> south.mobilises | \"-\" cannot stand here: the formula is already complete.",
                "north.attacks != yes | \"!\" cannot stand here: the formula is already complete. Write not.",
            })
    void saysWhatIsWrong(String text, String message) {
        assertThat(FormulaReader.read(text, DOSSIER, true).faults())
                .extracting(TextFault::text)
                .containsExactly(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"level(harvest) > 0", "always(north.attacks)", "0 < utility(south)"})
    void keepsRulesToOptions(String text) {
        assertThat(FormulaReader.read(text, DOSSIER, true).faults()).isEmpty();
        assertThat(FormulaReader.read(text, DOSSIER, false).faults())
                .extracting(TextFault::code)
                .containsExactly("formula.options-alone");
    }

    @Test
    void readsWhatFormulasWrite() {
        for (long seed = 0; seed < 2_000; seed++) {
            Dossier dossier = RandomDossier.of(seed);
            dossier.hypotheses().forEach(hypothesis -> {
                if (hypothesis.claim() != null) {
                    String text = hypothesis.claim().text();
                    assertThat(FormulaReader.read(text, dossier, true).formula())
                            .as(text)
                            .isEqualTo(hypothesis.claim());
                }
            });
        }
    }

    @Test
    void boundsNestingAndLength() {
        assertThat(code("(".repeat(100) + "north.attacks" + ")".repeat(100))).isNull();
        assertThat(code("(".repeat(300) + "north.attacks" + ")".repeat(300))).isEqualTo("formula.size");
        assertThat(code("not ".repeat(300) + "north.attacks")).isEqualTo("formula.size");
        assertThat(code("north.attacks implies ".repeat(300) + "north.attacks")).isEqualTo("formula.size");
        assertThat(code("north.attacks and ".repeat(900) + "north.attacks")).isNull();
        assertThat(code("north.attacks and ".repeat(1_100) + "north.attacks")).isEqualTo("formula.size");
        assertThat(code("x".repeat(1_000_000))).isEqualTo("formula.size");
    }

    private static String code(String text) {
        FormulaResult result = FormulaReader.read(text, DOSSIER, false);
        assertThat(result.formula() == null).isEqualTo(!result.faults().isEmpty());
        return result.faults().isEmpty() ? null : result.faults().getFirst().code();
    }

    @Test
    void neverThrows() {
        Random random = new Random(3);
        String[] words = {
            "north.attacks",
            "south.mobilises",
            "north.arms",
            "=",
            "weapons",
            "not",
            "and",
            "or",
            "implies",
            "iff",
            "(",
            ")",
            "stance",
            "level",
            "utility",
            "always",
            "possible",
            ",",
            "<",
            ">=",
            "0.5",
            "-1",
            "harvest",
            "south",
            "\uD83D\uDD4A",
            "\uD83D",
            "!",
            "->",
            "é",
            "\u0000",
            "''",
            "1e999",
            "."
        };
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(12); j > 0; j--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            FormulaResult result = FormulaReader.read(text.toString(), DOSSIER, random.nextBoolean());
            assertThat(result.formula() == null).isEqualTo(!result.faults().isEmpty());
            for (TextFault fault : result.faults()) {
                assertThat(fault.from()).isBetween(0, text.length());
                assertThat(fault.to()).isBetween(fault.from(), text.length());
            }
        }
    }
}
