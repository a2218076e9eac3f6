// What the editor offers to write: keys and words of the language, and the dossier's own ids.
import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import type { Outline } from "../api/types";
import { spot } from "./path";
import { keys, type Schema, values } from "./schema";

function ids(outline: Outline | null, path: string[], isKey: boolean): Completion[] {
  if (outline === null) {
    return [];
  }
  const of = (list: { id: string; name?: string; says?: string | null }[], type: string): Completion[] =>
    list.map((each) => ({ label: each.id, detail: (each.name ?? each.says ?? "").slice(0, 60), type }));
  const last = path.at(-1) ?? "";
  const targets = [...of(outline.outcomes, "variable"), ...of(outline.options, "function")];
  if (isKey) {
    if (last === "wants" || last === "fears") {
      return targets;
    }
    if (last === "bears-on") {
      return of(outline.hypotheses, "class");
    }
    if (path.length === 1 && (path[0] === "interests" || path[0] === "views")) {
      return of(outline.actors, "namespace");
    }
    return [];
  }
  const field = last === "-" ? (path.at(-2) ?? "") : last;
  switch (field) {
    case "from":
      return targets;
    case "raises":
    case "lowers":
      return of(outline.outcomes, "variable");
    case "evidence":
    case "against":
      return of(outline.evidence, "constant");
    case "source":
      return outline.sources.map((source) => ({ label: source.id, detail: source.title.slice(0, 60), type: "constant" }));
    case "when":
    case "claim":
    case "never":
    case "option":
    case "take":
    case "one-way":
    case "at-most-one":
      return of(outline.options, "function");
    case "target":
      return of(outline.hypotheses, "class");
    case "sponsor":
    case "partners":
      return of(outline.actors, "namespace");
    default:
      return [];
  }
}

/** Returns what completes the text at a place. */
export function completions(schema: () => Schema | null, outline: () => Outline | null) {
  return (context: CompletionContext): CompletionResult | null => {
    const word = context.matchBefore(/[\w.>-]*/);
    if (word === null || (word.from === word.to && !context.explicit)) {
      return null;
    }
    const language = schema();
    const { path, isKey } = spot(context.state, context.pos);
    const offered: Completion[] = ids(outline(), path, isKey);
    if (language !== null && isKey) {
      for (const each of keys(language, path)) {
        offered.push({ label: each.key, apply: `${each.key}: `, info: each.says, type: "property", boost: 1 });
      }
    } else if (language !== null) {
      for (const value of values(language, path)) {
        offered.push({ label: value, type: "keyword" });
      }
    }
    return offered.length === 0 ? null : { from: word.from, options: offered, validFor: /^[\w.>-]*$/ };
  };
}
