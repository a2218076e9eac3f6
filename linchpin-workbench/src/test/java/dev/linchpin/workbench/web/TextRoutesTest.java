package dev.linchpin.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The server answers as the commands do. */
class TextRoutesTest {
    @TempDir
    Path folder;

    private Served served;

    @BeforeEach
    void serve() throws IOException {
        served = Served.of(folder, "dam.yaml");
    }

    @AfterEach
    void close() {
        served.close();
    }

    private ObjectNode question() throws IOException {
        return served.question("dam.yaml");
    }

    @Test
    void checkFindsWhatTheCommandFinds() throws Exception {
        assertThat(Served.json(served.post("check", question())))
                .isEqualTo(served.command("check", "dam.yaml", "--json"));
        JsonNode broken = Served.json(served.post(
                "check",
                question()
                        .put(
                                "text",
                                served.text("dam.yaml")
                                        .replace("{from: flow, raises: harvest", "{from: flwo, raises: harvest"))));
        assertThat(broken.get("diagnostics").findValuesAsString("advice")).anyMatch(advice -> advice.contains("flow"));
    }

    @Test
    void aLookIsTheVerdictOfTheCommand() throws Exception {
        JsonNode look = Served.json(served.post("look", question()));
        JsonNode run = served.command("run", "dam.yaml", "--draws", "0", "--first-look", "--json");
        for (String field : List.of("dossier", "now", "restingPoints", "unsettled", "hypotheses", "deterred")) {
            assertThat(look.get(field)).as(field).isEqualTo(run.get(field));
        }
        assertThat(look.get("stances").findValues("value"))
                .isEqualTo(run.get("stances").findValues("value"))
                .isNotEmpty();
    }

