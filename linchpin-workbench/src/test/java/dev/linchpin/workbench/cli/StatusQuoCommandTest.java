package dev.linchpin.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.workbench.cli.CommandLineRun.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class StatusQuoCommandTest {
    /** Chicken of two who look no further than their own move, with a door that neither can open any more. */
    private static final String CHICKEN = """
            linchpin: 1
            title: Chicken
            question: Who swerves?
            actors: {left: {name: Left, foresight: nash}, right: {name: Right, foresight: nash}}
            options:
              left.swerves: {name: Swerve, now: yes}
              right.swerves: {name: Swerve, now: yes}
              right.parks: {name: Stay in the garage, now: no}
            rules: [one-way-back: right.parks]
            preferences:
              left: {ranking: ["NY-", "YY-", "YN-", "NN-"]}
              right: {ranking: ["YN-", "YY-", "NY-", "NN-"]}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeDossier() throws IOException {
        Examples.write(folder, "chicken.yaml", CHICKEN);
    }

    private Result statusQuo(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "status-quo";
        all[1] = "chicken.yaml";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return CommandLineRun.in(folder).run(all);
    }

    @Test
    void theWayToEachEquilibriumIsShown() {
        Result result = statusQuo();
        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains("THE LIKELIEST WAY TO NYN BY WHAT ACTORS WOULD DO (50 %)\n  1. Left: no longer “Swerve”")
                .contains("THE LIKELIEST WAY TO YNN BY WHAT ACTORS WOULD DO (50 %)\n  1. Right: no longer “Swerve”");
        assertThat(result.out().lines().map(String::strip))
                .contains("any moves                   4             2", "all that are feasible       8")
                .noneMatch(line -> line.contains("THE WAY TO YNY"))
                .anyMatch(line -> line.startsWith("NYY    never      never    never"));
    }

    @Test
    void whoKeepsItFromAStateIsNamed() {
        String out = statusQuo("--to", "NNN").out();
        assertThat(out)
                .contains("WHO KEEPS IT FROM GETTING TO NNN BY WHAT ACTORS WOULD DO")
                .containsOnlyOnce("WHO KEEPS")
                .doesNotContain("HOW FAR");
        assertThat(out.lines().map(String::strip))
                .contains(
                        "Left: no longer “Swerve”   it would",
                        "Right: no longer “Swerve”  no: it likes where it stands better");
        assertThat(statusQuo("--to", "YYN").out()).contains("It is where things stand now.");
        assertThat(statusQuo("--to", "YYY").out()).contains("No moves that the rules allow lead there");
    }

    @Test
    void jsonHasDistancesPathsAndRefusals() {
        JsonNode json = statusQuo("--to", "NNN", "--json").json();
        assertThat(json.get("now").asString()).isEqualTo("YYN");
        assertThat(json.at("/reached/moves/count").asInt()).isEqualTo(4);
        assertThat(json.at("/reached/improvements/states/1/distance").asInt()).isEqualTo(1);
        JsonNode destination = json.at("/destinations/0");
        assertThat(destination.at("/moves/distance").asInt()).isEqualTo(2);
        assertThat(destination.at("/conduct/distance").isNull()).isTrue();
        assertThat(destination.at("/conduct/refusals/0/actor").asString()).isEqualTo("right");
        assertThat(destination.at("/conduct/refusals/0/reason").asString()).isEqualTo("worse");
        assertThat(destination.get("probability").isNull()).isTrue();
        JsonNode all = statusQuo("--concept", "nash", "--json").json();
        assertThat(all.get("concept").asString()).isEqualTo("nash");
        assertThat(all.get("equilibria").asInt()).isEqualTo(4);
        assertThat(all.at("/destinations/0/likeliestPath/probability").asDouble())
                .isEqualTo(0.5);
        assertThat(all.at("/destinations/3/moves/possible").asBoolean()).isFalse();
    }

    @Test
    void whatIsNoStateIsRefusedWithAdvice() {
        Result wrong = statusQuo("--to", "NN");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("\"NN\" is no state.", "each of the 3 options", "YYN now");
        assertThat(statusQuo("--concept", "nosh").status()).isEqualTo(2);
        assertThat(statusQuo("--to", "NNN", "--concept", "nash").err()).contains("Give one of the two");
    }

    @Test
    void aForbiddenStateIsRefused() throws IOException {
        Examples.write(
                folder,
                "chicken.yaml",
                CHICKEN.replace("rules: [", "rules: [at-least-one: [left.swerves, right.swerves], ")
                        .replace(", \"NN-\"", ""));
        Result result = statusQuo("--to", "NNN");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("The rules forbid the state NNN.");
    }
}
