import { CompletionContext } from "@codemirror/autocomplete";
import { yaml } from "@codemirror/lang-yaml";
import { ensureSyntaxTree } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import { describe, expect, it } from "vitest";
import type { Outline } from "../api/types";
import { completions } from "./completion";
import { spot } from "./path";
import { keys, type Schema, values } from "./schema";

const schema: Schema = {
  properties: {
    outcomes: {
      additionalProperties: { properties: { name: { description: "what it is called" }, shape: { enum: ["linear", "saturating"] } } },
    },
    influences: { items: { $ref: "#/$defs/influence" } },
    interests: { additionalProperties: { anyOf: [{ properties: { wants: {}, fears: {} } }, { additionalProperties: { properties: { wants: {} } } }] } },
  },
  $defs: { influence: { properties: { from: {}, raises: {}, by: { oneOf: [{ type: "number" }, { enum: ["slight", "strong"] }] } } } },
};

const outline = {
  actors: [{ id: "upper", name: "Upper state", factions: [] }],
  options: [{ id: "upper.closes", name: "Close", owner: "upper", levels: ["no", "yes"] }],
  outcomes: [{ id: "harvest", name: "The harvest" }],
  evidence: [{ id: "e1", says: "It is said." }],
  hypotheses: [],
  sources: [],
} as unknown as Outline;

/** The text's bar is where the cursor stands. */
function at(text: string): EditorState & { cursor: number } {
  const cursor = text.indexOf("|");
  const state = EditorState.create({ doc: text.replace("|", ""), extensions: [yaml()] });
  ensureSyntaxTree(state, state.doc.length, 5000);
  return Object.assign(state, { cursor });
}

function offered(text: string): string[] {
  const state = at(text);
  const result = completions(() => schema, () => outline)(new CompletionContext(state, state.cursor, true));
  return result?.options.map((option) => option.label) ?? [];
}

describe("a schema", () => {
  it("knows keys and words through references and choices", () => {
    expect(keys(schema, ["influences", "-"]).map((each) => each.key)).toEqual(["from", "raises", "by"]);
    expect(values(schema, ["influences", "-", "by"])).toEqual(["slight", "strong"]);
    expect(keys(schema, ["interests", "lower", "army"]).map((each) => each.key)).toEqual(["wants"]);
    expect(keys(schema, ["outcomes", "x"])[0]).toEqual({ key: "name", says: "what it is called" });
    expect(keys(schema, ["nowhere"])).toEqual([]);
  });
});

describe("a place in the text", () => {
  it.each([
    ["outcomes:\n  harvest:\n    sha|", ["outcomes", "harvest"], true],
    ["outcomes:\n  harvest: {sha|}", ["outcomes", "harvest"], true],
    ["outcomes:\n  harvest: {shape: li|}", ["outcomes", "harvest", "shape"], false],
    ["influences:\n  - {from: upper.closes, ra|}", ["influences", "-"], true],
    ["influences:\n  - {from: up|}", ["influences", "-", "from"], false],
    ["influences:\n  - fr|", ["influences", "-"], true],
    ["out|", [], true],
  ] as const)("%j is known", (text, path, isKey) => {
    const state = at(text);
    expect(spot(state, state.cursor)).toEqual({ path: [...path], isKey });
  });
});

describe("what is offered", () => {
  it("is the language's at its place, and the dossier's own ids", () => {
    expect(offered("outcomes:\n  harvest: {shape: |}")).toEqual(["linear", "saturating"]);
    expect(offered("influences:\n  - {from: |}")).toEqual(["harvest", "upper.closes"]);
    expect(offered("influences:\n  - {by: s|}")).toEqual(["slight", "strong"]);
    expect(offered("influences:\n  - {evidence: [|]}")).toEqual(["e1"]);
    expect(offered("interests:\n  upper:\n    wants: {|}")).toContain("harvest");
  });
});
