package dev.linchpin.language.shape;

import dev.linchpin.language.shape.Shape.Either;
import dev.linchpin.language.shape.Shape.Field;
import dev.linchpin.language.shape.Shape.Form;
import dev.linchpin.language.shape.Shape.Listing;
import dev.linchpin.language.shape.Shape.Named;
import dev.linchpin.language.shape.Shape.Table;
import dev.linchpin.language.shape.Shape.Text;
import dev.linchpin.language.shape.Shape.Words;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a shape as a JSON Schema (draft 2020-12). */
public final class SchemaText {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode definitions = NODES.objectNode();

    private SchemaText() {}

    /** Returns a shape as a schema. */
    public static String of(Form root) {
        SchemaText text = new SchemaText();
        ObjectNode schema = NODES.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Linchpin dossier");
        schema.setAll(text.schema(root));
        schema.set("$defs", text.definitions);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return JsonMapper.shared()
                        .writer()
                        .with(new DefaultPrettyPrinter()
                                .withObjectIndenter(indenter)
                                .withArrayIndenter(indenter))
                        .writeValueAsString(schema)
                + "\n";
    }

    private ObjectNode schema(Shape shape) {
        return switch (shape) {
            case Named named -> {
                if (!definitions.has(named.name())) {
                    definitions.set(named.name(), schema(named.shape()));
                }
                yield NODES.objectNode().put("$ref", "#/$defs/" + named.name());
            }
            case Text text -> described(TextSchema.of(text.form()), text);
            case Words words -> {
                ObjectNode schema = described(NODES.objectNode(), words);
                words.words().forEach(schema.putArray("enum")::add);
                yield schema;
            }
            case Listing listing -> list(listing);
            case Table table -> table(table);
            case Form form -> form(form);
            case Either either -> {
                ObjectNode schema = described(NODES.objectNode(), either);
                ArrayNode alternatives = schema.putArray("anyOf");
                either.alternatives().forEach(alternative -> alternatives.add(schema(alternative)));
                yield schema;
            }
        };
    }

    private ObjectNode list(Listing listing) {
        ObjectNode schema = typed("array", listing.least() == 0, listing);
        schema.set("items", schema(listing.item()));
        if (listing.least() > 0) {
            schema.put("minItems", listing.least());
        }
        if (listing.most() < Integer.MAX_VALUE) {
            schema.put("maxItems", listing.most());
        }
        return schema;
    }

    private ObjectNode table(Table table) {
        ObjectNode schema = typed("object", true, table);
        String pattern = table.key().pattern();
        if (pattern != null) {
            schema.putObject("propertyNames").put("pattern", TextSchema.whole(pattern));
        }
        schema.set("additionalProperties", schema(table.value()));
        return schema;
    }

    private ObjectNode form(Form form) {
        ObjectNode schema = typed("object", form.mayBeEmpty(), form);
        ObjectNode properties = schema.putObject("properties");
        for (Field field : form.fields()) {
            properties.set(field.key(), schema(field.shape()));
        }
        List<String> required =
                form.fields().stream().filter(Field::required).map(Field::key).toList();
        if (!required.isEmpty()) {
            required.forEach(schema.putArray("required")::add);
        }
        Table others = form.others();
        if (others == null) {
            schema.put("additionalProperties", false);
        } else {
            schema.set("additionalProperties", schema(others.value()));
        }
        if (!form.choices().isEmpty()) {
            ArrayNode all = schema.putArray("allOf");
            for (List<String> choice : form.choices()) {
                ArrayNode one = all.addObject().putArray("oneOf");
                choice.forEach(key -> one.addObject().putArray("required").add(key));
            }
        }
        return schema;
    }

    private static ObjectNode typed(String type, boolean mayBeNull, Shape shape) {
        ObjectNode schema = described(NODES.objectNode(), shape);
        if (mayBeNull) {
            schema.putArray("type").add(type).add("null");
        } else {
            schema.put("type", type);
        }
        return schema;
    }

    private static ObjectNode described(ObjectNode schema, Shape shape) {
        return schema.put("description", shape.doc());
    }
}
