package dev.linchpin.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.workbench.session.Environment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineExampleTest {
    @Test
    void aCommandRunsInThisProcess(@TempDir Path folder) throws IOException {
        Examples.write(folder, "dam.yaml", Examples.DAM);
        // @start region="run"
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Environment environment =
                new Environment(Map.of(), folder, InputStream.nullInputStream(), false, false, () -> 0, true);
        int status = Main.run(new String[] {"check", "dam.yaml"}, out, err, environment);
        // @end
        assertThat(status).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("dam.yaml: no problems\n");
    }
}
