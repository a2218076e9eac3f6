package dev.linchpin.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.workbench.cli.CommandLineRun.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class InverseCommandTest {
    private static final String DILEMMA = """
            linchpin: 1
            title: The dilemma
            question: Can two keep faith?
            actors: {one: {name: One}, two: {name: Two}}
            options:
              one.defects: {name: Defect}
              two.defects: {name: Defect}
            preferences:
              one: {ranking: ["YN", "NN", "YY", "NY"]}
              two: {ranking: ["NY", "NN", "YY", "YN"]}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeDossier() throws IOException {
        Examples.write(folder, "dilemma.yaml", DILEMMA);
    }

    private Result inverse(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "inverse";
        all[1] = "dilemma.yaml";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return CommandLineRun.in(folder).run(all);
    }

    @Test
    void conditionsCountsAndNearestOrdersAreShown() {
        Result result = inverse("NN");
        assertThat(result.status()).isZero();
        assertThat(result.out().replaceAll("[\\s\u00A0]+", " "))
                .contains("It is none now.", "12 of 24 orders meet this: 50 %.", "144 of 576 orders", "1 swap")
                .contains("YN would no longer be better", "NN > YN > YY > NY");
        assertThat(inverse("YY").out()).contains("It is one now.", "No swap is needed.");
    }

    @Test
    void jsonSaysWhatWhoNeeds() {
        JsonNode json =
                inverse("NN", "--concept", "seq", "--vary", "one", "--json").json();
        assertThat(json.get("concept").asString()).isEqualTo("seq");
        assertThat(json.get("isEquilibrium").asBoolean()).isTrue();
        assertThat(json.get("actors")).hasSize(1);
        assertThat(json.at("/actors/0/condition/any/0/state").asString()).isEqualTo("YN");
        assertThat(json.at("/actors/0/condition/any/1/noBetterThan").asString()).isEqualTo("NN");
        assertThat(json.at("/actors/0/count").asString()).isEqualTo("16");
        assertThat(json.at("/actors/0/nearest/swaps").asInt()).isZero();
        assertThat(json.at("/actors/0/nearest/order/0/0").asString()).isEqualTo("YN");
        assertThat(json.at("/together/joint").asBoolean()).isTrue();
        assertThat(json.at("/together/count").asString()).isEqualTo("7");
        assertThat(json.at("/together/of").asString()).isEqualTo("24");
    }

    @Test
    void fixedStatesKeepTheirOrder() {
        JsonNode json =
                inverse("NN", "--vary", "two", "--free", "NN,YY", "--json").json();
        // of 12 orders those with NN above NY: NY stands above YN, and NN above both in a third
        assertThat(json.at("/actors/0/of").asString()).isEqualTo("12");
        assertThat(json.at("/actors/0/count").asString()).isEqualTo("4");
        assertThat(json.at("/together/count").asString()).isEqualTo("0");
        assertThat(json.at("/unstable/0").asString()).isEqualTo("one");
    }

    @Test
    void wrongUsageIsRefusedWithAdvice() {
        assertThat(inverse("NNN").status()).isEqualTo(2);
        assertThat(inverse("NNN").err()).contains("\"NNN\" is no state.", "each of the 2 options");
        assertThat(inverse("NN", "--free", "Q").err()).contains("\"Q\" is no state.");
        assertThat(inverse("NN", "--vary", "too").err()).contains("There is no actor \"too\".", "two");
        assertThat(inverse("NN", "--concept", "cseq").status()).isEqualTo(2);
        assertThat(inverse("NN", "--concept", "cseq").err()).contains("Ask under seq");
        assertThat(inverse("NN", "--concept", "nosh").status()).isEqualTo(2);
    }
}
