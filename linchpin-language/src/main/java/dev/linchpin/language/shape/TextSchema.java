package dev.linchpin.language.shape;

import dev.linchpin.model.Domain;
import dev.linchpin.model.Magnitude;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Forms of text as JSON Schemas: what YAML's core schema makes of such a text, which may be a number. */
final class TextSchema {
    private TextSchema() {}

    static ObjectNode of(TextForm form) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        switch (form) {
            case FREE, FORMULA ->
                types(schema, List.of("string", "number", "boolean")).put("pattern", "\\S");
            case SIZE, SHARE, PROBABILITY -> quantity(schema, Domain.UNIT, form);
            case BASE, QUANTITY -> quantity(schema, Domain.BASE, form);
            case VERSION -> schema.putArray("enum").add(1).add("1");
            case LEVEL -> types(schema, List.of("string", "integer", "boolean"));
            case STATE_PATTERN -> types(schema, List.of("string", "integer"));
            case NUMBER -> types(schema, List.of("string", "number"));
            case GRADE ->
                types(schema, List.of("string", "integer")).put("minimum", 1).put("maximum", 6);
            case ID, OPTION_ID, REFERENCE, QUANTITY_NAME, DATE -> schema.put("type", "string");
        }
        String pattern = form.pattern();
        if (pattern != null && schema.has("type")) {
            schema.put("pattern", whole(pattern));
        }
        return schema;
    }

    private static void quantity(ObjectNode schema, Domain domain, TextForm form) {
        ArrayNode alternatives = schema.putArray("anyOf");
        alternatives
                .addObject()
                .put("type", "number")
                .put("minimum", domain.low())
                .put("maximum", domain.high());
        if (form != TextForm.PROBABILITY) {
            ArrayNode words = alternatives.addObject().putArray("enum");
            for (Magnitude magnitude : Magnitude.values()) {
                words.add(magnitude.word());
            }
        }
        ObjectNode text = alternatives.addObject().put("type", "string");
        if (form.pattern() != null) {
            text.put("pattern", whole(form.pattern()));
        }
    }

    private static ObjectNode types(ObjectNode schema, List<String> types) {
        types.forEach(schema.putArray("type")::add);
        return schema;
    }

    /** Returns the regular expression that matches whole texts. */
    static String whole(String pattern) {
        return "^(" + pattern + ")$";
    }
}
