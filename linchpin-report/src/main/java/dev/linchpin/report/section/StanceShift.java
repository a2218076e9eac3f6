package dev.linchpin.report.section;

import dev.linchpin.engine.stance.Stance;
import dev.linchpin.engine.stance.Stances;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.wording.Names;
import dev.linchpin.report.wording.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A stance that two accounts of a game put at different numbers.
 *
 * @param actor the actor's place
 * @param option the option's place
 * @param before the number in the first
 * @param after the number in the second
 */
record StanceShift(int actor, int option, double before, double after) {
    /** Differences that two decimals do not show are none. */
    private static final double VISIBLE = 0.005;

    /** Returns the stances that differ by as much as can be seen, the most different first. */
    static List<StanceShift> between(Stances before, Stances after) {
        List<StanceShift> shifts = new ArrayList<>();
        for (Stance stance : after.all()) {
            Double now = stance.value();
            Double then = before.get(stance.actor(), stance.option()).value();
            if (now != null && then != null && Math.abs(now - then) >= VISIBLE) {
                shifts.add(new StanceShift(stance.actor(), stance.option(), then, now));
            }
        }
        shifts.sort(Comparator.comparingDouble(shift -> -Math.abs(shift.after - shift.before)));
        return shifts;
    }

    /** Returns the shifts with those of one actor first. */
    static List<StanceShift> withFirst(int actor, List<StanceShift> shifts) {
        ToIntFunction<StanceShift> others = shift -> shift.actor == actor ? 0 : 1;
        return shifts.stream().sorted(Comparator.comparingInt(others)).toList();
    }

    /** Returns shifts as a table, the first so many. */
    static Table table(List<StanceShift> shifts, int most, Names names, String before, String after) {
        List<List<Text>> rows = new ArrayList<>();
        for (StanceShift shift : shifts.stream().limit(most).toList()) {
            rows.add(List.of(
                    Text.of(names.actor(shift.actor)),
                    Text.of(names.act(names.option(shift.option))),
                    Text.of(Numbers.signed(shift.before)),
                    Text.of(Numbers.signed(shift.after))));
        }
        return new Table(
                List.of(Column.label("Actor"), Column.words("Option"), Column.number(before), Column.number(after)),
                rows);
    }
}
