package dev.linchpin.report.section;

import dev.linchpin.ensemble.finding.HypothesisFinding;
import dev.linchpin.ensemble.finding.Situation;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula.Term;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.wording.Names;
import dev.linchpin.report.wording.Numbers;
import dev.linchpin.report.wording.Questions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Situations side by side: what the hypotheses, and the stances that they ask about, come to in each. */
final class Comparison {
    /** Differences that two decimals do not show are none. */
    private static final double VISIBLE = 0.005;

    private final Dossier dossier;
    private final List<String> titles;
    private final List<Situation> situations;

    /**
     * Prepares to compare.
     *
     * @param titles what each situation is called
     * @param situations the situations, the one that others are compared with first
     */
    Comparison(Dossier dossier, List<String> titles, List<Situation> situations) {
        this.dossier = dossier;
        this.titles = List.copyOf(titles);
        this.situations = List.copyOf(situations);
    }

    /** Returns what the hypotheses say whose verdict is not the same everywhere. */
    List<String> flipped() {
        List<String> flipped = new ArrayList<>();
        for (int h = 0; h < dossier.hypotheses().size(); h++) {
            int place = h;
            if (situations.stream()
                            .map(s -> s.hypotheses().get(place).holds())
                            .distinct()
                            .count()
                    > 1) {
                flipped.add(
                        situations.getFirst().hypotheses().get(h).hypothesis().says());
            }
        }
        return flipped;
    }

    /** Returns how many hypotheses come to the same everywhere. */
    long alike() {
        long alike = 0;
        for (int h = 0; h < dossier.hypotheses().size(); h++) {
            alike += differs(probabilities(h)) ? 0 : 1;
        }
        return alike;
    }

    /** Returns what differs, side by side; null where nothing does. */
    @Nullable
    Table table() {
        List<List<Text>> rows = new ArrayList<>();
        for (int h = 0; h < dossier.hypotheses().size(); h++) {
            if (differs(probabilities(h))) {
                rows.add(hypothesis(h));
            }
        }
        Names names = new Names(dossier);
        for (Term.Stance asked : Questions.of(dossier).stances()) {
            List<@Nullable Double> values = stances(asked);
            if (differs(values)) {
                List<Text> row = new ArrayList<>();
                row.add(Text.of(
                        "Stance of %s on “%s”".formatted(names.actor(asked.actor()), names.target(asked.option()))));
                values.forEach(value -> row.add(Text.of(value == null ? "–" : Numbers.signed(value))));
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            return null;
        }
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(""));
        titles.forEach(title -> columns.add(Column.number(title)));
        return new Table(columns, rows);
    }

    private List<Text> hypothesis(int place) {
        List<Text> row = new ArrayList<>();
        row.add(Text.of(
                situations.getFirst().hypotheses().get(place).hypothesis().says()));
        for (Situation situation : situations) {
            HypothesisFinding finding = situation.hypotheses().get(place);
            Double probability = finding.probability();
            row.add(
                    probability == null
                            ? Text.of("–", Tone.FAINT)
                            : Text.of(
                                    (probability > 0.5 ? "holds" : "no")
                                            + Numbers.HARD_SPACE
                                            + Numbers.percent(probability),
                                    probability > 0.5 ? Tone.FOR : Tone.AGAINST));
        }
        return row;
    }

    private List<@Nullable Double> probabilities(int place) {
        List<@Nullable Double> probabilities = new ArrayList<>();
        situations.forEach(s -> probabilities.add(s.hypotheses().get(place).probability()));
        return probabilities;
    }

    private List<@Nullable Double> stances(Term.Stance asked) {
        List<@Nullable Double> values = new ArrayList<>();
        situations.forEach(s -> values.add(s.stances()
                .get(dossier.actors().indexOf(asked.actor()), dossier.options().indexOf(asked.option()))
                .value()));
        return values;
    }

    private static boolean differs(List<@Nullable Double> values) {
        Double first = values.getFirst();
        for (Double value : values) {
            if (first == null || value == null) {
                if (first != null || value != null) {
                    return true;
                }
            } else if (Math.abs(first - value) >= VISIBLE) {
                return true;
            }
        }
        return false;
    }
}
