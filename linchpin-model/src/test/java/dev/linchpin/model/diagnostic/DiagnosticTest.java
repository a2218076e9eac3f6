package dev.linchpin.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticTest {
    private static final SourceSpan PLACE = new SourceSpan("bad/owner.yaml", 7, 3, 7, 18);

    @Test
    void isWrittenOnOneLine() {
        Diagnostic withAdvice = new Diagnostic(
                "option.owner",
                Severity.ERROR,
                PLACE,
                "Option \"suoth.mobilises\" belongs to unknown actor \"suoth\".",
                "Did you mean \"south\"?");
        assertThat(withAdvice.text())
                .isEqualTo("bad/owner.yaml:7:3 ERROR option.owner Option \"suoth.mobilises\" belongs to unknown"
                        + " actor \"suoth\". Did you mean \"south\"?");
        assertThat(new Diagnostic("a.b", Severity.NOTE, PLACE, "Message.", null).text())
                .isEqualTo("bad/owner.yaml:7:3 NOTE a.b Message.");
    }

    @Test
    void placesAreInFileOrder() {
        SourceSpan first = new SourceSpan("a", 2, 1, 9, 9);
        SourceSpan second = new SourceSpan("a", 2, 3, 2, 4);
        SourceSpan third = new SourceSpan("a", 10, 1, 10, 2);
        SourceSpan otherFile = new SourceSpan("b", 1, 1, 1, 1);
        assertThat(List.of(first, second, third, otherFile)).isSorted();
        assertThat(SourceSpan.start("a").text()).isEqualTo("a:1:1");
    }
}
