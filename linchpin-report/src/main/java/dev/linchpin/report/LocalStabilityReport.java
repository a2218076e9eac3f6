package dev.linchpin.report;

import dev.linchpin.engine.LocalAnalysis;
import dev.linchpin.engine.game.FeasibleStates;
import dev.linchpin.engine.path.RestingPoint;
import dev.linchpin.model.Dossier;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Document;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.wording.Numbers;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which of the states that can be reached from now hold under which concepts, as a document. */
public final class LocalStabilityReport {
    private static final int MOST_RESTING_POINTS = 20;

    private LocalStabilityReport() {}

    /**
     * Returns a local analysis as a document.
     *
     * @param summary whether states are counted only
     */
    public static Document of(LocalAnalysis local, boolean summary) {
        Dossier dossier = local.game().dossier();
        FeasibleStates states = local.game().form().states();
        List<BitSet> equilibria = new ArrayList<>();
        local.concepts().forEach(concept -> equilibria.add(local.equilibria(concept)));
        equilibria.add(local.equilibria());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, dossier.heading().title()));
        blocks.add(Paragraph.of(
                "%s can be reached from now by what actors would do, of %s settings of %s. Each was judged by looking forward from it, which met %s. The judgement is exact, as a sweep over all states would have it; of other states nothing is said."
                        .formatted(
                                Numbers.count(local.states().size(), "state"),
                                Numbers.count(local.game().form().space().size()),
                                Numbers.count(dossier.options().size(), "option"),
                                Numbers.count(local.met(), "state"))));
        blocks.add(new Heading(2, "Where it comes to rest"));
        blocks.add(rest(local));
        blocks.add(new Heading(2, "Equilibria among them"));
        blocks.add(StabilityReport.counts(local.concepts(), equilibria));
        if (!summary) {
            int now = local.states().indexOf(local.analysis().now());
            blocks.addAll(StabilityReport.states(
                    dossier, place -> states.text(local.states().get(place)), now, local.concepts(), equilibria));
        }
        return new Document(blocks);
    }

    private static Block rest(LocalAnalysis local) {
        List<RestingPoint> points = local.chain().restingPoints();
        if (points.isEmpty()) {
            return Paragraph.of("Nowhere: it ends in a cycle that is never left.");
        }
        FeasibleStates states = local.game().form().states();
        List<List<Text>> rows = points.stream()
                .limit(MOST_RESTING_POINTS)
                .map(point -> List.of(
                        Text.of(states.text(point.state()), Tone.CODE), Text.of(Numbers.percent(point.probability()))))
                .toList();
        return new Table(List.of(Column.label("State"), Column.number("Probability")), rows);
    }
}
