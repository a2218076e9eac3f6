package dev.linchpin.report.json;

import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.stability.StabilityConcept;
import dev.linchpin.model.Option;
import java.io.OutputStream;
import java.util.List;

/** What a symbolic search found, as JSON. */
public final class SymbolicJson {
    private SymbolicJson() {}

    /**
     * Writes Nash equilibria that were found without a list of states. Nobody has an improvement there, so that they
     * hold for everyone under every concept that asks for an answer to each.
     *
     * @param indices the equilibria, by index, ascending
     * @param complete whether there is no other
     * @param concepts the concepts to judge by
     * @param summary whether lists of states are left out
     */
    public static void write(
            OutputStream out,
            Game game,
            List<Long> indices,
            boolean complete,
            List<StabilityConcept> concepts,
            boolean summary) {
        JsonOutput.write(out, json -> {
            json.field("method", "symbolic");
            json.field("exact", true);
            json.field("complete", complete);
            json.texts("actors", game.dossier().actors().ids());
            json.texts("options", game.dossier().options().ids());
            json.object("levels", inside -> {
                for (Option option : game.dossier().options()) {
                    inside.texts(option.id(), option.levels());
                }
            });
            json.object(
                    "equilibria",
                    inside -> inside.object("nash", nash -> {
                        nash.field("count", indices.size());
                        if (!summary) {
                            nash.texts(
                                    "states",
                                    indices.stream()
                                            .map(game.form().space()::text)
                                            .toList());
                        }
                    }));
            if (!summary) {
                json.array("states", indices, (Long index) -> state(json, game, index, concepts));
            }
        });
    }

    private static void state(JsonOutput json, Game game, long index, List<StabilityConcept> concepts) {
        json.object(one -> {
            one.field("state", game.form().space().text(index));
            one.object("stable", inside -> {
                for (String actor : game.dossier().actors().ids()) {
                    inside.object(actor, held -> concepts.forEach(concept -> held.field(concept.code(), true)));
                }
            });
        });
    }
}
