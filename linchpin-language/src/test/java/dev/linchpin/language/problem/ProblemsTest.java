package dev.linchpin.language.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.model.diagnostic.Diagnostic;
import dev.linchpin.model.diagnostic.Severity;
import dev.linchpin.model.diagnostic.SourceSpan;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private final Problems problems = new Problems();

    private static SourceSpan at(int line, int column) {
        return new SourceSpan("f", line, column, line, column + 1);
    }

    @Test
    void areInFileOrderThenInTheOrderOfAdding() {
        problems.error("b.b", at(2, 1), "second");
        problems.warning("c.c", at(2, 1), "third", null);
        problems.error("a.a", at(1, 9), "first");
        assertThat(problems.inFileOrder()).extracting(Diagnostic::message).containsExactly("first", "second", "third");
        assertThat(problems.errors()).isEqualTo(2);
    }

    @Test
    void keepTheFirstThousandAndCountTheRest() {
        Random random = new Random(4);
        for (int i = 0; i < 2_500; i++) {
            problems.error("a.a", at(1 + random.nextInt(100_000), 1), "x");
        }
        assertThat(problems.inFileOrder()).hasSize(1_001);
        assertThat(problems.inFileOrder()).extracting(Diagnostic::place).isSorted();
        assertThat(problems.inFileOrder().getLast().text())
                .endsWith("ERROR diagnostics.more There are 1500 more problems from here on. Mend these first.");
        assertThat(problems.errors()).isEqualTo(2_500);
    }

    @Test
    void sayTheWorstOfWhatIsLeftOut() {
        for (int i = 0; i < 1_000; i++) {
            problems.error("a.a", at(1, 1), "x");
        }
        problems.warning("b.b", at(2, 1), "y", null);
        assertThat(problems.inFileOrder().getLast().severity()).isEqualTo(Severity.WARNING);
        assertThat(problems.inFileOrder().getLast().message()).isEqualTo("There is 1 more problem from here on.");
        problems.error("a.a", at(0, 1), "z");
        assertThat(problems.inFileOrder().getLast().severity()).isEqualTo(Severity.ERROR);
    }
}
