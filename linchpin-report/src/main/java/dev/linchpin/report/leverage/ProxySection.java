package dev.linchpin.report.leverage;

import dev.linchpin.engine.stability.Step;
import dev.linchpin.ensemble.finding.Proxy;
import dev.linchpin.ensemble.finding.Proxy.End;
import dev.linchpin.ensemble.finding.Situation;
import dev.linchpin.model.Dossier;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Column;
import dev.linchpin.report.document.Block.Heading;
import dev.linchpin.report.document.Block.Paragraph;
import dev.linchpin.report.document.Block.Table;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import dev.linchpin.report.wording.Names;
import dev.linchpin.report.wording.Numbers;
import dev.linchpin.report.wording.StateWords;
import java.util.ArrayList;
import java.util.List;

/** Who does what another would do if it dared. */
public final class ProxySection {
    private static final int MOST_ENDS = 3;

    private ProxySection() {}

    /** Returns the section; empty where nobody acts in another's stead. */
    public static List<Block> of(Dossier dossier, Situation situation, List<Proxy> proxies) {
        if (proxies.isEmpty()) {
            return List.of();
        }
        Names names = new Names(dossier);
        StateWords words = new StateWords(names, situation.analysis().game().form());
        List<List<Text>> rows = new ArrayList<>();
        for (Proxy proxy : proxies) {
            String wish = words
                    .changes(proxy.deterred().state(), proxy.deterred().improvement())
                    .stream()
                    .filter(change -> names.option(change.option()).id().equals(proxy.own()))
                    .map(words::withoutOwner)
                    .findFirst()
                    .orElseThrow();
            rows.add(List.of(
                    Text.of(names.target(proxy.act())),
                    Text.of("%s: %s".formatted(names.actor(proxy.served()), wish)),
                    Text.of(Names.list(proxy.deterred().answer().stream()
                            .map(Step::actor)
                            .distinct()
                            .map(names::actor)
                            .toList())),
                    Text.of("%s of %s".formatted(Numbers.plain(proxy.share()), Numbers.plain(proxy.stance()))),
                    Text.of(ends(names, proxy.ends()))));
        }
        return List.of(
                new Heading(2, "Who does what another would do if it dared"),
                new Paragraph(Text.of(
                        "Acts that are taken where it is likeliest to come to rest, and serve somebody in what it is held back from doing itself. In common is how much of its stance towards the act it could have had from its own.",
                        Tone.FAINT)),
                new Table(
                        List.of(
                                Column.words("Act"),
                                Column.words("In place of"),
                                Column.words("Held back by"),
                                Column.number("In common"),
                                Column.words("To the end of")),
                        rows));
    }

    private static String ends(Names names, List<End> ends) {
        List<String> shown = new ArrayList<>(ends.stream()
                .limit(MOST_ENDS)
                .map(end -> names.target(end.target()))
                .toList());
        if (ends.size() > MOST_ENDS) {
            shown.add("%d more".formatted(ends.size() - MOST_ENDS));
        }
        return Names.list(shown);
    }
}
