package dev.linchpin.report.terminal;

import dev.linchpin.report.document.Block.Bar;
import dev.linchpin.report.document.Block.Bars;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lays out bars around a common middle: label, number, bar. */
final class BarLayout {
    private static final int GAP = 2;
    private static final int NUMBER = 5;
    private static final int LONGEST = 28;
    private static final int SHORTEST = 4;
    private static final int WIDEST_LABEL = 40;

    private BarLayout() {}

    /** Returns the bars' lines, none wider than a width. */
    static List<Text> lines(Bars bars, int width) {
        int label = 0;
        boolean left = false;
        boolean right = false;
        for (Bar bar : bars.bars()) {
            label = Math.max(label, Math.min(WIDEST_LABEL, Wrapping.width(bar.label())));
            left |= bar.value() < 0;
            right |= bar.value() >= 0;
        }
        int sides = (left ? 1 : 0) + (right ? 1 : 0);
        int room = width - label - NUMBER - 2 * GAP - 1;
        int half = Math.min(LONGEST, room / Math.max(1, sides));
        if (half < SHORTEST) {
            label = Math.max(1, Math.min(label, width - NUMBER - GAP));
            half = 0;
        }
        List<Text> lines = new ArrayList<>();
        for (Bar bar : bars.bars()) {
            List<Text> labels = Wrapping.lines(bar.label(), label);
            for (int k = 0; k < labels.size(); k++) {
                Line line = new Line().add(labels.get(k));
                if (k == labels.size() - 1) {
                    addBar(line.padTo(label + GAP), bar.value(), left ? half : 0, half);
                }
                lines.add(line.text());
            }
        }
        return lines;
    }

    private static void addBar(Line line, double value, int left, int half) {
        Tone tone = value > 0 ? Tone.FOR : value < 0 ? Tone.AGAINST : Tone.FAINT;
        line.add(number(value), tone);
        if (half == 0) {
            return;
        }
        line.add(" ".repeat(GAP), Tone.PLAIN);
        int halves = (int) Math.round(Math.abs(value) * half * 2);
        String whole = "█".repeat(halves / 2);
        if (value < 0) {
            String bar = (halves % 2 == 1 ? "▐" : "") + whole;
            line.add(" ".repeat(left - bar.length()), Tone.PLAIN).add(bar, tone).add("│", Tone.FAINT);
        } else {
            String bar = whole + (halves % 2 == 1 ? "▌" : "");
            line.add(" ".repeat(left), Tone.PLAIN).add("│", Tone.FAINT).add(bar, tone);
        }
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%+.2f", value);
        return text.equals("-0.00") || text.equals("+0.00") ? " 0.00" : text.replace('-', '−');
    }
}
