package dev.linchpin.report.document;

import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures as data, drawn by whoever can draw, and told as a table by whoever cannot. */
public sealed interface Chart {
    /** Returns what it shows, as a heading would say it. */
    String title();

    /** Returns its figures in words, for those who do not see it. */
    String alt();

    /** Returns its figures as a table. */
    Table table();

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value == 0 ? 0.0 : value).replace('-', '−');
    }

    private static String signed(double value) {
        String text = String.format(Locale.ROOT, "%+.2f", value);
        return text.matches("[+-]0\\.00") ? "0.00" : text.replace('-', '−');
    }

    /**
     * How far quantities must go to flip something: the range of each, its median, and where it flips.
     *
     * @param title what flips
     * @param swings the quantities, what carries most first
     */
    record Tornado(String title, List<Swing> swings) implements Chart {
        /** Copies the list. */
        public Tornado {
            swings = List.copyOf(swings);
        }

        @Override
        public String alt() {
            StringBuilder alt = new StringBuilder(title).append('.');
            for (Swing swing : swings) {
                alt.append(" %s goes from %s to %s, is most likely about %s and flips it at %s."
                        .formatted(
                                swing.label(),
                                number(swing.low()),
                                number(swing.high()),
                                number(swing.median()),
                                number(swing.flipsAt())));
            }
            return alt.toString();
        }

        @Override
        public Table table() {
            return new Table(
                    List.of(
                            Column.words("Quantity"),
                            Column.number("5 %"),
                            Column.number("Median"),
                            Column.number("95 %"),
                            Column.number("Flips at")),
                    swings.stream()
                            .map(swing -> List.of(
                                    Text.of(swing.label()),
                                    Text.of(number(swing.low())),
                                    Text.of(number(swing.median())),
                                    Text.of(number(swing.high())),
                                    Text.of(number(swing.flipsAt()))))
                            .toList());
        }
    }

    /**
     * A quantity that flips something.
     *
     * @param label what it is called
     * @param low its 5th percentile
     * @param median its median
     * @param high its 95th percentile
     * @param flipsAt the value at which it flips it
     */
    record Swing(String label, double low, double median, double high, double flipsAt) {
        /** Returns whether it flips it inside its range. */
        public boolean isInside() {
            return low <= flipsAt && flipsAt <= high;
        }
    }

    /**
     * Numbers from −1 to 1, each with the range of nine draws in ten.
     *
     * @param title what is measured
     * @param marks the numbers
     */
    record Spreads(String title, List<Mark> marks) implements Chart {
        /** Copies the list. */
        public Spreads {
            marks = List.copyOf(marks);
        }

        @Override
        public String alt() {
            StringBuilder alt = new StringBuilder(title).append('.');
            for (Mark mark : marks) {
                alt.append(' ').append(mark.label()).append(' ').append(signed(mark.value()));
                if (mark.low() != null && mark.high() != null) {
                    alt.append(" (nine draws in ten: %s to %s)".formatted(signed(mark.low()), signed(mark.high())));
                }
                alt.append('.');
            }
            return alt.toString();
        }

        @Override
        public Table table() {
            return new Table(
                    List.of(Column.words("Actor"), Column.number("Stance"), Column.label("Nine draws in ten")),
                    marks.stream()
                            .map(mark -> List.of(
                                    Text.of(mark.label()),
                                    Text.of(signed(mark.value())),
                                    Text.of(
                                            mark.low() == null || mark.high() == null
                                                    ? ""
                                                    : signed(mark.low()) + " to " + signed(mark.high()))))
                            .toList());
        }
    }

    /**
     * A number and where nine draws in ten have it.
     *
     * @param label whose it is
     * @param value the number, in [−1, 1]
     * @param low the 5th percentile over draws; null where there are none
     * @param high the 95th
     */
    record Mark(
            String label,
            double value,
            @Nullable Double low,
            @Nullable Double high) {}

    /**
     * What things gain and what they cost; up and to the left is better.
     *
     * @param title what is gained
     * @param points the things, by number from 1
     */
    record TradeOff(String title, List<Point> points) implements Chart {
        /** Copies the list. */
        public TradeOff {
            points = List.copyOf(points);
        }

        @Override
        public String alt() {
            StringBuilder alt = new StringBuilder(title).append('.');
            for (int k = 0; k < points.size(); k++) {
                Point point = points.get(k);
                alt.append(" %d: %s gains %s and costs %s%s."
                        .formatted(
                                k + 1,
                                point.label(),
                                signed(point.gain()),
                                signed(point.cost()),
                                point.isPareto() ? ", and none beats it in both" : ""));
            }
            return alt.toString();
        }

        @Override
        public Table table() {
            List<List<Text>> rows = new ArrayList<>();
            for (int k = 0; k < points.size(); k++) {
                Point point = points.get(k);
                rows.add(List.of(
                        Text.of(Integer.toString(k + 1)),
                        Text.of(point.label()),
                        Text.of(signed(point.gain())),
                        Text.of(signed(point.cost())),
                        Text.of(point.isPareto() ? "●" : "")));
            }
            return new Table(
                    List.of(
                            Column.number("#"),
                            Column.words("Pull"),
                            Column.number("Gain"),
                            Column.number("Cost"),
                            Column.label("Best")),
                    rows);
        }
    }

    /**
     * What something gains, and what it costs.
     *
     * @param label what it is
     * @param gain the gain in probability
     * @param cost the cost in hundredths of interest weight
     * @param isPareto whether none of the others beats it in both
     */
    record Point(String label, double gain, double cost, boolean isPareto) {}

    /**
     * What leads where, in layers.
     *
     * @param title what it shows
     * @param nodes the places
     * @param ways the ways between them, by the places of nodes
     */
    record Layers(String title, List<Node> nodes, List<Way> ways) implements Chart {
        /** Copies the lists. */
        public Layers {
            nodes = List.copyOf(nodes);
            ways = List.copyOf(ways);
        }

        @Override
        public String alt() {
            StringBuilder alt = new StringBuilder(title).append('.');
            for (Way way : ways) {
                alt.append(" From “%s” to “%s”%s: %s."
                        .formatted(
                                nodes.get(way.from()).label(),
                                nodes.get(way.to()).label(),
                                switch (way.kind()) {
                                    case TAKEN -> "";
                                    case HELD_BACK -> ", held back";
                                    case ANSWER -> ", in answer";
                                },
                                way.label()));
            }
            return alt.toString();
        }

        @Override
        public Table table() {
            return new Table(
                    List.of(Column.words("From"), Column.words("Move"), Column.words("To"), Column.label("")),
                    ways.stream()
                            .map(way -> List.of(
                                    Text.of(nodes.get(way.from()).label()),
                                    Text.of(way.label()),
                                    Text.of(nodes.get(way.to()).label()),
                                    Text.of(
                                            switch (way.kind()) {
                                                case TAKEN -> "";
                                                case HELD_BACK -> "held back";
                                                case ANSWER -> "in answer";
                                            })))
                            .toList());
        }
    }

    /**
     * A place.
     *
     * @param label what it is called
     * @param isStrong whether it matters most
     */
    record Node(String label, boolean isStrong) {}

    /**
     * A way between two places.
     *
     * @param from the place of the node that it leaves
     * @param to the place of the node that it comes to
     * @param label what is done
     * @param kind whether it is taken
     */
    record Way(int from, int to, String label, Kind kind) {}

    /** Whether a way is taken. */
    enum Kind {
        /** It is. */
        TAKEN,
        /** Somebody would take it, but for the answer. */
        HELD_BACK,
        /** It is that answer. */
        ANSWER
    }
}
