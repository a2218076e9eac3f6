package dev.linchpin.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class JsonOutputTest {
    private static String written(Consumer<JsonOutput> fields) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonOutput.write(out, fields);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesWhatItIsGivenInOrder() {
        assertThat(written(json -> json.field("b", "¶7 \"x\"\n")
                        .field("a", 3)
                        .field("t", true)
                        .truth("u", null)
                        .number("n", 0.1)
                        .number("none", null)
                        .texts("list", List.of("x", "y"))
                        .none("empty")
                        .object("o", inside -> inside.field("k", (String) null))
                        .objects("os", List.of(1, 2), k -> json.field("k", k))))
                .isEqualTo("{\"b\":\"¶7 \\\"x\\\"\\n\",\"a\":3,\"t\":true,\"u\":null,\"n\":0.1,\"none\":null,"
                        + "\"list\":[\"x\",\"y\"],\"empty\":[],\"o\":{\"k\":null},\"os\":[{\"k\":1},{\"k\":2}]}\n");
    }

    @Test
    void zeroHasNoSign() {
        assertThat(written(json -> json.number("n", -0.0))).isEqualTo("{\"n\":0.0}\n");
    }

    @Test
    void refusesWhatJsonHasNoWordFor() {
        assertThatThrownBy(() -> written(json -> json.number("share", Double.NaN)))
                .hasMessageContaining("share")
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> written(json -> json.number("share", Double.POSITIVE_INFINITY)))
                .hasMessageContaining("Infinity");
    }
}
