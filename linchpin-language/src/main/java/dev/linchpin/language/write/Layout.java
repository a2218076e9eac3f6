package dev.linchpin.language.write;

import java.util.Map;

/** Lays values out as YAML: on one line where that is short enough, else one line for each part. */
final class Layout {
    private static final int WIDTH = 120;

    private final StringBuilder out = new StringBuilder();

    private Layout() {}

    /** Returns a dossier's text: an empty line before each section that takes more than one. */
    static String of(Block.Entries dossier) {
        Layout layout = new Layout();
        dossier.values().forEach((key, value) -> {
            boolean block = !(value instanceof Block.Scalar);
            if (block) {
                layout.out.append('\n');
            }
            layout.out.append(key).append(':');
            if (block) {
                layout.parts(value, 2);
            } else {
                layout.out.append(' ').append(flow(value)).append('\n');
            }
        });
        return layout.out.toString();
    }

    /** Writes what follows a key or a dash, to the end of its last line. */
    private void value(Block value, int column, int indent) {
        String flow = flow(value);
        if (value instanceof Block.Scalar || column + 1 + flow.length() <= WIDTH || isEmpty(value)) {
            out.append(' ').append(flow).append('\n');
        } else {
            parts(value, indent);
        }
    }

    /** Writes a map or a list with a line, or more, for each part. */
    private void parts(Block value, int indent) {
        switch (value) {
            case Block.Scalar scalar -> out.append(' ').append(scalar.text()).append('\n');
            case Block.Entries entries -> {
                out.append('\n');
                entries.values().forEach((key, part) -> entry(key, part, indent, " ".repeat(indent)));
            }
            case Block.Items items -> {
                out.append('\n');
                items.items().forEach(item -> item(item, indent));
            }
        }
    }

    private void entry(String key, Block part, int indent, String before) {
        out.append(before).append(key).append(':');
        value(part, indent + key.length() + 1, indent + 2);
    }

    private void item(Block item, int indent) {
        String flow = flow(item);
        String dash = " ".repeat(indent) + "-";
        boolean open = item instanceof Block.Entries entries
                && (entries.values().size() == 1 || indent + 2 + flow.length() > WIDTH);
        if (open && item instanceof Block.Entries entries) {
            String before = dash + " ";
            for (Map.Entry<String, Block> entry : entries.values().entrySet()) {
                entry(entry.getKey(), entry.getValue(), indent + 2, before);
                before = " ".repeat(indent + 2);
            }
        } else {
            // A list in a list stays on its line: its items are ids, and short.
            out.append(dash).append(' ').append(flow).append('\n');
        }
    }

    static boolean isEmpty(Block value) {
        return switch (value) {
            case Block.Scalar scalar -> false;
            case Block.Items items -> items.items().isEmpty();
            case Block.Entries entries -> entries.values().isEmpty();
        };
    }

    private static String flow(Block value) {
        return switch (value) {
            case Block.Scalar scalar -> scalar.text();
            case Block.Items items ->
                String.join(", ", items.items().stream().map(Layout::flow).toList())
                        .transform(inside -> "[" + inside + "]");
            case Block.Entries entries ->
                String.join(
                                ", ",
                                entries.values().entrySet().stream()
                                        .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
                                        .toList())
                        .transform(inside -> "{" + inside + "}");
        };
    }
}
