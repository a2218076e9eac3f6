package dev.linchpin.verify.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the dossier of the quarry says that it shows. */
class QuarryTest {
    private static final String CLEAN_AND_ALL_QUIET = "NNN";
    private static final JsonNode DEGREES = Dossiers.run("stability", "dossiers/quarry.yaml", "--degrees", "--json")
            .json()
            .get("degrees");

    private static JsonNode strength(String concept, String how) {
        return DEGREES.get("strength").get(concept).get(how).get("states");
    }

    private static JsonNode unknown(String reading, String concept) {
        return DEGREES.get("unknown").get(reading).get(concept).get("states");
    }

    @Test
    void theBrookStaysCleanByAHair() {
        assertThat(strength("gmr", "strong").toString()).contains(CLEAN_AND_ALL_QUIET);
        assertThat(strength("seq", "strong").toString()).doesNotContain(CLEAN_AND_ALL_QUIET);
        assertThat(strength("seq", "weak").toString()).contains(CLEAN_AND_ALL_QUIET);
        assertThat(strength("cseq", "weak").toString()).contains(CLEAN_AND_ALL_QUIET);
    }

    @Test
    void itHangsOnWhetherTheAgencyWouldInspect() {
        assertThat(unknown("a", "seq").toString()).contains(CLEAN_AND_ALL_QUIET);
        assertThat(unknown("b", "seq").toString()).doesNotContain(CLEAN_AND_ALL_QUIET);
        assertThat(unknown("c", "seq").toString()).contains(CLEAN_AND_ALL_QUIET);
        assertThat(unknown("d", "seq").toString()).doesNotContain(CLEAN_AND_ALL_QUIET);
        assertThat(unknown("b", "nash").toString())
                .as("slurry, and nobody looks")
                .contains("NYN");
        assertThat(unknown("a", "nash").toString()).doesNotContain("NYN");
    }
}
