package dev.linchpin.language.syntax;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.syntax.Node.Entry;
import dev.linchpin.language.syntax.Node.Mapping;
import dev.linchpin.language.syntax.Node.Refused;
import dev.linchpin.language.syntax.Node.Scalar;
import dev.linchpin.language.syntax.Node.Sequence;
import dev.linchpin.model.diagnostic.SourceSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Builds the tree from the YAML library's events, with a stack of its own, so that no nesting can overflow. */
final class TreeBuilder {
    private static final int DEEPEST = 64;
    private static final int MOST_VALUES = 50_000;
    private static final Pattern LONE_CR = Pattern.compile("\\r(?!\\n)");

    private final SourceText source;
    private final Problems problems;
    private final Deque<OpenCollection> open = new ArrayDeque<>();
    private @Nullable Node root;
    private int values;
    private boolean failed;
    private SourceSpan last;
    private int passedPoints;
    private int passedChars;

    TreeBuilder(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.last = SourceSpan.start(source.file());
    }

    /** Returns the tree, or null where the text is no YAML or holds nothing; a diagnostic says why. */
    @Nullable
    Node build() {
        // The scanner does not count a CR that ends the file as the end of a line: let lines end at LF or CR LF.
        String text = LONE_CR.matcher(source.text()).replaceAll("\n");
        // The scanner copies what it has read of a line whenever it reads on: let it read everything at once.
        LoadSettings settings = LoadSettings.builder()
                .setBufferSize(Math.max(16, text.length() + 1))
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        ParserImpl events = new ParserImpl(settings, new StreamReader(settings, text));
        for (Event event = next(events); event != null; event = next(events)) {
            if (!take(event)) {
                return null;
            }
        }
        if (failed) {
            return null;
        }
        if (root instanceof Scalar scalar && scalar.isNull()) {
            root = null;
        }
        if (root == null && problems.errors() == 0) {
            problems.error(
                    "file.empty",
                    SourceSpan.start(source.file()),
                    "The file holds no dossier.",
                    "A dossier begins with \"linchpin: 1\".");
        }
        return root;
    }

    /** Returns the next event, or null where there is none, or none can be read, which adds an error. */
    private @Nullable Event next(ParserImpl events) {
        try {
            return events.hasNext() ? events.next() : null;
        } catch (MarkedYamlEngineException e) {
            SourceSpan place = e.getProblemMark().map(this::place).orElse(last);
            SyntaxMessage said = SyntaxMessage.of(e.getProblem());
            problems.error("yaml.syntax", place, said.message(), said.advice());
        } catch (RuntimeException e) {
            // The library lets exceptions of the JDK through, as for an escape that the file's end cuts short.
            problems.error("yaml.syntax", last, "After this the text cannot be read as YAML.", null);
        }
        failed = true;
        return null;
    }

    /** Takes an event; returns whether to go on. */
    private boolean take(Event event) {
        if (event instanceof DocumentStartEvent) {
            return root == null || refuseSecondDocument(event);
        }
        if (event instanceof CollectionEndEvent) {
            OpenCollection done = open.pop();
            return add(done.close(place(event)));
        }
        if (!(event instanceof NodeEvent)) {
            return true;
        }
        SourceSpan place = place(event);
        last = place;
        if (++values > MOST_VALUES) {
            problems.error(
                    "file.values",
                    place,
                    "The file holds more than " + MOST_VALUES + " values; no dossier is that large.");
            return false;
        }
        return switch (event) {
            case AliasEvent alias -> {
                problems.error(
                        "yaml.alias",
                        place,
                        "The alias *" + Quoted.bare(alias.getAlias().getValue())
                                + " stands for something written elsewhere.",
                        "Write it out here.");
                yield add(new Refused(place));
            }
            case ScalarEvent scalar -> {
                refuseProperties(scalar.getAnchor().isPresent(), scalar.getTag(), place);
                yield add(new Scalar(scalar.getValue(), style(scalar), place, start(scalar)));
            }
            case CollectionStartEvent start -> {
                refuseProperties(start.getAnchor().isPresent(), start.getTag(), place);
                yield open(start, place);
            }
            default -> true;
        };
    }

    private boolean refuseSecondDocument(Event event) {
        problems.error(
                "yaml.documents",
                place(event),
                "A second document begins here; a file holds one dossier.",
                "Put it into a file of its own.");
        return false;
    }

