package dev.linchpin.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.linchpin.workbench.cli.CommandLineRun.Result;
import dev.linchpin.workbench.session.ExitStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class LinchpinsCommandTest {
    /** Closing is worth trade · 0.5 · 0.9 less calm · 0.3: 0.4 · 0.45 − 0.3 · 0.4. */
    private static final String HARBOUR = """
            linchpin: 1
            title: A harbour
            question: Will the port close?
            actors: {port: {}}
            options: {port.closes: {}}
            outcomes: {trade: {}, calm: {}}
            influences:
              - {from: port.closes, raises: trade, by: 0.5, evidence: [rumour]}
              - {from: port.closes, lowers: calm, by: 0.3}
            interests: {port: {wants: {trade: 0.2 to 0.6, calm: 0.35 to 0.45}}}
            sources:
              post: {title: The Post, reliability: A}
            evidence:
              rumour: {source: post, says: It would pay., hedge: 0.9, credibility: 1}
            hypotheses:
              shut:  {says: The port closes, claim: port.closes}
              sure:  {says: It closes or not, claim: port.closes or not port.closes}
              gloom: {says: The town is gloomy}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeDossier() throws IOException {
        Examples.write(folder, "harbour.yaml", HARBOUR);
    }

    private Result linchpins(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "linchpins";
        all[1] = "harbour.yaml";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return CommandLineRun.in(folder).run(all);
    }

    private static JsonNode find(JsonNode array, String field, String value) {
        return StreamSupport.stream(array.spliterator(), false)
                .filter(it -> it.get(field).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatCarriesAConclusionIsPrinted() {
        Result result = linchpins("--draws", "0");
        assertThat(result.status()).isEqualTo(ExitStatus.DONE);
        assertThat(result.out())
                .contains("THE PORT CLOSES", "inside", "outside", "exact")
                .containsPattern("port\\.wants\\.trade +0\\.40 +0\\.20 to 0\\.60 +0\\.27 +inside")
                .containsPattern("port\\.wants\\.calm +0\\.40 +0\\.35 to 0\\.45 +0\\.60 +outside")
                .containsPattern("rumour +−1\\.00 +flips")
                .contains("No quantity by itself flips it.", "It claims nothing that the model can judge.");
    }

    @Test
    void oneHypothesisIsAskedAbout() {
        assertThat(linchpins("--draws", "0", "--hypothesis", "sure").out())
                .contains("IT CLOSES OR NOT")
                .doesNotContain("THE PORT CLOSES");
        Result unknown = linchpins("--hypothesis", "shutt");
        assertThat(unknown.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(unknown.err()).contains("There is no hypothesis \"shutt\"", "Did you mean \"shut\"?");
        assertThat(linchpins("--draws", "-1").status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(linchpins("--threads", "0").err()).contains("--threads takes 1 to");
    }

    @Test
    void threadsChangeNotAByteAndTheSeedTheDraws() {
        String alone = linchpins("--draws", "200", "--threads", "1", "--json").out();
        assertThat(linchpins("--draws", "200", "--threads", "3", "--json").out())
                .isEqualTo(alone);
        JsonNode one =
                find(linchpins("--draws", "200", "--json").json().get("linchpins"), "quantity", "port.wants.trade");
        JsonNode other = find(
                linchpins("--draws", "200", "--seed", "2", "--json").json().get("linchpins"),
                "quantity",
                "port.wants.trade");
        assertThat(other.get("flipsAt")).isEqualTo(one.get("flipsAt"));
        assertThat(other.get("totalEffect")).isNotEqualTo(one.get("totalEffect"));
    }

    @Test
    void numbersComeAsJson() {
        JsonNode json = linchpins("--draws", "400", "--json").json();
        JsonNode trade = find(json.get("linchpins"), "quantity", "port.wants.trade");
        assertThat(trade.get("hypothesis").asString()).isEqualTo("shut");
        assertThat(trade.get("median").asDouble()).isCloseTo(0.4, within(1e-3));
        assertThat(trade.get("flipsAt").asDouble()).isCloseTo(0.12 / 0.45, within(2e-6));
        assertThat(trade.get("insideRange").asBoolean()).isTrue();
        assertThat(trade.get("totalEffect").asDouble()).isBetween(0.0, 1.0);
        assertThat(trade.get("totalEffectLow").asDouble())
                .isLessThanOrEqualTo(trade.get("totalEffectHigh").asDouble());
        JsonNode base = find(json.get("linchpins"), "quantity", "calm.base");
        assertThat(base.get("flipsAt").isNull()).isTrue();
        assertThat(base.get("totalEffect").isNull()).isTrue();
        JsonNode rumour = find(json.get("evidence"), "id", "rumour");
        assertThat(rumour.get("dropChange").asDouble()).isEqualTo(-1);
        assertThat(rumour.get("flips").asBoolean()).isTrue();
        JsonNode uncited = find(json.get("uncited"), "influence", "port.closes->calm");
        assertThat(uncited.get("dropChange").asDouble()).isZero();
    }

    @Test
    void theFewestThatFlipAreToldWithWhatIsProved() {
        JsonNode sets =
                linchpins("--draws", "0", "--sets", "2", "--json").json().get("minimalFlips");
        JsonNode shut = find(sets, "hypothesis", "shut");
        assertThat(shut.get("quantities").get(0).asString()).isEqualTo("port.wants.trade");
        assertThat(shut.get("values").get(0).asDouble()).isCloseTo(0.12 / 0.45, within(2e-6));
        assertThat(shut.get("provenMinimal").asBoolean()).isTrue();
        JsonNode sure = find(sets, "hypothesis", "sure");
        assertThat(sure.get("quantities").size()).isZero();
        assertThat(sure.get("noneUpTo").asInt()).isEqualTo(2);
        assertThat(sets.size()).isEqualTo(2);
        assertThat(linchpins("--sets", "4").status()).isEqualTo(ExitStatus.WRONG_USAGE);
    }

    @Test
    void runShowsThemToo() {
        Result run = CommandLineRun.in(folder).run("run", "harbour.yaml", "--width", "200");
        assertThat(run.out())
                .contains("WHAT CARRIES THE CONCLUSION", "port.wants.trade: 0.40 → 0.27")
                .contains("−1.00 without rumour, which flips it")
                .contains("flips “It closes or not”");
        JsonNode json =
                CommandLineRun.in(folder).run("run", "harbour.yaml", "--json").json();
        assertThat(find(json.get("linchpins"), "quantity", "port.wants.trade")
                        .get("insideRange")
                        .asBoolean())
                .isTrue();
        assertThat(find(json.get("evidence"), "id", "rumour").get("hypothesis").asString())
                .isEqualTo("shut");
        assertThat(run.out()).contains("WHAT IT WOULD TAKE", "more than one");
        assertThat(find(json.get("minimalFlips"), "hypothesis", "sure")
                        .get("noneUpTo")
                        .asInt())
                .as("run does not search")
                .isZero();
    }
}
