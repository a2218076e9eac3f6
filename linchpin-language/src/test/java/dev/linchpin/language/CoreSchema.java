package dev.linchpin.language;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.syntax.Node;
import dev.linchpin.language.syntax.YamlReader;
import dev.linchpin.language.syntax.YamlText;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** YAML as JSON by YAML 1.2's core schema (10.3.2), as editors see a dossier. */
final class CoreSchema {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern FLOAT = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

    private CoreSchema() {}

    /** Returns a file as JSON, or null where it is no YAML. */
    static JsonNode json(byte[] bytes) {
        Problems problems = new Problems();
        YamlText text = YamlReader.read("x.yaml", bytes, problems);
        return text == null || problems.errors() > 0 ? null : json(text.root());
    }

    private static JsonNode json(Node node) {
        return switch (node) {
            case Node.Mapping mapping -> {
                ObjectNode object = NODES.objectNode();
                mapping.entries().forEach(entry -> object.set(entry.key().text(), json(entry.value())));
                yield object;
            }
            case Node.Sequence sequence -> {
                ArrayNode array = NODES.arrayNode();
                sequence.items().forEach(item -> array.add(json(item)));
                yield array;
            }
            case Node.Scalar scalar -> scalar(scalar);
            case Node.Refused refused -> NODES.nullNode();
        };
    }

    private static JsonNode scalar(Node.Scalar scalar) {
        String text = scalar.text();
        if (scalar.isNull()) {
            return NODES.nullNode();
        }
        if (scalar.style() != Node.Style.PLAIN) {
            return NODES.stringNode(text);
        }
        if (text.matches("true|True|TRUE|false|False|FALSE")) {
            return NODES.booleanNode(text.toLowerCase(java.util.Locale.ROOT).equals("true"));
        }
        if (INTEGER.matcher(text).matches() && text.length() < 18) {
            return NODES.numberNode(Long.parseLong(text));
        }
        return FLOAT.matcher(text).matches() ? NODES.numberNode(Double.parseDouble(text)) : NODES.stringNode(text);
    }
}