    private void refuseProperties(boolean anchored, Optional<String> tag, SourceSpan place) {
        if (anchored) {
            problems.error("yaml.anchor", place, "An anchor (&) names this value.", "Remove it; there are no aliases.");
        }
        if (tag.isPresent()) {
            problems.error(
                    "yaml.tag",
                    place,
                    "The tag " + Quoted.of(tag.get().replace("tag:yaml.org,2002:", "!!")) + " has no meaning here.",
                    "Remove it.");
        }
    }

    private boolean open(CollectionStartEvent event, SourceSpan place) {
        if (open.size() == DEEPEST) {
            problems.error(
                    "yaml.depth", place, "This is nested more than " + DEEPEST + " deep; no dossier needs that.");
            return false;
        }
        open.push(
                event instanceof SequenceStartEvent
                        ? new OpenSequence(place, event.isFlow())
                        : new OpenMapping(place, event.isFlow()));
        return true;
    }

    private boolean add(Node node) {
        OpenCollection parent = open.peek();
        if (parent == null) {
            root = node;
        } else {
            parent.add(node);
        }
        return true;
    }

    private static Node.Style style(ScalarEvent event) {
        return switch (event.getScalarStyle()) {
            case SINGLE_QUOTED -> Node.Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> Node.Style.DOUBLE_QUOTED;
            case LITERAL -> Node.Style.LITERAL;
            case FOLDED -> Node.Style.FOLDED;
            default -> Node.Style.PLAIN;
        };
    }

    /** The library counts code points; values come in file order, so that the count goes on from the one before. */
    private int start(ScalarEvent scalar) {
        int index = scalar.getStartMark().map(Mark::getIndex).orElse(passedPoints);
        passedChars = source.text().offsetByCodePoints(passedChars, index - passedPoints);
        passedPoints = index;
        return passedChars;
    }

    private SourceSpan place(Event event) {
        SourceSpan start = event.getStartMark().map(this::place).orElse(last);
        return event.getEndMark().map(end -> span(start, end)).orElse(start);
    }

    private SourceSpan place(Mark mark) {
        int line = mark.getLine() + 1;
        int column = mark.getColumn() + 1;
        return new SourceSpan(source.file(), line, column, line, column + 1);
    }

    private SourceSpan span(SourceSpan start, Mark end) {
        return new SourceSpan(start.file(), start.line(), start.column(), end.getLine() + 1, end.getColumn() + 1);
    }

    /** A list or map whose end has not come yet. */
    private abstract static sealed class OpenCollection {
        private final SourceSpan start;
        private final boolean flow;
        private @Nullable SourceSpan lastChild;

        OpenCollection(SourceSpan start, boolean flow) {
            this.start = start;
            this.flow = flow;
        }

        final void add(Node child) {
            lastChild = child.place();
            take(child);
        }

        abstract void take(Node child);

        abstract Node node(SourceSpan place);

        /** The library ends a block where the next thing begins; it ends for us where its last child does. */
        final Node close(SourceSpan endEvent) {
            SourceSpan end = flow || lastChild == null ? endEvent : lastChild;
            return node(new SourceSpan(start.file(), start.line(), start.column(), end.endLine(), end.endColumn()));
        }
    }

    private static final class OpenSequence extends OpenCollection {
        private final List<Node> items = new ArrayList<>();

        OpenSequence(SourceSpan start, boolean flow) {
            super(start, flow);
        }

        @Override
        void take(Node child) {
            items.add(child);
        }

        @Override
        Node node(SourceSpan place) {
            return new Sequence(items, place);
        }
    }

    private final class OpenMapping extends OpenCollection {
        private final List<Entry> entries = new ArrayList<>();
        private final Map<String, SourceSpan> keys = new HashMap<>();
        private @Nullable Node key;

        OpenMapping(SourceSpan start, boolean flow) {
            super(start, flow);
        }

        @Override
        void take(Node child) {
            if (key == null) {
                key = child;
                return;
            }
            if (key instanceof Scalar word) {
                SourceSpan first = keys.putIfAbsent(word.text(), word.place());
                if (first == null) {
                    entries.add(new Entry(word, child));
                } else {
                    problems.error(
                            "yaml.duplicate-key",
                            word.place(),
                            "The key " + Quoted.of(word.text()) + " was already given at " + first.line() + ":"
                                    + first.column() + ".",
                            "Put both into one, or remove one.");
                }
            } else if (!(key instanceof Refused)) {
                problems.error("yaml.key", key.place(), "A key must be a word, not a list or a map.");
            }
            key = null;
        }

        @Override
        Node node(SourceSpan place) {
            return new Mapping(entries, place);
        }
    }
}
