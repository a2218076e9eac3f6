package dev.linchpin.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.workbench.cli.CommandLineRun.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ExplainCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeDossier() throws IOException {
        Examples.write(folder, "dam.yaml", Examples.DAM);
    }

    private Result explain(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "explain";
        all[1] = "dam.yaml";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return CommandLineRun.in(folder).run(all);
    }

    @Test
    void aStanceIsExplainedDownToTheParagraph() {
        Result result = explain("lower", "upper.closes");
        assertThat(result.status()).isZero();
        assertThat(result.out())
                .startsWith("Why Lower state opposes “Upper state: Close the dam”\n")
                .contains("Its stance is −1.00")
                .contains("Upper state: Close the dam lowers The harvest")
                .contains("Size: strong")
                .contains("¶3: The fields dry up. [likely, A2; A survey]")
                .contains("Lower state wants The harvest\n  Size: 0.8.");
    }

    @Test
    void whatKeepsTheOwnerFromItIsNamed() {
        assertThat(explain("lower", "upper.closes").out())
                .contains("WOULD UPPER STATE MOVE ON IT NOW?\n  No: what would pay is held back")
                .containsPattern("─\n  Close the dam  +Lower state: Strike at the dam");
    }

    @Test
    void evidenceAgainstAndConditionsAreShown() {
        String out = explain("lower", "lower.strikes").out();
        assertThat(out).contains("No: it has no move on it that pays.");
        assertThat(explain("upper", "lower.strikes").out()).contains("Why Upper state opposes");
    }

    @Test
    void jsonHasStepsInterestsAndConduct() {
        JsonNode json = explain("lower", "upper.closes", "--json").json();
        assertThat(json.get("actor").asString()).isEqualTo("lower");
        assertThat(json.get("value").asDouble()).isEqualTo(-1);
        JsonNode influence = json.at("/influences/0");
        assertThat(influence.get("name").asString()).isEqualTo("upper.closes->harvest");
        assertThat(influence.at("/size/written").asString()).isEqualTo("strong");
        assertThat(influence.get("there").asDouble()).isBetween(0.5, 1.0);
        assertThat(influence.at("/evidence/0/at").asString()).isEqualTo("¶3");
        assertThat(influence.at("/evidence/0/credibility").asInt()).isEqualTo(2);
        assertThat(json.at("/interests/0/name").asString()).isEqualTo("lower.wants.harvest");
        assertThat(json.at("/conduct/owner").asString()).isEqualTo("upper");
        assertThat(json.at("/conduct/deterred/0/answer/0/actor").asString()).isEqualTo("lower");
        assertThat(json.at("/conduct/wouldMoveTo").isNull()).isTrue();
    }

    @Test
    void unknownIdsGetSuggestions() {
        Result actor = explain("lowr", "upper.closes");
        assertThat(actor.status()).isEqualTo(2);
        assertThat(actor.err()).isEqualTo("linchpin: There is no actor \"lowr\". Did you mean \"lower\"?\n");
        Result option = explain("lower", "dam");
        assertThat(option.status()).isEqualTo(2);
        assertThat(option.err())
                .isEqualTo(
                        "linchpin: There is no option \"dam\". There are: upper.closes, upper.helps, lower.strikes.\n");
    }
}
