package dev.linchpin.report.document;

import java.util.List;
import java.util.Objects;

/** One thing on a page, with room above and below. */
public sealed interface Block {
    /**
     * A heading.
     *
     * @param level 1 for the page's title, 2 for its parts, 3 for theirs
     * @param text the heading
     */
    record Heading(int level, String text) implements Block {
        /** Refuses a level that there is not. */
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("The level of a heading (%d) must be 1 to 3.".formatted(level));
            }
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * Running text.
     *
     * @param text the text
     */
    record Paragraph(Text text) implements Block {
        /** Returns a paragraph in one plain tone. */
        public static Paragraph of(String text) {
            return new Paragraph(Text.of(text));
        }
    }

    /**
     * Things side by side in no order.
     *
     * @param items the things
     */
    record ItemList(List<Text> items) implements Block {
        /** Copies the list. */
        public ItemList {
            items = List.copyOf(items);
        }
    }

    /**
     * Things one after another.
     *
     * @param steps the things, first to last
     */
    record Steps(List<Text> steps) implements Block {
        /** Copies the list. */
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Rows and columns.
     *
     * @param columns the columns; none is headed where all titles are empty
     * @param rows the rows, each with a cell for every column
     */
    record Table(List<Column> columns, List<List<Text>> rows) implements Block {
        /** Copies the lists and refuses rows of another length than the head's. */
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Text> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "A row has %d cells, but there are %d columns.".formatted(row.size(), columns.size()));
                }
            }
        }
    }

    /**
     * Numbers from −1 to 1 as bars from a common middle.
     *
     * @param bars the bars, first to last
     */
    record Bars(List<Bar> bars) implements Block {
        /** Copies the list. */
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /**
     * Figures to be looked at.
     *
     * @param chart the figures
     */
    record Picture(Chart chart) implements Block {}

    /**
     * What is only looked at when asked for.
     *
     * @param summary what it is about
     * @param blocks what it holds
     */
    record Details(String summary, List<Block> blocks) implements Block {
        /** Copies the list. */
        public Details {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A line of a file, with a part of it pointed out.
     *
     * @param number the line's number, from 1
     * @param line the line
     * @param from the first column pointed out, from 1, in code points
     * @param to the column just past the last one pointed out
     * @param tone how what is pointed out is meant
     */
    record Excerpt(int number, String line, int from, int to, Tone tone) implements Block {}

    /**
     * A column of a {@link Table}.
     *
     * @param title what stands above it; may be empty
     * @param kind what stands in it
     */
    record Column(String title, Kind kind) {
        /** Returns a column of words, which may be broken over several lines. */
        public static Column words(String title) {
            return new Column(title, Kind.WORDS);
        }

        /** Returns a column of short entries that are never broken. */
        public static Column label(String title) {
            return new Column(title, Kind.LABEL);
        }

        /** Returns a column of numbers, which stand right. */
        public static Column number(String title) {
            return new Column(title, Kind.NUMBER);
        }
    }

    /** What stands in a column. */
    enum Kind {
        /** Words, which may be broken over several lines. */
        WORDS,
        /** Short entries, never broken where there is room. */
        LABEL,
        /** Numbers, which stand right. */
        NUMBER
    }

    /**
     * One of several {@link Bars}.
     *
     * @param label what it belongs to
     * @param value its length and side, in [−1, 1]
     */
    record Bar(Text label, double value) {
        /** Refuses a length outside [−1, 1]. */
        public Bar {
            if (!(value >= -1 && value <= 1)) {
                throw new IllegalArgumentException("A bar's length (%s) must be in [-1, 1].".formatted(value));
            }
        }
    }
}
