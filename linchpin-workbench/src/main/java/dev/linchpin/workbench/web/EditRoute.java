package dev.linchpin.workbench.web;

import dev.linchpin.language.edit.DossierEditor;
import dev.linchpin.language.edit.Edit;
import dev.linchpin.language.edit.EditResult;
import dev.linchpin.language.edit.Replacement;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes of a text by what it is to say. */
final class EditRoute {
    private static final int MOST_EDITS = 200;

    private final Desk desk;

    EditRoute(Desk desk) {
        this.desk = desk;
    }

    void edit(Context context) {
        ObjectNode body = Json.body(context);
        String text = Json.text(body, "text");
        JsonNode asked = body.get("edits");
        if (asked == null || !asked.isArray() || asked.size() > MOST_EDITS) {
            throw Fault.badRequest("\"edits\" is no list of at most %d edits.".formatted(MOST_EDITS));
        }
        List<Edit> edits = new ArrayList<>();
        asked.forEach(each -> edits.add(edit(each)));
        switch (desk.work(() -> DossierEditor.apply(text, edits))) {
            case EditResult.Edited(String after, List<Replacement> replacements) -> {
                ObjectNode answer = Json.object().put("text", after);
                ArrayNode list = answer.putArray("replacements");
                for (Replacement replacement : replacements) {
                    list.addObject()
                            .put("offset", replacement.offset())
                            .put("length", replacement.length())
                            .put("text", replacement.text());
                }
                Json.answer(context, answer);
            }
            case EditResult.Refused(String message, @Nullable String advice) -> throw Fault.of(422, message, advice);
        }
    }

    private static Edit edit(JsonNode each) {
        String quantity = Json.findText(each, "quantity");
        String path = Json.findText(each, "path");
        String removed = Json.findText(each, "remove");
        String value = Json.findText(each, "value");
        boolean isSet = value != null && removed == null;
        if (quantity != null && path == null && isSet) {
            return new Edit.SetQuantity(quantity, Objects.requireNonNull(value));
        }
        if (path != null && quantity == null && isSet) {
            return new Edit.SetPath(path, Objects.requireNonNull(value));
        }
        if (removed != null && quantity == null && path == null && value == null) {
            return new Edit.Remove(removed);
        }
        throw Fault.badRequest("An edit is neither quantity and value, nor path and value, nor remove.");
    }
}
