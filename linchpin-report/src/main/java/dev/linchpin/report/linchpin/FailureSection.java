package dev.linchpin.report.linchpin;

import dev.linchpin.ensemble.discovery.Discovery;
import dev.linchpin.ensemble.discovery.FailureBox;
import dev.linchpin.ensemble.discovery.FailurePlace;
import dev.linchpin.ensemble.discovery.FailurePlaces;
import dev.linchpin.ensemble.discovery.Restriction;
import dev.linchpin.ensemble.discovery.Verdict;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.ItemList;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.wording.Names;
import dev.linchpin.report.wording.Numbers;
import java.util.ArrayList;
import java.util.List;

/** In which part of which ranges each verdict fails. */
public final class FailureSection {
    private static final String THERE = ".there";

    private FailureSection() {}

    /** Returns the section; nothing where no hypothesis was judged. */
    public static List<Block> of(FailurePlaces found) {
        if (found.places().isEmpty()) {
            return List.of();
        }
        List<Text> places = new ArrayList<>();
        for (FailurePlace place : found.places()) {
            FailureBox box = place.discovery().box();
            if (box != null) {
                places.add(box(place, box));
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Where verdicts fail"));
        blocks.add(new Paragraph(Text.of(
                "Each verdict at the medians, and the assumptions under which draws turn it: the few limits that tell"
                        + " those draws from the rest, over %s.".formatted(Numbers.count(found.draws(), "draw")),
                Tone.FAINT)));
        if (!places.isEmpty()) {
            blocks.add(new ItemList(places));
        }
        sum(blocks, found, Verdict.NO_PLACE, "Fails in some draws, but nowhere more than by chance");
        sum(blocks, found, Verdict.NEVER_FAILS, "Fails in no draw");
        sum(blocks, found, Verdict.ALWAYS_FAILS, "Fails in every draw");
        sum(blocks, found, Verdict.TOO_FEW_DRAWS, "Too few draws to tell");
        return blocks;
    }

    private static Text box(FailurePlace place, FailureBox box) {
        Discovery discovery = place.discovery();
        return Text.of("“%s” %s".formatted(place.hypothesis().says(), place.holds() ? "holds" : "does not hold"))
                .plus(", but fails in %s of all draws: in ".formatted(Numbers.percent(discovery.failing())))
                .plus(Numbers.percent(box.density()), Tone.STRONG)
                .plus(" of those where ")
                .plus(
                        Names.list(box.restrictions().stream()
                                .map(FailureSection::limit)
                                .toList()),
                        Tone.STRONG)
                .plus(", which are %s of all and hold %s of the failures."
                        .formatted(Numbers.percent(box.mass()), Numbers.percent(box.coverage())));
    }

    private static String limit(Restriction limit) {
        Double low = limit.low();
        Double high = limit.high();
        String quantity = limit.quantity();
        if (quantity.endsWith(THERE) && (low == null || low == 1) && (high == null || high == 0)) {
            return quantity.substring(0, quantity.length() - THERE.length())
                    + (low == null ? " is not there" : " is there");
        }
        if (low != null && high != null) {
            return "%s lies between %s and %s".formatted(quantity, Numbers.plain(low), Numbers.plain(high));
        }
        return low != null
                ? "%s is at least %s".formatted(quantity, Numbers.plain(low))
                : "%s is at most %s".formatted(quantity, Numbers.plain(high == null ? Double.NaN : high));
    }

    private static void sum(List<Block> blocks, FailurePlaces found, Verdict verdict, String said) {
        List<String> named = found.places().stream()
                .filter(place -> place.discovery().verdict() == verdict)
                .map(place -> "“%s” %s".formatted(place.hypothesis().says(), place.holds() ? "holds" : "does not hold"))
                .toList();
        if (!named.isEmpty()) {
            blocks.add(new Paragraph(Text.of(said + ": " + Names.list(named) + ".", Tone.FAINT)));
        }
    }
}