    @Test
    void whatIsSupposedChangesTheVerdict() throws Exception {
        ObjectNode question = question();
        question.putArray("set").add("upper.honours-treaty=no");
        JsonNode look = Served.json(served.post("look", question));
        JsonNode supposed = served.command("what-if", "dam.yaml", "upper.honours-treaty=no", "--json")
                .get("after");
        assertThat(look.get("hypotheses").findValues("holds"))
                .isEqualTo(supposed.get("hypotheses").findValues("holds"));
        question.putArray("set").add("upper.honours-traty=no");
        HttpResponse<String> wrong = served.post("look", question);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Served.json(wrong).get("detail").stringValue()).contains("upper.honours-treaty");
    }

    @Test
    void anExplanationIsTheCommands() throws Exception {
        ObjectNode question = question().put("actor", "upper").put("option", "lower.mobilises");
        assertThat(Served.json(served.post("explain", question)))
                .isEqualTo(served.command("explain", "dam.yaml", "upper", "lower.mobilises", "--json"));
        assertThat(served.post("explain", question.put("actor", "uper")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void aDossierWithErrorsIsToldWithThem() throws Exception {
        HttpResponse<String> response = served.post("outline", question().put("text", "linchpin: 1\ntitle: x\n"));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Served.json(response).get("diagnostics").size()).isPositive();
    }

    @Test
    void anOutlineHasEveryPartWithItsPlaceAndItsValue() throws Exception {
        JsonNode outline = Served.json(served.post("outline", question()));
        String[] lines = served.text("dam.yaml").split("\n", -1);
        for (String section : List.of("actors", "options", "outcomes", "evidence", "hypotheses")) {
            assertThat(outline.get(section).size()).as(section).isPositive();
            for (JsonNode part : outline.get(section)) {
                int line = part.get("place").get("line").intValue();
                assertThat(lines[line - 1]).contains(part.get("id").stringValue());
            }
        }
        for (JsonNode influence : outline.get("influences")) {
            JsonNode size = influence.get("size");
            assertThat(size.get("low").doubleValue())
                    .isLessThanOrEqualTo(size.get("median").doubleValue());
            assertThat(size.get("median").doubleValue())
                    .isLessThanOrEqualTo(size.get("high").doubleValue());
            assertThat(size.get("written").stringValue()).isNotEmpty();
        }
        JsonNode map = outline.get("map");
        assertThat(map.get("nodes").size())
                .isEqualTo(outline.get("actors").size()
                        + outline.get("options").size()
                        + outline.get("outcomes").size());
        assertThat(map.get("ways").size())
                .isEqualTo(outline.get("influences").size()
                        + outline.get("interests").size());
        for (JsonNode node : map.get("nodes")) {
            assertThat(node.get("x").doubleValue() + node.get("width").doubleValue())
                    .isLessThanOrEqualTo(map.get("width").doubleValue());
        }
    }

    @Test
    void playTellsWhoWouldMoveAndWhoHoldsBackAndWhy() throws Exception {
        JsonNode play = Served.json(served.post("play", question()));
        JsonNode run = served.command("run", "dam.yaml", "--draws", "0", "--first-look", "--json");
        assertThat(play.get("state")).isEqualTo(play.get("now")).isEqualTo(run.get("now"));
        for (JsonNode rest : run.get("restingPoints")) {
            JsonNode there = Served.json(served.post(
                    "play", question().put("state", rest.get("state").stringValue())));
            assertThat(there.get("rests").booleanValue()).isTrue();
            assertThat(there.get("actors").findValuesAsString("kind")).doesNotContain("would");
            for (JsonNode actor : there.get("actors")) {
                for (JsonNode move : actor.get("moves")) {
                    assertThat(move.get("kind").stringValue().equals("deterred"))
                            .isEqualTo(!move.get("answer").isEmpty());
                }
            }
        }
        for (JsonNode held : run.get("deterred")) {
            JsonNode there = Served.json(served.post(
                    "play", question().put("state", held.get("state").stringValue())));
            assertThat(there.get("actors").findValuesAsString("kind")).contains("deterred");
        }
        assertThat(served.post("play", question().put("state", "nonsense")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void epochsYardsticksAndSuppositionsAreSidesOfAComparison() throws Exception {
        ObjectNode same = Served.object();
        same.set("before", question());
        same.set("after", question());
        JsonNode none = Served.json(served.post("compare", same));
        assertThat(none.get("flips").size() + none.get("quantities").size()).isZero();
        String epoch = Served.json(served.post("outline", question()))
                .get("epochs")
                .get(0)
                .get("id")
                .stringValue();
        ObjectNode sides = Served.object();
        sides.set("before", question());
        sides.set("after", question().put("epoch", epoch));
        JsonNode compared = Served.json(served.post("compare", sides));
        JsonNode run = served.command("run", "dam.yaml", "--draws", "0", "--first-look", "--json");
        JsonNode then = run.get("epochs").get(0);
        for (JsonNode hypothesis : compared.get("hypotheses")) {
            String id = hypothesis.get("id").stringValue();
            for (JsonNode expected : then.get("hypotheses")) {
                if (expected.get("id").stringValue().equals(id)) {
                    assertThat(hypothesis.get("after").get("holds")).isEqualTo(expected.get("holds"));
                }
            }
        }
        sides.set("after", question().put("yardstick", "kent"));
        assertThat(served.post("compare", sides).statusCode()).isEqualTo(200);
        sides.set("after", question().put("yardstick", "cubit"));
        assertThat(served.post("compare", sides).statusCode()).isEqualTo(422);
    }

    @Test
    void anEditChangesTheTextByItsReplacements() throws Exception {
        ObjectNode body = question();
        body.putArray("edits").addObject().put("quantity", "flow->harvest").put("value", "0.1 to 0.2");
        JsonNode answer = Served.json(served.post("edit", body));
        String before = served.text("dam.yaml");
        String after = answer.get("text").stringValue();
        assertThat(after).contains("{from: flow, raises: harvest, by: 0.1 to 0.2,");
        JsonNode only = answer.get("replacements").get(0);
        int offset = only.get("offset").intValue();
        assertThat(before.substring(0, offset)
                        + only.get("text").stringValue()
                        + before.substring(offset + only.get("length").intValue()))
                .isEqualTo(after);
        body.putArray("edits").addObject().put("remove", "evidence/none");
        assertThat(served.post("edit", body).statusCode()).isEqualTo(422);
        body.putArray("edits").addObject().put("remove", "evidence").put("value", "x");
        assertThat(served.post("edit", body).statusCode()).isEqualTo(400);
    }
}
