package dev.linchpin.language.edit;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.syntax.Node;
import dev.linchpin.language.syntax.Node.Mapping;
import dev.linchpin.language.syntax.Node.Scalar;
import dev.linchpin.language.syntax.Node.Sequence;
import dev.linchpin.language.syntax.YamlReader;
import dev.linchpin.language.syntax.YamlText;
import dev.linchpin.language.write.ScalarText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a dossier writes its quantities. */
final class QuantityPaths {
    private static final String ARROW = "->";
    private static final String SIZE = "size";

    private QuantityPaths() {}

    /** Returns the path of a quantity, by its name: of its value, where it is written with evidence. */
    static List<String> of(Node root, String name) throws CannotEdit {
        List<String> path = new ArrayList<>(name.contains(ARROW) ? influence(root, name) : named(root, name));
        if (find(root, path) instanceof Mapping) {
            path.add(SIZE);
        }
        return path;
    }

    private static List<String> named(Node root, String name) throws CannotEdit {
        for (String attitude : List.of("wants", "fears")) {
            int at = name.indexOf("." + attitude + ".");
            if (at > 0) {
                List<String> path = new ArrayList<>(List.of("interests"));
                path.addAll(List.of(name.substring(0, at).split("\\.", 2)));
                path.add(attitude);
                path.add(name.substring(at + attitude.length() + 2));
                return path;
            }
        }
        String[] parts = name.split("\\.", -1);
        List<String> path = switch (parts[parts.length - 1]) {
            case "base" -> parts.length == 2 ? List.of("outcomes", parts[0], "base") : List.<String>of();
            case "share" ->
                parts.length == 3 ? List.of("actors", parts[0], "factions", parts[1], "share") : List.<String>of();
            case "hedge" -> parts.length == 2 ? List.of("evidence", parts[0], "hedge") : List.<String>of();
            default -> List.of();
        };
        if (path.isEmpty() || find(root, path.subList(0, path.size() - 1)) == null) {
            throw new CannotEdit(
                    "The dossier does not write a quantity \"%s\".".formatted(name),
                    "What follows from other numbers is changed by changing those.");
        }
        return path;
    }

    private static List<String> influence(Node root, String name) throws CannotEdit {
        String plain = name.replaceFirst("#[0-9]+$", "");
        int ordinal = plain.length() == name.length() ? 1 : Integer.parseInt(name.substring(plain.length() + 1), 10);
        String[] ends = plain.split(ARROW, 2);
        if (find(root, List.of("influences")) instanceof Sequence sequence) {
            int met = 0;
            for (int place = 0; place < sequence.items().size(); place++) {
                if (sequence.items().get(place) instanceof Mapping item
                        && ends[0].equals(word(item.find("from")))
                        && (ends[1].equals(word(item.find("raises"))) || ends[1].equals(word(item.find("lowers"))))
                        && ++met == ordinal) {
                    return List.of("influences", Integer.toString(place), "by");
                }
            }
        }
        throw new CannotEdit(
                "The dossier does not write a quantity \"%s\".".formatted(name),
                name.endsWith(".there") ? "Whether it is there follows from its hedge and its evidence." : null);
    }

    private static @Nullable String word(@Nullable Node node) {
        return node instanceof Scalar scalar ? scalar.text() : null;
    }

    /** Returns what stands at a path, or null. */
    static @Nullable Node find(Node root, List<String> path) {
        Node at = root;
        for (String part : path) {
            at = switch (at) {
                case Mapping mapping -> mapping.find(part);
                case Sequence sequence ->
                    part.matches("[0-9]{1,6}")
                                    && Integer.parseInt(part) < sequence.items().size()
                            ? sequence.items().get(Integer.parseInt(part))
                            : null;
                case Scalar scalar -> null;
                case Node.Refused refused -> null;
            };
            if (at == null) {
                return null;
            }
        }
        return at;
    }

    /** Returns a quantity as YAML: as it is where that is read as it stands, also in brackets, else in quotes. */
    static String written(String value) {
        String plain = value.strip();
        YamlText read =
                YamlReader.read("value", ("{x: " + plain + "}").getBytes(StandardCharsets.UTF_8), new Problems());
        boolean isItself = read != null
                && read.root() instanceof Mapping mapping
                && mapping.entries().size() == 1
                && mapping.entries().getFirst().value() instanceof Scalar scalar
                && scalar.text().equals(plain);
        return isItself ? plain : ScalarText.of(plain);
    }
}
