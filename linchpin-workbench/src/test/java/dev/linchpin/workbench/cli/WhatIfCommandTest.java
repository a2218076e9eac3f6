package dev.linchpin.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.workbench.cli.CommandLineRun.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class WhatIfCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeDossier() throws IOException {
        Examples.write(folder, "dam.yaml", Examples.DAM);
    }

    private Result whatIf(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "what-if";
        all[1] = "dam.yaml";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return CommandLineRun.in(folder).run(all);
    }

    @Test
    void flippedVerdictsComeFirst() {
        Result result = whatIf("lower.strikes->damage=0");
        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains("• lower.strikes->damage = 0")
                .contains("""
                        WHAT THAT CHANGES
                          One verdict changes.

                          • The dam stays open: holds → does not hold
                        """)
                .contains("WHERE IT COMES TO REST, AFTER\n  In every case: Upper state: Close the dam.");
    }

    @Test
    void anOptionCanStartElsewhere() {
        assertThat(whatIf("upper.helps=much").out())
                .contains("• Upper state: Send help: some → much")
                .contains("No verdict changes.");
    }

    @Test
    void jsonHasBeforeAndAfter() {
        JsonNode json =
                whatIf("lower.strikes->damage=0", "upper.helps=none", "--json").json();
        assertThat(json.at("/whatIf/now/0/option").asString()).isEqualTo("upper.helps");
        assertThat(json.at("/whatIf/now/0/level").asString()).isEqualTo("none");
        assertThat(json.at("/whatIf/settings/0/quantity").asString()).isEqualTo("lower.strikes->damage");
        assertThat(json.at("/flips/0").asString()).isEqualTo("open");
        assertThat(json.at("/before/hypotheses/0/holds").asBoolean()).isTrue();
        assertThat(json.at("/after/hypotheses/0/holds").asBoolean()).isFalse();
        assertThat(json.at("/after/now").asString()).isEqualTo("N0N");
    }

    @Test
    void whatMakesNoSenseIsWrongUsage() {
        assertThat(whatIf().status()).isEqualTo(2);
        assertThat(whatIf("upper.helps").err()).contains("neither option=level nor quantity=value");
        assertThat(whatIf("upper.helps=lots").err()).contains("\"upper.helps\" has no level \"lots\"");
        assertThat(whatIf("uper.helps=much").err()).contains("Did you mean \"upper.helps\"?");
        assertThat(whatIf("upper.closes->power=7").status()).isEqualTo(2);
    }
}
