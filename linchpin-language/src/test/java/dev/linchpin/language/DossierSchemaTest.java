package dev.linchpin.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.linchpin.language.shape.DossierShape;
import dev.linchpin.language.shape.Shape;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DossierSchemaTest {
    /** What a schema can see: everything about which keys stand where, and what kind of thing they hold. */
    private static final Set<String> STRUCTURE = Set.of(
            "key.unknown",
            "key.missing",
            "key.choice",
            "value.kind",
            "value.empty",
            "value.word",
            "list.length",
            "id.form",
            "option.id",
            "level.form",
            "linchpin.version",
            "credibility.grade");

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DossierSchema.json(), InputFormat.JSON);

    @Test
    void isASchemaItself() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(DossierSchema.json(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void takesEverySoundExample() {
        for (Path path : Examples.sound()) {
            assertThat(schema.validate(CoreSchema.json(Examples.bytes(path))))
                    .as(path.toString())
                    .isEmpty();
        }
        assertThat(validate(Starter.text("x"))).isEmpty();
        assertThat(validate(Examples.SMALL)).isEmpty();
    }

    @Test
    void takesRandomDossiers() {
        for (long seed = 0; seed < 300; seed++) {
            String text = DossierWriter.write(RandomDossier.of(seed));
            assertThat(validate(text)).as("seed %d:%n%s", seed, text).isEmpty();
        }
    }

    @Test
    void refusesBadStructure() {
        int refused = 0;
        for (Path path : Examples.bad()) {
            byte[] bytes = Examples.bytes(path);
            boolean misshapen = DossierReader.read("x", bytes).diagnostics().stream()
                    .anyMatch(diagnostic -> STRUCTURE.contains(diagnostic.code()));
            JsonNode json = CoreSchema.json(bytes);
            if (misshapen && json != null) {
                assertThat(schema.validate(json)).as(path.toString()).isNotEmpty();
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(15);
    }

    @Test
    void takesBadDossiersWhoseStructureIsSound() {
        Path option = Examples.bad().stream()
                .filter(path -> path.endsWith("owner.yaml"))
                .findFirst()
                .orElseThrow();
        assertThat(schema.validate(CoreSchema.json(Examples.bytes(option)))).isEmpty();
    }

    @Test
    void describesEverything() {
        JsonNode json = JsonMapper.shared().readTree(DossierSchema.json());
        for (Shape.Field field : DossierShape.ROOT.fields()) {
            JsonNode property = json.path("properties").path(field.key());
            assertThat(property.path("description").asString(""))
                    .as(field.key())
                    .endsWith(".");
        }
        List<String> bare = new ArrayList<>();
        collectUndescribed(DossierShape.ROOT, "", bare);
        assertThat(bare).isEmpty();
    }

    private static void collectUndescribed(Shape shape, String path, List<String> bare) {
        if (shape.doc().isBlank()) {
            bare.add(path);
        }
        switch (shape) {
            case Shape.Form form ->
                form.fields().forEach(field -> collectUndescribed(field.shape(), path + "/" + field.key(), bare));
            case Shape.Table table -> collectUndescribed(table.value(), path + "/*", bare);
            case Shape.Listing listing -> collectUndescribed(listing.item(), path + "/0", bare);
            case Shape.Either either -> either.alternatives().forEach(a -> collectUndescribed(a, path, bare));
            case Shape.Named named -> collectUndescribed(named.shape(), path, bare);
            case Shape.Text text -> {}
            case Shape.Words words -> {}
        }
    }

    private List<com.networknt.schema.Error> validate(String text) {
        return schema.validate(CoreSchema.json(text.getBytes(StandardCharsets.UTF_8)));
    }
}
