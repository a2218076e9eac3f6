package dev.linchpin.report.json;

import dev.linchpin.model.Actor;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Influence;
import dev.linchpin.model.Interest;
import dev.linchpin.model.Option;
import dev.linchpin.model.OutcomeVariable;
import dev.linchpin.report.layout.Box;
import dev.linchpin.report.layout.Layout;
import dev.linchpin.report.layout.Link;
import dev.linchpin.report.wording.Names;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A dossier's map as JSON: options, outcomes and actors in layers, with the influences between them and the actors'
 * interests in them; or the part of it that some ways make up.
 */
public final class MapJson {
    private static final int WIDEST_LINE = 24;
    private static final double APART = 26;

    /** Something on the map. */
    private record Spot(String id, String kind, Box box) {}

    /** A way on the map: its name, what it is, whence and whither, and whether it raises or lowers. */
    private record Way(String name, String kind, String from, String to, int sign) {}

    private final List<Spot> spots = new ArrayList<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<Way> ways = new ArrayList<>();

    private MapJson(Dossier dossier) {
        Names names = new Names(dossier);
        for (Option option : dossier.options()) {
            add(option.id(), "option", names.act(option));
        }
        for (OutcomeVariable outcome : dossier.outcomes()) {
            add(outcome.id(), "outcome", outcome.name());
        }
        for (Actor actor : dossier.actors()) {
            // an actor may be called as an outcome is
            add("actor:" + actor.id(), "actor", actor.name());
        }
        for (Influence influence : dossier.influences()) {
            ways.add(new Way(
                    influence.name(),
                    "influence",
                    influence.from(),
                    influence.to(),
                    influence.direction().sign()));
        }
        for (Interest interest : dossier.interests()) {
            ways.add(new Way(
                    interest.name(),
                    "interest",
                    interest.target(),
                    "actor:" + interest.actor(),
                    interest.attitude().sign()));
        }
    }

    /** Writes the whole map of a dossier as a field. */
    static void field(JsonOutput json, Dossier dossier) {
        MapJson whole = new MapJson(dossier);
        json.object("map", map -> whole.write(map));
    }

    /**
     * Writes a part of a dossier's map.
     *
     * @param names the names of the influences and interests that it has; others are passed over
     */
    public static void write(OutputStream out, Dossier dossier, Set<String> names) {
        MapJson part = new MapJson(dossier);
        part.keep(names);
        JsonOutput.write(out, part::write);
    }

    private void keep(Set<String> names) {
        ways.removeIf(way -> !names.contains(way.name()));
        Set<String> met = new HashSet<>();
        for (Way way : ways) {
            met.add(way.from());
            met.add(way.to());
        }
        spots.removeIf(spot -> !met.contains(spot.id()));
        places.clear();
        for (int place = 0; place < spots.size(); place++) {
            places.put(spots.get(place).id(), place);
        }
    }

    private void add(String id, String kind, String label) {
        places.put(id, spots.size());
        spots.add(new Spot(id, kind, Box.of(label, WIDEST_LINE)));
    }

    private int place(String id) {
        return Objects.requireNonNull(places.get(id));
    }

    private void write(JsonOutput json) {
        List<Link> links = ways.stream()
                .map(way -> new Link(place(way.from()), place(way.to()), null))
                .toList();
        Layout layout = Layout.of(spots.stream().map(Spot::box).toList(), links, Layout.Flow.RIGHT, APART);
        LayoutJson drawing = new LayoutJson(json, layout);
        json.number("width", layout.width()).number("height", layout.height());
        json.objects("nodes", spots, spot -> {
            json.field("id", spot.id()).field("kind", spot.kind());
            drawing.box(place(spot.id()), spot.box());
        });
        int[] next = {0};
        json.objects("ways", ways, way -> {
            json.field("name", way.name())
                    .field("kind", way.kind())
                    .field("from", way.from())
                    .field("to", way.to())
                    .field("sign", way.sign());
            drawing.way(next[0], links.get(next[0]));
            next[0]++;
        });
    }
}
